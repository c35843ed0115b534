import { INQUIRY_OUTLINE } from '../../schema/inquiry-outline.ts'
import { isWhole, TEXT_LENGTH } from '../../schema/inquiry-words.ts'
import { listOf, objectOf, type NumberOutline, type TextOutline } from '../../schema/outline.ts'
import type { ValueOf } from '../../schema/schema-of.ts'

// Each party is counted alone as well, so that the work grows with the product of both.
const MOST_PARTIES = 100
const MOST_HOLDINGS = 500
const { asOf, knownAt, endUser } = INQUIRY_OUTLINE.shape
const { name, country, listed } = endUser.shape

const id: TextOutline = { kind: 'text', least: 1, most: 200, tests: [isWhole] }
const text: TextOutline = { kind: 'text', most: TEXT_LENGTH, tests: [isWhole] }
const percent: NumberOutline = { kind: 'number', above: 0, most: 100 }

/** A party of the group. Its name is screened; `ownersComplete` says that nobody else on a list holds any of it. */
const PARTY_OUTLINE = objectOf({ id, name, country, listed, ownersComplete: { kind: 'boolean' } }, 'id')

/** What one party holds of another, in percent; left out if it is not known. */
const HOLDING_OUTLINE = objectOf({ owner: id, held: id, percent, source: text, day: { kind: 'day' } }, 'owner', 'held')

/** A buyer with its owners, several levels up. */
export const OWNERS_OUTLINE = objectOf(
  {
    asOf,
    knownAt,
    party: id,
    parties: listOf(PARTY_OUTLINE, MOST_PARTIES),
    holdings: listOf(HOLDING_OUTLINE, MOST_HOLDINGS),
  },
  'asOf',
  'party',
  'holdings',
)

/** A buyer with its owners, several levels up: who they are, and how much each holds of the next. */
export type Owners = ValueOf<typeof OWNERS_OUTLINE>

/** A party of the group, with what is stated about it. */
export type OwnerParty = NonNullable<Owners['parties']>[number]
