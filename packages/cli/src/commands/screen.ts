import { Command, InvalidArgumentError, Option } from 'commander'
import { COUNTRY_CODES } from 'ytterby/schema'
import { progressOn } from '../batch/progress.ts'
import { EXIT, EXIT_CODES_HELP } from '../exit-code.ts'
import { InputError } from '../input-error.ts'
import { rulesetAsked } from '../input/ruleset.ts'
import { countText } from '../render/screening.ts'
import { terminalWidth } from '../render/terminal-width.ts'
import { met } from '../screen/count.ts'
import { decisionsIn } from '../screen/decisions.ts'
import { namesInFile, type NamesFile } from '../screen/names-in-file.ts'
import { jsonOutput, textOutput } from '../screen/output.ts'
import { screener } from '../screen/screener.ts'
import { dayOrToday } from '../today.ts'
import { asOfOption, knownAtOption, langOption, rulesetOption, type CommonOptions } from './options.ts'

type ScreenOptions = CommonOptions & {
  readonly country?: string
  readonly clearances?: string
  readonly review?: string
  readonly json?: boolean
}

const HELP = `
Each name is screened against every list held: equal to a listed name, near to one, or on none. What is met is told with the
name as the notice prints it, the list, its state on the day, the name by which the party was met, and why.

A file is a CSV, recognised by its ending .csv, .tsv or .txt, or - for standard input. Its column of names is called name or
endUser.name, one of countries country or endUser.country; other columns are left out of account.

With --review, near matches are written to a CSV to decide about. Write in the column decision
  other   another party: why says how that was found out. The row moves to the file of clearances, and is not asked again
  same    the listed party itself. The row stays in the review, and the name counts as met
A clearance holds from the day in the column on to the day before that in until, for this listed name, this notice and this
met name alone. Name the review again to read it back. An equal match is never cleared.

Examples:
  ytterby screen "Rheinmetall AG" "Robert Bosch GmbH"
  ytterby screen 三菱重工航空エンジン株式会社 --country JP --as-of 2026-11-24
  ytterby screen buyers.csv --clearances cleared.csv --review review.csv
  ytterby screen buyers.csv --json | jq -c 'select(.matches != [])'
  ytterby batch goods.csv --clearances cleared.csv > answers.csv`

export function screenCommand(): Command {
  return new Command('screen')
    .description(
      'Say whether names are on a list of parties, or near to one, and clear near matches that are another party.',
    )
    .argument('<names...>', 'names, or one file with a column of names')
    .addOption(asOfOption())
    .addOption(knownAtOption())
    .addOption(langOption())
    .addOption(rulesetOption())
    .addOption(
      new Option(
        '--country <country>',
        'where the parties are, ISO 3166-1 alpha-2, where a line states none',
      ).argParser(countryOf),
    )
    .option('--clearances <file>', 'CSV of near matches that somebody looked at; with --review it is made and kept')
    .option('--review <file>', 'CSV of near matches to decide about; what was decided in it is read first')
    .option('--json', 'print a line of canonical JSON for each name')
    .addHelpText('after', HELP + EXIT_CODES_HELP)
    .action(run)
}

async function run(names: readonly string[], options: ScreenOptions): Promise<void> {
  const { lang, country, knownAt, json = false } = options
  const ruleset = await rulesetAsked(options)
  const decisions = await decisionsIn(options, lang)
  const file = await fileOf(names)
  const screening = { asOf: dayOrToday(options.asOf)(), knownAt, ruleset, clearances: decisions.clearances }
  const width = terminalWidth()
  const output = json ? jsonOutput(lang, screening) : textOutput(lang, width)
  const { answer, count, open } = screener(screening, decisions.same, output)
  if (file === null) for (const name of names) process.stdout.write(answer({ line: null, name, country }))
  else
    await file.run(
      (asked) => answer('name' in asked && asked.country === undefined ? { ...asked, country } : asked),
      process.stdout,
    )
  await decisions.write(open, file?.shape)
  const summary = countText(count, screening, { lang, width })
  if (file !== null) (json ? process.stderr : process.stdout).write(summary)
  if (met(count) > 0) process.exitCode = EXIT.listed
  else if (count.refused > 0 || decisions.bad > 0) process.exitCode = EXIT.linesFailed
}

function countryOf(text: string): string {
  if (COUNTRY_CODES.some((code) => code === text)) return text
  throw new InvalidArgumentError('Write two capital letters of ISO 3166-1, such as DE.')
}

const isFile = (name: string): boolean => name === '-' || /\.(csv|tsv|txt)$/i.test(name)

/** The file that is named instead of names. */
async function fileOf(names: readonly string[]): Promise<NamesFile | null> {
  const file = names.find(isFile)
  if (file === undefined) return null
  if (names.length === 1) return namesInFile(file, progressOn(process.stderr))
  throw new InputError('names-and-file', 'Name one file alone, or names alone; - and what ends in .csv is a file.')
}
