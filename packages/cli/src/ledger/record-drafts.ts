import { createHash } from 'node:crypto'
import { canonicalJson, filled, isYtterbyError, type Draft, type Lang } from 'ytterby'
import { parseLedgerEvent, type LedgerEvent } from 'ytterby/ledger'
import { awaitedBy } from '@ytterby/lists/ledger'
import { inputRefusals } from '../locales/en/input-refusals.ts'
import type { Ledger } from './ledger-file.ts'

/** What is recorded of events whose file does not say. */
export type Recorder = { readonly by: string; readonly knownOn: string; readonly lang: Lang }
/** An event that was refused, and why. */
type RefusedEvent = {
  readonly line: number
  readonly place: string
  readonly code: string
  readonly text: string
}
/** How many events were recorded, and how many were repeated. */
export type Recorded = {
  readonly recorded: number
  readonly repeated: number
  /** Rows of documents that were sent again, which count no longer. */
  readonly replaced: number
  readonly refused: readonly RefusedEvent[]
  /** What the recorded ones name and the ledger does not hold. */
  readonly awaited: ReturnType<typeof awaitedBy>
}

type Row = { readonly line: number; readonly draft: Draft }

/**
 * Records the rows of a file. An event without a key gets one from what it says, and its document counts as sent again if it says
 * anything else than the last time; otherwise nothing is recorded twice. It is refused if it was last sent on a later day, which would
 * go on to count.
 */
export function recordDrafts(ledger: Ledger, stated: readonly Row[], recorder: Recorder): Recorded {
  const idOf = idsByNumber(ledger.events())
  const rows = stated.map(({ line, draft }): Row => ({ line, draft: { ...draft, ...idOf(draft) } }))
  const refused: RefusedEvent[] = []
  const before = ledger.events().length
  let [recorded, repeated, replaced] = [0, 0, 0]
  const documents = new Map<string, Row[]>()
  for (const row of rows) {
    const { key } = row.draft
    const name = JSON.stringify(key === undefined ? documentIn(row.draft) : key)
    documents.set(name, [...(documents.get(name) ?? []), row])
  }
  for (const sent of documents.values()) {
    const revision = revisionOf(ledger, sent, recorder)
    if (typeof revision === 'string') {
      const text = filled(inputRefusals.ledgerSentLater, { last: revision, day: recorder.knownOn })
      refused.push(...sent.map(({ line }) => ({ line, place: '/knownOn', code: 'sent-later', text })))
      continue
    }
    if (revision === null) {
      repeated += sent.length
      continue
    }
    for (const [at, { line, draft }] of sent.entries()) {
      const given = { knownOn: recorder.knownOn, by: recorder.by, ...(revision > 1 ? { revision } : {}), ...draft }
      try {
        const event = parseLedgerEvent({ ...given, key: draft['key'] ?? keyOf({ ...given, at }) })
        const result = ledger.record(event, { lang: recorder.lang })
        if (result.outcome === 'refused') refused.push({ line, place: '/', code: result.id, text: result.text })
        else if (result.outcome === 'repeated') repeated += 1
        else {
          recorded += 1
          replaced += result.replaced ?? 0
        }
      } catch (error) {
        if (!isYtterbyError(error, 'InvalidLedgerError')) throw error
        const [{ pointer, code, message } = { pointer: '', code: 'missing', message: '' }] = error.issues
        refused.push({ line, place: pointer, code, text: message })
      }
    }
  }
  const all = ledger.events()
  return { recorded, repeated, replaced, refused, awaited: awaitedBy(all.slice(before), all) }
}

/** The id by which the ledger knows a licence that an event names by its printed number, as shipments name theirs. */
function idsByNumber(events: readonly LedgerEvent[]): (draft: Draft) => { licence?: string } {
  const issued = new Map(events.flatMap(({ kind, licence, terms }) => (kind === 'issue' ? [[licence, terms]] : [])))
  const known = [...issued].flatMap(([id, terms]) =>
    terms?.number === undefined ? [] : [{ id, number: terms.number }],
  )
  return ({ licence, kind }) => {
    const numbered = known.filter(({ number }) => number === licence)
    const [one] = numbered
    const isId = kind === 'issue' || issued.has(String(licence))
    return one === undefined || numbered.length > 1 || isId ? {} : { licence: one.id }
  }
}

/** Kinds whose document is the same under every licence. */
const MOVES: ReadonlySet<unknown> = new Set(['reserve', 'release', 'consume'])

const documentIn = ({ licence, kind, document }: Draft): readonly unknown[] =>
  MOVES.has(kind) ? [kind, document] : [kind, document, licence]

const keyOf = (draft: Draft): string => createHash('sha256').update(canonicalJson(draft)).digest('hex').slice(0, 32)

/** Which sending of its document on this day it is; null if the last one says the same; the day of the last one if that is later. */
function revisionOf(ledger: Ledger, sent: readonly Row[], { knownOn }: Recorder): number | string | null {
  const [first] = sent
  if (first === undefined || first.draft['key'] !== undefined) return 1
  const document = JSON.stringify(documentIn(first.draft))
  const known = ledger.events().filter((event) => JSON.stringify(documentIn(event)) === document)
  const last = lastSending(known)
  const says = (events: readonly object[]): string => events.map(contentOf).toSorted().join('\n')
  if (last.length > 0 && says(last) === says(sent.map(({ draft }) => draft))) return null
  const [{ knownOn: lastDay } = { knownOn }] = last
  if (lastDay > knownOn && first.draft['knownOn'] === undefined) return lastDay
  return Math.max(0, ...known.filter((event) => event.knownOn === knownOn).map(({ revision = 1 }) => revision)) + 1
}

function lastSending(events: readonly LedgerEvent[]): LedgerEvent[] {
  const order = ({ knownOn, revision = 1 }: LedgerEvent): string => `${knownOn} ${String(revision).padStart(8, '0')}`
  const last = events.map(order).toSorted().at(-1)
  return events.filter((event) => order(event) === last)
}

/** What a row says of its document, without who recorded it and when. */
function contentOf(row: object): string {
  const said = Object.entries(row).filter(([name]) => !['key', 'knownOn', 'by', 'revision'].includes(name))
  return canonicalJson(Object.fromEntries(said))
}
