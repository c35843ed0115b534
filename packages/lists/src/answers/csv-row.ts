import { stringify } from '#csv-stringify'
import { neutralise } from '../formulas/formula-mark.ts'

/** One row of CSV, without a line end. */
export function csvRow(cells: readonly string[], delimiter: string): string {
  return stringify([cells], { delimiter, eof: false })
}

/** One row of CSV for a spreadsheet, without a line end: no cell is taken for a formula. */
export const spreadsheetRow: typeof csvRow = (cells, delimiter) => csvRow(cells.map(neutralise), delimiter)
