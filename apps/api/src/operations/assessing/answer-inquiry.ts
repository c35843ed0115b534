import {
  assess,
  canonicalJson,
  decide,
  decisionView,
  parseInquiry,
  type Inquiry,
  type Lang,
  type Ruleset,
} from 'ytterby'
import type { Receipts } from '../../http/receipts.ts'
import type { Reply } from '../../reply.ts'
import { isLasting } from '../reading/release.ts'

/** The query parameters of an assessment. */
export type AnswerOptions = {
  readonly lang: Lang
  readonly view: 'full' | 'decision'
  readonly receipt: 'true' | 'false'
  readonly ruleset?: string | undefined
}

/** What a request brings along for its answer. */
export type HeldForAnswer = { readonly isDated: boolean; readonly receipts: Receipts; readonly ruleset: Ruleset }

/** Answers one inquiry. The reply is pinned if the day of export (`isDated`) and the release were both stated. */
export async function answerInquiry(
  value: unknown,
  { lang, view, receipt, ruleset: release }: AnswerOptions,
  { isDated, receipts, ruleset }: HeldForAnswer,
): Promise<Reply> {
  // A receipt says when it was issued, so it is never cached.
  if (receipt === 'true') {
    const assessment = assess(value, { lang, ruleset })
    const signed = await receipts.ofAnswer(assessment)
    const answer = view === 'decision' ? { decision: decisionView(assessment) } : { assessment }
    return { text: canonicalJson({ ...answer, receipt: signed }), verdicts: [assessment.verdict] }
  }
  const keyOf = (inquiry: Inquiry): string => `${lang} ${view} ${canonicalJson(inquiry)}`
  const pinned = isDated && isLasting(release)
  if (view === 'decision') {
    const decision = decide(value, { ruleset })
    const etagKey = (): string => keyOf(parseInquiry(value, { ruleset }))
    // For small answers, text is faster.
    return { text: canonicalJson(decision), etagKey, pinned, verdicts: [decision.verdict] }
  }
  const assessment = assess(value, { lang, ruleset })
  const etagKey = (): string => keyOf(assessment.inquiry)
  return { text: { json: assessment }, etagKey, pinned, verdicts: [assessment.verdict] }
}
