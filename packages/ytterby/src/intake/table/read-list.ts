import { readCommodityCode } from '../value/commodity-code.ts'
import { countryNumbersOf, readCountry, type CountryNumbers } from '../value/country.ts'
import { dayOrderOf, readDay, type DayOrder } from '../value/day.ts'
import { decimalSignOf, type DecimalSign } from '../value/number.ts'
import { reason } from '../reason.ts'
import type { ColumnChoice, Columns } from '../profile/profile.ts'
import { asked, saysNothing, valued, NOTHING, type Read } from '../value/read.ts'
import { kilogramsOf, readWeight, unitInHeader } from '../value/weight.ts'
import { textOf, type TableRecord } from './cell.ts'
import type { ColumnField } from './column-fields.ts'
import { divideColumns, type DividedTable } from './divide-columns.ts'
import { meaningsOf } from './header-meaning.ts'
import { proposeColumns, unitBeside, unitColumns, type ColumnProposal } from './propose-columns.ts'
import { readTable, type Table } from './read-table.ts'

/** How the cells of a column are written. */
export type Convention = {
  readonly decimalSign: DecimalSign | 'mixed'
  readonly dayOrder: DayOrder | 'mixed'
  readonly unit: string | null
  readonly countryNumbers: CountryNumbers
  /** Cells that say no single value, with the value that a person gave them. */
  readonly cells: Columns
}

/** A field of a line with what its cell says, and where the cell stands. */
export type ReadField = {
  readonly field: ColumnField
  readonly column: number
  readonly cell: string
  readonly read: Read<string | number>
}

export type ReadLine = { readonly line: number; readonly fields: readonly ReadField[] }

/** The columns of a table: the field that each may feed, how its cells are written, and the column of their unit. */
export type Survey = {
  readonly columns: readonly ColumnProposal[]
  readonly conventions: readonly Convention[]
  readonly units: readonly (number | null)[]
}

/** A list, read: its table, its columns with how they are written, and its lines. */
export type ReadList = Survey & {
  readonly table: Table
  /** The columns as they are read: those of the table, one that states two fields divided, its second part standing last. */
  readonly divided: DividedTable
  readonly lines: readonly ReadLine[]
}

const MOST_SAMPLES = 200

/** Looks at every column of a table, over all its rows. What a person said of a column counts before its look. */
export function surveyTable({ header, goods }: DividedTable, choices: readonly ColumnChoice[] = []): Survey {
  const samples = sampled(goods)
  const proposed = proposeColumns(
    header,
    header.map((_, column) => samples.map(({ cells }) => textOf(cells[column]))),
  )
  const chosen = header.map((name) => choices.filter((choice) => choice.header === name))
  const columns = proposed.map((column, at) => chosenColumn(column, chosen[at] ?? []))
  const units = unitColumns(new Map(columns.map(({ column, field }) => [column, field])))
  const distinct = header.map((_, column) => distinctCells(goods, column))
  return {
    columns,
    units: columns.map(({ column }) =>
      unitBeside(
        column,
        units.filter((unit) => !isOfQuantity(unit, column, header, distinct[unit] ?? [])),
      ),
    ),
    conventions: proposed.map(({ column, header: name }, at) =>
      chosenConvention(conventionOf(distinct[column] ?? [], name), chosen[at] ?? []),
    ),
  }
}

const isQuantity = (header: string | undefined): boolean => meaningsOf(header ?? '')[0]?.says === 'quantity'

/** Whether a column of units belongs to the quantity beside it, as one that counts pieces does, and not to a weight. */
const isOfQuantity = (unit: number, weight: number, header: readonly string[], cells: readonly string[]): boolean =>
  !(unit === weight + 1 && isQuantity(header[weight])) &&
  [unit - 1, unit + 1].some((at) => at !== weight && isQuantity(header[at])) &&
  cells.some((cell) => kilogramsOf(cell) === 'no-mass')

function chosenColumn(proposed: ColumnProposal, choices: readonly ColumnChoice[]): ColumnProposal {
  const choice = choices.findLast(({ field }) => field !== undefined)
  return choice?.field === undefined
    ? proposed
    : {
        ...proposed,
        field: choice.field,
        confidence: 'certain',
        why: reason('chosen', { by: choice.by, on: choice.on }),
        alternatives: [],
      }
}

function chosenConvention(own: Convention, choices: readonly ColumnChoice[]): Convention {
  return choices.reduce(
    (before, { decimalSign, dayOrder, unit, cells }) => ({
      ...before,
      ...(decimalSign === undefined ? {} : { decimalSign }),
      ...(dayOrder === undefined ? {} : { dayOrder }),
      ...(unit === undefined ? {} : { unit }),
      ...(cells === undefined ? {} : { cells: { ...before.cells, ...cells } }),
    }),
    own,
  )
}

/**
 * What the cell of a line says, read as a field, by the convention of its column and the unit beside it.
 *
 * @param unit of a weight for which neither the cell, the column beside it nor the header names one; asked about if left out.
 */
export function readCell(
  { columns, units, conventions }: Survey,
  { cells }: Pick<TableRecord, 'cells'>,
  { column, field, unit = null }: { readonly column: number; readonly field: string; readonly unit?: string | null },
): Read<string | number> {
  const convention = conventions[column]
  if (convention === undefined) return NOTHING
  if (field === 'asOf' && isSomeDay(columns[column]))
    return someDay(readValue(field, textOf(cells[column]), convention))
  const beside = field === 'quantityKg' ? (units[column] ?? null) : null
  const named = beside === null ? '' : textOf(cells[beside])
  return valueReader({ field, unit }, convention, named)(textOf(cells[column]))
}

