import { DAY, MINUTE } from '../now.ts'

/** The answer to a request with an `Idempotency-Key`. Only the caller's own texts open it: it may hold the secret of a webhook. */
export type SealedAnswer = { readonly iv: ArrayBuffer; readonly bytes: ArrayBuffer }

/**
 * What a request with an `Idempotency-Key` finds: nothing (`new`, with the id of what a request that was broken off may have
 * left), the same request being answered, or its answer, with the fingerprint of what was sent.
 */
export type Begun =
  | { readonly state: 'new'; readonly left: string | null }
  | { readonly state: 'in-use' }
  | { readonly state: 'kept'; readonly fingerprint: string; readonly answer: SealedAnswer }

/** How long a request is remembered. */
const KEPT_FOR = DAY
/** A request that has not ended after this was broken off. Clients wait as long for an answer. */
const LONGEST = 2 * MINUTE

type Row = {
  readonly id: string
  readonly fingerprint: string
  readonly iv: ArrayBuffer | null
  readonly answer: ArrayBuffer | null
  readonly begun: number
}

/** Requests with an `Idempotency-Key` of one API key, in the storage of its account. */
export class OnceStore {
  private readonly sql: SqlStorage

  constructor({ sql }: DurableObjectStorage) {
    this.sql = sql
    sql.exec(
      `CREATE TABLE IF NOT EXISTS request
       (name TEXT PRIMARY KEY, id TEXT, fingerprint TEXT, iv BLOB, answer BLOB, begun INTEGER) STRICT`,
    )
  }

  /** Begins the request of a name, which is a digest, and which will create `id`, unless another one has. */
  begin(name: string, id: string, now: number): Begun {
    this.deleteOld(now)
    const row = this.sql.exec<Row>('SELECT * FROM request WHERE name = ?', name).toArray().at(0)
    if (row !== undefined && row.iv !== null && row.answer !== null)
      return { state: 'kept', fingerprint: row.fingerprint, answer: { iv: row.iv, bytes: row.answer } }
    if (row !== undefined && now < row.begun + LONGEST) return { state: 'in-use' }
    this.sql.exec("INSERT OR REPLACE INTO request VALUES (?, ?, '', NULL, NULL, ?)", name, id, now)
    return { state: 'new', left: row?.id ?? null }
  }

  /** Keeps the answer to the request that creates `id`; false if another request was begun since. */
  keep(id: string, fingerprint: string, { iv, bytes }: SealedAnswer): boolean {
    const { rowsWritten } = this.sql.exec(
      'UPDATE request SET fingerprint = ?, iv = ?, answer = ? WHERE id = ?',
      fingerprint,
      iv,
      bytes,
      id,
    )
    return rowsWritten > 0
  }

  /** Forgets the request that created `id`, or was to create it. */
  forget(id: string): void {
    this.sql.exec('DELETE FROM request WHERE id = ?', id)
  }

  /** Deletes what was kept for long enough; returns when that is the case for the next one, or null. */
  deleteOld(now: number): number | null {
    this.sql.exec('DELETE FROM request WHERE begun <= ?', now - KEPT_FOR)
    const { first } = this.sql.exec<{ first: number | null }>('SELECT min(begun) AS first FROM request').one()
    return first === null ? null : first + KEPT_FOR
  }
}
