/**
 * Plans a review with supplement rounds, and writes it as a calendar file. A plain assessment includes its schedule without
 * this module.
 */
import { rulesetFor } from './current-ruleset.ts'
import { assessWith } from '../engine/write/assess.ts'
import { planningRefusals } from '../locales/en/refusals/planning.ts'
import { filled } from '../locales/filled.ts'
import type { Lang } from '../locales/langs.ts'
import type { SupplementRound } from '../engine/answer/schedule.ts'
import type { Ruleset } from '../engine/law/ruleset.ts'
import { InvalidPlanError } from '../errors/invalid-plan-error.ts'
import type { Assessment } from '../schema/assessment.ts'
import type { Inquiry } from '../schema/inquiry.ts'

/** The most supplement rounds in a plan, and the most working days for each. */
const MOST_ROUNDS = 10
const MOST_DAYS = 250

/**
 * Assesses an inquiry with a schedule in which the file is returned for supplements: at the latest when the notice of
 * completeness is due (Administrative Licensing Law art. 32). The applicant takes the stated number of working days for each
 * round. The file is accepted on the day it is complete. Without rounds this equals `assess`.
 *
 * @throws InvalidInquiryError with every issue, each with a JSON pointer.
 * @throws InvalidPlanError for invalid rounds.
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
    throw new InvalidPlanError('/supplementRounds', filled(planningRefusals.tooManyRounds, { most: MOST_ROUNDS }))
  for (const [at, { workingDays }] of supplementRounds.entries())
    if (!Number.isInteger(workingDays) || workingDays < 0 || workingDays > MOST_DAYS)
      throw new InvalidPlanError(
        `/supplementRounds/${at}/workingDays`,
        filled(planningRefusals.roundDays, { most: MOST_DAYS }),
      )
  if (supplementRounds.length > 0 && inquiry.clock?.acceptedOn !== undefined)
    throw new InvalidPlanError('/supplementRounds', planningRefusals.roundsAfterAcceptance)
  return assessWith(ruleset, inquiry, lang, supplementRounds)
}
