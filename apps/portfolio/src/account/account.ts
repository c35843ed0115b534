import { DurableObject } from 'cloudflare:workers'
import { DAY, now, SECOND } from '../now.ts'
import type { WatchSize } from '../watches/watch-record.ts'
import { OnceStore, type Begun, type SealedAnswer } from './once-store.ts'

/** New jobs a day, bytes kept by jobs, watches and ledgers, watches, lines of all watches, and ledgers. */
export type AccountEnv = {
  readonly JOBS_A_DAY: string
  readonly BYTES_KEPT: string
  readonly WATCHES_KEPT: string
  readonly LINES_WATCHED: string
  readonly LEDGERS_KEPT: string
}

/** The quotas of one key. */
export type Quota =
  | 'jobs-a-day'
  | 'bytes-kept'
  | 'watches-kept'
  | 'lines-watched'
  | 'lines-of-a-watch'
  | 'ledgers-kept'
  | 'events-of-a-ledger'
  | 'licences-of-a-ledger'
  | 'bytes-of-a-ledger'

/**
 * Whether a quota has room. If not, `most` is the quota, and `retryAfter` the number of seconds until it has more room; null
 * if it has none until something is deleted.
 */
export type Admission = { readonly admitted: true } | FullQuota
export type FullQuota = {
  readonly admitted: false
  readonly quota: Quota
  readonly most: number
  readonly retryAfter: number | null
}

/** A job in the account; `expires` is in milliseconds since 1970. */
export type KeptJob = { readonly id: string; readonly bytes: number; readonly expires: number }

const ADMITTED: Admission = { admitted: true }

/** What one API key keeps here, and how much of its quotas it has used. The object is named by the digest of the key. */
export class Account extends DurableObject<AccountEnv> {
  /** Counts a new job against the jobs of the day (UTC). */
  admit(job: string, expires: number): Admission {
    this.prepare()
    const day = Math.floor(now() / DAY)
    const { sql } = this.ctx.storage
    const [{ jobs = 0 } = {}] = sql.exec<{ jobs: number }>('SELECT jobs FROM day WHERE day = ?', day)
    const most = Number(this.env.JOBS_A_DAY)
    if (jobs >= most) return refused('jobs-a-day', most, (day + 1) * DAY)
    this.ctx.storage.transactionSync(() => {
      sql.exec('DELETE FROM day WHERE day < ?', day)
      sql.exec('INSERT INTO day VALUES (?, 1) ON CONFLICT (day) DO UPDATE SET jobs = jobs + 1', day)
      sql.exec('INSERT OR REPLACE INTO job VALUES (?, 0, ?)', job, expires)
    })
    return ADMITTED
  }

  /** States how many bytes a job keeps. More than before is refused if the key would then keep too many. */
  keep(job: string, bytes: number): Admission {
    this.prepare()
    const { sql } = this.ctx.storage
    const { jobs, next } = sql
      .exec<{ jobs: number; next: number | null }>(
        'SELECT coalesce(sum(bytes), 0) AS jobs, min(CASE WHEN bytes > 0 THEN expires END) AS next FROM job WHERE id <> ?',
        job,
      )
      .one()
    const kept = this.bytesBesides(job)
    const most = Number(this.env.BYTES_KEPT)
    // What is too large beside what does not expire does not fit after any wait.
    if (kept + bytes > most) return refused('bytes-kept', most, kept - jobs + bytes > most ? null : next)
    sql.exec('UPDATE job SET bytes = ? WHERE id = ?', bytes, job)
    return ADMITTED
  }

  /** States the bytes of a result, which exist already. They count against what is kept next. */
  record(job: string, bytes: number): void {
    this.prepare()
    this.ctx.storage.sql.exec('UPDATE job SET bytes = ? WHERE id = ?', bytes, job)
  }

  /** A job was wiped. */
  forget(job: string): void {
    this.prepare()
    this.ctx.storage.sql.exec('DELETE FROM job WHERE id = ?', job)
    this.once().forget(job)
  }

