import { readSheet } from 'read-excel-file/web-worker'
import { unpackedSize } from 'ytterby/intake'
import type { Cells } from './cells.ts'
import { ListRefused, MOST_LINES, MOST_UNPACKED } from './limits.ts'

/**
 * Reads the first sheet of a workbook. Days become YYYY-MM-DD, and numbers keep their stored value, not their displayed one.
 *
 * @throws ListRefused if it is not a workbook, or unpacks to too much data.
 */
export async function readXlsx(file: File): Promise<Cells[]> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const unpacked = unpackedSize(bytes)
  if (unpacked === null) throw new ListRefused('unreadable')
  if (unpacked > MOST_UNPACKED) throw new ListRefused('too-large')
  const rows = await readSheet(bytes.buffer).catch(() => {
    throw new ListRefused('unreadable')
  })
  const lines = rows
    .map((row, index) => ({ line: index + 1, cells: row.map(cellText) }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (lines.length > MOST_LINES + 1) throw new ListRefused('too-many-lines')
  const width = Math.max(0, ...lines.slice(0, 1).map(({ cells }) => cells.length))
  // Rows of a sheet omit trailing empty cells.
  return lines.map(({ line, cells }) => ({
    line,
    cells: [...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, () => '')],
  }))
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}
