import type { Assessment } from '../../schema/assessment.ts'
import { assumedOf } from '../answer/assumed.ts'
import { becauseOf } from '../answer/because.ts'
import { caseOf, type InquiryCase } from '../answer/case.ts'
import { citationsOf } from '../answer/cited.ts'
import { classificationOf } from '../answer/classification.ts'
import { changesOf } from '../answer/changes.ts'
import { clearedOf } from '../answer/cleared.ts'
import { authoritiesOf, documentsOf, markInHand } from '../answer/documents.ts'
import { gapsOf } from '../answer/gaps.ts'
import { horizonOf } from '../answer/horizon.ts'
import { permitsOf } from '../answer/items.ts'
import { questionsOf } from '../answer/questions.ts'
import { reasonsOf } from '../answer/reasons.ts'
import { restrictionsOf } from '../answer/restrictions.ts'
import { reviewOf } from '../answer/review.ts'
import type { SupplementRound } from '../answer/schedule.ts'
import { tierOf } from '../answer/tier.ts'
import { warningsOf } from '../answer/warnings.ts'
import { decisionView } from './decision.ts'
import type { DecisionView } from './decision-schema.ts'
import { evaluate } from '../verdict/evaluate.ts'
import type { Lang } from '../../locales/langs.ts'
import { parseInquiry } from '../read/parse-inquiry.ts'
import { indexOf, type Ruleset } from '../law/ruleset.ts'
import { verdictAlone, type VerdictAlone } from '../verdict/verdict-set.ts'

/** The answer to an inquiry under a ruleset. */
export function assessWith(
  ruleset: Ruleset,
  value: unknown,
  lang: Lang,
  supplements: readonly SupplementRound[] = [],
): Assessment {
  const inquiryCase = caseFor(ruleset, value, lang)
  const { inquiry, evaluation } = inquiryCase
  const { version, digest, knownThrough } = ruleset
  const { verdict, possible, action } = verdictAlone(evaluation.possible)
  const { tier, tierReason, tierCitations } = tierOf(inquiryCase)
  const permits = permitsOf(inquiryCase)
  const horizon = horizonOf(inquiryCase)
  const changes = changesOf(inquiryCase, permits)
  const documents = markInHand(documentsOf(inquiryCase, permits), inquiry.documents)
  const cleared = clearedOf(inquiryCase)
  const questions = questionsOf(inquiryCase)
  const gaps = gapsOf(inquiryCase)
  const { headline, because } = becauseOf(inquiryCase, verdict, { questions, gaps })
  // Spreading would create a slow object.
  const assessment: Assessment = {
    schema: 'assessment/1',
    lang,
    ruleset: { version, digest, knownThrough },
    asOf: inquiry.asOf,
    knownAt: inquiry.knownAt ?? null,
    inquiry,
    verdict,
    possible,
    action,
    headline,
    because,
    assumed: assumedOf(inquiryCase),
    gaps,
    classification: classificationOf(inquiryCase),
    tier,
    permits,
    review: reviewOf(inquiryCase, { documents, changes }, supplements),
    restrictions: restrictionsOf(inquiryCase, tier),
    documents,
    authorities: authoritiesOf(inquiryCase),
    questions,
    reasons: reasonsOf(inquiryCase),
    horizon,
    changes,
    // Last, because it includes everything cited above.
    warnings: warningsOf(inquiryCase, { tier, permits, documents, changes, because }),
    citations: citationsOf(inquiryCase),
  }
  if (cleared !== undefined) assessment.cleared = cleared
  if (tierReason !== undefined) assessment.tierReason = tierReason
  if (tierCitations !== undefined) assessment.tierCitations = tierCitations
  return assessment
}

/** Computes only the decision view of an answer. */
export function decideWith(ruleset: Ruleset, value: unknown): DecisionView {
  // The language does not matter: the view has no sentences.
  const inquiryCase = caseFor(ruleset, value, 'en')
  const { asOf, knownAt = null } = inquiryCase.inquiry
  const { tier } = tierOf(inquiryCase)
  return decisionView({
    asOf,
    knownAt,
    ruleset,
    ...verdictAlone(inquiryCase.evaluation.possible),
    tier,
    permits: permitsOf(inquiryCase),
    restrictions: restrictionsOf(inquiryCase, tier),
    horizon: horizonOf(inquiryCase),
  })
}

function caseFor(ruleset: Ruleset, value: unknown, lang: Lang): InquiryCase {
  const index = indexOf(ruleset)
  const inquiry = parseInquiry(index, value)
  return caseOf(index, inquiry, evaluate(index, inquiry), lang)
}

/** Computes only the verdict of an answer. */
export function verdictWith(ruleset: Ruleset, value: unknown): VerdictAlone {
  const index = indexOf(ruleset)
  return verdictAlone(evaluate(index, parseInquiry(index, value)).possible)
}
