import { compositionTableRefusals } from '../locales/en/refusals/composition-table.ts'
import type { CompositionIssue } from '../errors/invalid-composition-error.ts'
import { filled } from '../locales/filled.ts'
import { saysNothing } from '../intake/value/read.ts'
import { times } from '../intake/value/number.ts'
import { textOf, type TableRecord } from '../intake/table/cell.ts'
import { compareFractions, fractionOf, over } from './fraction.ts'
import { countAndUnit, quantityUnit, type QuantityUnit } from './quantity-unit.ts'
import { numberText, type CellReading } from './table-cells.ts'
import { rowIssue, type Column } from './table-columns.ts'

/** A unit as a row states it, with the column where it stands. */
type StatedUnit = QuantityUnit & { readonly text: string; readonly column: string }

/** What a row states of the price of a node. */
export type StatedPrice = {
  readonly line: number
  readonly value: string
  /** How many of `unit` it is for. */
  readonly count: string
  readonly unit: StatedUnit | null
}

/** How many of a part are in a node above, in which unit. */
export type StatedQuantity = { value: string; readonly unit: StatedUnit | null; readonly line: number }

const unitOf = (text: string, column: string): StatedUnit => ({ ...quantityUnit(text), text, column })

/** The quantity of a row and its unit, which has its own column or follows the number. */
export function readQuantity(row: TableRecord, columns: readonly Column[], reading: CellReading): StatedQuantity {
  const column = columns.find(({ meaning }) => meaning.kind === 'quantityPer')
  const text = column === undefined ? '' : textOf(row.cells[column.index])
  const own = countAndUnit(text)
  const isMeasured = own !== null && own.count !== '' && own.unit !== ''
  const units = columns.flatMap(({ meaning, name, index }) => {
    const cell = meaning.kind === 'unit' ? textOf(row.cells[index]) : ''
    return saysNothing(cell) ? [] : [unitOf(cell, name)]
  })
  if (column !== undefined && isMeasured) units.unshift(unitOf(own.unit, column.name))
  const [unit = null] = units
  const other = units.find(({ key }) => key !== unit?.key)
  if (other !== undefined)
    reading.add(rowIssue(row.line, other.column, 'contradiction', compositionTableRefusals.unitsDiffer))
  const value = column === undefined ? '' : numberText(column, row, reading, isMeasured ? own.count : undefined)
  return { value: quantityOfOne(value, row, columns, reading), unit, line: row.line }
}

/** A quantity in one unit of the node above, where the row states it for several of them. */
function quantityOfOne(value: string, row: TableRecord, columns: readonly Column[], reading: CellReading): string {
  const column = columns.find(({ meaning }) => meaning.kind === 'base')
  if (column === undefined || !isAmount(value)) return value
  const text = textOf(row.cells[column.index])
  const base = numberText(column, row, reading, countAndUnit(text)?.count ?? text)
  // The product itself is one. Below a base that other rows state, how many a quantity is for is open.
  if (base === '' && value === '1') return value
  const exact = isAmount(base) ? over(fractionOf(Number(value)), fractionOf(Number(base))) : null
  const quotient = Number((Number(value) / Number(base)).toPrecision(15))
  if (exact !== null && compareFractions(exact, fractionOf(quotient)) === 0) return String(quotient)
  const message =
    exact === null
      ? compositionTableRefusals.quantityMissing
      : filled(compositionTableRefusals.endlessQuantity, { quantity: value, base })
  reading.add(rowIssue(row.line, column.name, 'wrong-type', message))
  return value
}

/** The price of a row and what it is for: a number, a unit or both, in one column or two. Null if the row has no price. */
export function readPrice(
  row: TableRecord,
  value: Column,
  columns: readonly Column[],
  reading: CellReading,
): StatedPrice | null {
  const number = numberText(value, row, reading)
  if (number === '') return null
  let [count, unit]: [string, StatedUnit | null] = ['', null]
  for (const column of columns) {
    const text = column.meaning.kind === 'per' ? textOf(row.cells[column.index]) : ''
    if (saysNothing(text)) continue
    const stated = countAndUnit(text)
    const counted = stated === null || stated.count === '' ? '' : numberText(column, row, reading, stated.count)
    const own = stated === null || stated.unit === '' ? null : unitOf(stated.unit, column.name)
    const differs = (counted !== '' && count !== '' && counted !== count) || (own && unit && own.key !== unit.key)
    if (stated === null || differs || (counted !== '' && !isAmount(counted)))
      reading.add(rowIssue(row.line, column.name, 'wrong-type', compositionTableRefusals.perUnread))
    unit ??= own
    if (count === '') count = counted
  }
  return { line: row.line, value: number, count: count === '' ? '1' : count, unit }
}

