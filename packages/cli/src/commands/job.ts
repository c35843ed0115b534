import { filled } from 'ytterby'
import { inputRefusals } from '../locales/en/input-refusals.ts'
import { Command, Option } from 'commander'
import { EXIT_CODES_HELP } from '../exit-code.ts'
import { InputError } from '../input-error.ts'
import { requireApart } from '../input/require-apart.ts'
import { placeOf } from '../job/kept-job.ts'
import { runJob } from '../job/run-job.ts'
import { asOfOption, knownAtOption, langOption, rulesetOption, type CommonOptions, formatOption } from './options.ts'

const HELP = `
The service answers the list in the background; the answers are those of ytterby batch. Once they are fetched, the job and its list are wiped, unless --keep says otherwise.

The id of the job is kept beside the list, in FILE.job.json. A run that was stopped, by Ctrl-C or a lost connection, continues where it was: run the same command again.

The API key is read from YTTERBY_API_KEY, where other programs do not see it, or from --key.

Examples:
  ytterby job goods.csv --url http://localhost:8787 > answers.csv
  ytterby job goods.csv --url https://ytterby.example --to answers.csv --as-of 2026-11-24
  ytterby job parts.xlsx --profile parts.json --url https://ytterby.example --to answers.csv
  ytterby job inquiries.ndjson --url https://ytterby.example --full --to answers.ndjson`

type JobCommandOptions = CommonOptions & {
  readonly url: string
  readonly key?: string
  readonly to?: string
  readonly keep?: boolean
  readonly out?: 'csv' | 'ndjson'
  readonly full?: boolean
  readonly profile?: string
}

export function jobCommand(): Command {
  return new Command('job')
    .description('Have a service answer a list of any length in the background, and fetch the answers.')
    .argument('<file>', 'CSV or NDJSON, as for ytterby batch; with --profile CSV or XLSX of another system')
    .requiredOption('--url <address>', 'address of the service')
    .option('--key <key>', 'API key; that in YTTERBY_API_KEY if left out')
    .option('--to <file>', 'where the answers go; standard output if left out')
    .option('--keep', 'leave the job and its answers with the service until they expire')
    .addOption(asOfOption())
    .addOption(knownAtOption())
    .addOption(langOption())
    .addOption(rulesetOption())
    .addOption(formatOption('format of the answers; that of the input if left out', ['csv', 'ndjson']))
    .addOption(new Option('--full', 'the whole canonical assessment of each line, as NDJSON').conflicts('out'))
    .addOption(
      new Option(
        '--profile <file>',
        'read a list of another system with the profile that ytterby intake saved',
      ).conflicts(['out', 'full']),
    )
    .addHelpText('after', HELP + EXIT_CODES_HELP)
    .action(run)
}

async function run(file: string, options: JobCommandOptions): Promise<void> {
  const {
    url,
    key = process.env['YTTERBY_API_KEY'],
    to,
    keep = false,
    lang,
    asOf,
    knownAt,
    out,
    full,
    profile,
    ruleset,
  } = options
  if (key === undefined || key === '') throw new InputError('no-api-key', inputRefusals.noApiKey)
  if (!URL.canParse(url)) throw new InputError('no-address', filled(inputRefusals.noAddress, { url }))
  requireApart(
    [['--to', to]],
    [
      [file, file],
      ['--profile', profile],
      [placeOf(file), placeOf(file)],
    ],
  )
  const parameters = { asOf, knownAt, lang, out, full, ruleset }
  process.exitCode = await runJob(file, { url, key, parameters, profile, to, keeps: keep, lang })
}
