import { DurableObject } from 'cloudflare:workers'
import { DAY, now, SECOND } from '../now.ts'

/** The quotas of one key: new jobs a day, and bytes kept. */
export type AccountEnv = { readonly JOBS_A_DAY: string; readonly BYTES_KEPT: string }

/** Whether a quota has room. If not, `retryAfter` is the number of seconds until it has more. */
export type Admission = { readonly admitted: true } | { readonly admitted: false; readonly retryAfter: number }

const ADMITTED: Admission = { admitted: true }

/** What one API key keeps here, and how much of its quotas it has used. The object is named by the digest of the key. */
export class Account extends DurableObject<AccountEnv> {
  /** Counts a new job against the jobs of the day (UTC). */
  admit(job: string, expires: number): Admission {
    this.prepare()
    const day = Math.floor(now() / DAY)
    const { sql } = this.ctx.storage
    const [{ jobs = 0 } = {}] = sql.exec<{ jobs: number }>('SELECT jobs FROM day WHERE day = ?', day)
    if (jobs >= Number(this.env.JOBS_A_DAY)) return refusedUntil((day + 1) * DAY)
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
    const others = sql.exec<{ kept: number; next: number | null }>(
      'SELECT coalesce(sum(bytes), 0) AS kept, min(CASE WHEN bytes > 0 THEN expires END) AS next FROM job WHERE id <> ?',
      job,
    )
    const { kept, next } = others.one()
    if (kept + bytes > Number(this.env.BYTES_KEPT)) return refusedUntil(next ?? now() + DAY)
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
  }

  /** Creates the tables, and leaves out jobs that have expired. */
  private prepare(): void {
    const { sql } = this.ctx.storage
    sql.exec('CREATE TABLE IF NOT EXISTS job (id TEXT PRIMARY KEY, bytes INTEGER, expires INTEGER) STRICT')
    sql.exec('CREATE TABLE IF NOT EXISTS day (day INTEGER PRIMARY KEY, jobs INTEGER) STRICT')
    sql.exec('DELETE FROM job WHERE expires < ?', now())
  }
}

const refusedUntil = (milliseconds: number): Admission => ({
  admitted: false,
  retryAfter: Math.max(1, Math.ceil((milliseconds - now()) / SECOND)),
})
