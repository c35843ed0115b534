import * as z from 'zod'

z.config({ jitless: true })

const MoneySchema = z.strictObject({ currency: z.string(), amount: z.number(), share: z.number().nullable() })

export const SumsSchema = z.strictObject({
  lines: z.int(),
  shareOfLines: z.number().nullable(),
  /** Sum of the stated quantities; null if none is stated. */
  quantityKg: z.number().nullable(),
  shareOfQuantity: z.number().nullable(),
  /** Sums of the stated values, by currency in alphabetical order. */
  value: z.array(MoneySchema),
})

const RangeSchema = z.strictObject({ min: z.number(), max: z.number() })

export const SumsRangeSchema = z.strictObject({
  quantityKg: RangeSchema.nullable(),
  value: z.array(RangeSchema.extend({ currency: z.string() })),
})

/**
 * The sums of some lines. Shares are relative to the whole they are compared with, 0 to 1, to four decimals; null if that is
 * zero.
 */
export type Sums = z.infer<typeof SumsSchema>

/** A minimum and maximum; never more precise than the source. */
export type Range = z.infer<typeof RangeSchema>

/** The sums of some lines, as ranges. */
export type SumsRange = z.infer<typeof SumsRangeSchema>
