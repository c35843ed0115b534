import * as z from 'zod'

z.config({ jitless: true })

const MoneySchema = z.strictObject({ currency: z.string(), amount: z.number(), share: z.number().nullable() })

export const SumsSchema = z.strictObject({
  lines: z.int(),
  shareOfLines: z.number().nullable(),
  /** Sum of the quantities stated; null where none is. */
  quantityKg: z.number().nullable(),
  shareOfQuantity: z.number().nullable(),
  /** Sums of the values stated, by currency in alphabetical order. */
  value: z.array(MoneySchema),
})

const RangeSchema = z.strictObject({ min: z.number(), max: z.number() })

export const SumsRangeSchema = z.strictObject({
  quantityKg: RangeSchema.nullable(),
  value: z.array(RangeSchema.extend({ currency: z.string() })),
})

/** An amount of one currency, and its share of all of that currency in the list; null where that is nothing. */
export type Money = z.infer<typeof MoneySchema>

/** What some lines come to. Shares are of all that is compared with, 0 to 1, to four decimals; null where that is nothing. */
export type Sums = z.infer<typeof SumsSchema>

/** The least and the most of something; never more exact than its source. */
export type Range = z.infer<typeof RangeSchema>

/** What some lines come to, from the least to the most. */
export type SumsRange = z.infer<typeof SumsRangeSchema>
