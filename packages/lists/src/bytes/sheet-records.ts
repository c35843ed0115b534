import type { Cell, TableRecord } from 'ytterby/lists'

/** Cells that are merged into one; rows and columns count from 0, and the last ones belong to it. */
type Merge = {
  readonly startRow: number
  readonly startCol: number
  readonly endRow: number
  readonly endCol: number
}

/** A sheet as the library that reads workbooks gives it: values of formulas as they were stored, days as dates in UTC. */
export type SheetRead = {
  readonly name: string
  readonly hidden?: boolean
  readonly veryHidden?: boolean
  readonly rows: readonly (readonly unknown[])[]
  readonly merges?: readonly Merge[]
  /** Cells with their styles, by row and column from 0; left out where no format names a unit or shows percent. */
  readonly cells?: ReadonlyMap<string, { readonly style?: { readonly numFmt?: string } }>
}

/**
 * The rows of a sheet as records. A value that is merged over rows counts for each of them; one that is merged over columns
 * names a group of columns where others stand below it, and is a single value elsewhere.
 */
export function sheetRecords({
  rows,
  merges = [],
  cells: styled,
}: Pick<SheetRead, 'rows' | 'merges' | 'cells'>): TableRecord[] {
  const cells = rows.map((row, at) =>
    row.map((value, column) => asShown(cellOf(value), styled?.get(`${at},${column}`)?.style?.numFmt)),
  )
  while (cells.at(-1)?.every((cell) => cell === null) === true) cells.pop()
  const shared = spread(cells, merges)
  return cells.map((row, at) => {
    const columns = shared.get(at)
    return { line: at + 1, cells: row, ...(columns === undefined ? {} : { shared: columns }) }
  })
}

const ERROR =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|PYTHON!)$/

/** The unit in a number format: 0.00 "kg". */
export const unitOfFormat = (format: string): string | null =>
  UNIT_BEHIND.exec(format.replaceAll(/["\\]/g, ''))?.[1] ?? null
const UNIT_BEHIND = /[0#]\s*(kg|kgs|g|gr|mg|t|to|lb|lbs|oz|pcs?|st|stk|公斤|千克|克|吨)\.?\s*(?:;|$)/i

/** Whether a number format shows a share of 1 in percent: 0.00%. A sign in quotes, or behind a backslash, is only written there. */
export const showsPercent = (format: string): boolean => /%/.test(format.replaceAll(/"[^"]*"|\\.|_.|\*./g, ''))

/** A number whose format names a unit, or shows it in percent, is written as a person sees it. */
function asShown(cell: Cell, format: string | undefined): Cell {
  if (typeof cell !== 'number' || format === undefined) return cell
  // A workbook keeps fifteen digits.
  if (showsPercent(format)) return `${numberText(Number((cell * 100).toPrecision(15)))}%`
  const unit = unitOfFormat(format)
  return unit === null ? cell : `${numberText(cell)} ${unit}`
}

/** A number as a text that can be read in one way: 1.234 could be more than a thousand, 1.2340 cannot. */
function numberText(value: number): string {
  const text = String(value).includes('e') ? value.toFixed(12).replace(/\.?0+$/, '') : String(value)
  return /^[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text
}

/** A day is written as one: its time means nothing to a list. An error says nothing. */
function cellOf(value: unknown): Cell {
  if (typeof value === 'string') return value === '' || ERROR.test(value) ? null : value
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value === 'boolean') return String(value)
  return value instanceof Date && !Number.isNaN(value.getTime()) ? dayText(value) : null
}

/** Times of a day without a day are kept on the day before the first. */
function dayText(value: Date): string {
  const text = value.toISOString()
  return text < '1900-01-01' ? text.slice(11, 16) : text.slice(0, 10)
}

/** Writes merged values into all their cells; gives the columns that a row shares with another one. */
function spread(rows: Cell[][], merges: readonly Merge[]): ReadonlyMap<number, readonly number[]> {
  const shared = new Map<number, number[]>()
  // Merged cells never overlap, so that together they are no more than the sheet has. Others are not written by any program.
  let left = rows.reduce((sum, row) => sum + row.length, 0)
  for (const merge of merges) {
    const value = rows[merge.startRow]?.[merge.startCol] ?? null
    const endRow = Math.min(merge.endRow, rows.length - 1)
    left -= Math.max(1, endRow - merge.startRow)
    if (left < 0) return shared
    if (value === null) continue
    const columns = namesGroup(rows, merge) ? columnsOf(merge, rows[endRow + 1]?.length ?? 0) : [merge.startCol]
    left -= (columns.length - 1) * (endRow - merge.startRow + 1)
    if (left < 0) return shared
    for (let row = merge.startRow; row <= endRow; row += 1)
      for (const column of columns) {
        const cells = rows[row]
        if (cells === undefined || column >= cells.length) continue
        cells[column] ??= value
        if (endRow > merge.startRow) shared.set(row, [...(shared.get(row) ?? []), column])
      }
  }
  return shared
}

function columnsOf({ startCol, endCol }: Merge, width: number): number[] {
  return Array.from({ length: Math.max(1, Math.min(endCol, width - 1) - startCol + 1) }, (_, at) => startCol + at)
}

/** Names of columns stand below each of its cells, and other cells beside it: a title spans all and has none beside it. */
function namesGroup(rows: readonly (readonly Cell[])[], { startRow, startCol, endRow, endCol }: Merge): boolean {
  if (endCol === startCol) return false
  const beside = (rows[startRow] ?? []).filter((cell, at) => cell !== null && (at < startCol || at > endCol))
  const below = (rows[endRow + 1] ?? []).slice(startCol, endCol + 1)
  return (
    beside.length >= 2 &&
    below.length >= 2 &&
    below.every((cell) => typeof cell === 'string') &&
    new Set(below).size > 1
  )
}
