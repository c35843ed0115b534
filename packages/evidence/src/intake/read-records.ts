import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { readSheet } from 'read-excel-file/node'
import { decodeText, delimiterOf, type Cell, type TableRecord } from 'ytterby/intake'

/** The records of a list: lines of a text file with the line each begins on, rows of the first sheet of a workbook. */
export async function readRecords(file: string): Promise<TableRecord[]> {
  if (file.endsWith('.xlsx')) {
    const rows = await readSheet(file)
    return rows.map((cells, at) => ({
      line: at + 1,
      cells: cells.map((cell) => cellOf(cell)),
    }))
  }
  const decoded = decodeText(readFileSync(file))
  if ('refused' in decoded) throw new Error(`${file} seems to be ${decoded.refused}`)
  const { text } = decoded
  const parsed: readonly Parsed[] = JSON.parse(
    JSON.stringify(
      parse(text, { delimiter: delimiterOf(text), info: true, relax_column_count: true, relax_quotes: true }),
    ),
  )
  return parsed.map(({ record }, at) => ({ line: (parsed[at - 1]?.info.lines ?? 0) + 1, cells: record }))
}

/** A record with the line on which it ends. */
type Parsed = { readonly record: readonly string[]; readonly info: { readonly lines: number } }

/** A day of a workbook is written as one; its zone means nothing. */
function cellOf(cell: unknown): Cell {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return typeof cell === 'string' || typeof cell === 'number' ? cell : typeof cell === 'boolean' ? String(cell) : null
}
