import type { Assessment } from '../../schema/assessment.ts'
import { NO_PERMIT, REFUSED } from '../verdict/verdict-set.ts'
import type { InquiryCase } from './case.ts'
import { cite } from './cited.ts'
import { frameworkReviewOf } from './review-framework.ts'
import { statutoryReviewOf } from './review-statutory.ts'
import { observedReviewOf } from './review-observed.ts'
import { scheduleOf, type SupplementRound } from './schedule.ts'

type Review = Assessment['review']

/** How long a review takes: by the framework, by law and by reports, never mixed. */
export function reviewOf(
  inquiryCase: InquiryCase,
  { documents, changes }: Pick<Assessment, 'documents' | 'changes'>,
  supplements: readonly SupplementRound[],
): Review {
  const framework = frameworkReviewOf(inquiryCase, openEndedBecause(inquiryCase))
  const statutory = statutoryReviewOf(inquiryCase, {
    ...noLimitBecause(inquiryCase),
    watchListOpen: canBeWatchListed(inquiryCase),
  })
  const review: Review = { framework, statutory, observed: observedReviewOf(inquiryCase) }
  const endUserPapers = inquiryCase.dualUseAskable ? endUserPapersOf(inquiryCase, documents) : null
  if (endUserPapers !== null) review.endUserPapers = endUserPapers
  const schedule =
    inquiryCase.inquiry.clock === undefined
      ? null
      : scheduleOf({ inquiryCase, framework, statutory, changes, supplements })
  if (schedule !== null) review.schedule = schedule
  return review
}

/** How complete the end-user documents are, and the share of rejections due to incomplete ones; null if none is required. */
function endUserPapersOf(
  inquiryCase: InquiryCase,
  documents: Assessment['documents'],
): NonNullable<Review['endUserPapers']> | null {
  const { ruleset } = inquiryCase
  const about = documents.filter(({ id, asked }) => asked === 'always' && ruleset.endUserPapers.has(id))
  if (about.length === 0) return null
  const missing = about.flatMap(({ id, inHand }) => (inHand ? [] : [id]))
  const inHand = about.length - missing.length
  const { rejections, cites } = ruleset.data.framework
  return {
    needed: about.length,
    inHand,
    completeness: Math.round((1000 * inHand) / about.length) / 1000,
    missing,
    rejections: { ...rejections, citations: cite(inquiryCase, cites.rejections) },
  }
}

/** Whether the deal may, but need not, have a party on the watch list. */
const canBeWatchListed = ({ evaluation: { onlyWatchListed, circumstances } }: InquiryCase): boolean =>
  !onlyWatchListed && circumstances.parties.some(({ options }) => options.some(({ watch }) => watch))

/** Why a review has no published end: sensitive material or a new customer. */
export function openEndedBecause({ statedFacts, sensitive }: InquiryCase): string[] {
  const reasons: string[] = []
  if (sensitive !== null) reasons.push(sensitive)
  if (statedFacts.newCustomer) reasons.push('new-customer')
  return reasons
}

/** Why no statutory limit applies, as far as this does not depend on the day. */
function noLimitBecause(inquiryCase: InquiryCase): { barredBy: string | null; another: boolean } {
  const { dualUseAskable, dualUsePossible, licenceAskable } = inquiryCase
  const { possible } = inquiryCase.evaluation
  // Everything possible is a prohibition or a refusal.
  const stopped = !licenceAskable && (possible & NO_PERMIT) === 0
  const isBarred = stopped || dualUsePossible
  const barredBy = !isBarred
    ? 'no-dual-use-licence'
    : (possible & REFUSED) !== 0
      ? 'refused-in-principle'
      : 'prohibited'
  // For licences other than the dual-use licence no limit was read.
  return { barredBy: dualUseAskable ? null : barredBy, another: !dualUseAskable && licenceAskable }
}
