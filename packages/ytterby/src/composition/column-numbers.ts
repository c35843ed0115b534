import { textOf, type Cell } from '../intake/table/cell.ts'
import { decimalSignOf, decimalSignsIn, readNumber, type DecimalSign } from '../intake/value/number.ts'

/** The sign that was taken for a column whose cells could be read in two ways, as other cells show. */
export type ColumnDecimals = { readonly column: string; readonly cell: string; readonly sign: '.' | ',' }

/** Reads the numbers of a table. */
export type NumberReader = {
  /** A number with a point before its decimals; null if it can be read in two ways. What is no number stays as it is. */
  readonly read: (column: string, cell: Cell | undefined) => string | null
  readonly taken: () => readonly ColumnDecimals[]
}

/**
 * Gives what reads the numbers of a table by the sign of their column: the one that is stated, the one that its cells show, or else the
 * one that all columns show.
 *
 * @param columns the cells of each column of numbers, by its name.
 */
export function numberReader(
  columns: ReadonlyMap<string, readonly (Cell | undefined)[]>,
  stated: '.' | ',' | undefined,
): NumberReader {
  const shown = new Map(
    [...columns].map(([name, cells]) => [
      name,
      decimalSignsIn(cells.flatMap((cell) => (typeof cell === 'string' ? [textOf(cell)] : []))),
    ]),
  )
  const ofTable = decimalSignOf([...new Set([...shown.values()].flat())])
  const signOf = (column: string): DecimalSign | 'mixed' => {
    const own = shown.get(column) ?? []
    return stated ?? (own.length === 0 ? ofTable : decimalSignOf(own))
  }
  const taken = new Map<string, ColumnDecimals>()
  const read = (column: string, cell: Cell | undefined): string | null => {
    const text = textOf(cell)
    if (typeof cell === 'number') return text
    const sign = signOf(column)
    const number = readNumber(text, sign)
    if (number.kind !== 'value') return number.kind === 'ask' && number.either.length > 0 ? null : text
    const alone = readNumber(text, null)
    if (alone.kind === 'ask' && (sign === '.' || sign === ',') && sign !== stated && !taken.has(column))
      taken.set(column, { column, cell: text, sign })
    return number.value
  }
  return { read, taken: () => [...taken.values()] }
}
