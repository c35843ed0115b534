import { assess, canonicalJson, decide, decisionView, parseInquiry, type Lang, type Ruleset } from 'ytterby'
import type { Receipts } from '../../http/receipts.ts'
import type { Reply } from '../../reply.ts'
import { isLasting } from '../reading/release.ts'

/** How an inquiry is answered: in which language, whole or as the decision view, with a receipt, by which release. */
export type Manner = {
  readonly lang: Lang
  readonly view: 'full' | 'decision'
  readonly receipt: 'true' | 'false'
  readonly ruleset?: string | undefined
}

/** The reply to one inquiry. It is pinned where `isDated`: its day of export was stated, and the release as well. */
export async function assessed(
  value: unknown,
  { lang, view, receipt, ruleset: release }: Manner,
  { isDated, receipts, ruleset }: { isDated: boolean; receipts: Receipts; ruleset: Ruleset },
): Promise<Reply> {
  // A receipt says when it was issued: it is given anew each time.
  if (receipt === 'true') {
    const assessment = assess(parseInquiry(value, { ruleset }), { lang, ruleset })
    const signed = await receipts.ofAnswer(assessment)
    const answer = view === 'decision' ? { decision: decisionView(assessment) } : { assessment }
    return { text: canonicalJson({ ...answer, receipt: signed }), verdicts: [assessment.verdict] }
  }
  const of = (): string => `${lang} ${view} ${canonicalJson(parseInquiry(value, { ruleset }))}`
  const pinned = isDated && isLasting(release)
  if (view === 'decision') {
    const decision = decide(parseInquiry(value, { ruleset }), { ruleset })
    // Of what is small, text is faster.
    return { text: canonicalJson(decision), of, pinned, verdicts: [decision.verdict] }
  }
  const assessment = assess(parseInquiry(value, { ruleset }), { lang, ruleset })
  return { text: { json: assessment }, of, pinned, verdicts: [assessment.verdict] }
}
