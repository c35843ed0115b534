import { LICENCE_OUTLINE } from '../planning/licence/licence-outline.ts'
import { currencyCode } from '../schema/currency-code.ts'
import { day, name } from '../schema/inquiry-outline.ts'
import { isWhole } from '../schema/inquiry-words.ts'
import { objectOf, oneOf, type TextOutline } from '../schema/outline.ts'

/** What an event does: `issue` states the terms of a licence, `correct` puts an earlier event right. */
const LEDGER_EVENT_KINDS = [
  'issue',
  'reserve',
  'release',
  'consume',
  'correct',
  'suspend',
  'reinstate',
  'revoke',
  'surrender',
  'cancel',
  'expire',
] as const
export type LedgerEventKind = (typeof LEDGER_EVENT_KINDS)[number]

/** Kinds of events that move a quantity. */
export const MOVES: ReadonlySet<LedgerEventKind> = new Set(['reserve', 'release', 'consume'])

/** Kinds of events that change where a whole licence stands, whatever document they name. */
export const CHANGES: ReadonlySet<LedgerEventKind> = new Set([
  'suspend',
  'reinstate',
  'revoke',
  'surrender',
  'cancel',
  'expire',
])

/** The largest quantity and value. */
const MOST_KG = 1e9
const MOST_VALUE = 1e11
const KEY_LENGTH = 200

const text = (most: number): TextOutline => ({ kind: 'text', least: 1, most, tests: [isWhole] })
const document = text(KEY_LENGTH)
const line = text(60)

/** An event of a licence. Unknown keys are refused. */
export const LEDGER_EVENT_OUTLINE = objectOf(
  {
    key: text(KEY_LENGTH),
    kind: oneOf(LEDGER_EVENT_KINDS),
    licence: { ...LICENCE_OUTLINE.shape.id },
    document: { ...document },
    line: { ...line },
    quantityKg: { kind: 'number', least: 0, most: MOST_KG },
    value: { kind: 'number', least: 0, most: MOST_VALUE },
    currency: currencyCode,
    on: { ...day },
    knownOn: { ...day },
    by: { ...name },
    revision: { kind: 'number', least: 1, most: 1_000_000, whole: true },
    order: objectOf({ document, line }, 'document'),
    port: { ...LICENCE_OUTLINE.shape.port },
    corrects: text(KEY_LENGTH),
    withdrawn: { kind: 'boolean' },
    terms: LICENCE_OUTLINE,
  },
  'key',
  'kind',
  'licence',
  'document',
  'on',
  'knownOn',
  'by',
)
