import { Command, Option } from 'commander'
import { countryOf } from './country-of.ts'
import { EXIT_CODES_HELP } from '../exit-code.ts'
import { runIntake, type IntakeOptions } from '../intake/run-intake.ts'
import { asOfOption, encodingOption, langOption, MARK_HELP, quietOption, rawOption, rulesetOption } from './options.ts'

const HELP = `
Reads a list as exported by SAP, Oracle, Dynamics, a broker or somebody's workbook: CSV (comma, semicolon, tab or |, in any
usual encoding) or XLSX. It finds the header and the goods, says which field each column feeds, reads days, weights, countries and
codes as they are written, and proposes what the goods are by their words. Nothing is guessed: what is open is asked, once
for all lines that it decides, and a proposal counts once somebody has accepted it.

On a terminal the questions follow one by one; choose with the arrow keys or by number. --profile keeps the answers: each is
saved at once, the next run goes on where this one stopped, and next month's list is asked about what is new in it. Set
ACCESSIBLE=1 for a screen reader: choices are then listed once, and their number is typed.

Elsewhere, --questions writes the questions to a CSV; fill in its column “answer” with the number of an option, its text, or
where it says so a value of your own, and read it back with --answers. Then ytterby batch --profile answers each new list
unattended.

--out answered.xlsx writes a workbook: a summary, the list as it was with the answers beside it, the open questions with their choices,
and the sources. Fill in its questions and give it to --answers, or open it as the list itself.
--out answered.csv writes the columns of the list as they were, those of ytterby batch, and
  intake_line        line of the file, or row of the sheet
  intake_triage      answered, open, set-aside or to-correct
  intake_accepted    facts that somebody accepted or stated: who, when, why, and from which cell
  intake_set_aside   the words that name something else than a rare-earth good
  intake_open        what is asked next
  intake_not_used    cells that decide nothing and say no single value, with the reason; the line is answered without them
A line whose day, country or party is no single one is refused with its reason; all others are answered.

--accept certain states the form and the rare earths that the words name without doubt (the list of rare earths stays open),
and declares that what the words name as something else holds none.
${MARK_HELP}
The CSV of --out and --questions is for a spreadsheet, or with --raw, and on standard output, for a program.

Examples:
  ytterby intake parts.xlsx --profile parts.json
  ytterby intake parts.csv --profile parts.json --questions questions.csv
  ytterby intake parts.csv --profile parts.json --answers questions.csv --out answered.csv
  ytterby batch next-month.csv --profile parts.json > answers.csv`

export function intakeCommand(): Command {
  return new Command('intake')
    .description('Read a list as another system exported it, ask what decides it, and answer it.')
    .argument('<file>', 'the file, or - for standard input')
    .option('--sheet <name>', 'sheet of a workbook, by its name or number; the first one with goods if left out')
    .addOption(encodingOption())
    .option('--profile <file>', 'JSON with what was accepted and answered; created if there is none')
    .addOption(asOfOption())
    .addOption(
      new Option('--destination <country>', 'destination of lines that state none, such as DE or Germany').argParser(
        countryOf,
      ),
    )
    .option('--by <name>', 'who accepts and answers; your user name if left out')
    .option('--questions <file>', 'write the next questions to a CSV instead of asking them')
    .option('--answers <file>', 'apply the answers of such a CSV, or of a workbook that --out wrote')
    .option('--out <file>', 'write the answered list: .xlsx, else CSV; - for standard output')
    .addOption(rawOption())
    .addOption(new Option('--accept <what>', 'accept what the words name without doubt').choices(['certain']))
    .addOption(new Option('--json', 'print what was read, where each line stands and what is asked, as canonical JSON'))
    .addOption(quietOption())
    .addOption(langOption())
    .addOption(rulesetOption())
    .addHelpText('after', HELP + EXIT_CODES_HELP)
    .action((file: string, options: IntakeOptions) => runIntake(file, options))
}
