/** A webhook message: the events from `first` to `last`. */
export type StoredDelivery = {
  readonly n: number
  readonly id: string
  readonly first: number
  readonly last: number
  readonly created: number
  readonly attempts: number
  /** The next attempt. */
  readonly due: number
  readonly delivered: number | null
  /** What the last attempt led to: an HTTP status, or why there was none. */
  readonly outcome: string | null
}

const CUT = 'cut'

/** The webhook messages of one watch or ledger. */
export class DeliveryStore {
  private readonly storage: DurableObjectStorage

  constructor(storage: DurableObjectStorage) {
    this.storage = storage
  }

  create(): void {
    this.storage.sql.exec(`CREATE TABLE IF NOT EXISTS delivery (
      n INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, first INTEGER NOT NULL, last INTEGER NOT NULL,
      created INTEGER NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, due INTEGER NOT NULL,
      delivered INTEGER, outcome TEXT) STRICT`)
    this.storage.sql.exec('CREATE INDEX IF NOT EXISTS delivery_waiting ON delivery (n) WHERE delivered IS NULL')
  }

  /** The number of the last event that belongs to a message, or needs none. */
  cutUpTo(): number {
    return this.storage.kv.get<number>(CUT) ?? 0
  }

  /** Events up to this one are not delivered: there was no webhook when they came. */
  skipUpTo(event: number): void {
    this.storage.kv.put(CUT, event)
  }

  /** Adds the message of the next events. */
  add({ id, first, last }: Pick<StoredDelivery, 'id' | 'first' | 'last'>, at: number): void {
    this.storage.transactionSync(() => {
      this.storage.sql.exec(
        'INSERT OR IGNORE INTO delivery (id, first, last, created, due) VALUES (?, ?, ?, ?, ?)',
        id,
        first,
        last,
        at,
        at,
      )
      this.storage.kv.put(CUT, last)
    })
  }

  /** The first message that was not accepted. Later ones wait for it. */
  head(): StoredDelivery | null {
    return this.one('SELECT * FROM delivery WHERE delivered IS NULL ORDER BY n LIMIT 1')
  }

  find(id: string): StoredDelivery | null {
    return this.one('SELECT * FROM delivery WHERE id = ?', id)
  }

  /** Messages, newest first. */
  latest(limit: number): readonly StoredDelivery[] {
    return this.storage.sql.exec<StoredDelivery>('SELECT * FROM delivery ORDER BY n DESC LIMIT ?', limit).toArray()
  }

  waiting(): number {
    return this.storage.sql.exec<{ n: number }>('SELECT count(*) AS n FROM delivery WHERE delivered IS NULL').one().n
  }

  accepted(n: number, at: number, outcome: string): void {
    this.storage.sql.exec(
      'UPDATE delivery SET attempts = attempts + 1, delivered = ?, outcome = ? WHERE n = ?',
      at,
      outcome,
      n,
    )
  }

  failed(n: number, due: number, outcome: string): void {
    this.storage.sql.exec(
      'UPDATE delivery SET attempts = attempts + 1, due = ?, outcome = ? WHERE n = ?',
      due,
      outcome,
      n,
    )
  }

  /** Has a message sent again, with all attempts. */
  again(n: number, at: number): void {
    this.storage.sql.exec('UPDATE delivery SET attempts = 0, delivered = NULL, due = ? WHERE n = ?', at, n)
  }

  /** Gives the first message that was not accepted all its attempts again. */
  retryHead(at: number): void {
    const head = this.head()
    if (head !== null) this.again(head.n, at)
  }

  /** Forgets messages whose events are forgotten. */
  drop(firstEvent: number): void {
    this.storage.sql.exec('DELETE FROM delivery WHERE first < ?', firstEvent)
  }

  /** Forgets the messages that were not accepted: there is no webhook any more. */
  dropWaiting(): void {
    this.storage.sql.exec('DELETE FROM delivery WHERE delivered IS NULL')
  }

  private one(query: string, ...values: (string | number)[]): StoredDelivery | null {
    const [row] = this.storage.sql.exec<StoredDelivery>(query, ...values)
    return row ?? null
  }
}