  /** Jobs that were created before the one with the number `before`, newest first; with 0 from the newest on. */
  listJobs(before: number, limit: number): readonly { readonly n: number; readonly id: string }[] {
    this.prepare()
    return this.ctx.storage.sql
      .exec<{ n: number; id: string }>(
        'SELECT rowid AS n, id FROM job WHERE rowid < ? OR ? = 0 ORDER BY rowid DESC LIMIT ?',
        before,
        before,
        limit,
      )
      .toArray()
  }

  /** Counts a new watch. It makes room for others only when it is deleted. */
  admitWatch(watch: string): Admission {
    this.prepare()
    const most = Number(this.env.WATCHES_KEPT)
    if (this.watched('').watches >= most) return refused('watches-kept', most)
    this.ctx.storage.sql.exec('INSERT OR IGNORE INTO watch VALUES (?, 0, 0)', watch)
    return ADMITTED
  }

  /** States what a watch keeps. More than before is refused if the key would then watch or keep too much. */
  holdWatch(watch: string, { lines, bytes }: WatchSize): Admission {
    this.prepare()
    const { sql } = this.ctx.storage
    const others = this.watched(watch)
    const before = sql.exec<WatchSize>('SELECT lines, bytes FROM watch WHERE id = ?', watch).toArray().at(0)
    const isMore = lines > (before?.lines ?? 0) || bytes > (before?.bytes ?? 0)
    const [mostLines, mostBytes] = [Number(this.env.LINES_WATCHED), Number(this.env.BYTES_KEPT)]
    if (isMore && others.lines + lines > mostLines) return refused('lines-watched', mostLines)
    if (isMore && this.bytesBesides(watch) + bytes > mostBytes) return refused('bytes-kept', mostBytes)
    sql.exec('INSERT OR REPLACE INTO watch VALUES (?, ?, ?)', watch, lines, bytes)
    return ADMITTED
  }

  /** States what a watch keeps, which counts against what is kept next. */
  recordWatch(watch: string, { lines, bytes }: WatchSize): void {
    this.prepare()
    this.ctx.storage.sql.exec('UPDATE watch SET lines = ?, bytes = ? WHERE id = ?', lines, bytes, watch)
  }

  /** A watch was wiped. */
  forgetWatch(watch: string): void {
    this.prepare()
    this.ctx.storage.sql.exec('DELETE FROM watch WHERE id = ?', watch)
    this.once().forget(watch)
  }

  /** Counts a new ledger. It makes room for others only when it is deleted. */
  admitLedger(ledger: string): Admission {
    this.prepare()
    const { sql } = this.ctx.storage
    const most = Number(this.env.LEDGERS_KEPT)
    const { kept } = sql.exec<{ kept: number }>('SELECT count(*) AS kept FROM ledger').one()
    if (kept >= most) return refused('ledgers-kept', most)
    sql.exec('INSERT OR IGNORE INTO ledger (id, bytes) VALUES (?, 0)', ledger)
    return ADMITTED
  }

  /** States how many bytes a ledger would keep. They are refused if the key would then keep too many. */
  holdLedger(ledger: string, bytes: number): Admission {
    this.prepare()
    const most = Number(this.env.BYTES_KEPT)
    if (this.bytesBesides(ledger) + bytes > most) return refused('bytes-kept', most)
    this.recordLedger(ledger, bytes)
    return ADMITTED
  }

  /** States how many bytes a ledger keeps, which count against what is kept next. */
  recordLedger(ledger: string, bytes: number): void {
    this.prepare()
    this.ctx.storage.sql.exec('UPDATE ledger SET bytes = ? WHERE id = ?', bytes, ledger)
  }

  /** Ledgers that were created after the one with the number `after`, oldest first. */
  listLedgers(after: number, limit: number): readonly { readonly n: number; readonly id: string }[] {
    this.prepare()
    return this.ctx.storage.sql
      .exec<{ n: number; id: string }>('SELECT n, id FROM ledger WHERE n > ? ORDER BY n LIMIT ?', after, limit)
      .toArray()
  }

  /** A ledger was wiped. */
  forgetLedger(ledger: string): void {
    this.prepare()
    this.ctx.storage.sql.exec('DELETE FROM ledger WHERE id = ?', ledger)
    this.once().forget(ledger)
  }

