import type { WatchEvent } from 'ytterby/planning'
import { EventLog, type Numbered } from '../webhook/event-log.ts'
import type { Issues, LookedLine, NewLine, StoredLine } from './look-at-lines.ts'
import type { ListImport, WatchRecord, WatchSize } from './watch-record.ts'

/** A line as it is stored; JSON in its own columns. */
type LineRow = {
  place: number
  id: string
  inquiry: string
  watched: string
  next: string
  issues: string | null
}

/** A line as callers see it. */
export type ShownLine = {
  readonly line: number
  readonly id: string
  readonly inquiry: object
  /** The day of the last look that found something to record. */
  readonly asOf: string
  readonly issues: Issues | null
}

/** What the feed of a watch shows; `events` stand newest first. */
export type ShownFeed = {
  readonly name: string
  /** When the watch was created, in milliseconds. */
  readonly created: number
  readonly events: readonly KeptEvent[]
}

export type KeptEvent = Numbered<WatchEvent>

/** What became of lines that were put. */
export type PutCount = { readonly added: number; readonly replaced: number; readonly unchanged: number }

const RECORD = 'watch'
const SIZE = 'size'
const IMPORT = 'import'
const FAULT = 'fault'

/** A line that was decided for a later day waits for that day. */
const IS_DUE = "next <= ?1 AND json_extract(watched, '$.asOf') <= ?1"

/** `until` is the instant of the next attempt. */
export type LookFault = { readonly times: number; readonly until: number }

/** The lines and events of one watch. */
export class WatchStore {
  readonly events: EventLog<WatchEvent>
  private readonly storage: DurableObjectStorage

  constructor(storage: DurableObjectStorage) {
    this.storage = storage
    this.events = new EventLog(storage, 'event')
  }

  create(record: WatchRecord): void {
    this.storage.transactionSync(() => {
      const { sql } = this.storage
      sql.exec(`CREATE TABLE line (
        place INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, inquiry TEXT NOT NULL,
        watched TEXT NOT NULL, next TEXT NOT NULL, issues TEXT) STRICT`)
      sql.exec('CREATE INDEX line_next ON line (next, place)')
      sql.exec('CREATE INDEX line_refused ON line (place) WHERE issues IS NOT NULL')
      this.events.create()
      this.write(record)
      this.writeSize({ lines: 0, bytes: 0 })
    })
  }

  record(): WatchRecord | null {
    return this.storage.kv.get<WatchRecord>(RECORD) ?? null
  }

  write(record: WatchRecord): void {
    this.storage.kv.put(RECORD, record)
  }

  listImport(): ListImport | null {
    return this.storage.kv.get<ListImport>(IMPORT) ?? null
  }

  writeImport(listImport: ListImport): void {
    this.storage.kv.put(IMPORT, listImport)
  }

  /** Adds the lines of a part of a list, whose ids are new, and how far the list was read: both or nothing. */
  addImported(lines: readonly NewLine[], listImport: ListImport): void {
    this.storage.transactionSync(() => {
      this.put(lines)
      this.writeImport(listImport)
    })
  }

  size(): WatchSize {
    return this.storage.kv.get<WatchSize>(SIZE) ?? { lines: 0, bytes: 0 }
  }

  /** The size that the watch will have with these lines. */
  sizeWith(lines: readonly NewLine[]): WatchSize {
    let { lines: count, bytes } = this.size()
    const ids = new Set<string>()
    for (const line of lines) {
      const before = this.row(line.id)
      if (before === undefined && !ids.has(line.id)) count++
      ids.add(line.id)
      bytes += bytesOf(line) - (before === undefined ? 0 : bytesOfRow(before))
    }
    return { lines: count, bytes }
  }

  /** Adds lines, and replaces those whose id is known with another inquiry. */
  put(lines: readonly NewLine[]): PutCount {
    let [added, replaced, unchanged] = [0, 0, 0]
    this.storage.transactionSync(() => {
      for (const line of lines) {
        const before = this.row(line.id)
        if (before === undefined) {
          this.insert(line)
          added++
        } else if (isUnchanged(before, line)) {
          this.storage.sql.exec('UPDATE line SET inquiry = ? WHERE id = ?', JSON.stringify(line.inquiry), line.id)
          unchanged++
        } else {
          this.replace(line)
          replaced++
        }
        const { lines: count, bytes } = this.size()
        const isNew = before === undefined
        this.writeSize({
          lines: count + (isNew ? 1 : 0),
          bytes: bytes + bytesOf(line) - (isNew ? 0 : bytesOfRow(before)),
        })
      }
    })
    return { added, replaced, unchanged }
  }

  /** Removes lines; returns how many there were. */
  remove(ids: readonly string[]): number {
    let removed = 0
    this.storage.transactionSync(() => {
      for (const id of ids) {
        const row = this.row(id)
        if (row === undefined) continue
        this.storage.sql.exec('DELETE FROM line WHERE id = ?', id)
        const { lines, bytes } = this.size()
        this.writeSize({ lines: lines - 1, bytes: bytes - bytesOfRow(row) })
        removed++
      }
    })
    return removed
  }

