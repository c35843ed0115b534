import type { Assessment } from '../schema/assessment.ts'
import { answerOf, type Lang } from './answer.ts'
import { assumedOf } from './assumed.ts'
import { classificationOf, tierOf } from './classification.ts'
import { evaluate } from './evaluate.ts'
import { gapsOf } from './gaps.ts'
import { horizonOf } from './horizon.ts'
import { metEntries, permitsOf } from './items.ts'
import { parseInquiry } from './parse-inquiry.ts'
import { questionsOf } from './questions.ts'
import { reasonsOf } from './reasons.ts'
import { authoritiesOf, documentsOf, restrictionsOf } from './restrictions.ts'
import { reviewOf } from './review.ts'
import { indexOf, type Ruleset } from './ruleset.ts'
import { actionOf, floorOf, verdictsOf } from './verdict-set.ts'
import { warningsOf } from './warnings.ts'

/** The answer to an inquiry under a ruleset. */
export function assessWith(ruleset: Ruleset, value: unknown, lang: Lang): Assessment {
  const index = indexOf(ruleset)
  const inquiry = parseInquiry(index, value)
  const evaluation = evaluate(index, inquiry)
  const answer = answerOf(index, inquiry, evaluation, lang)
  const met = metEntries(answer)
  const verdict = floorOf(evaluation.possible)
  const tier = tierOf(answer)
  const permits = permitsOf(answer, met)
  return {
    schema: 'assessment/1',
    lang,
    ruleset: { version: ruleset.version, digest: ruleset.digest, knownThrough: ruleset.knownThrough },
    asOf: inquiry.asOf,
    knownAt: inquiry.knownAt ?? null,
    inquiry,
    verdict,
    possible: verdictsOf(evaluation.possible),
    action: actionOf(verdict),
    assumed: assumedOf(answer),
    gaps: gapsOf(answer, met),
    classification: classificationOf(answer),
    ...tier,
    permits,
    review: reviewOf(answer),
    restrictions: restrictionsOf(answer, tier.tier),
    documents: documentsOf(answer, permits.find((permit) => permit.kind === 'dual-use-licence')?.forms ?? []),
    authorities: authoritiesOf(answer, permits),
    questions: questionsOf(answer),
    reasons: reasonsOf(answer, met),
    horizon: horizonOf(answer, met),
    warnings: warningsOf(answer, met, { tier: tier.tier, permits }),
    citations: answer.citations,
  }
}