  /** Begins a request with an `Idempotency-Key`, which will create `id`. */
  async beginOnce(name: string, id: string): Promise<Begun> {
    const begun = this.once().begin(name, id, now())
    await this.forgetOld()
    return begun
  }

  /** Keeps the answer to a request that was begun; false if another one was begun since. */
  keepOnce(id: string, fingerprint: string, answer: SealedAnswer): boolean {
    return this.once().keep(id, fingerprint, answer)
  }

  /** A request that was begun was refused, or has failed. */
  forgetOnce(id: string): void {
    this.once().forget(id)
  }

  override async alarm(): Promise<void> {
    await this.forgetOld()
  }

  /** Everything that the key keeps, also jobs that have expired and are not wiped yet. */
  listKept(): {
    readonly jobs: readonly KeptJob[]
    readonly watches: readonly (WatchSize & { readonly id: string })[]
    readonly ledgers: readonly string[]
  } {
    this.createTables()
    const { sql } = this.ctx.storage
    return {
      jobs: sql.exec<KeptJob>('SELECT id, bytes, expires FROM job ORDER BY expires, id').toArray(),
      watches: sql.exec<WatchSize & { id: string }>('SELECT id, lines, bytes FROM watch ORDER BY id').toArray(),
      ledgers: sql
        .exec<{ id: string }>('SELECT id FROM ledger ORDER BY n')
        .toArray()
        .map(({ id }) => id),
    }
  }

  /** Forgets the key. It keeps nothing any more. */
  async wipe(): Promise<void> {
    await this.ctx.storage.deleteAlarm()
    await this.ctx.storage.deleteAll()
  }

  private once(): OnceStore {
    return new OnceStore(this.ctx.storage)
  }

  /** Forgets requests of a day ago, and wakes when the next one is as old. */
  private async forgetOld(): Promise<void> {
    const next = this.once().deleteOld(now())
    if (next !== null) await this.ctx.storage.setAlarm(next)
  }

  /** How many watches there are apart from one, and their lines. */
  private watched(besides: string): { readonly watches: number; readonly lines: number } {
    return this.ctx.storage.sql
      .exec<{ watches: number; lines: number }>(
        'SELECT count(*) AS watches, coalesce(sum(lines), 0) AS lines FROM watch WHERE id <> ?',
        besides,
      )
      .one()
  }

  /** The bytes of everything that is kept, apart from one job, watch or ledger. */
  private bytesBesides(id: string): number {
    return this.ctx.storage.sql
      .exec<{ bytes: number }>(
        `SELECT coalesce(sum(bytes), 0) AS bytes FROM
         (SELECT id, bytes FROM job UNION ALL SELECT id, bytes FROM watch UNION ALL SELECT id, bytes FROM ledger)
         WHERE id <> ?`,
        id,
      )
      .one().bytes
  }

  /** Creates the tables, and leaves out jobs that have expired. */
  private prepare(): void {
    this.createTables()
    this.ctx.storage.sql.exec('DELETE FROM job WHERE expires < ?', now())
  }

  private createTables(): void {
    const { sql } = this.ctx.storage
    sql.exec('CREATE TABLE IF NOT EXISTS job (id TEXT PRIMARY KEY, bytes INTEGER, expires INTEGER) STRICT')
    sql.exec('CREATE TABLE IF NOT EXISTS watch (id TEXT PRIMARY KEY, lines INTEGER, bytes INTEGER) STRICT')
    sql.exec(
      'CREATE TABLE IF NOT EXISTS ledger (n INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT UNIQUE, bytes INTEGER) STRICT',
    )
    sql.exec('CREATE TABLE IF NOT EXISTS day (day INTEGER PRIMARY KEY, jobs INTEGER) STRICT')
  }
}

/** A quota without room until some time, or until something is deleted. */
export const refused = (quota: Quota, most: number, until: number | null = null): FullQuota => ({
  admitted: false,
  quota,
  most,
  retryAfter: until === null ? null : Math.max(1, Math.ceil((until - now()) / SECOND)),
})
