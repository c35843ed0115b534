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
import type { CsvShape } from '../batch/output.ts'
import { InputError } from '../input-error.ts'
import { isWorkbook, readWorkbook, WORKBOOK_LIMITS, type WorkbookLimits } from './read-workbook.ts'

const MIB = 1024 * 1024

/** What an opened list may have at most. */
type ListLimits = WorkbookLimits & {
  /** Bytes and records of a text file. */
  readonly textBytes: number
  readonly textRows: number
}

/** What the memory of a usual machine holds. */
const LIST_LIMITS: ListLimits = { ...WORKBOOK_LIMITS, textBytes: 200 * MIB, textRows: Infinity }

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
  const { beginning, content, encoding } = textOf(bytes)
  const delimiter = delimiterOf(beginning)
  const records = linesOf(content, delimiter)
  if (records.length > limits.textRows)
    throw new InputError('input-too-long', `The list has more than ${limits.textRows} rows; split it.`)
  return {
    records,
    dialect: {
      delimiter,
      lineEnd: /\r?\n|\r/.exec(beginning)?.[0] === '\r\n' ? '\r\n' : '\n',
      bom: encoding !== 'UTF-8' || startsWithMark(bytes),
    },
    sheet: null,
    filledIn: null,
  }
}

/** Bytes of a file that show its encoding, the sign between its cells and its line ends. */
const BEGINNING = 1_048_576

type FileText = {
  readonly beginning: string
  /** All of it, without the byte order mark. */
  readonly content: string | Buffer
  readonly encoding: Extract<Decoded, { text: string }>['encoding']
}

/** The text of a file. UTF-8 stays bytes, and its cells are decoded one by one, so that a long list is held once. */
function textOf(bytes: Buffer): FileText {
  const begins = isUtf8(bytes) ? decodeText(beginningOf(bytes)) : null
  if (begins !== null && 'text' in begins && begins.encoding === 'UTF-8')
    return { beginning: begins.text, content: bytes.subarray(startsWithMark(bytes) ? 3 : 0), encoding: 'UTF-8' }
  const decoded = decodeText(bytes)
  if ('refused' in decoded)
    throw new InputError(
      'not-utf-8',
      `The input is not UTF-8; it seems to be ${decoded.refused}. Save it as “CSV UTF-8”.`,
    )
  return { beginning: decoded.text, content: decoded.text, encoding: decoded.encoding }
}

const startsWithMark = (bytes: Buffer): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf

/** The first bytes of UTF-8, up to where a character begins. */
function beginningOf(bytes: Buffer): Buffer {
  let end = BEGINNING
  while (isWithinCharacter(bytes[end])) end -= 1
  return bytes.subarray(0, end)
}

const isWithinCharacter = (byte = 0): boolean => byte >= 0x80 && byte < 0xc0

const PLAIN: CsvDialect = { delimiter: ',', lineEnd: '\n', bom: false }

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

function linesOf(text: string | Buffer, delimiter: string): TableRecord[] {
  const records: TableRecord[] = []
  const once = oneOfEach()
  let line = 1
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      on_record(cells: string[], { lines }) {
        records.push({ line, cells: cells.map(once) })
        line = lines + 1
        return null
      },
    })
  } catch {
    throw new InputError(
      'malformed-csv',
      `The record that begins on line ${line} never ends; does it have an unclosed quote?`,
    )
  }
  return records
}

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
