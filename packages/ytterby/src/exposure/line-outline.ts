import { INQUIRY_OUTLINE } from '../schema/inquiry-outline.ts'
import { isWhole } from '../schema/inquiry-words.ts'
import { currencyCode } from '../schema/currency-code.ts'
import { objectOf } from '../schema/outline.ts'

/** The most lines of a list. */
export const MOST_LINES = 100_000
const ID_LENGTH = 200
/** The largest amount of one line. */
const MOST_VALUE = 1e12

const line = { kind: 'number', least: 1, whole: true } as const
const id = { kind: 'text', most: ID_LENGTH, tests: [isWhole] } as const
const value = objectOf(
  { amount: { kind: 'number', least: 0, most: MOST_VALUE }, currency: currencyCode },
  'amount',
  'currency',
)

/** A line with an unchecked inquiry, which is checked when it is assessed. */
export const UNREAD_LINE_OUTLINE = objectOf({ line, id, inquiry: { kind: 'members' }, value }, 'inquiry')

/**
 * One line of a parts list: the inquiry about the good, and the value of the line. Its quantity is the inquiry's `quantityKg`;
 * `asOf` and `knownAt` can be given in the options instead.
 */
export const LINE_OUTLINE = objectOf({ line, id, inquiry: objectOf(INQUIRY_OUTLINE.shape), value }, 'inquiry')
