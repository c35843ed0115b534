import { INQUIRY_OUTLINE } from '../../schema/inquiry-outline.ts'
import { isWhole } from '../../schema/inquiry-words.ts'
import { listOf, objectOf } from '../../schema/outline.ts'

const MOST_PARTS = 200
const ID_LENGTH = 60

const { product, quantityKg, ...deal } = INQUIRY_OUTLINE.shape

/** One part: what it is, how much of it, and where it comes from where that is not what the kit states. */
export const KIT_PART_OUTLINE = objectOf({
  id: { kind: 'text', least: 1, most: ID_LENGTH, tests: [isWhole] },
  product,
  quantityKg,
  origin: deal.origin,
  chineseContent: deal.chineseContent,
})

/**
 * A good of several parts that are shipped together: the deal is stated once, as in an inquiry, and each part with its
 * own product. Stated once, the deal cannot differ between parts by a slip, and what is open in it is one open fact.
 */
export const KIT_OUTLINE = objectOf({ ...deal, parts: listOf(KIT_PART_OUTLINE, MOST_PARTS, 1) }, 'asOf', 'parts')

/** The same before its parts are looked at: a bad part does not keep the others from being answered. */
export const UNREAD_KIT_OUTLINE = objectOf({ ...deal, parts: listOf({ kind: 'any' }, MOST_PARTS, 1) }, 'asOf', 'parts')
