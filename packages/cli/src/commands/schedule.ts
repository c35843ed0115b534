import { Command, InvalidArgumentError, Option } from 'commander'
import { canonicalJson } from 'ytterby'
import { planReview, toIcs } from 'ytterby/planning'
import { addFactFlags, statedInquiry, type FactOptions } from '../assess/stated-inquiry.ts'
import { EXIT_CODES_HELP } from '../exit-code.ts'
import { requestedRuleset } from '../input/requested-ruleset.ts'
import { renderSchedule } from '../render/schedule.ts'
import { terminalWidth } from '../render/terminal-width.ts'
import { asOfOption, knownAtOption, langOption, rulesetOption } from './options.ts'

const EXAMPLES = `
Counts forwards from the day of the application or of its acceptance, and backwards from the day on which the goods are needed.
The framework does not say whether it means calendar or working days, so its days are given in both. If the law changes the
answer by the day on which the goods must leave, that is said first. --ics is refused if there is no event to write.

Examples:
  ytterby schedule --form ndfeb-magnet --elements "Nd;Dy" --destination DE --end-use civil --needed-by 2026-06-01 --transit-days 35
  ytterby schedule --form metal --elements Dy --destination JP --submitted-on 2026-03-02 --supplement-days "10;5"
  ytterby schedule --form ndfeb-magnet --elements "Nd;Dy" --submitted-on 2026-03-02 --ics > review.ics`

export function scheduleCommand(): Command {
  const command = new Command('schedule')
    .description('Plan the review: when a licence may arrive, and when to apply for it at the latest.')
    .addOption(asOfOption())
    .addOption(knownAtOption())
    .addOption(langOption())
    .addOption(rulesetOption())
    .addOption(
      new Option(
        '--supplement-days <list>',
        'assume that the application is returned for more papers: working days to answer each time, such as "10;5"',
      ).argParser(roundsOf),
    )
    .option('--why', 'stages, papers, reports, limits and warnings as well')
    .option('--sources', 'what the answer cites as well')
    .addOption(new Option('--json', 'print the whole canonical assessment with its schedule').conflicts('ics'))
    .option('--ics', 'print a calendar file (iCalendar)')
  return addFactFlags(command)
    .addHelpText('after', EXAMPLES + EXIT_CODES_HELP)
    .action(run)
}

/** For each time that the application is returned: the working days to answer. */
type Round = { readonly workingDays: number }

function roundsOf(text: string): Round[] {
  const words = text.split(';').map((word) => word.trim())
  if (!words.every((word) => /^\d{1,3}$/.test(word)))
    throw new InvalidArgumentError('Write working days as whole numbers, separated by “;”.')
  return words.map((word) => ({ workingDays: Number(word) }))
}

type ScheduleOptions = FactOptions & {
  readonly json?: boolean
  readonly ics?: boolean
  readonly why?: boolean
  readonly sources?: boolean
  readonly supplementDays?: readonly Round[]
}

async function run(options: ScheduleOptions): Promise<void> {
  const {
    lang,
    json = false,
    ics = false,
    why = false,
    sources = false,
    supplementDays: supplementRounds = [],
  } = options
  const ruleset = await requestedRuleset(options)
  const answer = planReview(await statedInquiry(options, ruleset), { lang, ruleset, supplementRounds })
  process.stdout.write(
    ics
      ? toIcs(answer)
      : json
        ? `${canonicalJson(answer)}\n`
        : renderSchedule(answer, { width: terminalWidth(), why, sources }),
  )
}
