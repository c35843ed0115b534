import { canonicalJson } from 'ytterby'
import { InvalidLedgerError, openLedger } from 'ytterby/ledger'
import { awaitedBy, type Awaited } from '@ytterby/lists/ledger'
import { refused as noRoom, type FullQuota } from '../account/account.ts'
import type { LedgerStore } from './ledger-store.ts'
import { MAX_EVENT_BYTES, MOST_BYTES, MOST_EVENTS, MOST_ISSUES, MOST_LICENCES } from './limits.ts'

type Book = ReturnType<typeof openLedger>
type Recording = ReturnType<Book['record']>
type Lang = 'en' | 'zh'

/** Why an event is refused; `pointer` points into the list that was sent. */
type EventIssue = { readonly code: string; readonly pointer: string; readonly message: string }

/** What became of an event that was sent. */
type EventOutcome = {
  /** Its position in what was sent, from 0. */
  readonly at: number
  readonly outcome: 'recorded' | 'repeated' | 'refused'
  /** How many rows of its document, as it was sent before, count no longer; left out if none. */
  readonly replaced?: number
  readonly issues: readonly EventIssue[]
}

/** What became of events that were sent, and what those that were recorded name and the ledger does not hold. */
export type AddedEvents = { readonly items: readonly EventOutcome[]; readonly awaited: Awaited }

/** The member of an event for which the ledger refuses it. */
const POINTERS: Readonly<Record<(Recording & { outcome: 'refused' })['id'], string>> = {
  'key-reused': '/key',
  'unknown-licence': '/licence',
  'no-target': '/corrects',
  'line-twice': '/line',
  'whole-licence': '/document',
  'outside-validity': '/on',
  'not-usable': '/on',
  'exceeds-exports': '/document',
  'exceeds-quantity': '/quantityKg',
  'exceeds-value': '/value',
}

/** Undoes what a transaction has recorded. */
class Full extends Error {
  readonly quota: FullQuota

  constructor(quota: FullQuota) {
    super(quota.quota)
    this.quota = quota
  }
}

/**
 * Records events in their order, all in one transaction. An event that is refused hinders no other one; where the ledger would get
 * too large, none is recorded.
 */
export function recordEvents(
  storage: DurableObjectStorage,
  store: LedgerStore,
  { events, lang }: { readonly events: readonly unknown[]; readonly lang: Lang },
): AddedEvents | FullQuota {
  const book = openLedger(
    store.about({
      licences: textsOf(events, 'licence'),
      documents: textsOf(events, 'document'),
      keys: [...textsOf(events, 'key'), ...textsOf(events, 'corrects')],
    }),
  )
  const before = book.events().length
  const record = (value: unknown, at: number): EventOutcome => {
    const known = book.events().length
    const outcome = outcomeOf(book, value, { at, lang })
    const event = book.events()[known]
    if (event !== undefined) store.add(event, canonicalJson(event))
    return outcome
  }
  try {
    return storage.transactionSync(() => {
      const items = events.map(record)
      requireRoom(store)
      const all = book.events()
      return { items, awaited: awaitedBy(all.slice(before), all) }
    })
  } catch (error) {
    if (error instanceof Full) return error.quota
    throw error
  }
}

function outcomeOf(book: Book, value: unknown, { at, lang }: { at: number; lang: Lang }): EventOutcome {
  const refused = (issues: readonly EventIssue[]): EventOutcome => ({ at, outcome: 'refused', issues })
  if (JSON.stringify(value).length > MAX_EVENT_BYTES)
    return refused([{ code: 'too-long', pointer: `/${at}`, message: 'An event may have 64 KiB.' }])
  try {
    const recording = book.record(value, { lang })
    if (recording.outcome === 'refused')
      return refused([{ code: recording.id, pointer: `/${at}${POINTERS[recording.id]}`, message: recording.text }])
    return { at, ...recording, issues: [] }
  } catch (error) {
    if (!(error instanceof InvalidLedgerError)) throw error
    return refused(
      error.issues
        .slice(0, MOST_ISSUES)
        .map(({ code, pointer, message }) => ({ code, pointer: `/${at}${pointer}`, message })),
    )
  }
}

/** What members of events say that are texts. */
const textsOf = (events: readonly unknown[], member: 'licence' | 'document' | 'key' | 'corrects'): string[] => [
  ...new Set(
    events.flatMap((event) => {
      const text: unknown = typeof event === 'object' && event !== null ? Reflect.get(event, member) : undefined
      return typeof text === 'string' ? [text] : []
    }),
  ),
]

/** @throws Full if the ledger is too large now. */
function requireRoom(store: LedgerStore): void {
  const { events, licences, bytes } = store.size()
  if (events > MOST_EVENTS) throw new Full(noRoom('events-of-a-ledger', MOST_EVENTS))
  if (licences > MOST_LICENCES) throw new Full(noRoom('licences-of-a-ledger', MOST_LICENCES))
  if (bytes > MOST_BYTES) throw new Full(noRoom('bytes-of-a-ledger', MOST_BYTES))
}
