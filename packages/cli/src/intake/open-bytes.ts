import { isUtf8 } from 'node:buffer'
import { parse } from 'csv-parse/sync'
import {
  answersIn,
  chooseSheet,
  decodeText,
  delimiterOf,
  listPart,
  sheetRecords,
  type Decoded,
  type SheetRead,
  type TableRecord,
} from 'ytterby/intake'
import { MAX_CSV_RECORD_LENGTH } from '../batch/line.ts'
import type { CsvShape } from '../batch/output.ts'
import { InputError } from '../input-error.ts'
import { isWorkbook, readWorkbook, WORKBOOK_LIMITS, type WorkbookLimits } from './read-workbook.ts'

const MIB = 1024 * 1024

/** What an opened list may have at most. */
type ListLimits = WorkbookLimits & {
  /** Bytes of a text file. */
  readonly textBytes: number
}

/** What the memory of a usual machine holds. */
const LIST_LIMITS: ListLimits = { ...WORKBOOK_LIMITS, textBytes: 200 * MIB }

export type CsvDialect = Omit<CsvShape, 'columns'>

/** A list as it was opened. */
export type OpenedFile = {
  readonly records: readonly TableRecord[]
  /** How its text is written; that of a workbook as a plain CSV. */
  readonly dialect: CsvDialect
  /** The sheet that was read, and the names of the others; null of a text file. */
  readonly sheet: { readonly name: string; readonly others: readonly string[] } | null
  /** The sheet of questions of an answered workbook, for `answersIn`; null where there is none. */
  readonly filledIn: readonly TableRecord[] | null
}

/** How a list is opened. */
export type Opening = {
  /** Name or number of the sheet; the first one with a table of goods if left out. */
  readonly sheet?: string | undefined
  readonly limits?: ListLimits | undefined
}

/**
 * The records of a list: of a text file (comma, semicolon, tab; UTF-8 or UTF-16), or of a sheet of a workbook, without the
 * answers that were written beside them.
 *
 * @throws InputError where the list is too large, or seems to be written in another encoding.
 */
export async function openBytes(bytes: Buffer, { sheet, limits = LIST_LIMITS }: Opening = {}): Promise<OpenedFile> {
  if (isWorkbook(bytes)) return sheetOf(await readWorkbook(bytes, limits), sheet)
  if (sheet !== undefined)
    throw new InputError('no-such-sheet', 'The input is not a workbook, so it has no sheets: leave the sheet out.')
  if (bytes.length > limits.textBytes)
    throw new InputError('input-too-long', `The file is larger than ${limits.textBytes / MIB} MiB; split it.`)
  const { content, dialect } = contentOf(bytes)
  return { records: textRecords(content, dialect.delimiter), dialect, sheet: null, filledIn: null }
}

/** Bytes of a file that show its encoding, the sign between its cells and its line ends. */
export const BEGINNING = MIB

/** How a text is written; `dialect` is null where its encoding is none that is read, which is then the likely one. */
export type TextDialect =
  | { readonly encoding: Extract<Decoded, { text: string }>['encoding']; readonly dialect: CsvDialect }
  | { readonly encoding: string; readonly dialect: null }

/** How a text is written, by its beginning. */
export function textDialect(bytes: Buffer): TextDialect {
  const decoded = decodedBeginning(bytes)
  if ('refused' in decoded) return { encoding: decoded.refused, dialect: null }
  const { text, encoding } = decoded
  const lineEnd = /\r?\n|\r/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n'
  return {
    encoding,
    dialect: { delimiter: delimiterOf(text), lineEnd, bom: encoding !== 'UTF-8' || startsWithMark(bytes) },
  }
}

/** The beginning of a text; up to three bytes are left out of one that ends within a character. */
function decodedBeginning(bytes: Buffer): Decoded {
  const most = bytes.length > BEGINNING ? 3 : 0
  for (let less = 0; less < most; less += 1) {
    const decoded = decodeText(bytes.subarray(0, BEGINNING - less))
    if ('text' in decoded) return decoded
  }
  return decodeText(bytes.subarray(0, BEGINNING - most))
}

/**
 * The text of a file, without the byte order mark. UTF-8 stays bytes, and its cells are decoded one by one, so that a long
 * list is held once.
 */
function contentOf(bytes: Buffer): { readonly content: string | Buffer; readonly dialect: CsvDialect } {
  const { encoding, dialect } = textDialect(bytes)
  if (dialect !== null && encoding === 'UTF-8' && isUtf8(bytes))
    return { content: bytes.subarray(startsWithMark(bytes) ? 3 : 0), dialect }
  const decoded = decodeText(bytes)
  if ('refused' in decoded || dialect === null) throw notUtf8('refused' in decoded ? decoded.refused : encoding)
  return { content: decoded.text, dialect }
}

/** @param encoding that the text seems to have. */
export const notUtf8 = (encoding: string): InputError =>
  new InputError('not-utf-8', `The input is not UTF-8; it seems to be ${encoding}. Save it as “CSV UTF-8”.`)

const startsWithMark = (bytes: Buffer): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf

/** How the answers to a workbook are written as text. */
export const PLAIN: CsvDialect = { delimiter: ',', lineEnd: '\n', bom: false }

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

/**
 * The records of a text, or of a part of it that begins and ends between two records.
 *
 * @param line on which the text begins.
 * @throws InputError where a record never ends.
 */
export function textRecords(text: string | Buffer, delimiter: string, line = 1): TableRecord[] {
  const records: TableRecord[] = []
  const once = oneOfEach()
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
        records.push({ line: begins, cells: cells.map(once) })
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

/** @param line on which the record begins. */
export const unclosedRecord = (line: number): InputError =>
  new InputError('malformed-csv', `The record that begins on line ${line} never ends; does it have an unclosed quote?`)

const lineEndsIn = (cell: string): number => cell.match(/\r\n|\n|\r/g)?.length ?? 0

function sheetOf(sheets: readonly SheetRead[], wanted: string | undefined): OpenedFile {
  const chosen = chooseSheet(sheets, wanted)
  if (chosen === null)
    throw new InputError(
      'no-such-sheet',
      `The workbook has no sheet “${wanted}”. Its sheets are: ${sheets.map(({ name }) => `“${name}”`).join(', ')}.`,
    )
  const { name, records, others } = chosen
  const questions = sheets.filter((sheet) => sheet.name !== name).map(sheetRecords)
  return {
    records: listPart(records),
    dialect: PLAIN,
    sheet: { name, others },
    filledIn: questions.find((one) => answersIn(one, []) !== null) ?? null,
  }
}
