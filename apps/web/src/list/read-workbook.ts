import { answersIn, chooseSheet, listPart, sheetRecords, unpackedSize, type TableRecord } from 'ytterby/intake'
import { ListRefused, MOST_COLUMNS, MOST_LINES, MOST_UNPACKED, MOST_WORKBOOK_BYTES } from './limits.ts'

/** The sheet of a workbook that holds the list. */
export type WorkbookList = {
  readonly records: readonly TableRecord[]
  /** Its name, and the names of the other sheets. */
  readonly sheet: { readonly name: string; readonly others: readonly string[] }
  /** The questions of a workbook that was written here, with the answers that somebody filled in; null where it has none. */
  readonly filledIn: readonly TableRecord[] | null
}

/** Titles and notes above a list, and totals below it, are no lines of it. */
const MOST_ROWS = MOST_LINES + 1_000

/**
 * Reads a workbook. Days become YYYY-MM-DD, formulas their stored value, and numbers keep their stored value, not their
 * displayed one.
 *
 * @param wanted Name of the sheet; the first one with a table of goods if left out.
 * @throws ListRefused if it is not a workbook, or unpacks to too much data.
 */
export async function readWorkbook(file: File, wanted: string | null): Promise<WorkbookList> {
  if (file.size > MOST_WORKBOOK_BYTES) throw new ListRefused('too-large')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const unpacked = unpackedSize(bytes)
  if (unpacked === null) throw new ListRefused('unreadable')
  if (unpacked > MOST_UNPACKED) throw new ListRefused('too-large')
  const { readXlsx } = await import('hucre/xlsx')
  // A cell far from all others would make a small sheet large. One more row or column than may be shows that there are more.
  const { sheets } = await readXlsx(bytes, { range: `A1:IW${MOST_ROWS + 1}` }).catch(() => {
    throw new ListRefused('unreadable')
  })
  const chosen = chooseSheet(sheets, wanted ?? undefined)
  if (chosen === null) throw new ListRefused('unreadable')
  const { name, others } = chosen
  const records = listPart(chosen.records)
  if (records.length > MOST_ROWS) throw new ListRefused('too-many-lines')
  if (
    records.some(({ cells }) => cells.length > MOST_COLUMNS && cells.slice(MOST_COLUMNS).some((cell) => cell !== null))
  )
    throw new ListRefused('too-many-columns')
  const questions = sheets.filter((sheet) => sheet.name !== name).map(sheetRecords)
  return {
    records,
    sheet: { name, others },
    filledIn: questions.find((one) => answersIn(one, []) !== null) ?? null,
  }
}