/** Reads the cells of a field that are written by one convention and have the same unit beside them. */
function valueReader(
  { field, unit }: { readonly field: string; readonly unit: string | null },
  convention: Convention,
  named: string,
): (cell: string) => Read<string | number> {
  const kilograms = kilogramsOf(named)
  // Pieces beside a weight belong to another column.
  if (kilograms === null || kilograms === 'no-mass') {
    const own = { ...convention, unit: convention.unit ?? unit ?? (named || null) }
    return (cell) => readValue(field, cell, own)
  }
  const beside = { ...convention, unit: kilograms }
  return (cell) => {
    const read = readValue(field, cell, beside)
    const other = convention.unit === null ? read : readValue(field, cell, convention)
    return read.kind !== 'value' || other.kind !== 'value' || read.value === other.value
      ? read
      : asked([other.value, read.value], reason('twoUnits', { text: named }))
  }
}

/** Whether nothing says that the goods leave on the day in this column. */
export const isSomeDay = (column: ColumnProposal | undefined): boolean =>
  column?.field === 'asOf' && column.confidence === 'ask'

const someDay = (read: Read<string | number>): Read<string | number> =>
  read.kind === 'value' ? asked([read.value], reason('someDay')) : read

/** Reads the goods of a list in the contract's own writing, as far as its cells say one thing. */
export function readList(records: readonly TableRecord[], choices: readonly ColumnChoice[] = []): ReadList {
  const table = readTable(records)
  const divided = divideColumns(table)
  const survey = surveyTable(divided, choices)
  const readers = survey.columns
    .filter(({ field }) => field !== 'ignore' && field !== 'unit')
    .map((column) => readerOf(survey, column))
  const lines = divided.goods.map((record): ReadLine => ({
    line: record.line,
    fields: readers.map((read) => read(record)),
  }))
  return { table, divided, ...survey, lines }
}

/** Different cells of a column that are remembered. More are hardly repeated, as weights, and are read one by one. */
const MOST_REMEMBERED = 20_000

/** Reads the cells of a column. Equal cells with equal units say the same, and are read once. */
function readerOf({ conventions, units }: Survey, proposal: ColumnProposal): (record: TableRecord) => ReadField {
  const { field, column } = proposal
  const convention = conventions[column]
  if (convention === undefined) throw new RangeError('Each column has a convention')
  const isAsked = isSomeDay(proposal)
  const unit = field === 'quantityKg' ? (units[column] ?? null) : null
  const besideUnit = (named: string): ((cell: string) => ReadField) => {
    const known = new Map<string, ReadField>()
    const read = valueReader({ field, unit: null }, convention, named)
    return (cell) => {
      const before = known.get(cell)
      if (before !== undefined) return before
      const made: ReadField = { field, column, cell, read: isAsked ? someDay(read(cell)) : read(cell) }
      if (known.size < MOST_REMEMBERED) known.set(cell, made)
      return made
    }
  }
  const readers = new Map<string, (cell: string) => ReadField>()
  return ({ cells }) => {
    const named = unit === null ? '' : textOf(cells[unit])
    const reader = readers.get(named) ?? besideUnit(named)
    readers.set(named, reader)
    return reader(textOf(cells[column]))
  }
}

/** Goods from the whole list, not from its beginning alone. */
const sampled = (goods: readonly TableRecord[]): TableRecord[] => {
  const step = Math.max(1, Math.floor(goods.length / MOST_SAMPLES))
  return goods.filter((_, at) => at % step === 0)
}

/** The different texts of a column; those that stand behind many others may be there more than once. */
function distinctCells(goods: readonly TableRecord[], column: number): string[] {
  const texts = new Set<string>()
  const others: string[] = []
  for (const { cells } of goods) {
    const text = textOf(cells[column])
    if (texts.size < MOST_REMEMBERED) texts.add(text)
    else if (!texts.has(text)) others.push(text)
  }
  return [...texts, ...others]
}

/** How the different cells of a column are written; it makes no difference how often each stands there. */
const conventionOf = (cells: readonly string[], header: string): Convention => ({
  decimalSign: decimalSignOf(cells.map((cell) => cell.replace(/[^\d.,'’\s\u00A0\u202F].*$/u, ''))),
  dayOrder: dayOrderOf(cells),
  unit: unitInHeader(header),
  countryNumbers: countryNumbersOf(cells),
  cells: {},
})

/** What a cell of a field says, by the convention of its column. */
export function readValue(field: string, text: string, convention: Convention): Read<string | number> {
  const given = Object.hasOwn(convention.cells, text.trim()) ? convention.cells[text.trim()] : undefined
  if (given !== undefined) return given === '' ? NOTHING : valued(field === 'quantityKg' ? Number(given) : given)
  if (field === 'asOf') return readDay(text, convention.dayOrder)
  if (field === 'origin' || field === 'destination' || field === 'exportedFrom')
    return readCountry(text, convention.countryNumbers)
  if (field === 'product.commodityCode') return readCommodityCode(text)
  if (field === 'quantityKg') return readWeight(text, { sign: convention.decimalSign, unit: convention.unit })
  return saysNothing(text) ? NOTHING : valued(text.normalize('NFC').replaceAll(/\s+/g, ' ').trim())
}
