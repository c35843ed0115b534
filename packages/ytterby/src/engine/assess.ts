import { lasts } from '../schema/canonical-json.ts'
import type { Assessment } from '../schema/assessment.ts'
import { answerOf, type Answer } from './answer/answer.ts'
import { assumedOf } from './answer/assumed.ts'
import { classificationOf } from './answer/classification.ts'
import { evaluate } from './evaluate.ts'
import { decisionView, type DecisionView } from './decision.ts'
import { clearedOf } from './answer/cleared.ts'
import { citationsOf, part } from './answer/part.ts'
import type { Lang } from './loaded-apart.ts'
import { readBriefly, readInquiry } from './parse-inquiry.ts'
import { reasonsOf } from './answer/reasons.ts'
import { markedInHand } from './answer/restrictions.ts'
import { reviewOf } from './answer/review.ts'
import type { SupplementRound } from './answer/schedule.ts'
import { decidedOf, factsOf, shownOf, type SettledFacts } from './answer/settled.ts'
import { indexOf, type Ruleset } from './ruleset.ts'
import { once } from './memory.ts'
import { shared } from './shared.ts'
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
  const { tier, tierReason, tierCitations, permits, restrictions, horizon } = decidedOf(answer)
  const { gaps, review, documents: required, authorities, questions } = shownOf(answer)
  const documents = markedInHand(required, inquiry.documents)
  const cleared = clearedOf(answer)
  // Spread members would make it a slow object.
  const assessment: Assessment = {
    schema: 'assessment/1',
    lang,
    ruleset: headOf(ruleset),
    asOf,
    knownAt,
    inquiry,
    verdict,
    possible,
    action,
    assumed: assumedOf(answer),
    gaps,
    classification: classificationOf(answer),
    tier,
    permits,
    review: reviewOf(answer, { review, documents, horizon }, supplements),
    restrictions,
    documents,
    authorities,
    questions,
    reasons: reasonsOf(answer),
    horizon,
    // Of everything that was cited before.
    warnings: warningsOf(answer, { tier, permits, documents, horizon }),
    citations: citationsOf(answer),
  }
  if (cleared !== undefined) assessment.cleared = cleared
  if (tierReason !== undefined) assessment.tierReason = tierReason
  if (tierCitations !== undefined) assessment.tierCitations = tierCitations
  return assessment
}

const headOf = once(({ version, digest, knownThrough }: Ruleset): Assessment['ruleset'] => {
  const head = shared({ version, digest, knownThrough })
  lasts(head)
  return head
})

/** The decision view of the answer, without everything that it leaves out. */
export function decideWith(ruleset: Ruleset, value: unknown): DecisionView {
  const index = indexOf(ruleset)
  const subject = readBriefly(index, value)
  const { asOf, knownAt = null } = subject.inquiry
  // Nothing that is viewed is a sentence.
  const answer = answerOf(index, subject.inquiry, evaluate(index, subject), 'en')
  return decisionOf(answer, { asOf, knownAt, ...factsOf(answer) })
}

const decisionOf = part(
  (_, { asOf, knownAt }: { asOf: string; knownAt: string | null } & SettledFacts, __, answer: Answer): DecisionView =>
    decisionView({
      asOf,
      knownAt,
      ruleset: answer.ruleset.data,
      ...verdictAlone(answer.evaluation.possible),
      ...decidedOf(answer),
    }),
)

/** What `assess` says first, without everything that shows why. */
export function verdictWith(ruleset: Ruleset, value: unknown): VerdictAlone {
  const index = indexOf(ruleset)
  return verdictAlone(evaluate(index, readBriefly(index, value)).possible)
}
