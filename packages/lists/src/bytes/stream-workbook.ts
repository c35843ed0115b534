import { answersAt, type Cell, type TableRecord } from 'ytterby/lists'
import { ListError } from '../list-error.ts'
import { chooseSheet, holdsList, isVisible } from './choose-sheet.ts'
import { requireWithin, rowCounter, tooMuch, type ListLimits } from './limits.ts'
import { requireNear } from './measure-workbook.ts'
import { noWorkbook } from './no-list.ts'
import { sheetRecords } from './sheet-records.ts'
import { BESIDE, measuredFiles, changesNumbers } from './workbook.ts'

/**
 * The records of the list in a workbook, as `openList` reads them, without holding them all at once. Which value a merged cell
 * has is known only at the end of a sheet, and the unit or percent in the format of a number in another file, so that there may be none.
 *
 * @throws ListError where it is locked, too large, has merged cells, or units or percent in formats, or is no workbook that can be read.
 */
export async function* streamRecords(bytes: Uint8Array, limits: ListLimits): AsyncGenerator<TableRecord> {
  const { files, hasMergedCells, farCells } = await measuredFiles(bytes, limits)
  if (hasMergedCells) throw tooMuch('mergedCells', 'A workbook of this length may have no merged cells')
  if (await changesNumbers(bytes, files))
    throw tooMuch('unitFormats', 'A workbook of this length may have no units or percent in the formats of its numbers')
  const sheet = await sheetWithList(bytes, limits)
  requireNear(farCells[sheet.at], limits, sheet.name)
  const { width, last, answers } = await extentOf(bytes, sheet, limits)
  requireWithin('columns', answers ?? width, limits, `The sheet “${sheet.name}”`)
  let line = 0
  for await (const batch of batchesOf(bytes, sheet.at, limits))
    for (const cells of batch) {
      line += 1
      if (line > last) return
      const padded = [...cells, ...Array.from({ length: width - cells.length }, (): Cell => null)]
      yield { line, cells: padded.slice(0, answers ?? width) }
    }
}

/** The sheet that holds the list: its place in the workbook, and its name. */
type SheetPlace = { readonly at: number; readonly name: string }

/** How far a sheet reaches: its columns, its last row that says something, and the first column of answers in it. */
type Extent = { readonly width: number; readonly last: number; readonly answers: number | null }

async function extentOf(bytes: Uint8Array, { at, name }: SheetPlace, limits: ListLimits): Promise<Extent> {
  const beginning: TableRecord[] = []
  const count = rowCounter(limits, { name, bytes: bytes.length })
  let [width, line, last] = [0, 0, 0]
  for await (const batch of batchesOf(bytes, at, limits))
    for (const cells of batch) {
      line += 1
      count(cells)
      width = Math.max(width, cells.length)
      if (cells.some((cell) => cell !== null)) last = line
      if (line <= BATCH) beginning.push({ line, cells })
    }
  return { width, last, answers: answersAt(beginning) }
}

/** How many rows of a sheet are looked at to find whether it holds the list, as `chooseSheet` does. */
const MOST_LOOKED_AT = 300

/** How many sheets are begun to find the one that holds the list. */
const MOST_BEGUN = 20

/** The sheet that `openList` reads. */
async function sheetWithList(bytes: Uint8Array, limits: ListLimits): Promise<SheetPlace> {
  const sheets: { readonly name: string; readonly hidden?: boolean; readonly veryHidden?: boolean }[] = []
  const { readXlsx } = await import('./xlsx-reader.ts')
  const collect = (sheet: (typeof sheets)[number]): boolean => {
    sheets.push(sheet)
    return false
  }
  await readXlsx(bytes, { sheets: collect }).catch(() => {
    throw noWorkbook()
  })
  requireWithin('sheets', sheets.length, limits)
  const begun = []
  for (const [at, sheet] of sheets.entries()) {
    // The shared texts are read again with each of them.
    if (at >= MOST_BEGUN) throw tooMuch('sheets', `None of the first ${MOST_BEGUN} sheets of the workbook holds a list`)
    const rows: (readonly Cell[])[] = []
    for await (const batch of batchesOf(bytes, at, { ...limits, rows: MOST_LOOKED_AT })) rows.push(...batch)
    if (isVisible(sheet) && holdsList({ rows })) return { name: sheet.name, at }
    begun.push({ ...sheet, rows })
  }
  const chosen = chooseSheet(begun)
  if (chosen === null) throw noWorkbook()
  return { name: chosen.name, at: sheets.findIndex(({ name }) => name === chosen.name) }
}

const BATCH = 1000

/** The rows of a sheet from its first, some at a time; rows between others that the file leaves out are empty. */
async function* batchesOf(
  bytes: Uint8Array,
  sheet: number,
  limits: ListLimits,
): AsyncGenerator<readonly (readonly Cell[])[]> {
  const { streamXlsxRows } = await import('./xlsx-rows.ts')
  let rows: (readonly unknown[])[] = []
  let next = 0
  try {
    for await (const { index, values } of streamXlsxRows(bytes, { sheet })) {
      // Rows far from all others are not read. One more than may be shows that there are more.
      if (index > limits.rows) break
      // Answers may stand beside a list.
      requireWithin('columns', values.length - BESIDE, limits)
      for (; next < index; next += 1) rows.push([])
      rows.push(values)
      next += 1
      if (rows.length < BATCH) continue
      yield cellsOf(rows)
      rows = []
    }
  } catch (error) {
    throw error instanceof ListError ? error : noWorkbook()
  }
  yield cellsOf(rows)
}

/** The cells of rows as `sheetRecords` reads them; it leaves out empty rows at the end. */
function cellsOf(rows: readonly (readonly unknown[])[]): readonly (readonly Cell[])[] {
  const records = sheetRecords({ rows })
  return rows.map((row, at) => records[at]?.cells ?? row.map(() => null))
}
