import * as z from 'zod'
import type { CompiledRuleset } from '../engine/law/compile.ts'
import { hintsOf } from '../engine/good/suggestions.ts'
import { InquirySchema } from '../schema/inquiry.ts'

z.config({ jitless: true })

const { grade, description } = InquirySchema.shape.product.unwrap().shape
const InquiryWithText = z.looseObject({ product: z.looseObject({ grade, description }) })

/**
 * Leaves grade and description out of an inquiry where no word of them is one that answers take up: goods that differ in
 * their names alone are then equal, and no answer changes but in what it repeats of the inquiry.
 */
export function withoutIdleText(law: CompiledRuleset): (inquiry: object) => object {
  return (inquiry) => {
    const parsed = InquiryWithText.safeParse(inquiry)
    if (!parsed.success) return inquiry
    const { grade: ofGrade, description: ofGood, ...product } = parsed.data.product
    if (ofGrade === undefined && ofGood === undefined) return inquiry
    const hints = hintsOf(law, { grade: ofGrade, description: ofGood })
    return hints.length === 0 ? { ...parsed.data, product } : inquiry
  }
}
