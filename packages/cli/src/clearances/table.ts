import { filled } from 'ytterby'
import { inputRefusals } from '../locales/en/input-refusals.ts'
import { parse } from 'csv-parse/sync'
import { contractHeader, spreadsheetRow, takeOff, type CsvShape } from '@ytterby/lists/batch'
import { InputError } from '../input-error.ts'
import { readText } from '../input/read-text.ts'
import { writeWhole } from '../input/write-whole.ts'
import { columnsNamed } from './columns-named.ts'

const MAX_LENGTH = 16 * 1_048_576
const BOM = '\u{feff}'

/** A row of a table, and the file line on which it begins; 0 for a new row. */
export type Row = { readonly line: number; readonly cells: Readonly<Record<string, string>> }

/** A small CSV file that people edit: its dialect and its rows. */
export type Table = { readonly shape: CsvShape; readonly rows: readonly Row[] }

/** The known columns of a table, and those that are required. */
export type TableColumns = { readonly known: readonly string[]; readonly required: readonly string[] }

/**
 * Reads a whole table, in every dialect that spreadsheets write. Unknown columns are kept.
 *
 * @throws InputError if the file cannot be read or lacks a required column.
 */
export async function readTable(file: string, columns: TableColumns): Promise<Table> {
  let text = ''
  for await (const piece of readText(file)) {
    text += piece
    if (text.length > MAX_LENGTH) throw new InputError('input-too-long', filled(inputRefusals.tableTooLong, { file }))
  }
  const bom = text.startsWith(BOM)
  if (bom) text = text.slice(1)
  if (text.trim() === '') throw new InputError('empty-file', filled(inputRefusals.tableEmpty, { file }))
  const { names: written, delimiter } = contractHeader(text.slice(0, 65_536), columnsNamed(columns.known, file))
  const names = written.map(takeOff)
  for (const name of columns.required)
    if (!names.includes(name))
      throw new InputError(
        'missing-column',
        filled(inputRefusals.missingTableColumn, { file, name, known: columns.known.join(', ') }),
      )
  const [, ...rows] = recordsOf(text, delimiter, file)
  const lineEnd = /\r?\n|\r/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n'
  return {
    shape: { columns: names, delimiter, lineEnd, bom },
    rows: rows.map(({ line, record }) => ({ line, cells: cellsOf(names, record, file, line) })),
  }
}

type Numbered = { readonly line: number; readonly record: readonly string[] }

function recordsOf(text: string, delimiter: string, file: string): Numbered[] {
  const records: Numbered[] = []
  try {
    parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      on_record(record: readonly string[], { lines }) {
        const within = record.reduce((sum, cell) => sum + cell.split(/\r\n|\n|\r/).length - 1, 0)
        if (record.some((cell) => cell.trim() !== '')) records.push({ line: lines - within, record })
        return null
      },
    })
  } catch {
    throw new InputError('malformed-csv', filled(inputRefusals.tableMalformed, { file }))
  }
  return records
}

/** @throws InputError if a row has more cells than columns: assigning them would be a guess. */
function cellsOf(
  names: readonly string[],
  record: readonly string[],
  file: string,
  line: number,
): Readonly<Record<string, string>> {
  if (record.slice(names.length).some((cell) => cell.trim() !== ''))
    throw new InputError(
      'malformed-csv',
      filled(inputRefusals.rowTooLong, { line, file, cells: record.length, columns: names.length }),
    )
  return Object.fromEntries(names.map((name, at) => [name, takeOff(record[at] ?? '')]))
}

/** Writes a table atomically, for a spreadsheet: concurrent readers see either the old or the new file. */
export async function writeTable(file: string, { shape, rows }: Table): Promise<void> {
  const { columns, delimiter, lineEnd, bom } = shape
  const lines = [columns, ...rows.map(({ cells }) => columns.map((name) => cells[name] ?? ''))]
  const text = (bom ? BOM : '') + lines.map((cells) => spreadsheetRow(cells, delimiter) + lineEnd).join('')
  await writeWhole(file, text)
}
