import * as z from 'zod'
import { InquirySchema, type Inquiry } from '../schema/inquiry.ts'

z.config({ jitless: true })

/** As many lines as one list may have. */
export const MOST_LINES = 100_000
const ID_LENGTH = 200
/** The largest amount of one line. */
const MOST_VALUE = 1e12

/** What a line is besides its inquiry; the inquiry itself is checked when it is assessed. */
export const ExposureLineSchema = z.strictObject({
  line: z
    .int()
    .min(1)
    .optional()
    .meta({ description: 'Where the line stands in its file; its place in the list if left out' }),
  id: z
    .string()
    .max(ID_LENGTH)
    .refine((value) => value.isWellFormed(), { abort: true })
    .optional(),
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
  line: ExposureLineSchema.shape.line.catch(undefined),
  id: ExposureLineSchema.shape.id.catch(undefined),
})

/**
 * One line of a parts list: what is asked of the good, and what the line is worth. Its quantity is the inquiry's own
 * `quantityKg`; `asOf` and `knownAt` can stand in the options instead.
 */
export type ExposureLine = Omit<z.infer<typeof ExposureLineSchema>, 'inquiry'> & {
  readonly inquiry: Omit<Inquiry, 'asOf'> & { readonly asOf?: string }
}

export const QuantitySchema = InquirySchema.shape.quantityKg
