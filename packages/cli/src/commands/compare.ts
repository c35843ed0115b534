import { Command, Option } from 'commander'
import { isYtterbyError, type Ruleset } from 'ytterby'
import { inquiryComparer } from 'ytterby/law'
import { progressOn } from '../batch/progress.ts'
import { loadClearances } from '../clearances/load-clearances.ts'
import { compareList, type CompareFormat } from '../compare/compare-list.ts'
import { summaryText } from '../compare/comparison-text.ts'
import { EXIT, EXIT_CODES_HELP } from '../exit-code.ts'
import { phrase } from '../render/phrases.ts'
import { requestedRuleset } from '../input/requested-ruleset.ts'
import { dayOrToday } from '../today.ts'
import {
  asOfOption,
  clearancesOption,
  dayOf,
  knownAtOption,
  langOption,
  MARK_HELP,
  quietOption,
  rawOption,
  type CommonOptions,
  formatOption,
} from './options.ts'

type Side = Parameters<typeof inquiryComparer>[0]['from']

type CompareOptions = CommonOptions & {
  readonly from?: string
  readonly to?: string
  readonly fromKnownAt?: string
  readonly toKnownAt?: string
  readonly fromRuleset?: string
  readonly toRuleset?: string
  readonly clearances?: string
  readonly out: CompareFormat
  readonly raw?: boolean
  readonly quiet?: boolean
}

const HELP = `
The file has the format of ytterby batch (ytterby help batch lists its columns). Each line is answered twice; a difference is
shown with the first day from which the later answer holds, and its cause. State two days of export, two --known-at days or
two releases; anything you leave out is as each line states it. --as-of and --known-at apply to lines that state none.
A line that cannot be answered is reported, and the others are compared.
${MARK_HELP}
--out csv is for a spreadsheet, or with --raw for a program.

Examples:
  ytterby compare parts.csv --from 2025-10-08 --to 2025-11-08
  ytterby compare parts.csv --from 2026-11-10 --to 2026-11-11 --out csv > changes.csv
  ytterby compare parts.csv --as-of 2025-12-01 --from-known-at 2025-11-06 --to-known-at 2025-11-07
  ytterby compare parts.csv --as-of 2026-12-01 --from-ruleset 1.0.0 --to-ruleset 1.1.0
  ytterby compare - --from 2026-11-10 --to 2026-11-11 --out ndjson < parts.ndjson | jq -c 'select(.differs[0] == "verdict")'`

export function compareCommand(): Command {
  const day = (flags: string, about: string): Option => new Option(flags, about).argParser(dayOf)
  return new Command('compare')
    .description(
      'Say what changes for a parts list between two days, two states of knowledge or two releases of the law.',
    )
    .argument('<file>', 'the file, or - for standard input')
    .addOption(day('--from <day>', 'day of export of the first side').conflicts('asOf'))
    .addOption(day('--to <day>', 'day of export of the second side'))
    .addOption(day('--from-known-at <day>', 'first side: count only what was published by this day'))
    .addOption(day('--to-known-at <day>', 'second side: count only what was published by this day'))
    .option('--from-ruleset <version>', 'first side: release of the encoded law')
    .option('--to-ruleset <version>', 'second side: release of the encoded law')
    .addOption(asOfOption())
    .addOption(knownAtOption())
    .addOption(langOption())
    .option('--ruleset <version>', 'release of the encoded law on both sides')
    .addOption(clearancesOption())
    .addOption(formatOption('format of the report', ['text', 'csv', 'ndjson']).default('text'))
    .addOption(rawOption())
    .addOption(quietOption())
    .addHelpText('after', HELP + EXIT_CODES_HELP)
    .action(run)
}

/** Refusals of a list in the columns of another system. */
const OF_COLUMNS: ReadonlySet<string> = new Set(['unknown-column', 'no-known-column'])

async function run(file: string, options: CompareOptions): Promise<void> {
  const { from, to, fromKnownAt, toKnownAt, asOf, knownAt, lang, out, raw = false } = options
  const both = await requestedRuleset(options)
  const sideOf = async (day?: string, known?: string, version?: string): Promise<Side> => ({
    ruleset: await sideRuleset(both, version),
    ...(day === undefined ? {} : { asOf: day }),
    ...(known === undefined ? {} : { knownAt: known }),
  })
  const compare = inquiryComparer({
    from: await sideOf(from, fromKnownAt, options.fromRuleset),
    to: await sideOf(to, toKnownAt, options.toRuleset),
    lang,
  })
  // If both sides state a day, no line needs one.
  const clearances = await loadClearances(options.clearances, lang)
  const defaults = { asOf: dayOrToday(from ?? asOf), knownAt, clearances }
  const count = await compareList(
    file,
    { compare, defaults, lang, out, raw, progress: progressOn(options) },
    process.stdout,
  ).catch((error: unknown) => {
    if (isYtterbyError(error) && OF_COLUMNS.has(error.code)) process.stderr.write(`${phrase('compareColumns', lang)}\n`)
    throw error
  })
  if (count.refused === 0) return
  if (out !== 'text') process.stderr.write(summaryText(count, lang))
  process.exitCode = EXIT.linesFailed
}

const sideRuleset = async (both: Ruleset, version: string | undefined): Promise<Ruleset> =>
  version === undefined ? both : requestedRuleset({ ruleset: version })