/** The rows whose price does not say what it is for, in a table in which most prices are for several. */
export function rowsWithoutPer(rows: readonly TableRecord[], columns: readonly Column[]): readonly TableRecord[] {
  const value = columns.find(({ meaning }) => meaning.kind === 'fact' && meaning.field.name === 'unitValue')
  const per = columns.filter(({ meaning }) => meaning.kind === 'per')
  if (value === undefined) return []
  const priced = rows.filter(({ cells }) => !saysNothing(textOf(cells[value.index])))
  const saysPer = ({ cells }: TableRecord): boolean => per.some(({ index }) => !saysNothing(textOf(cells[index])))
  const forSeveral = priced.filter(({ cells }) =>
    per.some(({ index }) => !['', '1'].includes(countAndUnit(textOf(cells[index]))?.count ?? '')),
  )
  return forSeveral.length * 2 > priced.length ? priced.filter((row) => !saysPer(row)) : []
}

const isAmount = (text: string): boolean => /^\d+(?:\.\d+)?$/.test(text) && Number(text) > 0

/** The quantities of a node, whose values can be changed, and its price. */
export type StatedAmounts = { readonly quantities: readonly StatedQuantity[]; readonly price: StatedPrice | null }

/**
 * Writes all quantities of a node in one unit, and gives that unit, null for pieces, and its value of one such unit, exactly: as
 * what `unitValuePer` of them are worth. What cannot be converted is an issue.
 *
 * @param inside the quantities that are in another node; only those need a unit where others have one.
 */
export function alignUnits(
  { quantities, price }: StatedAmounts,
  inside: ReadonlySet<StatedQuantity>,
  add: (issue: CompositionIssue) => void,
): { readonly unit: string | null; readonly value: { unitValue?: string; unitValuePer?: string } } {
  const own = commonUnit(quantities, inside, add)
  const unit = own === null || own === 'none' || own.key === 'piece' ? null : own.text
  return { unit, value: price === null || own === 'none' ? {} : valueIn(own, price, add) }
}

/** What a price comes to for quantities in a unit. */
function valueIn(
  own: StatedUnit | null,
  price: StatedPrice,
  add: (issue: CompositionIssue) => void,
): { unitValue?: string; unitValuePer?: string } {
  const { line, value, count, unit } = price
  const plain = { unitValue: value, ...(count !== '1' && { unitValuePer: count }) }
  const isSame = unit === null || unit.key === own?.key || (own === null && unit.key === 'piece')
  if (isSame || !isAmount(value)) return plain
  if (own !== null && own.kilograms !== null && unit.kilograms !== null)
    return { unitValue: timesText(value, own.kilograms), unitValuePer: timesText(count, unit.kilograms) }
  const message = own === null ? compositionTableRefusals.unitMissing : compositionTableRefusals.priceUnit
  add(rowIssue(line, unit.column, 'unit', filled(message, { price: unit.text, unit: own?.text ?? '' })))
  return {}
}

const timesText = (a: string, b: string): string => String(times(a, b))

/** The unit of all quantities, after masses in several units became kilograms; null if none has one, `none` after an issue. */
function commonUnit(
  quantities: readonly StatedQuantity[],
  inside: ReadonlySet<StatedQuantity>,
  add: (issue: CompositionIssue) => void,
): StatedUnit | null | 'none' {
  const units = quantities.flatMap(({ unit }) => unit ?? [])
  const [first] = units
  if (first === undefined) return null
  const bare = quantities.find((one) => one.unit === null && inside.has(one))
  if (bare !== undefined) {
    add(rowIssue(bare.line, first.column, 'unit', compositionTableRefusals.unitLeftOut))
    return 'none'
  }
  const other = quantities.find(({ unit }) => unit !== null && unit.key !== first.key)
  if (other === undefined) return first
  if (units.some(({ kilograms }) => kilograms === null)) {
    add(rowIssue(other.line, other.unit?.column ?? '', 'unit', compositionTableRefusals.unitsOfNode))
    return 'none'
  }
  for (const one of quantities) if (isAmount(one.value)) one.value = timesText(one.value, one.unit?.kilograms ?? '1')
  return unitOf('kg', first.column)
}
