import { CSV_SCAN_START, isAfterRecord, isInsideQuotes, scanCsv, type BrokenRecord, type CsvScan } from './csv-scan.ts'

/** A part of a list that is answered at once. It begins and ends between two records. */
export type Chunk = {
  /** Its bytes, from `from` up to but not including `to`. */
  readonly from: number
  readonly to: number
  /** The lines that it covers, counted from 1. */
  readonly firstLine: number
  readonly lines: number
}

/** How the records of a list end: in a CSV with this delimiter, or at each LF. */
export type RecordForm = { readonly format: 'csv'; readonly delimiter: string } | { readonly format: 'ndjson' }

export type ChunkLimits = {
  /** A chunk ends with the first record that reaches one of these. */
  readonly bytes: number
  readonly lines: number
  /** Largest record of a CSV, as csv-parse counts it. */
  readonly recordLength: number
  /** The most cells of a record, and the most letters of a cell. */
  readonly cells: number
  readonly cellLetters: number
}

/** How far a list was cut. It is plain data, so that it can be stored between two ranges. */
export type Cursor = {
  /** The next byte to scan. */
  readonly offset: number
  readonly scan: CsvScan
  /** Where the chunk begins that is not complete yet, and how many line ends precede it. */
  readonly chunk: CutPosition
  /** The end of the last complete record. */
  readonly record: CutPosition
  /** Whether a record that is not empty was seen. The first one is the header of a CSV, and belongs to the first chunk. */
  readonly isHeaderSeen: boolean
}

type CutPosition = { readonly offset: number; readonly lineEnds: number }

/**
 * Where the cutting of a list begins.
 *
 * @param offset of the first byte after a byte order mark.
 */
export const cursorAt = (offset: number): Cursor => {
  const place = { offset, lineEnds: 0 }
  return { offset, scan: CSV_SCAN_START, chunk: place, record: place, isHeaderSeen: false }
}

/** What a range of a list was cut into, and where the next one goes on. */
export type CutRange = {
  readonly chunks: readonly Chunk[]
  readonly cursor: Cursor
  /** The number of records that end in the range, empty ones included. */
  readonly records: number
  /** The record that cannot be read, and the line on which it begins. Nothing after it is answered. */
  readonly broken: { readonly line: number; readonly why: BrokenRecord } | null
}

const LF = 0x0a
const CR = 0x0d

/**
 * Cuts the next range of a list into chunks. Ranges may meet anywhere.
 *
 * @param isLast no bytes follow, so what remains is a chunk too.
 */
export function cutRange(
  range: Uint8Array,
  cursor: Cursor,
  form: RecordForm,
  { limits, isLast }: { readonly limits: ChunkLimits; readonly isLast: boolean },
): CutRange {
  const chunks: Chunk[] = []
  let { chunk, record, isHeaderSeen } = cursor
  let records = 0
  const cutAt = (place: CutPosition): void => {
    if (place.offset > chunk.offset) chunks.push(chunkBetween(chunk, place))
    chunk = place
  }
  const onRecord = (end: number, lineEnds: number): void => {
    records += 1
    const place = { offset: cursor.offset + end, lineEnds }
    isHeaderSeen ||= !isEmpty(range.subarray(Math.max(0, record.offset - cursor.offset), end), record, cursor)
    record = place
    const isFull = place.offset - chunk.offset >= limits.bytes || lineEnds - chunk.lineEnds >= limits.lines
    if (isFull && isHeaderSeen) cutAt(place)
  }
  const scan =
    form.format === 'csv'
      ? scanCsv(
          range,
          cursor.scan,
          {
            delimiter: form.delimiter.charCodeAt(0),
            maxLength: limits.recordLength,
            maxFields: limits.cells,
            maxUnits: limits.cellLetters,
          },
          onRecord,
        )
      : scanLines(range, cursor.scan, onRecord)
  const offset = cursor.offset + range.length
  const why = typeof scan === 'string' ? scan : isLast && isInsideQuotes(scan) ? 'endless' : null
  if (typeof scan === 'string' || why !== null) cutAt(record)
  else if (isLast)
    cutAt({ offset, lineEnds: scan.lineEnds + (record.offset === offset || isAfterRecord(scan) ? 0 : 1) })
  return {
    chunks,
    cursor: { offset, scan: typeof scan === 'string' ? cursor.scan : scan, chunk, record, isHeaderSeen },
    records,
    broken: why === null ? null : { line: record.lineEnds + 1, why },
  }
}

const chunkBetween = (from: CutPosition, to: CutPosition): Chunk => ({
  from: from.offset,
  to: to.offset,
  firstLine: from.lineEnds + 1,
  lines: to.lineEnds - from.lineEnds,
})

/** Whether a record has nothing but its line end. One that began in an earlier range has more, unless it is a CR there. */
const isEmpty = (record: Uint8Array, begin: CutPosition, { offset }: Cursor): boolean =>
  offset - begin.offset <= 1 && record.every((byte) => byte === LF || byte === CR)

function scanLines(range: Uint8Array, scan: CsvScan, onRecord: (end: number, lineEnds: number) => void): CsvScan {
  let { lineEnds } = scan
  for (let at = range.indexOf(LF); at !== -1; at = range.indexOf(LF, at + 1)) onRecord(at + 1, ++lineEnds)
  return { ...scan, lineEnds }
}
