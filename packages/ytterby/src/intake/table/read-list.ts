import { readCommodityCode } from '../value/commodity-code.ts'
import { readCountry } from '../value/country.ts'
import { dayOrderOf, readDay, type DayOrder } from '../value/day.ts'
import { decimalSignOf, type DecimalSign } from '../value/number.ts'
import { saysNothing, valued, NOTHING, type Read } from '../value/read.ts'
import { readWeight, unitInHeader } from '../value/weight.ts'
import { textOf, type TableRecord } from './cell.ts'
import { proposeColumns, unitBeside, type ColumnField, type ColumnProposal } from './propose-columns.ts'
import { readTable, type Table } from './read-table.ts'

/** How the cells of a column are written. */
export type Convention = {
  readonly decimalSign: DecimalSign | 'mixed'
  readonly dayOrder: DayOrder | 'mixed'
  readonly unit: string | null
}

/** A field of a line with what its cell says, and where the cell stands. */
export type ReadField = {
  readonly field: ColumnField
  readonly column: number
  readonly cell: string
  readonly read: Read<string | number>
}

export type ReadLine = { readonly line: number; readonly fields: readonly ReadField[] }

/** A list, read: its table, its columns with how they are written, and its lines. */
export type ReadList = {
  readonly table: Table
  readonly columns: readonly ColumnProposal[]
  readonly conventions: readonly Convention[]
  readonly lines: readonly ReadLine[]
}

const MOST_SAMPLES = 200

/** Reads the goods of a list in the contract's own writing, as far as its cells say one thing. */
export function readList(records: readonly TableRecord[]): ReadList {
  const table = readTable(records)
  const texts = table.header.map((_, column) => table.goods.map(({ cells }) => textOf(cells[column])))
  const columns = proposeColumns(
    table.header,
    texts.map((cells) => sampled(cells)),
  )
  const conventions = columns.map(({ column, header }) => conventionOf(texts[column] ?? [], header))
  const fields = new Map(columns.map(({ column, field }) => [column, field] as const))
  const lines = table.goods.map(({ line, cells }): ReadLine => ({
    line,
    fields: columns.flatMap(({ column, field }): ReadField[] => {
      const convention = conventions[column]
      if (field === 'ignore' || field === 'unit' || convention === undefined) return []
      const unitColumn = field === 'quantityKg' ? unitBeside(column, fields) : null
      const unit = unitColumn === null ? convention.unit : textOf(cells[unitColumn]) || convention.unit
      const cell = textOf(cells[column])
      return [{ field, column, cell, read: readValue(field, cell, { ...convention, unit }) }]
    }),
  }))
  return { table, columns, conventions, lines }
}

/** Cells from the whole column, not from its beginning alone. */
const sampled = (cells: readonly string[]): string[] => {
  const step = Math.max(1, Math.floor(cells.length / MOST_SAMPLES))
  return cells.filter((_, at) => at % step === 0)
}

const conventionOf = (cells: readonly string[], header: string): Convention => ({
  decimalSign: decimalSignOf(cells.map((cell) => cell.replace(/[^\d.,'’\s\u00A0\u202F].*$/u, ''))),
  dayOrder: dayOrderOf(cells),
  unit: unitInHeader(header),
})

/** What a cell of a field says, by the convention of its column. */
export function readValue(field: ColumnField, text: string, convention: Convention): Read<string | number> {
  if (field === 'asOf') return readDay(text, convention.dayOrder)
  if (field === 'origin' || field === 'destination' || field === 'exportedFrom') return readCountry(text)
  if (field === 'product.commodityCode') return readCommodityCode(text)
  if (field === 'quantityKg') return readWeight(text, { sign: convention.decimalSign, unit: convention.unit })
  return saysNothing(text) ? NOTHING : valued(text.normalize('NFC').replaceAll(/\s+/g, ' ').trim())
}
