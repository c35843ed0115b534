import type { Cell } from '../table/cell.ts'

type Style = {
  font?: { bold?: boolean }
  alignment?: { wrapText?: boolean; vertical?: 'top' }
  /** `@` keeps what is typed as the text that it is. */
  numFmt?: '@'
  fill?: { type: 'pattern'; pattern: 'solid'; fgColor: { rgb: string } }
}

/** A sheet of plain cells. It has the form in which `writeXlsx` of hucre takes sheets. */
export type WorkbookSheet = {
  name: string
  hidden: boolean
  /** Days are the midnight at which they begin in UTC, as workbooks know no zones. */
  rows: (string | number | Date | null)[][]
  columns: { width: number; hidden?: boolean; style?: Style }[]
  /** Rows above and columns to the left that stay in view. */
  freezePane: { rows: number; columns: number }
  dataValidations: {
    type: 'list'
    /** The cells that hold the choices. */
    formula1: string
    /** The cell that offers them. */
    range: string
    allowBlank: true
    showErrorMessage: boolean
    errorTitle?: string
    errorMessage?: string
    showInputMessage: boolean
    inputMessage?: string
  }[]
  /** The cells whose columns can be filtered: `A1:D9`. */
  autoFilter?: { range: string }
  /** Cells with a style or a link of their own, by row and column from 0: `0,2`. */
  cells: Map<string, { style?: Style; hyperlink?: { target: string } }>
}

/** The longest text that a cell of a workbook can hold. */
const MOST_CHARACTERS = 32_767
const MOST_NAME = 31

const filledWith = (rgb: string): Style => ({ fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb } } })
/** How an outcome looks, beside its word. Dark letters are read on each of these. */
export const OF_OUTCOME: Readonly<Partial<Record<string, Style>>> = {
  refused: filledWith('F4CCCC'),
  prohibited: filledWith('F4CCCC'),
  'refused-in-principle': filledWith('F4CCCC'),
  'permit-required': filledWith('FCE5CD'),
  unsettled: filledWith('FFF2CC'),
  depends: filledWith('DDEBF7'),
  'no-permit': filledWith('D9EAD3'),
  'set-aside': filledWith('EEEEEE'),
}

export const BOLD = { style: { font: { bold: true } } } as const
export const WRAPPED: Style = { alignment: { wrapText: true, vertical: 'top' } }

/** The same cell for a workbook: a text that writes a day becomes one, so that it can be sorted. */
export function workbookCell(cell: Cell | undefined): WorkbookSheet['rows'][number][number] {
  if (cell === undefined || cell === '') return null
  if (typeof cell !== 'string') return cell
  return dayIn(cell) ?? cell.slice(0, MOST_CHARACTERS)
}

/** Workbooks count days from 1900. */
function dayIn(text: string): Date | null {
  if (!/^(?:19|2\d)\d\d-\d\d-\d\d$/.test(text)) return null
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? day : null
}

/** A name that workbooks allow and that no other sheet has. */
export function sheetName(wanted: string, taken: readonly string[]): string {
  const plain = wanted
    .replaceAll(/[[\]:*?/\\\p{Cc}]/gu, ' ')
    .trim()
    .replaceAll(/^'+|'+$/g, '')
  const isTaken = (name: string): boolean => taken.some((one) => one.toLowerCase() === name.toLowerCase())
  const first = [...plain].slice(0, MOST_NAME).join('').slice(0, MOST_NAME)
  let name = first
  for (let count = 2; isTaken(name) || name === ''; count += 1)
    name = `${first.slice(0, MOST_NAME - 4)} ${count}`.trim()
  return name
}

/** The name of a column of a sheet: A, B, … Z, AA. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}
