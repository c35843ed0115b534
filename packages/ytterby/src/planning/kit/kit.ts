import * as z from 'zod'
import { InquirySchema } from '../../schema/inquiry.ts'
import { isWhole } from '../../schema/inquiry-words.ts'

z.config({ jitless: true })

const MOST_PARTS = 200
const ID_LENGTH = 60

const { product, quantityKg, origin, chineseContent } = InquirySchema.shape

/** One part: what it is, how much of it, and where it comes from where that is not what the kit states. */
export const KitPartSchema = z.strictObject({
  id: z
    .string()
    .min(1)
    .max(ID_LENGTH)
    .refine(isWhole, { abort: true })
    .optional()
    .meta({ description: 'Name of the part in the answer; its number, from 1, if left out' }),
  product,
  quantityKg,
  origin,
  chineseContent,
})

/** What a part that is wrong elsewhere is still called. */
export const PartNameSchema = z.object({ id: KitPartSchema.shape.id.catch(undefined) })

const deal = InquirySchema.omit({ product: true, quantityKg: true }).shape

/**
 * A good of several parts that are shipped together: the deal is stated once, as in an inquiry, and each part with its
 * own product. Stated once, the deal cannot differ between parts by a slip, and what is open in it is one open fact.
 */
export const KitSchema = z
  .strictObject({ ...deal, parts: z.array(KitPartSchema).min(1).max(MOST_PARTS) })
  .meta({ id: 'Kit', description: 'Parts that are shipped together in one deal' })

/** The same before its parts are looked at: a bad part does not keep the others from being answered. */
export const KitOutlineSchema = z.strictObject({ ...deal, parts: z.array(z.unknown()).min(1).max(MOST_PARTS) })

/** A kit whose parts were not looked at yet. */
export type KitOutline = z.infer<typeof KitOutlineSchema>
export type Kit = z.infer<typeof KitSchema>
export type KitPart = z.infer<typeof KitPartSchema>
