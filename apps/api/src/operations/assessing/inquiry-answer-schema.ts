import { AssessmentSchema, DecisionViewSchema } from 'ytterby/answers'
import { ReceiptSchema } from 'ytterby/receipts'
import * as z from 'zod'

const WithReceipt = z
  .union([
    z.strictObject({ assessment: AssessmentSchema, receipt: ReceiptSchema }),
    z.strictObject({ decision: DecisionViewSchema, receipt: ReceiptSchema }),
  ])
  .meta({ id: 'WithReceipt', description: 'An answer with its receipt' })

/** The answer to one inquiry, in either view, with or without a receipt. */
export const InquiryAnswerSchema = z.union([AssessmentSchema, DecisionViewSchema, WithReceipt])
