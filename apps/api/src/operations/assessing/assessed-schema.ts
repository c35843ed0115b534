import { AssessmentSchema, DecisionViewSchema } from 'ytterby/answers'
import { ReceiptSchema } from 'ytterby/receipts'
import * as z from 'zod'

const WithReceipt = z
  .union([
    z.strictObject({ assessment: AssessmentSchema, receipt: ReceiptSchema }),
    z.strictObject({ decision: DecisionViewSchema, receipt: ReceiptSchema }),
  ])
  .meta({ id: 'WithReceipt', description: 'An answer with its receipt' })

/** What one inquiry is answered by: in the view that was asked for, with a receipt or without. */
export const AssessedSchema = z.union([AssessmentSchema, DecisionViewSchema, WithReceipt])