  has(id: string): boolean {
    return this.row(id) !== undefined
  }

  /** A line by its id. */
  line(id: string): ShownLine | null {
    const row = this.row(id)
    return row === undefined ? null : shown(row)
  }

  /** Lines in their order, after a place. */
  lines(after: number, limit: number): readonly ShownLine[] {
    return this.storage.sql
      .exec<LineRow>('SELECT * FROM line WHERE place > ? ORDER BY place LIMIT ?', after, limit)
      .toArray()
      .map(shown)
  }

  refused(): number {
    return this.storage.sql.exec<{ n: number }>('SELECT count(*) AS n FROM line WHERE issues IS NOT NULL').one().n
  }

  /** Has every line looked at in the next round that was up to date on a day; the others wait already. */
  lookAgain(lookedOn: string): void {
    this.storage.sql.exec("UPDATE line SET next = '' WHERE next > ?", lookedOn)
  }

  /**
   * Lines about which a look on a day may find something new, in their order. Where nothing could change up to `lookedOn`, what
   * is known of a line holds up to that day.
   */
  due(day: string, limit: number, lookedOn: string): readonly StoredLine[] {
    return this.storage.sql
      .exec<LineRow>(`SELECT * FROM line WHERE ${IS_DUE} ORDER BY next, place LIMIT ?2`, day, limit)
      .toArray()
      .map((row) => {
        const { place, id, inquiry, issues, next } = row
        const watched: StoredLine['watched'] = JSON.parse(row.watched)
        const holds = issues === null && watched.asOf < lookedOn && (next === '' || next > lookedOn)
        return { place, id, inquiry: JSON.parse(inquiry), watched: holds ? { ...watched, asOf: lookedOn } : watched }
      })
  }

  /** The digests of the laws by which the lines that are due were last looked at. */
  lawsOfDue(day: string, limit: number): readonly string[] {
    return this.storage.sql
      .exec<{ law: string }>(
        `SELECT DISTINCT json_extract(watched, '$.ruleset.digest') AS law
         FROM (SELECT watched FROM line WHERE ${IS_DUE} ORDER BY next, place LIMIT ?2)`,
        day,
        limit,
      )
      .toArray()
      .map(({ law }) => law)
  }

  isAnyDue(day: string): boolean {
    return this.storage.sql.exec(`SELECT place FROM line WHERE ${IS_DUE} LIMIT 1`, day).toArray().length > 0
  }

  /** Stores what a look found, all of it or nothing. */
  looked(lines: readonly LookedLine[], at: number): void {
    this.storage.transactionSync(() => {
      for (const { place, watched, next, issues, events } of lines) {
        this.storage.sql.exec(
          'UPDATE line SET watched = ?, next = ?, issues = ? WHERE place = ?',
          JSON.stringify(watched),
          next,
          issues === null ? null : JSON.stringify(issues),
          place,
        )
        this.events.add(events, at)
      }
    })
  }

  /** How often looking has failed in a row, and until when it waits. */
  fault(): LookFault {
    return this.storage.kv.get<LookFault>(FAULT) ?? { times: 0, until: 0 }
  }

  writeFault(fault: LookFault): void {
    if (fault.times !== this.fault().times) this.storage.kv.put(FAULT, fault)
  }

  private row(id: string): LineRow | undefined {
    const [row] = this.storage.sql.exec<LineRow>('SELECT * FROM line WHERE id = ?', id)
    return row
  }

  private insert({ id, inquiry, watched, next }: NewLine): void {
    this.storage.sql.exec(
      'INSERT INTO line (id, inquiry, watched, next) VALUES (?, ?, ?, ?)',
      id,
      JSON.stringify(inquiry),
      JSON.stringify(watched),
      next,
    )
  }

  private replace({ id, inquiry, watched, next }: NewLine): void {
    this.storage.sql.exec(
      'UPDATE line SET inquiry = ?, watched = ?, next = ?, issues = NULL WHERE id = ?',
      JSON.stringify(inquiry),
      JSON.stringify(watched),
      next,
      id,
    )
  }

  private writeSize(size: WatchSize): void {
    this.storage.kv.put(SIZE, size)
  }
}

const UTF8 = new TextEncoder()
const lengthOf = (text: string): number => UTF8.encode(text).length
const bytesOf = ({ inquiry }: NewLine): number => lengthOf(JSON.stringify(inquiry))
const bytesOfRow = ({ inquiry }: LineRow): number => lengthOf(inquiry)

/** Whether two lines have the same facts; their quantities do not matter. */
function isUnchanged({ watched, issues }: LineRow, line: NewLine): boolean {
  const before: StoredLine['watched'] = JSON.parse(watched)
  return issues === null && before.inquiry === line.watched.inquiry
}

function shown({ place, id, inquiry, watched, issues }: LineRow): ShownLine {
  const { asOf }: StoredLine['watched'] = JSON.parse(watched)
  return {
    line: place,
    id,
    inquiry: JSON.parse(inquiry),
    asOf,
    issues: issues === null ? null : JSON.parse(issues),
  }
}
