import {
  answersIn,
  chooseSheet,
  listPart,
  sheetRecords,
  unpackedSize,
  type SheetRead,
  type TableRecord,
} from 'ytterby/intake'
import { MOST_ROWS } from 'ytterby/intake-report'
import { FileRefused, unreadable } from './file-refused.ts'

/** How the files begin that workbooks are: ZIP archives, and the containers of locked and of older ones. */
const ARCHIVE = [0x50, 0x4b, 0x03, 0x04]
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0]
/** What a workbook may come to when it is unpacked: a small file can hold a very large one. */
const MAX_UNPACKED_BYTES = 16 * 1024 * 1024
/**
 * A cell far from all others is not read. Answers may stand beside the 200 columns of a list, and a header above its rows. One
 * row and column more than may be show that there are more.
 */
const READ = `A1:HD${MOST_ROWS + 2}`

/** A workbook that was read. */
type WorkbookRead = {
  /** The list, without answers that were written beside it. */
  readonly records: readonly TableRecord[]
  /** The name of its sheet. */
  readonly sheet: string
  /** The sheet of questions of an answered workbook; null where there is none. */
  readonly questions: readonly TableRecord[] | null
}

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte)

export const isWorkbook = (bytes: Uint8Array): boolean => begins(bytes, ARCHIVE) || begins(bytes, CONTAINER)

/**
 * Reads the first sheet with a table of goods, and the sheet of questions that was written beside it.
 *
 * @throws FileRefused if it is no workbook, or comes to too much. It is refused before it is unpacked.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookRead> {
  if (begins(bytes, CONTAINER))
    throw unreadable(
      'The workbook is locked by a password, or in the older xls format. Save it as xlsx without a password.',
    )
  const unpacked = begins(bytes, ARCHIVE) ? unpackedSize(bytes) : null
  if (unpacked === null) throw noWorkbook()
  if (unpacked > MAX_UNPACKED_BYTES)
    throw new FileRefused('too-large', 'The workbook is too large when it is unpacked.')
  const sheets = await sheetsOf(bytes)
  const chosen = chooseSheet(sheets)
  if (chosen === null) throw noWorkbook()
  const others = sheets.filter(({ name }) => name !== chosen.name).map(sheetRecords)
  return {
    records: listPart(chosen.records),
    sheet: chosen.name,
    questions: others.find((one) => answersIn(one, []) !== null) ?? null,
  }
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly SheetRead[]> {
  const { readXlsx } = await import('./file-libraries.ts')
  const { sheets } = await readXlsx(bytes, { range: READ }).catch(() => {
    throw noWorkbook()
  })
  return sheets
}

const noWorkbook = (): FileRefused =>
  unreadable('The file is not a readable workbook. Save it as xlsx again, or export the sheet as CSV.')
