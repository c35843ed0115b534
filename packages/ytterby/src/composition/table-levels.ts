/** An outline number: 1.1, 1.1.2. */
const OUTLINE = /^\d+(?:\.\d+)+\.?$/
/** Dots and dashes before a level show it once more: .1, ..2. */
const BEFORE = /^[.\s·_+|>-]+(?=\d)/

/** Gives the level of a row, by how all cells of its column are written: 0, 1, 2; .1, ..2; or 1, 1.1, 1.1.2. Null for others. */
export function levelReader(cells: readonly string[]): (cell: string) => number | null {
  const isOutline = cells.some((cell) => OUTLINE.test(cell))
  return (cell) => {
    const bare = cell.replace(BEFORE, '').replace(/\.$/, '')
    if (isOutline ? !/^\d+(?:\.\d+)*$/.test(bare) : !/^\d+$/.test(bare)) return null
    return !isOutline || bare === '0' ? Number(bare) : bare.split('.').length
  }
}

/** The rows that stand open above the next one, outermost first. */
export type OpenRows<Row> = {
  /** Opens a row; gives the one that it is a part of, null if there is none, or `skips` if a level between them is missing. */
  readonly open: (level: number, row: Row) => Row | null | 'skips'
  readonly rows: () => readonly Row[]
}

export function openRows<Row>(): OpenRows<Row> {
  const rows: { readonly level: number; readonly row: Row }[] = []
  return {
    open: (level, row) => {
      while ((rows.at(-1)?.level ?? -1) >= level) rows.pop()
      const above = rows.at(-1)
      rows.push({ level, row })
      if (above === undefined) return null
      return above.level === level - 1 ? above.row : 'skips'
    },
    rows: () => rows.map(({ row }) => row),
  }
}
