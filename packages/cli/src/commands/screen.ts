import { inputRefusals } from '../locales/en/input-refusals.ts'
import { Command, Option } from 'commander'
import { filled } from 'ytterby'
import { progressOn } from '../batch/progress.ts'
import { EXIT, EXIT_CODES_HELP } from '../exit-code.ts'
import { InputError } from '../input-error.ts'
import { requireApart } from '../input/require-apart.ts'
import { requestedRuleset } from '../input/requested-ruleset.ts'
import { countText, scopeText } from '../render/screening.ts'
import { terminalWidth } from '../render/terminal-width.ts'
import { matched } from '../screen/count.ts'
import { decisionsIn } from '../screen/decisions.ts'
import { namesInFile, type NamesFile } from '../screen/names-in-file.ts'
import { jsonOutput, textOutput } from '../screen/output.ts'
import { createScreener } from '../screen/screener.ts'
import { dayOrToday } from '../today.ts'
import { countryOf } from './country-of.ts'
import { asOfOption, knownAtOption, langOption, quietOption, rulesetOption, type CommonOptions } from './options.ts'

type ScreenOptions = CommonOptions & {
  readonly country?: string
  readonly clearances?: string
  readonly review?: string
  readonly json?: boolean
  readonly quiet?: boolean
}

const HELP = `
Each name is screened against every list: it is equal to a listed name, close to one, or on none of the lists. Of a name on none,
it is said if a listed party bears the same name, which decides nothing. A match is shown
with the name as printed in the notice, the list, its state on the day, the name that matched, and why. Persons are not
screened: the lists hold organisations only.

A file is a CSV with the extension .csv, .tsv or .txt, or - for standard input. The column of names is called name or
endUser.name, or as such lists call it (Customer, Kunde, 供应商), that of countries country, endUser.country or Land; other
columns are ignored.

With --review, near matches are written to a CSV. Decide about each in the column “decision”:
  other   another party; say in the column “why” how you know. The row moves to the clearances file and is not asked again
  same    the listed party itself. The row stays in the review, and the name counts as a match
A clearance is valid from the day in the column “on” to the day before that in “until”, and only for this listed name, this
notice and this matched name. Run the command again with the same review to read it back. An equal match cannot be cleared.

Examples:
  ytterby screen "Rheinmetall AG" "Robert Bosch GmbH"
  ytterby screen 三菱重工航空エンジン株式会社 --country JP --as-of 2026-11-24
  ytterby screen buyers.csv --clearances cleared.csv --review review.csv
  ytterby screen buyers.csv --json | jq -c 'select(.matches != [])'
  ytterby batch goods.csv --clearances cleared.csv > answers.csv`

export function screenCommand(): Command {
  return new Command('screen')
    .description(
      'Check whether names are equal or close to those on a list of parties, and clear near matches that are another party.',
    )
    .argument('<names...>', 'names, or one file with a column of names')
    .addOption(asOfOption())
    .addOption(knownAtOption())
    .addOption(langOption())
    .addOption(rulesetOption())
    .addOption(
      new Option(
        '--country <country>',
        'country of the parties, such as JP or Japan, for lines that state none',
      ).argParser(countryOf),
    )
    .option('--clearances <file>', 'CSV of cleared near matches; --review creates and updates it')
    .option('--review <file>', 'CSV of near matches to decide; decisions in it are read first')
    .option('--json', 'print a line of canonical JSON for each name')
    .addOption(quietOption())
    .addHelpText('after', HELP + EXIT_CODES_HELP)
    .action(run)
}

async function run(names: readonly string[], options: ScreenOptions): Promise<void> {
  const { lang, country, knownAt, json = false, review } = options
  // Without a review, the clearances are only read.
  if (review !== undefined)
    requireApart(
      [
        ['--clearances', options.clearances],
        ['--review', review],
      ],
      names.filter(isFile).map((name) => [name, name]),
    )
  const ruleset = await requestedRuleset(options)
  const decisions = await decisionsIn(options, lang)
  const file = await fileOf(names, options)
  const screening = { asOf: dayOrToday(options.asOf)(), knownAt, ruleset, clearances: decisions.clearances }
  const width = terminalWidth()
  const output = json ? jsonOutput(lang, screening) : textOutput(lang, width)
  const { answer, count, open } = createScreener(screening, decisions.same, output)
  if (file === null) {
    for (const name of names) process.stdout.write(answer({ line: null, name, country }))
    if (!json && count.names > 0) process.stdout.write(scopeText(lang))
  } else
    await file.run(
      (asked) => answer('name' in asked && asked.country === undefined ? { ...asked, country } : asked),
      process.stdout,
    )
  await decisions.write(open, file?.shape)
  const summary = countText(count, screening, { lang, width })
  if (file !== null) (json ? process.stderr : process.stdout).write(summary)
  if (matched(count) > 0) process.exitCode = EXIT.listed
  else if (count.refused > 0 || decisions.bad > 0) process.exitCode = EXIT.linesFailed
}

/** Files whose names are not read here; screened as a name, each would be on no list. */
const OTHER_FILE = /\.(?:xls[xmb]?|ods|n?json|jsonl|xml|pdf|docx?|zip|gz)$/i
const isFile = (name: string): boolean => name === '-' || /\.(csv|tsv|txt)$/i.test(name)

/** The file that was given instead of names; null if names were given. */
async function fileOf(names: readonly string[], options: ScreenOptions): Promise<NamesFile | null> {
  const other = names.find((name) => OTHER_FILE.test(name))
  if (other !== undefined) throw new InputError('no-csv', filled(inputRefusals.namesInOtherFile, { file: other }))
  const file = names.find(isFile)
  if (file === undefined) return null
  if (names.length === 1) return namesInFile(file, progressOn(options))
  throw new InputError('names-and-file', inputRefusals.namesAndFile)
}
