import { assess, canonicalJson, explain } from 'ytterby'
import type { Reply } from '../../reply.ts'
import { isLasting } from '../reading/release.ts'
import { answerInquiry, type AnswerOptions, type HeldForAnswer } from './answer-inquiry.ts'

/** As `answerInquiry`; with the view `short`, what a person acts on, in words. */
export async function answerInView(
  value: unknown,
  { view, ...options }: Omit<AnswerOptions, 'view'> & { readonly view: AnswerOptions['view'] | 'short' },
  held: HeldForAnswer,
): Promise<Reply> {
  if (view !== 'short') return answerInquiry(value, { view, ...options }, held)
  const { lang, receipt, ruleset: release } = options
  const { isDated, receipts, ruleset } = held
  const assessment = assess(value, { lang, ruleset })
  const { verdict, action, inquiry } = assessment
  const short = { verdict, action, text: explain(assessment) }
  if (receipt === 'true')
    return { text: canonicalJson({ short, receipt: await receipts.ofAnswer(assessment) }), verdicts: [verdict] }
  const etagKey = (): string => `${lang} short ${canonicalJson(inquiry)}`
  return { text: canonicalJson(short), etagKey, pinned: isDated && isLasting(release), verdicts: [verdict] }
}
