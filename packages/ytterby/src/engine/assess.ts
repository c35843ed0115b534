import type { Assessment } from '../schema/assessment.ts'
import { answerOf } from './answer/answer.ts'
import { assumedOf } from './answer/assumed.ts'
import { classificationOf, tierOf } from './answer/classification.ts'
import { evaluate } from './evaluate.ts'
import { decisionView, type DecisionView } from './decision.ts'
import { gapsOf } from './answer/gaps.ts'
import { horizonOf } from './answer/horizon.ts'
import { citationsOf } from './answer/part.ts'
import { permitsOf } from './answer/items.ts'
import type { Lang } from './loaded-apart.ts'
import { readInquiry } from './parse-inquiry.ts'
import { questionsOf } from './answer/questions.ts'
import { reasonsOf } from './answer/reasons.ts'
import { authoritiesOf, documentsOf, restrictionsOf } from './answer/restrictions.ts'
import { reviewOf } from './answer/review.ts'
import type { SupplementRound } from './answer/schedule.ts'
import { indexOf, type Ruleset } from './ruleset.ts'
import { verdictAlone, type VerdictAlone } from './verdict/verdict-set.ts'
import { warningsOf } from './answer/warnings.ts'

/** The answer to an inquiry under a ruleset. */
export function assessWith(
  ruleset: Ruleset,
  value: unknown,
  lang: Lang,
  supplements: readonly SupplementRound[] = [],
): Assessment {
  const index = indexOf(ruleset)
  const subject = readInquiry(index, value)
  const { inquiry } = subject
  const { asOf, knownAt = null } = inquiry
  const evaluation = evaluate(index, subject)
  const answer = answerOf(index, inquiry, evaluation, lang)
  const { verdict, possible, action } = verdictAlone(evaluation.possible)
  const { tier, tierReason, tierCitations } = tierOf(answer)
  const permits = permitsOf(answer)
  const horizon = horizonOf(answer)
  const documents = documentsOf(answer, permits.find((permit) => permit.kind === 'dual-use-licence')?.forms ?? [])
  // In the order in which parts cite and warn; spread members would make it a slow object.
  const assessment: Assessment = {
    schema: 'assessment/1',
    lang,
    ruleset: { version: ruleset.version, digest: ruleset.digest, knownThrough: ruleset.knownThrough },
    asOf,
    knownAt,
    inquiry,
    verdict,
    possible,
    action,
    assumed: assumedOf(answer),
    gaps: gapsOf(answer),
    classification: classificationOf(answer),
    tier,
    permits,
    review: reviewOf(answer, { documents, horizon }, supplements),
    restrictions: restrictionsOf(answer, tier),
    documents,
    authorities: authoritiesOf(answer),
    questions: questionsOf(answer),
    reasons: reasonsOf(answer),
    horizon,
    warnings: warningsOf(answer, { tier, permits, documents, horizon }),
    citations: citationsOf(answer),
  }
  if (tierReason !== undefined) assessment.tierReason = tierReason
  if (tierCitations !== undefined) assessment.tierCitations = tierCitations
  return assessment
}

/** The decision view of the answer, without everything that it leaves out. */
export function decideWith(ruleset: Ruleset, value: unknown): DecisionView {
  const index = indexOf(ruleset)
  const subject = readInquiry(index, value)
  const { asOf, knownAt = null } = subject.inquiry
  const evaluation = evaluate(index, subject)
  // Nothing that is viewed is a sentence.
  const answer = answerOf(index, subject.inquiry, evaluation, 'en')
  const { tier } = tierOf(answer)
  return decisionView({
    asOf,
    knownAt,
    ruleset,
    ...verdictAlone(evaluation.possible),
    permits: permitsOf(answer),
    tier,
    restrictions: restrictionsOf(answer, tier),
    horizon: horizonOf(answer),
  })
}

/** What `assess` says first, without everything that shows why. */
export function verdictWith(ruleset: Ruleset, value: unknown): VerdictAlone {
  const index = indexOf(ruleset)
  return verdictAlone(evaluate(index, readInquiry(index, value)).possible)
}
