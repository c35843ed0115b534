/** The review planned: with rounds of supplement, and as a calendar file. Loads apart; an assessment has its schedule without it. */
import { rulesetFor } from './current-ruleset.ts'
import { assessWith } from './engine/write/assess.ts'
import type { Lang } from './locales/langs.ts'
import type { SupplementRound } from './engine/answer/schedule.ts'
import type { Ruleset } from './engine/law/ruleset.ts'
import { InvalidPlanError } from './errors/invalid-plan-error.ts'
import type { Assessment } from './schema/assessment.ts'
import type { Inquiry } from './schema/inquiry.ts'

/** As many times as a file can be returned in a plan, and working days that answering once can take. */
const MOST_ROUNDS = 10
const MOST_DAYS = 250

/**
 * The assessment of an inquiry whose schedule counts that the file is returned for more papers: at the latest when the
 * notice of completeness is due (Administrative Licensing Law art. 32), each time taking the applicant so many working
 * days to answer; acceptance is then the day on which it is whole. Without rounds it is what `assess` gives.
 *
 * @throws InvalidInquiryError with every finding, each with a JSON pointer.
 * @throws InvalidPlanError for rounds that cannot be counted.
 * @example
 * planReview(
 *   { asOf: '2026-03-01', product: { form: 'metal', elements: [{ symbol: 'Dy' }] }, clock: { submittedOn: '2026-03-02' } },
 *   { supplementRounds: [{ workingDays: 10 }] },
 * ).review.schedule?.statutory?.decisionBy // '2026-05-27'
 */
export function planReview(
  inquiry: Inquiry,
  options: { ruleset?: Ruleset; lang?: Lang; supplementRounds?: readonly SupplementRound[] } = {},
): Assessment {
  const ruleset = rulesetFor(options)
  const { lang = 'en', supplementRounds = [] } = options
  if (supplementRounds.length > MOST_ROUNDS)
    throw new InvalidPlanError('/supplementRounds', `Plan at most ${MOST_ROUNDS} rounds of supplement.`)
  for (const [at, { workingDays }] of supplementRounds.entries())
    if (!Number.isInteger(workingDays) || workingDays < 0 || workingDays > MOST_DAYS)
      throw new InvalidPlanError(
        `/supplementRounds/${at}/workingDays`,
        `Name the working days until the papers are handed in again as an integer from 0 to ${MOST_DAYS}.`,
      )
  if (supplementRounds.length > 0 && inquiry.clock?.acceptedOn !== undefined)
    throw new InvalidPlanError(
      '/supplementRounds',
      'Papers are supplemented before acceptance: leave out the rounds, or the day of acceptance.',
    )
  return assessWith(ruleset, inquiry, lang, supplementRounds)
}

export { EmptyCalendarError } from './errors/empty-calendar-error.ts'
export { toIcs } from './schedule/to-ics.ts'
export { InvalidPlanError }
export type { SupplementRound }
