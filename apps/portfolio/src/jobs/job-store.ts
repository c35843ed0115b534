import type { Chunk, Cursor } from '@ytterby/lists/batch'
import { outputKey, type Piece } from './files.ts'
import { addReport, madeBy, UNREAD, type ChunkReport, type JobRecord, type JobSettings } from './job-record.ts'

/** A stored chunk; `sent` is null while it waits to be sent. */
type ChunkRow = {
  n: number
  start: number
  stop: number
  first_line: number
  lines: number
  attempts: number
}

/** The result of a chunk. */
export type Output = Piece & { readonly digest: string }

const RECORD = 'job'

/** The SQLite of one job. Nothing is written for a job that does not exist. */
export class JobStore {
  private readonly storage: DurableObjectStorage

  constructor(storage: DurableObjectStorage) {
    this.storage = storage
  }

  create(settings: JobSettings): void {
    this.storage.transactionSync(() => {
      const { sql } = this.storage
      sql.exec('CREATE TABLE part (n INTEGER PRIMARY KEY, bytes INTEGER NOT NULL, key TEXT NOT NULL) STRICT')
      sql.exec(`CREATE TABLE chunk (
        n INTEGER PRIMARY KEY, start INTEGER NOT NULL, stop INTEGER NOT NULL,
        first_line INTEGER NOT NULL, lines INTEGER NOT NULL,
        attempts INTEGER NOT NULL DEFAULT 0, sent INTEGER, done INTEGER, failed INTEGER NOT NULL DEFAULT 0,
        bytes INTEGER, digest TEXT) STRICT`)
      this.write({ settings, state: 'uploading', started: null, profile: null, ...UNREAD })
    })
  }

  record(): JobRecord | null {
    return this.storage.kv.get<JobRecord>(RECORD) ?? null
  }

  write(record: JobRecord): void {
    this.storage.kv.put(RECORD, record)
  }

  /** The parts of the input by their number, in order. */
  parts(): ReadonlyMap<number, Piece> {
    return new Map(
      this.storage.sql
        .exec<{ n: number; bytes: number; key: string }>('SELECT n, bytes, key FROM part ORDER BY n')
        .toArray()
        .map(({ n, bytes, key }) => [n, { bytes, key }]),
    )
  }

  setPart(n: number, { bytes, key }: Piece): void {
    this.storage.sql.exec('INSERT OR REPLACE INTO part VALUES (?, ?, ?)', n, bytes, key)
  }

  /** Stores the cuts and how far the list was cut, both or neither. */
  addCuts({ chunks, cursor }: { chunks: readonly Chunk[]; cursor: Cursor | null }, record: JobRecord): void {
    this.storage.transactionSync(() => {
      for (const { from, to, firstLine, lines } of chunks)
        this.storage.sql.exec(
          'INSERT INTO chunk (n, start, stop, first_line, lines) VALUES ((SELECT count(*) FROM chunk), ?, ?, ?, ?)',
          from,
          to,
          firstLine,
          lines,
        )
      this.write({ ...record, cursor })
    })
  }

  /** A chunk that is not answered yet. */
  chunk(n: number): Chunk | null {
    return this.chunkIn('SELECT * FROM chunk WHERE n = ? AND done IS NULL', n)
  }

  /** A chunk, answered or not. */
  cut(n: number): Chunk | null {
    return this.chunkIn('SELECT * FROM chunk WHERE n = ?', n)
  }

  /** The next chunks to send, at most `limit`. */
  unsent(limit: number): readonly number[] {
    return this.numbers(
      'SELECT n FROM chunk WHERE sent IS NULL AND done IS NULL AND failed = 0 ORDER BY n LIMIT ?',
      limit,
    )
  }

  markSent(chunks: readonly number[], at: number): void {
    for (const n of chunks)
      this.storage.sql.exec('UPDATE chunk SET sent = ?, attempts = attempts + 1 WHERE n = ?', at, n)
  }

