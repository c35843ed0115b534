import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { decodeText, delimiterOf, unpackedSize, type Cell, type TableRecord } from 'ytterby/intake'
import { inputErrorOf } from '../input/read-text.ts'
import { InputError } from '../input-error.ts'

/** A workbook is a ZIP archive. */
const WORKBOOK = [0x50, 0x4b, 0x03, 0x04]
const MOST_BYTES = 200 * 1024 * 1024
const MOST_WORKBOOK_BYTES = 20 * 1024 * 1024
/** What a workbook may come to when it is unpacked: a small file can hold a very large one. */
const MOST_UNPACKED_BYTES = 600 * 1024 * 1024

/**
 * The records of a list: of a text file (comma, semicolon, tab; UTF-8 or UTF-16) or of the first sheet of a workbook.
 *
 * @throws InputError where the file cannot be read, or seems to be written in another encoding.
 */
export async function readRecords(file: string): Promise<TableRecord[]> {
  const bytes = await bytesOf(file)
  if (WORKBOOK.every((byte, at) => bytes[at] === byte)) return rowsOf(bytes)
  if (bytes.length > MOST_BYTES) throw tooLong(MOST_BYTES)
  const decoded = decodeText(bytes)
  if ('refused' in decoded)
    throw new InputError(
      'not-utf-8',
      `The input is no UTF-8; it seems to be ${decoded.refused}. Save it as “CSV UTF-8”.`,
    )
  return linesOf(decoded.text)
}

async function bytesOf(file: string): Promise<Buffer> {
  if (file !== '-')
    return readFile(file).catch((error: unknown) => {
      throw inputErrorOf(error, file)
    })
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

function linesOf(text: string): TableRecord[] {
  const records: TableRecord[] = []
  let line = 1
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      on_record(cells: string[], { lines }) {
        records.push({ line, cells })
        line = lines + 1
        return null
      },
    })
  } catch {
    throw new InputError(
      'malformed-csv',
      `The record that begins on line ${line} never ends; does it have an unclosed quote?`,
    )
  }
  return records
}

async function rowsOf(bytes: Uint8Array): Promise<TableRecord[]> {
  if (bytes.length > MOST_WORKBOOK_BYTES) throw tooLong(MOST_WORKBOOK_BYTES)
  const unpacked = unpackedSize(bytes)
  if (unpacked !== null && unpacked > MOST_UNPACKED_BYTES) throw tooLong(MOST_UNPACKED_BYTES)
  const { readSheet } = await import('read-excel-file/node')
  const rows = await readSheet(Buffer.from(bytes)).catch(() => {
    throw new InputError(
      'binary-file',
      'The input is an archive, but no workbook that can be read; export the sheet as CSV.',
    )
  })
  return rows.map((cells, at) => ({ line: at + 1, cells: cells.map(cellOf) }))
}

/** A day of a workbook is written as one: its time and its zone mean nothing. */
function cellOf(cell: unknown): Cell {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return typeof cell === 'string' || typeof cell === 'number' ? cell : typeof cell === 'boolean' ? String(cell) : null
}

const tooLong = (most: number): InputError =>
  new InputError('input-too-long', `The file is larger than ${most / 1024 / 1024} MiB; split it, or export it as CSV.`)
