import type { CompiledRuleset } from '../engine/law/compile.ts'
import { hintsOf } from '../engine/good/suggestions.ts'
import { INQUIRY_OUTLINE } from '../schema/inquiry-outline.ts'
import type { TextOutline } from '../schema/outline.ts'
import { readBy } from '../schema/read-by.ts'

const { grade, description } = INQUIRY_OUTLINE.shape.product.shape

/**
 * Removes grade and description from an inquiry if they contain no word that affects answers. Goods that differ only in their
 * names become equal, and answers change only in the repeated inquiry.
 */
export function withoutUnusedText(law: CompiledRuleset): (inquiry: object) => object {
  return (inquiry) => {
    if (!('product' in inquiry) || typeof inquiry.product !== 'object' || inquiry.product === null) return inquiry
    const { grade: ofGrade, description: ofGood, ...product }: ProductTexts = inquiry.product
    // Values other than text are left to be refused.
    if (!isTextOrOpen(grade, ofGrade) || !isTextOrOpen(description, ofGood)) return inquiry
    if (ofGrade === undefined && ofGood === undefined) return inquiry
    const hints = hintsOf(law, { grade: ofGrade, description: ofGood })
    return hints.length === 0 ? { ...inquiry, product } : inquiry
  }
}

type ProductTexts = { readonly grade?: unknown; readonly description?: unknown }

const isTextOrOpen = (outline: TextOutline, value: unknown): value is string | undefined =>
  value === undefined || 'value' in readBy(outline, value)
