import { answersIn, listPart, type TableRecord } from 'ytterby/lists'
import { ListError } from '../list-error.ts'
import { archiveFiles, contentOf, type ArchiveFile } from './archive.ts'
import { chooseSheet } from './choose-sheet.ts'
import { letterCounter, requireWithin, type ListLimits } from './limits.ts'
import { noWorkbookIn } from './no-list.ts'
import { sheetRecords, unitOfFormat, type SheetRead } from './sheet-records.ts'

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
  const sheets = await sheetsOf(bytes, limits)
  const chosen = chooseSheet(sheets, wanted)
  if (chosen === null)
    throw new ListError(
      'no-such-sheet',
      `The workbook has no sheet “${wanted}”. Its sheets are: ${sheets.map(({ name }) => `“${name}”`).join(', ')}.`,
    )
  const { name, records: all, others } = chosen
  const records = listPart(all)
  requireWithin('columns', widthOf(records), limits)
  const questions = sheets.filter((sheet) => sheet.name !== name).map(sheetRecords)
  return {
    records,
    sheet: { name, others },
    filledIn: questions.find((one) => answersIn(one, []) !== null) ?? null,
  }
}

/** Columns of answers beside a list, and one more, which shows that a list has too many of its own. */
export const BESIDE = 12

async function sheetsOf(bytes: Uint8Array, limits: ListLimits): Promise<readonly SheetRead[]> {
  const files = workbookFiles(bytes, limits)
  const readStyles = await namesUnits(bytes, files)
  const { readXlsx } = await import('./xlsx-reader.ts')
  // A cell far from all others would make a small sheet large, and is not read. One row more shows that there are too many.
  const range = `A1:${columnName(limits.columns + BESIDE - 1)}${limits.rows + 1}`
  const { sheets } = await readXlsx(bytes, { range, readStyles }).catch(() => {
    throw noWorkbook()
  })
  if (sheets.length === 0) throw noWorkbook()
  for (const { rows } of sheets) {
    requireWithin('rows', rows.length, limits)
    const countLetters = letterCounter(limits)
    for (const row of rows) countLetters(row)
  }
  return sheets
}

/** Whether a number format of a workbook may name a unit: 0.00 "kg". To read the formats of all cells takes memory. */
export async function namesUnits(bytes: Uint8Array, files: readonly ArchiveFile[]): Promise<boolean> {
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
  return [...text.matchAll(/formatCode="([^"]*)"/g)].some(([, format]) => unitOfFormat(plainXml(format ?? '')) !== null)
}

const MOST_STYLES = 1024 * 1024
const plainXml = (text: string): string => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')

/**
 * The files of a workbook, which may be unpacked.
 *
 * @throws ListError where it is locked, too large, or no workbook. It is refused before it is unpacked.
 */
export function workbookFiles(
  bytes: Uint8Array,
  limits: Pick<ListLimits, 'workbookBytes' | 'unpackedBytes'>,
): readonly ArchiveFile[] {
  if (begins(bytes, CONTAINER)) throw noWorkbookIn(bytes)
  requireWithin('workbookBytes', bytes.length, limits)
  const files = archiveFiles(bytes)
  if (files === null) throw noWorkbook()
  requireWithin(
    'unpackedBytes',
    files.reduce((sum, { unpacked }) => sum + unpacked, 0),
    limits,
  )
  return files
}

/** How many columns the cells reach that say something. */
const widthOf = (records: readonly TableRecord[]): number =>
  records.reduce((most, { cells }) => Math.max(most, cells.findLastIndex((cell) => cell !== null) + 1), 0)

/** The name of a column of a sheet: A, B, … Z, AA. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}

export const noWorkbook = (): ListError =>
  new ListError(
    'no-workbook',
    'The input is an archive, but not a readable workbook. Open it in a spreadsheet and save it as xlsx, or export the sheet as CSV.',
  )
