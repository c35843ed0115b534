import { Command, InvalidArgumentError, Option } from 'commander'
import { loadClearances } from '../clearances/load-clearances.ts'
import { EXIT, EXIT_CODES_HELP } from '../exit-code.ts'
import { requireApart } from '../input/require-apart.ts'
import { requestedRuleset } from '../input/requested-ruleset.ts'
import { today } from '../today.ts'
import { runWatch } from '../watch/run-watch.ts'
import { clearancesOption, dayOf, langOption, rulesetOption, type CommonOptions } from './options.ts'

type WatchCommandOptions = Omit<CommonOptions, 'knownAt'> & {
  readonly state: string
  readonly ahead?: number
  readonly webhook?: string
  readonly profile?: string
  readonly ignoreDays?: boolean
  readonly clearances?: string
  readonly json?: boolean
}

const HELP = `
The file has the format of ytterby batch (ytterby help batch lists its columns); with --profile it is a list as it left
another system, CSV or XLSX. The watch sets the day itself: a line that states asOf or knownAt is refused, unless --ignore-days
watches such lines without their days.

The first run records what is decided. Each later run tells which lines are decided otherwise, as ytterby compare shows it:
  - because of another release of the encoded law than in the last run;
  - on each day since the last run on which the law turned, also where a change went away again;
  - with --ahead, on coming days within so many days, as far as the law is known.
Each change is told once; a change that was told ahead is told again on its day. Nothing is told because time passes.

A line is known again by its id and its facts, without an id by its facts alone; its place and its quantity do not matter. A
line that is new, or whose facts changed, is recorded and told from the next run on; one that is gone is forgotten.

--webhook delivers the same events by POST, at most 100 at a time, signed as Standard Webhooks (standardwebhooks.com) with the
secret in YTTERBY_WEBHOOK_SECRET (“whsec_” and base64). The state is written only after everything was printed, and accepted
by the webhook: if it was not, the next run tells the same again, in deliveries with the same webhook-id.

Examples:
  ytterby watch parts.csv --state watch.json
  ytterby watch parts.csv --state watch.json --ahead 30 --json >> changes.ndjson
  ytterby watch parts.xlsx --profile parts.json --state watch.json --ignore-days
  ytterby watch parts.csv --state watch.json --webhook https://example.com/hooks/ytterby`

export function watchCommand(): Command {
  return new Command('watch')
    .description('Report which lines of a list are decided differently than in the last run; made for a nightly job.')
    .argument('<file>', 'the file, or - for standard input')
    .requiredOption('--state <file>', 'JSON with what was decided and reported; created by the first run')
    .addOption(
      new Option('--ahead <days>', 'also report a coming change this many days before its day').argParser(daysOf),
    )
    .option('--webhook <url>', 'deliver the events to this address as well')
    .option('--profile <file>', 'read a list of another system with the profile that ytterby intake saved')
    .option('--ignore-days', 'watch lines that state days of their own without them')
    .addOption(clearancesOption())
    .addOption(
      new Option('--as-of <day>', 'day of this run, YYYY-MM-DD; today in Beijing if left out').argParser(dayOf),
    )
    .addOption(langOption())
    .addOption(rulesetOption())
    .option('--json', 'print the events as NDJSON; what was refused, and the summary, go to standard error')
    .addHelpText('after', HELP + EXIT_CODES_HELP)
    .action(run)
}

async function run(file: string, options: WatchCommandOptions): Promise<void> {
  const {
    state,
    asOf = today(),
    ahead = 0,
    webhook,
    profile,
    ignoreDays = false,
    clearances,
    lang,
    json = false,
  } = options
  requireApart(
    [['--state', state]],
    [
      [file, file],
      ['--profile', profile],
      ['--clearances', clearances],
    ],
  )
  const status = await runWatch(file, {
    state,
    asOf,
    ahead,
    ruleset: await requestedRuleset(options),
    lang,
    json,
    webhook,
    profile,
    ignoreDays,
    clearances: await loadClearances(clearances, lang),
  })
  // Refused rows of the clearances already set one.
  if (status !== EXIT.answered) process.exitCode = status
}

function daysOf(text: string): number {
  if (!/^[1-9][0-9]{0,2}$/.test(text)) throw new InvalidArgumentError('Write a number from 1 to 999.')
  return Number(text)
}
