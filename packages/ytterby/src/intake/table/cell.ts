/** A cell of a list: a text, a number of a workbook, or nothing. Days of a workbook come as `YYYY-MM-DD`. */
export type Cell = string | number | null

/** A record of a list with the place where it stands: the line of a file or the row of a sheet, from 1. */
export type TableRecord = {
  readonly line: number
  readonly cells: readonly Cell[]
  /** Columns whose cell is merged with one of another row. */
  readonly shared?: readonly number[]
  /** Columns whose cell has an apostrophe before it in the file, so that no spreadsheet takes it for a formula. */
  readonly marked?: readonly number[]
}

export const textOf = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? '' : typeof cell === 'number' ? numberText(cell) : plainText(cell.trim())

/** ="0085": how systems write a text into a CSV file so that a spreadsheet does not take it for a number. */
const plainText = (text: string): string =>
  text.startsWith('="') && text.endsWith('"') && text.length > 2 ? text.slice(2, -1) : text

/** A number as a workbook shows it, never with an exponent. */
const numberText = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) < 1e15
    ? value.toFixed(0)
    : String(value).includes('e')
      ? value.toFixed(12).replace(/0+$/, '')
      : String(value)

export const isBlank = (cell: Cell | undefined): boolean => textOf(cell) === ''