  /** The last time that a chunk was sent or answered; 0 if none was. */
  lastProgress(): number {
    return this.storage.sql
      .exec<{ at: number }>('SELECT max(coalesce(max(sent), 0), coalesce(max(done), 0)) AS at FROM chunk')
      .one().at
  }

  /** Has the chunks sent again that are not answered; those that were sent `limit` times count as failed. */
  resend(limit: number): void {
    this.storage.sql.exec(
      `UPDATE chunk SET failed = (attempts >= ?1), sent = CASE WHEN attempts >= ?1 THEN sent END
       WHERE done IS NULL AND failed = 0 AND sent IS NOT NULL`,
      limit,
    )
  }

  /** Marks a chunk as answered. A second report of the same chunk changes nothing. */
  finishChunk(n: number, report: ChunkReport, at: number): void {
    const record = this.record()
    const chunk = this.chunk(n)
    if (record === null || chunk === null) return
    this.storage.transactionSync(() => {
      this.storage.sql.exec(
        'UPDATE chunk SET done = ?, failed = 0, bytes = ?, digest = ? WHERE n = ?',
        at,
        report.bytes,
        report.digest,
        n,
      )
      this.write({ ...record, tally: addReport(record.tally, report, chunk.to - chunk.from) })
    })
  }

  /** Marks a chunk as done that was looked at. */
  finishLook(n: number, at: number): void {
    this.storage.sql.exec('UPDATE chunk SET done = ?, failed = 0 WHERE n = ?', at, n)
  }

  /** How many chunks the list has so far. */
  chunks(): number {
    return this.storage.sql.exec<{ count: number }>('SELECT count(*) AS count FROM chunk').one().count
  }

  /** Has all chunks sent again, for the next step. */
  sendAgain(record: JobRecord): void {
    this.storage.transactionSync(() => {
      this.storage.sql.exec('UPDATE chunk SET attempts = 0, sent = NULL, failed = 0, done = NULL')
      this.write(record)
    })
  }

  /** Forgets the chunks, since another list is cut in place of this one, or the same one again. */
  cutAgain(record: JobRecord): void {
    this.storage.transactionSync(() => {
      this.storage.sql.exec('DELETE FROM chunk')
      this.write(record)
    })
  }

  /** Whether chunks are still to be answered. */
  isWaiting(): boolean {
    return this.numbers('SELECT n FROM chunk WHERE done IS NULL AND failed = 0 LIMIT 1').length > 0
  }

  /** The results that exist, in order. */
  outputs(record: JobRecord): readonly Output[] {
    return this.storage.sql
      .exec<{ n: number; bytes: number; digest: string }>(
        'SELECT n, bytes, digest FROM chunk WHERE done IS NOT NULL AND bytes IS NOT NULL ORDER BY n',
      )
      .toArray()
      .map(({ n, bytes, digest }) => ({ key: outputKey(madeBy(record), n), bytes, digest }))
  }

  /** The lines of the chunks that failed again and again. */
  failedLines(): readonly { readonly from: number; readonly to: number }[] {
    return this.storage.sql
      .exec<{ first_line: number; lines: number }>('SELECT first_line, lines FROM chunk WHERE failed = 1 ORDER BY n')
      .toArray()
      .map(({ first_line: from, lines }) => ({ from, to: from + lines - 1 }))
  }

  /** Gives failed chunks all their attempts again. */
  retryFailed(): void {
    this.storage.sql.exec('UPDATE chunk SET attempts = 0, sent = NULL, failed = 0 WHERE done IS NULL')
  }

  private chunkIn(query: string, n: number): Chunk | null {
    const [row] = this.storage.sql.exec<ChunkRow>(query, n)
    return row === undefined ? null : { from: row.start, to: row.stop, firstLine: row.first_line, lines: row.lines }
  }

  private numbers(query: string, ...values: number[]): readonly number[] {
    return this.storage.sql
      .exec<{ n: number }>(query, ...values)
      .toArray()
      .map(({ n }) => n)
  }
}
