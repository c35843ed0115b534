import { readSheet } from 'read-excel-file/web-worker'
import type { Cells } from './cells.ts'
import { ListRefused, MOST_LINES, MOST_UNPACKED } from './limits.ts'

/**
 * Reads the first sheet of a workbook. Days become YYYY-MM-DD, and numbers keep their stored value, not their displayed one.
 *
 * @throws ListRefused if it is not a workbook, or unpacks to too much data.
 */
export async function readXlsx(file: File): Promise<Cells[]> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (unpackedSize(bytes) > MOST_UNPACKED) throw new ListRefused('too-large')
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

const END = 0x06054b50
const ENTRY = 0x02014b50
const LONGEST_COMMENT = 65_557

/** The total unpacked size by the central directory of the archive (APPNOTE 4.3.12, 4.3.16). */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = -1
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - LONGEST_COMMENT) && end === -1; at--)
    if (view.getUint32(at, true) === END) end = at
  if (end === -1) throw new ListRefused('unreadable')
  let size = 0
  let at = view.getUint32(end + 16, true)
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) throw new ListRefused('unreadable')
    size += view.getUint32(at + 24, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return size
}
