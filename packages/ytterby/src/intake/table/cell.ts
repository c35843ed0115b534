import { TEXT_LENGTH } from '../../schema/inquiry-words.ts'

/** A cell of a list: a text, a number of a workbook, or nothing. Days of a workbook come as `YYYY-MM-DD`. */
export type Cell = string | number | null

/** A record of a list with the place where it stands: the line of a file or the row of a sheet, from 1. */
export type TableRecord = {
  readonly line: number
  readonly cells: readonly Cell[]
  /** Columns whose cell is merged with one of another row. */
  readonly shared?: readonly number[]
  /** Columns whose cell is empty and has what the head of its document states. */
  readonly above?: readonly number[]
  /** Columns whose cell has an apostrophe before it in the file, so that no spreadsheet takes it for a formula. */
  readonly marked?: readonly number[]
}

/** The text of a cell, as it is read: long white space is one space, and what no fact can be that long is cut off. */
export const textOf = (cell: Cell | undefined): string =>
  cell === null || cell === undefined
    ? ''
    : typeof cell === 'number'
      ? numberText(cell)
      : plainText(readable(cell.trim()))

/** White space of this length says no more than a space, and takes the square of its length to look for words behind it. */
const LONG_SPACE = /\s{9,}/g

/** A text that is cut off stays longer than the contract takes, so that it is refused and not read by its beginning. */
function readable(text: string): string {
  const spaced = text.replaceAll(LONG_SPACE, ' ')
  if (spaced.length <= TEXT_LENGTH) return spaced
  const whole = spaced.normalize('NFC').replaceAll(/\s+/g, ' ')
  return whole.length <= TEXT_LENGTH ? whole : `${whole.slice(0, TEXT_LENGTH + 1).toWellFormed()}…`
}

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
