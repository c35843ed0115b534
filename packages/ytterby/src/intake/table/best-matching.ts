/**
 * Gives each row at most one column and each column to at most one row, so that the sum of gains is the largest (the Hungarian
 * method of Kuhn and Munkres). A row that would gain nothing gets none.
 *
 * @param gains of each row by each column; all rows are equally long.
 * @returns the column of each row, or null.
 */
export function bestMatching(gains: readonly (readonly number[])[]): (number | null)[] {
  const rows = gains.length
  const width = gains[0]?.length ?? 0
  // Each row may also take a column of its own that gains nothing.
  const costOf = (row: number, column: number): number => (column < width ? -(gains[row]?.[column] ?? 0) : 0)
  const columns = width + rows
  const rowOf = listOf(columns, NONE)
  const ofRow = listOf(rows, 0)
  const ofColumn = listOf(columns, 0)
  for (let row = 0; row < rows; row += 1) {
    const least = listOf(columns, Infinity)
    const from = listOf(columns, NONE)
    const isDone = listOf<boolean>(columns, false)
    let column = NONE
    do {
      const at = column === NONE ? row : (rowOf[column] ?? NONE)
      if (column !== NONE) isDone[column] = true
      let step = Infinity
      let next = NONE
      for (let other = 0; other < columns; other += 1) {
        if (isDone[other] === true) continue
        const cost = costOf(at, other) - (ofRow[at] ?? 0) - (ofColumn[other] ?? 0)
        if (cost < (least[other] ?? 0)) {
          least[other] = cost
          from[other] = column
        }
        if ((least[other] ?? 0) < step) {
          step = least[other] ?? 0
          next = other
        }
      }
      ofRow[row] = (ofRow[row] ?? 0) + step
      for (let other = 0; other < columns; other += 1) {
        if (isDone[other] === true) {
          const taken = rowOf[other] ?? NONE
          ofRow[taken] = (ofRow[taken] ?? 0) + step
          ofColumn[other] = (ofColumn[other] ?? 0) - step
        } else least[other] = (least[other] ?? 0) - step
      }
      column = next
    } while (rowOf[column] !== NONE)
    // The rows on the way to the free column take the next one each.
    while (column !== NONE) {
      const before = from[column] ?? NONE
      rowOf[column] = before === NONE ? row : (rowOf[before] ?? NONE)
      column = before
    }
  }
  const matched = listOf<number | null>(rows, null)
  for (let column = 0; column < width; column += 1) {
    const row = rowOf[column] ?? NONE
    if (row !== NONE && (gains[row]?.[column] ?? 0) > 0) matched[row] = column
  }
  return matched
}

const NONE = -1
const listOf = <Value>(length: number, value: Value): Value[] => Array.from({ length }, () => value)
