import { INQUIRY_OUTLINE } from '../../schema/inquiry-outline.ts'
import { isWhole } from '../../schema/inquiry-words.ts'
import { listOf, objectOf } from '../../schema/outline.ts'

const MOST_PARTS = 200
const ID_LENGTH = 60

const { product, quantityKg, ...deal } = INQUIRY_OUTLINE.shape

/** One part: its product, quantity, and origin if it differs from the kit's. */
export const KIT_PART_OUTLINE = objectOf({
  id: { kind: 'text', least: 1, most: ID_LENGTH, tests: [isWhole] },
  product,
  quantityKg,
  origin: deal.origin,
  chineseContent: deal.chineseContent,
})

/**
 * A good with several parts that are shipped together. The deal is stated once, as in an inquiry, so it cannot differ between
 * parts by mistake, and each open fact of it is a single one. Each part has its own product.
 */
export const KIT_OUTLINE = objectOf({ ...deal, parts: listOf(KIT_PART_OUTLINE, MOST_PARTS, 1) }, 'asOf', 'parts')

/** A kit with unchecked parts: an invalid part does not prevent answers for the others. */
export const UNREAD_KIT_OUTLINE = objectOf({ ...deal, parts: listOf({ kind: 'any' }, MOST_PARTS, 1) }, 'asOf', 'parts')
