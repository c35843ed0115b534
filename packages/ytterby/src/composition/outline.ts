import { compositionRefusals } from '../locales/en/refusals/composition.ts'
import { INQUIRY_OUTLINE } from '../schema/inquiry-outline.ts'
import { isWhole, TEXT_LENGTH } from '../schema/inquiry-words.ts'
import type { ValueOf } from '../schema/schema-of.ts'
import { listOf, objectOf, type CodeOutline, type NumberOutline, type TextOutline } from '../schema/outline.ts'

/** The most different nodes of a composition. */
export const MOST_NODES = 100_000
/** The most places at which parts are named, a shared assembly once for each. */
export const MOST_PARTS = 400_000
/** The most levels of parts within parts. */
export const MOST_LEVELS = 100
const MOST_RATES = 200
const ID_LENGTH = 200
const LARGEST = 1e15

const { asOf, knownAt, product: good, exportedFrom, destination, origin } = INQUIRY_OUTLINE.shape

const id: TextOutline = { kind: 'text', least: 1, most: ID_LENGTH, tests: [isWhole] }
const text: TextOutline = { kind: 'text', most: TEXT_LENGTH, tests: [isWhole] }
const day = { kind: 'day' } as const
const amount: NumberOutline = { kind: 'number', above: 0, most: LARGEST }
const percent: NumberOutline = { kind: 'number', least: 0, most: 100 }
/** Three capital letters of ISO 4217. */
const currency: CodeOutline = {
  kind: 'code',
  pattern: /^[A-Z]{3}$/,
  wrong: { code: 'invalid-code', message: compositionRefusals.currency },
}

/** Facts that a declaration can state too. */
const declarable = {
  unitValue: { ...amount },
  currency: { ...currency },
  origin: { ...origin },
  good,
  /** What its maker declares about part 1 items of Chinese origin in it, and about Chinese technology. */
  chineseContent: objectOf({
    valuePercent: { ...percent },
    valuePercentAtMost: { ...percent },
    valuePercentBelow: { ...percent, above: 0 },
    valuePercentAtLeast: { ...percent },
    technology: { kind: 'boolean' },
  }),
} as const

const facts = {
  id,
  description: { ...text },
  ...declarable,
  unitValuePer: { ...amount },
  /** Whom to ask. */
  supplier: { ...text },
  /** Who or what states these facts, and on which day. */
  source: { ...text },
  day: { ...day },
  /** Absent or empty: not broken down. */
  parts: listOf({ kind: 'any' }, MOST_PARTS),
} as const

/** A node at the top, or one that is stated beside the tree. */
export const NODE_OUTLINE = objectOf(facts, 'id')

/** What is stated about a node, apart from its parts. */
export type NodeFacts = Omit<ValueOf<typeof NODE_OUTLINE>, 'parts'>

/** A node as part of another one: with its facts, or by its id and quantity alone. */
export const PART_OUTLINE = objectOf({ ...facts, quantityPer: { ...amount } }, 'id', 'quantityPer')

/** What somebody declared about a node, such as its maker in a questionnaire: by whom and on which day. */
export const DECLARATION_OUTLINE = objectOf(
  { id, ...declarable, source: { ...text }, day: { ...day } },
  'id',
  'source',
  'day',
)

/** What one unit of a currency is worth in the currency of the composition, by whom and when. */
const RATE_OUTLINE = objectOf({ currency, rate: { ...amount }, day, source: text }, 'currency', 'rate', 'day')

/** Everything except the nodes, which are read one by one. */
export const COMPOSITION_OUTLINE = objectOf(
  {
    asOf,
    knownAt,
    exportedFrom: { ...exportedFrom },
    destination,
    currency: { ...currency },
    rates: listOf(RATE_OUTLINE, MOST_RATES),
    product: { kind: 'any' },
    nodes: listOf({ kind: 'any' }, MOST_NODES),
    declarations: listOf(DECLARATION_OUTLINE, MOST_NODES),
  },
  'asOf',
  'exportedFrom',
  'product',
)
