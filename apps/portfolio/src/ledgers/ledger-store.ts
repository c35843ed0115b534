import type { LedgerEvent } from 'ytterby/ledger'
import type { LicenceChange } from '../contract/licence-change-schema.ts'
import { EventLog } from '../webhook/event-log.ts'
import type { Webhook } from '../webhook/webhook.ts'
import type { KnownLicences } from './licence-changes.ts'
import { PAGE_BYTES } from './limits.ts'

/** A ledger, apart from its events. */
export type LedgerRecord = {
  readonly id: string
  /** Digest of the API key. */
  readonly owner: string
  readonly created: number
  readonly name: string
  /** Days before the day to apply on which it is told. */
  readonly ahead: number
  readonly webhook: Webhook | null
  /** The day and the digest of the law of the last look; null if it has to be looked at. */
  readonly looked: LookedAt | null
  /** It is not created yet, or is being deleted, and does not exist for callers. */
  readonly isWiping?: true
}

/** The day of a look in Beijing, and the digest of its law. */
export type LookedAt = { readonly day: string; readonly ruleset: string }

/** How many events and licences a ledger has, and how many bytes they are as JSON. */
export type LedgerSize = { readonly events: number; readonly licences: number; readonly bytes: number }

/** An event with its place in the order in which events were recorded, from 1. */
export type RecordedEvent = { readonly n: number; readonly event: LedgerEvent }

const RECORD = 'ledger'
const KNOWN = 'known-licences'
/** The document of an event, in SQL. */
const DOCUMENT = "json_extract(body, '$.document')"

/** The events of one ledger, each in a row of its own. Rows are only ever added. */
export class LedgerStore {
  readonly changes: EventLog<LicenceChange>
  private readonly storage: DurableObjectStorage

  constructor(storage: DurableObjectStorage) {
    this.storage = storage
    this.changes = new EventLog(storage, 'change')
  }

  create(record: LedgerRecord): void {
    this.storage.transactionSync(() => {
      const { sql } = this.storage
      sql.exec(`CREATE TABLE event (
        n INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, licence TEXT NOT NULL, body TEXT NOT NULL) STRICT`)
      sql.exec('CREATE INDEX event_licence ON event (licence)')
      this.changes.create()
      this.write(record)
    })
  }

  record(): LedgerRecord | null {
    return this.storage.kv.get<LedgerRecord>(RECORD) ?? null
  }

  write(record: LedgerRecord): void {
    this.storage.kv.put(RECORD, record)
  }

  /** What the owner knows of the licences. */
  known(): KnownLicences {
    return this.storage.kv.get<KnownLicences>(KNOWN) ?? {}
  }

  /** Stores what a look found, all of it or nothing. */
  looked(
    looked: LookedAt,
    found: { readonly changes: readonly LicenceChange[]; readonly known: KnownLicences },
    at: number,
  ): void {
    this.storage.transactionSync(() => {
      const record = this.record()
      if (record === null) return
      this.changes.add(found.changes, at)
      this.storage.kv.put(KNOWN, found.known)
      this.write({ ...record, looked })
    })
  }

  /** Adds an event with its canonical JSON. */
  add({ key, licence }: LedgerEvent, body: string): void {
    this.storage.sql.exec('INSERT INTO event (key, licence, body) VALUES (?, ?, ?)', key, licence, body)
  }

  size(): LedgerSize {
    return this.storage.sql
      .exec<LedgerSize>(
        `SELECT count(*) AS events, count(DISTINCT licence) AS licences,
         coalesce(sum(length(CAST(body AS BLOB))), 0) AS bytes FROM event`,
      )
      .one()
  }

  /** Every event, in the order of recording. */
  *all(): Generator<LedgerEvent> {
    for (const { body } of this.storage.sql.exec<{ body: string }>('SELECT body FROM event ORDER BY n'))
      yield JSON.parse(body)
  }

  /**
   * What decides about new events, in the order of recording: the events of their licences, of those under which their documents
   * were sent before, and of every document of these licences, because it may have been sent again under another one; and those
   * with the same keys.
   */
  *about({
    licences,
    documents,
    keys,
  }: Readonly<Record<'licences' | 'documents' | 'keys', readonly string[]>>): Generator<LedgerEvent> {
    const { sql } = this.storage
    // Ledgers that were opened before 2.1 have no such index.
    sql.exec(`CREATE INDEX IF NOT EXISTS event_document ON event (${DOCUMENT})`)
    const before = sql.exec<{ licence: string }>(
      `SELECT DISTINCT licence FROM event WHERE ${DOCUMENT} IN (SELECT value FROM json_each(?))`,
      JSON.stringify(documents),
    )
    const about = JSON.stringify([...licences, ...[...before].map(({ licence }) => licence)])
    const rows = sql.exec<{ body: string }>(
      `SELECT body FROM event WHERE licence IN (SELECT value FROM json_each(?1))
       OR ${DOCUMENT} IN (SELECT ${DOCUMENT} FROM event WHERE licence IN (SELECT value FROM json_each(?1)))
       OR key IN (SELECT value FROM json_each(?2)) ORDER BY n`,
      about,
      JSON.stringify(keys),
    )
    for (const { body } of rows) yield JSON.parse(body)
  }

  /** Events after one, in the order of recording; a page ends early after some megabytes. */
  page(after: number, limit: number): { readonly items: readonly RecordedEvent[]; readonly done: boolean } {
    const items: RecordedEvent[] = []
    let bytes = 0
    const rows = this.storage.sql.exec<{ n: number; body: string }>(
      'SELECT n, body FROM event WHERE n > ? ORDER BY n LIMIT ?',
      after,
      limit + 1,
    )
    for (const { n, body } of rows) {
      if (items.length === limit || (items.length > 0 && bytes + body.length > PAGE_BYTES))
        return { items, done: false }
      items.push({ n, event: JSON.parse(body) })
      bytes += body.length
    }
    return { items, done: true }
  }
}
