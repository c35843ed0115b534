import { parse } from '#csv-parse'
import type { TableRecord } from 'ytterby/lists'
import { decodeText } from '../bytes/encoding.ts'
import { isMarked, takeOff } from '../formulas/formula-mark.ts'
import { LIST_LIMITS, requireWithin, type ListLimits } from '../bytes/limits.ts'
import { brokenRecord, unclosedRecord } from './broken-record.ts'
import { cursorAt, cutRange, type Chunk } from './cut-list.ts'
import { MAX_CSV_RECORD_LENGTH } from './line.ts'
import { recordLimits } from './record-limits.ts'

const MIB = 1024 * 1024

/** Bytes that are scanned at once. */
const RANGE = 8 * MIB
/** Bytes that are read at once. */
const AT_ONCE = MIB / 4

/** Some records of a text, and the byte at which they end. */
type TextPart = { readonly records: readonly TableRecord[]; readonly end: number }

/**
 * Reads the records of a text in UTF-8, some at a time. The bytes are cut where records end, so that a long list is held once.
 *
 * @param bytes without a byte order mark.
 * @throws ListError where a record never ends or has too much of something, or the text is not UTF-8.
 */
export function* textRecordsInParts(
  bytes: Uint8Array,
  delimiter: string,
  limits: Pick<ListLimits, 'cells' | 'records'> = LIST_LIMITS,
): Generator<TextPart> {
  const once = oneOfEach()
  for (const { from, to, firstLine } of chunksOf(bytes, delimiter, limits)) {
    const text = decodeText(bytes.subarray(from, to), 'utf-8', firstLine)
    yield { records: recordsOf(text, delimiter, { line: firstLine, once }), end: to }
  }
}

/**
 * The records of a text in UTF-8, or of a part of it that begins and ends between two records.
 *
 * @param line on which the text begins.
 * @throws ListError where a record never ends, or the text is not UTF-8.
 */
export function textRecords(bytes: Uint8Array, delimiter: string, line = 1): readonly TableRecord[] {
  return recordsOf(decodeText(bytes, 'utf-8', line), delimiter, { line, once: oneOfEach() })
}

function* chunksOf(
  bytes: Uint8Array,
  delimiter: string,
  limits: Pick<ListLimits, 'cells' | 'records'>,
): Generator<Chunk> {
  const chunk = { bytes: AT_ONCE, lines: Infinity, ...recordLimits(limits) }
  let cursor = cursorAt(0)
  let records = 0
  while (cursor.offset < bytes.length) {
    const to = Math.min(cursor.offset + RANGE, bytes.length)
    const range = bytes.subarray(cursor.offset, to)
    const cut = cutRange(range, cursor, { format: 'csv', delimiter }, { limits: chunk, isLast: to === bytes.length })
    records += cut.records
    requireWithin('records', records, limits)
    if (cut.broken !== null) throw brokenRecord(cut.broken, limits)
    yield* cut.chunks
    cursor = cut.cursor
  }
}

/** The cells of a record without the marks against formulas, and the columns that had one. */
function read(cells: readonly string[], once: (text: string) => string): Pick<TableRecord, 'cells' | 'marked'> {
  const marked = cells.flatMap((cell, column) => (isMarked(cell) ? [column] : []))
  if (marked.length === 0) return { cells: cells.map(once) }
  return { cells: cells.map((cell) => once(takeOff(cell))), marked }
}

type Part = { readonly line: number; readonly once: (text: string) => string }

function recordsOf(text: string, delimiter: string, { line, once }: Part): readonly TableRecord[] {
  const records: TableRecord[] = []
  let begins = line
  let linesBefore = 0
  try {
    parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: MAX_CSV_RECORD_LENGTH,
      on_record(cells: string[], { lines }) {
        records.push({ line: begins, ...read(cells, once) })
        // A CR and its LF within a cell are counted twice.
        begins += lines === linesBefore + 1 ? 1 : 1 + cells.reduce((sum, cell) => sum + lineEndsIn(cell), 0)
        linesBefore = lines
        return null
      },
    })
  } catch {
    throw unclosedRecord(begins)
  }
  return records
}

const lineEndsIn = (cell: string): number => cell.match(/\r\n|\n|\r/g)?.length ?? 0

/** Different texts of cells that are held once. */
const MOST_HELD = 20_000

/** Countries, codes and days stand in many lines: gives one text for all that are equal. */
function oneOfEach(): (text: string) => string {
  const held = new Map<string, string>()
  return (text) => {
    const before = held.get(text)
    if (before !== undefined) return before
    if (held.size < MOST_HELD) held.set(text, text)
    return text
  }
}
