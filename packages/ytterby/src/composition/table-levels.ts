/** An outline number: 1.1, 1.1.2. */
const OUTLINE = /^\d+(?:\.\d+)+\.?$/
/** Dots and dashes before a level show it once more: .1, ..2. */
const BEFORE = /^[.\s·_+|>-]+(?=\d)/

/** How deep a row is, with its outline number if it has one. */
type RowLevel = { readonly level: number; readonly outline?: string }

/** Gives the level of a row, by how all cells of its column are written: 0, 1, 2; .1, ..2; or 1, 1.1, 1.1.2. Null for others. */
export function levelReader(cells: readonly string[]): (cell: string) => RowLevel | null {
  const hasOutline = cells.some((cell) => OUTLINE.test(cell))
  return (cell) => {
    const bare = bareOf(cell.replace(BEFORE, ''))
    if (!hasOutline) return /^\d+$/.test(bare) ? { level: Number(bare) } : null
    if (!NUMBERS.test(bare)) return null
    return { level: bare === '0' ? 0 : bare.split('.').length, outline: bare }
  }
}

const NUMBERS = /^\d+(?:\.\d+)*$/
const bareOf = (cell: string): string => cell.replace(/\.$/, '')
const stemOf = (outline: string): string => outline.slice(0, Math.max(0, outline.lastIndexOf('.')))

/** What a column of positions is called. */
const POSITION = /^(?:pos|stufe|ebene|level|structure|bom|序号|层)/i

/**
 * Whether cells are outline numbers, each the next one below a number above: 1, 1.1, 1.2, 1.2.1. Measures are not. Positions may leave
 * numbers out: 1, 1.10, 1.20.
 */
export function isOutline(cells: readonly string[], title = ''): boolean {
  const leavesOut = POSITION.test(title)
  const last = new Map<string, number>()
  let before = ''
  for (const cell of cells.map(bareOf)) {
    const stem = stemOf(cell)
    const number = Number(cell.slice(cell.lastIndexOf('.') + 1))
    const previous = last.get(stem)
    const isFirst = stem === before && (number < 2 || leavesOut)
    const isNext = previous === undefined ? isFirst : leavesOut ? number > previous : number === previous + 1
    if (!NUMBERS.test(cell) || !isNext) return false
    last.set(stem, number)
    before = cell
  }
  return last.size > 1
}

/** The rows that stand open above the next one, outermost first. */
export type OpenRows<Row> = {
  /**
   * Opens a row; gives the one that it is a part of, null if there is none, or `skips` if a level between them is missing or its
   * outline number is below another one.
   */
  readonly open: (level: RowLevel, row: Row) => Row | null | 'skips'
  readonly rows: () => readonly Row[]
}

export function openRows<Row>(): OpenRows<Row> {
  const rows: (RowLevel & { readonly row: Row })[] = []
  return {
    open: ({ level, outline = '' }, row) => {
      while ((rows.at(-1)?.level ?? -1) >= level) rows.pop()
      const above = rows.at(-1)
      rows.push({ level, outline, row })
      if (above === undefined) return null
      const isBelow = above.level === level - 1 && (level < 2 || stemOf(outline) === (above.outline ?? ''))
      return isBelow ? above.row : 'skips'
    },
    rows: () => rows.map(({ row }) => row),
  }
}
