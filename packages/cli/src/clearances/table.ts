import { rename, writeFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { csvHeader } from '../batch/csv-header.ts'
import { csvRow } from '../batch/csv-row.ts'
import type { CsvShape } from '../batch/output.ts'
import { InputError } from '../input-error.ts'
import { readText } from '../input/read-text.ts'
import { columnsNamed } from './columns-named.ts'

const LONGEST = 16 * 1_048_576
const BOM = '\u{feff}'

/** A row of a table, and the line of the file on which it begins; 0 where it is new. */
export type Row = { readonly line: number; readonly cells: Readonly<Record<string, string>> }

/** A small file of CSV that people fill in: as it is written, and its rows. */
export type Table = { readonly shape: CsvShape; readonly rows: readonly Row[] }

/** Columns of a table: those that it can have, and those that it must. */
export type TableColumns = { readonly known: readonly string[]; readonly required: readonly string[] }

/**
 * Reads a whole table, in every dialect that spreadsheets write. Columns of one's own are kept.
 *
 * @throws InputError where the file cannot be read, or lacks a column.
 */
export async function readTable(file: string, columns: TableColumns): Promise<Table> {
  let text = ''
  for await (const piece of readText(file)) {
    text += piece
    if (text.length > LONGEST) throw new InputError('input-too-long', `${file} is longer than 16 MiB; split it.`)
  }
  const bom = text.startsWith(BOM)
  if (bom) text = text.slice(1)
  if (text.trim() === '') throw new InputError('empty-file', `${file} is empty: its first line names the columns.`)
  const { names, delimiter } = csvHeader(text.slice(0, 65_536), columnsNamed(columns.known, file))
  for (const name of columns.required)
    if (!names.includes(name))
      throw new InputError(
        'missing-column',
        `${file} has no column “${name}”. Its columns are: ${columns.known.join(', ')}.`,
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
    throw new InputError('malformed-csv', `${file} is no CSV: is a quote in it not closed?`)
  }
  return records
}

/** @throws InputError where a cell stands in no column: which one it is of would be a guess. */
function cellsOf(
  names: readonly string[],
  record: readonly string[],
  file: string,
  line: number,
): Readonly<Record<string, string>> {
  if (record.slice(names.length).some((cell) => cell.trim() !== ''))
    throw new InputError(
      'malformed-csv',
      `Line ${line} of ${file} has ${record.length} cells and the first line ${names.length}: put quotes around a cell that holds the separator.`,
    )
  return Object.fromEntries(names.map((name, at) => [name, record[at] ?? '']))
}

/** Writes a table at once: whoever reads the file meanwhile sees the one before. */
export async function writeTable(file: string, { shape, rows }: Table): Promise<void> {
  const { columns, delimiter, lineEnd, bom } = shape
  const lines = [columns, ...rows.map(({ cells }) => columns.map((name) => cells[name] ?? ''))]
  const text = (bom ? BOM : '') + lines.map((cells) => csvRow(cells, delimiter) + lineEnd).join('')
  const beside = `${file}.${process.pid}.tmp`
  try {
    await writeFile(beside, text)
    await rename(beside, file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no permission'
    throw new InputError('unwritable-file', `${file} cannot be written (${code}); check the path.`)
  }
}
