import { AssessmentSchema, DecisionViewSchema } from 'ytterby/answers'
import { ReceiptSchema } from 'ytterby/receipts'
import * as z from 'zod'

/** What a person acts on. */
const ShortAnswerSchema = z
  .strictObject({
    verdict: AssessmentSchema.shape.verdict,
    action: AssessmentSchema.shape.action,
    text: z.string().meta({
      description:
        'Verdict and cause in the first line; then permit, what to do, the question that decides, papers, days, time and warnings, a line each. What `explain` of the npm package writes',
    }),
  })
  .meta({ id: 'ShortAnswer', description: 'An answer in words, in the language that was asked for' })

const WithReceipt = z
  .union([
    z.strictObject({ assessment: AssessmentSchema, receipt: ReceiptSchema }),
    z.strictObject({ decision: DecisionViewSchema, receipt: ReceiptSchema }),
    z.strictObject({ short: ShortAnswerSchema, receipt: ReceiptSchema }),
  ])
  .meta({ id: 'WithReceipt', description: 'An answer with its receipt' })

/** The answer to one inquiry, in any view, with or without a receipt. */
export const InquiryAnswerSchema = z.union([AssessmentSchema, DecisionViewSchema, ShortAnswerSchema, WithReceipt])
