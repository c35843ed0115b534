import type { Cell } from 'ytterby/lists'

/** The cells of a sheet, row by row, each row up to its last cell that says something; empty rows at its end are left out. */
export function cellsOf({ rows }: { readonly rows: readonly (readonly unknown[])[] }): readonly (readonly Cell[])[] {
  const cells = rows.map((row) => {
    const own = row.map(cellOf)
    return own.slice(0, own.findLastIndex((cell) => cell !== null) + 1)
  })
  return cells.slice(0, cells.findLastIndex((row) => row.length > 0) + 1)
}

function cellOf(value: unknown): Cell {
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? value : null
}
