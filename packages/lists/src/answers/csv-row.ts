import { stringify } from '#csv-stringify'

/** One row of CSV, without a line end. */
export function csvRow(cells: readonly string[], delimiter: string): string {
  return stringify([cells], { delimiter, eof: false })
}
