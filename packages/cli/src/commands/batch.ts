import { Command, InvalidArgumentError, Option } from 'commander'
import { ANSWER_COLUMNS } from 'ytterby/lists'
import { MOST_THREADS } from '../batch/answer-in-threads.ts'
import { progressOn } from '../batch/progress.ts'
import { runBatch } from '../batch/run-batch.ts'
import type { Encoding } from '@ytterby/lists'
import type { BatchFormat } from '@ytterby/lists/batch'
import { loadClearances } from '../clearances/load-clearances.ts'
import { EXIT, EXIT_CODES_HELP } from '../exit-code.ts'
import { requestedRuleset } from '../input/requested-ruleset.ts'
import { dayOrToday, today } from '../today.ts'
import {
  asOfOption,
  clearancesOption,
  encodingOption,
  knownAtOption,
  langOption,
  MARK_HELP,
  quietOption,
  rawOption,
  rulesetOption,
  type CommonOptions,
  formatOption,
} from './options.ts'

type BatchCommandOptions = CommonOptions & {
  readonly clearances?: string
  readonly out?: BatchFormat
  readonly full?: boolean
  readonly raw?: boolean
  readonly profile?: string
  readonly encoding?: Encoding
  readonly quiet?: boolean
  readonly threads?: number
}

const COLUMNS = ANSWER_COLUMNS.map(({ name, about }) => `  ${name.padEnd(26)}${about}`).join('\n')

const HELP = `
CSV: the first line names the columns by the fields of an inquiry, in any order: asOf, product.form, product.elements,
destination, endUse.kind, endUser.name, consignees.0.name, … The delimiter is comma, semicolon, tab or |. product.elements is “Sym” or “Sym:weightPercent” separated by “;”, and so is
product.alloyedWith. An empty cell means unknown; “none” declares that there are none. Columns such as endUser.cleared hold
a JSON list. Columns of your own are kept.
NDJSON: one inquiry per line; an id is echoed.

With --profile, the file is a list as another system exported it (CSV or XLSX), read with the profile that ytterby intake keeps.
Columns of the intake are added to those of the answer; the exit status is 1 where the list asks something new.

The answer, as columns of CSV or keys of NDJSON (lists separated by “;” in CSV):
${COLUMNS}
${MARK_HELP}
--out csv is for a spreadsheet. Without --out, with --profile and with --raw the cells of the list are left as they are.

Examples:
  ytterby batch goods.csv > answers.csv
  ytterby batch goods.csv --as-of 2026-11-24 --out ndjson | jq -c 'select(.action == "stop")'
  ytterby batch - --full < inquiries.ndjson
  ytterby batch parts.xlsx --profile parts.json > answers.csv`

export function batchCommand(): Command {
  return new Command('batch')
    .description('Answer every line of a CSV or NDJSON file of any length.')
    .argument('<file>', 'the file, or - for standard input')
    .addOption(asOfOption())
    .addOption(knownAtOption())
    .addOption(langOption())
    .addOption(rulesetOption())
    .addOption(clearancesOption())
    .addOption(encodingOption())
    .addOption(formatOption('format of the answers; that of the input if left out', ['csv', 'ndjson']))
    .addOption(rawOption())
    .addOption(new Option('--full', 'the whole canonical assessment of each line, as NDJSON').conflicts('out'))
    .addOption(
      new Option(
        '--profile <file>',
        'read a list of another system with the profile that ytterby intake saved',
      ).conflicts(['out', 'full', 'threads']),
    )
    .addOption(
      new Option(
        '--threads <number>',
        'threads that answer a file; by default one a processor, four at most, and one for standard input',
      ).argParser(threadsOf),
    )
    .addOption(quietOption())
    .addHelpText('after', HELP + EXIT_CODES_HELP)
    .action(run)
}

function threadsOf(text: string): number {
  const threads = Number(text)
  if (!Number.isInteger(threads) || threads < 1 || threads > MOST_THREADS)
    throw new InvalidArgumentError(`Write a number from 1 to ${MOST_THREADS}.`)
  return threads
}

async function run(
  file: string,
  {
    asOf,
    knownAt,
    lang,
    clearances,
    out,
    raw = false,
    full = false,
    profile,
    encoding,
    quiet = false,
    threads,
    ...law
  }: BatchCommandOptions,
): Promise<void> {
  const ruleset = await requestedRuleset(law)
  const day = asOf ?? today()
  const defaults = { asOf: dayOrToday(asOf, day), knownAt, clearances: await loadClearances(clearances, lang) }
  if (profile !== undefined) {
    const { batchList } = await import('../intake/batch-list.ts')
    if (!(await batchList({ file, encoding, quiet }, profile, { defaults, lang, ruleset })))
      process.exitCode = EXIT.linesFailed
    return
  }
  const refused = await runBatch(
    { file, encoding },
    // Without a format that somebody asked for, the answers are those of a job, byte by byte.
    {
      defaults,
      day,
      law,
      lang,
      ruleset,
      out,
      full,
      raw: raw || out === undefined,
      threads,
      quiet,
      progress: progressOn({ lang, quiet }),
    },
    process.stdout,
  )
  if (refused === 0) return
  process.stderr.write(
    `${refused} ${refused === 1 ? 'line was' : 'lines were'} refused; their error columns say why.\n`,
  )
  process.exitCode = EXIT.linesFailed
}
