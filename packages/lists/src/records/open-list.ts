import type { TableRecord } from 'ytterby/lists'
import { decoderFor } from '../bytes/decode.ts'
import { noListByText } from '../bytes/no-list.ts'
import { PLAIN, textDialect, type CsvDialect } from '../bytes/dialect.ts'
import { decodeText, startsWithMark, type Encoding } from '../bytes/encoding.ts'
import { LIST_LIMITS, requireWithin, type ListLimits } from '../bytes/limits.ts'
import { isWorkbook, openWorkbook, type WorkbookList } from '../bytes/workbook.ts'
import { ListError } from '../list-error.ts'
import { textRecordsInParts } from './text-records.ts'

/** A list as it was opened. */
export type ListFile = {
  /** Its rows, each with its line in the file or its row on the sheet. */
  readonly records: readonly TableRecord[]
  /** How its text is written; that of a workbook as a plain CSV. */
  readonly dialect: CsvDialect
  /** How the letters of its text are written as bytes; null of a workbook. */
  readonly encoding: Encoding | null
  /** The sheet that was read, and the names of the others; null of a text file. */
  readonly sheet: WorkbookList['sheet'] | null
  /** The sheet of questions of an answered workbook, for `answersIn`; null where there is none. */
  readonly filledIn: WorkbookList['filledIn']
}

/** How a list is opened. */
export type Opening = {
  /** Name or number of the sheet; the first one with a table of goods if left out. */
  readonly sheet?: string | undefined
  /** The sign between the cells of a text; found in it if left out. */
  readonly delimiter?: string | undefined
  /** How the letters of a text are written as bytes; found in it if left out. */
  readonly encoding?: Encoding | undefined
  /** What it may have at most. */
  readonly limits?: ListLimits | undefined
  /** Called between parts of a text with the bytes that were read. It throws to stop. */
  readonly onProgress?: ((bytes: number) => void | Promise<void>) | undefined
}

/**
 * Reads the list in a file: a text (comma, semicolon, tab or vertical line between the cells, in any usual encoding), or a sheet
 * of a workbook, without the answers that were written beside it.
 *
 * @throws ListError where the list is too large, has no such sheet, or is no list; UnsureEncodingError where its letters can be
 *   read in more than one way.
 * @example const { records } = await openList(await readFile('parts.xlsx'))
 */
export async function openList(bytes: Uint8Array, opening: Opening = {}): Promise<ListFile> {
  const { sheet, limits = LIST_LIMITS } = opening
  if (isWorkbook(bytes)) return { ...(await openWorkbook(bytes, sheet, limits)), dialect: PLAIN, encoding: null }
  if (sheet !== undefined)
    throw new ListError('no-such-sheet', 'The input is not a workbook, so it has no sheets: leave the sheet out.')
  requireWithin('textBytes', bytes.length, limits)
  return { ...(await openText(bytes, { ...opening, limits })), sheet: null, filledIn: null }
}

/** Bytes by which JSON is known. */
const BEGINNING_OF_JSON = 4096

async function openText(
  bytes: Uint8Array,
  { delimiter, encoding: given, limits, onProgress }: Opening,
): Promise<Pick<ListFile, 'records' | 'dialect' | 'encoding'>> {
  const { encoding, dialect: found } = textDialect(bytes, given)
  const other = noListByText(decoderFor(encoding, 'lenient')(bytes.subarray(0, BEGINNING_OF_JSON)))
  if (other !== null) throw other
  const dialect = { ...found, delimiter: delimiter ?? found.delimiter }
  const records: TableRecord[] = []
  const text = encoding === 'utf-8' ? withoutMark(bytes) : new TextEncoder().encode(decodeText(bytes, encoding))
  for (const part of textRecordsInParts(text, dialect.delimiter, limits)) {
    for (const record of part.records) records.push(record)
    await onProgress?.(Math.round((part.end / text.length) * bytes.length))
  }
  return { records, dialect, encoding }
}

const withoutMark = (bytes: Uint8Array): Uint8Array => bytes.subarray(startsWithMark(bytes) ? 3 : 0)
