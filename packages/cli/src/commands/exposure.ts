import { Command, Option } from 'commander'
import { canonicalJson } from 'ytterby'
import { exposure, type Exposure } from 'ytterby/planning'
import { progressOn } from '../batch/progress.ts'
import { loadClearances } from '../clearances/load-clearances.ts'
import { EXIT, EXIT_CODES_HELP } from '../exit-code.ts'
import { requestedRuleset } from '../input/requested-ruleset.ts'
import { exposureCsv } from '../exposure/exposure-csv.ts'
import { readList } from '../exposure/read-list.ts'
import { renderExposure } from '../render/exposure.ts'
import { phrase } from '../render/phrases.ts'
import { terminalWidth } from '../render/terminal-width.ts'
import { dayOrToday } from '../today.ts'
import { currencyOf } from './currency-of.ts'
import {
  asOfOption,
  clearancesOption,
  knownAtOption,
  langOption,
  MARK_HELP,
  quietOption,
  rawOption,
  rulesetOption,
  type CommonOptions,
  formatOption,
} from './options.ts'

type ExposureCommandOptions = CommonOptions & {
  readonly out: 'table' | 'csv' | 'json'
  readonly period?: 'year'
  readonly currency?: string
  readonly raw?: boolean
  readonly quiet?: boolean
  readonly clearances?: string
}

const HELP = `
The file has the format of ytterby batch (ytterby help batch lists its columns). It can also have the columns quantityKg,
value (of the whole line) and currency (ISO 4217, such as EUR). Values are added up by currency and never converted. A line
that cannot be answered is reported and left out of every sum; all others are answered.
${MARK_HELP}
--out csv is for a spreadsheet, or with --raw for a program.

Examples:
  ytterby exposure parts.csv --as-of 2026-11-24
  ytterby exposure parts.csv --period year            also the size of a stock of some months
  ytterby exposure parts.csv --currency EUR           for values without a currency
  ytterby exposure parts.csv --out csv > exposure.csv
  ytterby exposure - --out json < parts.ndjson | jq '.groupings.verdict.groups'`

export function exposureCommand(): Command {
  return new Command('exposure')
    .description('Add up the exposure of a parts list: lines, quantity and value by verdict, element, code, day, …')
    .argument('<file>', 'the file, or - for standard input')
    .addOption(asOfOption())
    .addOption(knownAtOption())
    .addOption(langOption())
    .addOption(rulesetOption())
    .addOption(clearancesOption())
    .addOption(formatOption('format of the report', ['table', 'csv', 'json']).default('table'))
    .addOption(rawOption())
    .addOption(quietOption())
    .addOption(new Option('--period <period>', 'quantities and values are per year').choices(['year']))
    .addOption(
      new Option('--currency <code>', 'currency for values that state none, such as EUR').argParser(currencyOf),
    )
    .addHelpText('after', HELP + EXIT_CODES_HELP)
    .action(run)
}

async function run(file: string, options: ExposureCommandOptions): Promise<void> {
  const { asOf, knownAt, lang, period, currency } = options
  const ruleset = await requestedRuleset(options)
  const clearances = await loadClearances(options.clearances, lang)
  const defaults = { asOf: dayOrToday(asOf), knownAt, currency, clearances }
  const { lines, unread } = await readList(file, defaults, progressOn(options))
  const report = exposure(lines, {
    lang,
    ruleset,
    unread,
    ...(period === undefined ? {} : { period }),
  })
  process.stdout.write(format(report, options))
  const { refused } = report.lines
  if (refused === 0) return
  process.stderr.write(`${phrase(refused === 1 ? 'lineRefused' : 'linesRefused', lang, { count: refused })}\n`)
  process.exitCode = EXIT.linesFailed
}

function format(report: Exposure, { out, raw = false }: ExposureCommandOptions): string {
  switch (out) {
    case 'table':
      return renderExposure(report, terminalWidth())
    case 'csv':
      return exposureCsv(report, raw)
    case 'json':
      return `${canonicalJson(report)}\n`
  }
}
