import * as z from 'zod'
import { InquirySchema } from '../schema/inquiry.ts'
import { isWhole } from '../schema/inquiry-words.ts'

z.config({ jitless: true })

/** As many lines as one list may have. */
export const MOST_LINES = 100_000
const ID_LENGTH = 200
/** The largest amount of one line. */
const MOST_VALUE = 1e12

/** What a line is besides its inquiry; the inquiry itself is checked when it is assessed. */
export const LineOutlineSchema = z.strictObject({
  line: z
    .int()
    .min(1)
    .optional()
    .meta({ description: 'Where the line stands in its file; its place in the list if left out' }),
  id: z.string().max(ID_LENGTH).refine(isWhole, { abort: true }).optional(),
  inquiry: z.looseObject({}),
  value: z
    .strictObject({
      amount: z.number().min(0).max(MOST_VALUE),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .meta({ description: 'ISO 4217 (货币代码)' }),
    })
    .optional(),
})

/** What a line that is wrong elsewhere is still called. */
export const LineRefSchema = z.object({
  line: LineOutlineSchema.shape.line.catch(undefined),
  id: LineOutlineSchema.shape.id.catch(undefined),
})

/**
 * One line of a parts list: what is asked of the good, and what the line is worth. Its quantity is the inquiry's own
 * `quantityKg`; `asOf` and `knownAt` can stand in the options instead.
 */
export const ExposureLineSchema = LineOutlineSchema.extend({ inquiry: InquirySchema.partial({ asOf: true }) }).meta({
  id: 'ExposureLine',
  description: 'One line of a parts list: what is asked of the good, and what the line is worth',
})
export type ExposureLine = z.infer<typeof ExposureLineSchema>

export const QuantitySchema = InquirySchema.shape.quantityKg
