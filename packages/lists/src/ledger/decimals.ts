import { readTyped, type Cell } from 'ytterby/lists'

/** The sign that begins the decimals of a number. */
export type DecimalSign = '.' | ','

/** How the numbers of a column were read where they can be read in two ways. */
export type DecimalNote = {
  /** The header of the column. */
  readonly column: string
  /** The first of its cells with two readings, as it is written. */
  readonly cell: string
  /** The sign that was taken: the one of the caller, of the column, or of the other columns; null where nothing shows it. */
  readonly sign: DecimalSign | null
}

/** A number at the beginning of a cell, and its unit behind it. */
const NUMBER = /^\s*(?<number>[+]?[\d.,'’\s\u00A0\u202F]*\d)(?<unit>.*)$/su

/** The readings of a number: one, or with a point and with a comma before the decimals; none of what is no number. */
function readingsOf(number: string): readonly number[] {
  if (/^[+0.,]+$/.test(number)) return [0]
  const read = readTyped('quantityKg', `${number} kg`)
  return read.kind === 'nothing' ? [] : read.kind === 'value' ? [Number(read.value)] : read.either.map(Number)
}

/** The sign that a cell alone shows: 1.946,803 and 0,5 do, 1.250 does not. A number of a workbook has none. */
function signShownBy(cell: Cell | undefined): DecimalSign | null {
  const { number = '' } = (typeof cell === 'string' ? NUMBER.exec(cell)?.groups : undefined) ?? {}
  if (!/[.,]/.test(number)) return null
  const [only, another] = readingsOf(number)
  if (only === undefined || only === 0 || another !== undefined) return null
  return only === Number(number.replaceAll(/[^\d.]/g, '')) ? '.' : ','
}

const onlyOne = (signs: ReadonlySet<DecimalSign>): DecimalSign | null => {
  const [sign = null] = signs
  return signs.size === 1 ? sign : null
}

/**
 * Gives what writes the numbers of a table with a point, by the sign of their column: the one that was stated, the one that its cells
 * show, or else the one that all columns show. A cell with two readings that nothing settles gets a question mark, and is refused.
 *
 * @param columns the cells of each column of numbers, by its header.
 */
export function decimalReader(
  columns: ReadonlyMap<string, readonly (Cell | undefined)[]>,
  stated: DecimalSign | undefined,
): {
  readonly write: (column: string, cell: Cell | undefined) => string
  readonly notes: () => readonly DecimalNote[]
} {
  const shown = new Map(
    [...columns].map(([column, cells]) => [column, new Set(cells.flatMap((cell) => signShownBy(cell) ?? []))]),
  )
  const ofTable = onlyOne(new Set([...shown.values()].flatMap((signs) => [...signs])))
  const notes = new Map<string, DecimalNote>()
  const signOf = (column: string): DecimalSign | null => {
    const own = shown.get(column) ?? new Set()
    return stated ?? (own.size === 0 ? ofTable : onlyOne(own))
  }
  const write = (column: string, cell: Cell | undefined): string => {
    if (typeof cell === 'number') return surely(cell)
    const text = (cell ?? '').trim()
    const [minus = ''] = /^[-−–(]\s*(?=\d)/.exec(text) ?? []
    if (minus !== '') return minus + write(column, text.slice(minus.length))
    const { number = '', unit = '' } = NUMBER.exec(text)?.groups ?? {}
    const [point, comma] = /[^\d+]/.test(number) ? readingsOf(number) : []
    if (point === undefined) return text
    const sign = signOf(column)
    const own = signShownBy(cell)
    const isRefused = comma === undefined ? own !== null && sign !== null && own !== sign : sign === null
    if ((comma !== undefined || isRefused) && !notes.has(column))
      notes.set(column, { column, cell: text, sign: isRefused ? null : sign })
    return isRefused ? `${text} ?` : surely(sign === ',' ? (comma ?? point) : point) + unit
  }
  return { write, notes: () => [...notes.values()] }
}

/** A number whose point nobody takes for one between thousands: three decimals get a fourth. */
const surely = (value: number): string => String(value).replace(/\.\d{3}$/, '$&0')
