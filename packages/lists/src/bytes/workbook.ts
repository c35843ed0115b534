import { answersIn, listPart, type TableRecord } from 'ytterby/lists'
import { ListError } from '../list-error.ts'
import { archiveFiles, contentOf, type ArchiveFile } from './archive.ts'
import { chooseSheet } from './choose-sheet.ts'
import { columnName, requirePaidFor, requireWithin, rowCounter, type ListLimits } from './limits.ts'
import { measureWorkbook, requireNear, type MeasuredWorkbook } from './measure-workbook.ts'
import { noWorkbook, noWorkbookIn } from './no-list.ts'
import { sheetRecords, showsPercent, unitOfFormat, type SheetRead } from './sheet-records.ts'

/** How the files begin that workbooks are: ZIP archives, and the containers of locked and of older ones. */
const ARCHIVE = [0x50, 0x4b, 0x03, 0x04]
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0]

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte)

/** Whether a file is a workbook, or another archive, by its first bytes. */
export const isWorkbook = (bytes: Uint8Array): boolean => begins(bytes, ARCHIVE) || begins(bytes, CONTAINER)

/** The list in a workbook. */
export type WorkbookList = {
  /** Its records, without the answers that were written beside them. */
  readonly records: readonly TableRecord[]
  /** The sheet that was read, and the names of the others. */
  readonly sheet: { readonly name: string; readonly others: readonly string[] }
  /** The sheet of questions of an answered workbook, for `answersIn`; null where there is none. */
  readonly filledIn: readonly TableRecord[] | null
}

/**
 * Reads the list in a workbook: days as `YYYY-MM-DD`, values of formulas as they were stored.
 *
 * @param wanted name or number of the sheet; the first one with a table of goods if left out.
 * @throws ListError where it is locked, too large, has no such sheet, or is no workbook that can be read.
 */
export async function openWorkbook(
  bytes: Uint8Array,
  wanted: string | undefined,
  limits: ListLimits,
): Promise<WorkbookList> {
  const measured = await measuredFiles(bytes, limits)
  const sheets = await sheetsOf(bytes, measured, limits)
  const chosen = chooseSheet(sheets, wanted)
  if (chosen === null)
    throw new ListError(
      'no-such-sheet',
      `The workbook has no sheet “${wanted}”. Its sheets are: ${sheets.map(({ name }) => `“${name}”`).join(', ')}.`,
    )
  const { name, records: all, others } = chosen
  requireNear(measured.farCells[sheets.findIndex((sheet) => sheet.name === name)], limits, name)
  const records = listPart(all)
  requireWithin('columns', widthOf(records), limits, `The sheet “${name}”`)
  const questions = sheets.filter((sheet) => sheet.name !== name).map(sheetRecords)
  return {
    records,
    sheet: { name, others },
    filledIn: questions.find((one) => answersIn(one, []) !== null) ?? null,
  }
}

/** Columns of answers beside a list, and one more, which shows that a list has too many of its own. */
export const BESIDE = 12

async function sheetsOf(
  bytes: Uint8Array,
  { files }: MeasuredFiles,
  limits: ListLimits,
): Promise<readonly SheetRead[]> {
  const readStyles = await changesNumbers(bytes, files)
  const { readXlsx } = await import('./xlsx-reader.ts')
  // A cell far from all others would make a small sheet large: it is not read, and the list is refused.
  const { rows, columns } = reachOf(limits)
  const named: string[] = []
  const { sheets } = await readXlsx(bytes, {
    range: `A1:${columnName(columns - 1)}${rows}`,
    readStyles,
    sheets: ({ name }) => named.push(name) <= limits.sheets,
  }).catch(() => {
    throw noWorkbook()
  })
  if (named.length === 0) throw noWorkbook()
  requireWithin('sheets', named.length, limits)
  for (const { name, rows: read } of sheets) {
    const count = rowCounter(limits, { name, bytes: bytes.length })
    for (const row of read) count(row)
  }
  return sheets
}

/** Whether a number format of a workbook may name a unit, or show percent. To read the formats of all cells takes memory. */
export async function changesNumbers(bytes: Uint8Array, files: readonly ArchiveFile[]): Promise<boolean> {
  const styles = files.find(({ name }) => /^xl\/styles\.xml$/i.test(name))
  if (styles === undefined) return false
  if (styles.unpacked > MOST_STYLES) return true
  const decoder = new TextDecoder()
  let text = ''
  try {
    for await (const piece of contentOf(bytes, styles)) {
      text += decoder.decode(piece, { stream: true })
      if (text.length > MOST_STYLES) return true
    }
  } catch {
    return false
  }
  const [ofCells = ''] = /<(?:\w+:)?cellXfs\b[^]*?<\/(?:\w+:)?cellXfs>/.exec(text) ?? []
  return (
    PERCENT.test(ofCells) ||
    [...text.matchAll(/formatCode="([^"]*)"/g)].some(([, code]) => {
      const format = plainXml(code ?? '')
      return showsPercent(format) || unitOfFormat(format) !== null
    })
  )
}

/** The numbers of the formats 0% and 0.00%, which every workbook has without a code. */
const PERCENT = /\bnumFmtId="(?:9|10)"/

const MOST_STYLES = 1024 * 1024
const plainXml = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/** A workbook that may be read: its files, and what they come to. */
export type MeasuredFiles = MeasuredWorkbook & { readonly files: readonly ArchiveFile[] }

/**
 * The files of a workbook, once it is known that it may be read.
 *
 * @throws ListError where it is locked, too large, or no workbook. It is refused before anything of it is read.
 */
export async function measuredFiles(bytes: Uint8Array, limits: ListLimits): Promise<MeasuredFiles> {
  if (begins(bytes, CONTAINER)) throw noWorkbookIn(bytes)
  requireWithin('workbookBytes', bytes.length, limits)
  const files = archiveFiles(bytes)
  if (files === null) throw noWorkbook()
  const unpacked = sizeOf(files)
  requireWithin('unpackedBytes', unpacked, limits)
  requireWithin('heldBytes', sizeOf(files.filter(({ name }) => !SHEET.test(name))), limits)
  requirePaidFor(unpacked, bytes.length, 'The unpacked workbook')
  return { files, ...(await measureWorkbook(bytes, files, limits, reachOf(limits))) }
}

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i

const sizeOf = (files: readonly ArchiveFile[]): number => files.reduce((sum, { unpacked }) => sum + unpacked, 0)

/** The cells of a sheet that are read. One row more shows that there are too many; answers may stand beside a list. */
const reachOf = ({ rows, columns }: ListLimits): { readonly rows: number; readonly columns: number } => ({
  rows: rows + 1,
  columns: columns + BESIDE,
})

/** How many columns the cells reach that say something. */
const widthOf = (records: readonly TableRecord[]): number =>
  records.reduce((most, { cells }) => Math.max(most, cells.findLastIndex((cell) => cell !== null) + 1), 0)
