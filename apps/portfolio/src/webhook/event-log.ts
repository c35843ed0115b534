/** An event with its number in the order of all events of a watch or a ledger, and when it was found, in milliseconds. */
export type Numbered<Event> = { readonly n: number; readonly at: number; readonly event: Event }

const LAST_EVENT = 'last-event'

/** The events that a watch or a ledger tells, in rows that are forgotten after some days. */
export class EventLog<Event> {
  private readonly storage: DurableObjectStorage
  private readonly table: string

  /** @param table what its rows are called: a word of this code, never of a caller. */
  constructor(storage: DurableObjectStorage, table: string) {
    this.storage = storage
    this.table = table
  }

  create(): void {
    this.storage.sql.exec(
      `CREATE TABLE IF NOT EXISTS ${this.table} (n INTEGER PRIMARY KEY, at INTEGER NOT NULL, body TEXT NOT NULL) STRICT`,
    )
  }

  /** Adds events after the last one; within a transaction of the caller. */
  add(events: readonly Event[], at: number): void {
    for (const event of events) {
      const n = this.last() + 1
      this.storage.sql.exec(`INSERT INTO ${this.table} (n, at, body) VALUES (?, ?, ?)`, n, at, JSON.stringify(event))
      this.storage.kv.put(LAST_EVENT, n)
    }
  }

  /** Events in their order, after one. */
  after(event: number, limit: number): readonly Numbered<Event>[] {
    return this.storage.sql
      .exec<{ n: number; at: number; body: string }>(
        `SELECT n, at, body FROM ${this.table} WHERE n > ? ORDER BY n LIMIT ?`,
        event,
        limit,
      )
      .toArray()
      .map(({ n, at, body }) => ({ n, at, event: JSON.parse(body) }))
  }

  /** The last events, newest first. */
  latest(limit: number): readonly Numbered<Event>[] {
    return this.after(this.last() - limit, limit).toReversed()
  }

  /** The number of the last event, which may be forgotten; 0 if there was none. */
  last(): number {
    return this.storage.kv.get<number>(LAST_EVENT) ?? 0
  }

  /** Forgets events from before an instant. They stand in the order of time. */
  drop(before: number): void {
    this.storage.sql.exec(
      `DELETE FROM ${this.table} WHERE n < coalesce((SELECT n FROM ${this.table} WHERE at >= ? ORDER BY n LIMIT 1), ?)`,
      before,
      this.last() + 1,
    )
  }
}
