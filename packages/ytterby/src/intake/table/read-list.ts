import { readCommodityCode } from '../value/commodity-code.ts'
import { countryOfCity, countryOfPlace } from '../value/city.ts'
import { readCountryCell } from '../value/country.ts'
import { readEndUse } from '../value/end-use.ts'
import { readDay } from '../value/day.ts'
import { runToEnd } from '../../schema/run-to-end.ts'
import { reason, type Reason } from '../reason.ts'
import type { ColumnChoice } from '../profile/profile.ts'
import { asked, namesNoParty, saysNothing, valued, NOTHING, type Read } from '../value/read.ts'
import { kilogramsOf, readWeight } from '../value/weight.ts'
import { textOf, type TableRecord } from './cell.ts'
import type { ColumnField } from './column-fields.ts'
import { divideGoods, type DividedTable } from './divide-columns.ts'
import { belowHead, onlyHeads, type Heads } from './heads.ts'
import { inParts, listFormInSteps, type ListForm, type RecordsStep } from './list-form.ts'
import type { ColumnProposal } from './column-proposal.ts'
import { sortRecords, type Table } from './read-table.ts'
import type { Convention, Survey } from './survey-columns.ts'

/** A field of a line with what its cell says, and where the cell stands. */
export type ReadField = {
  readonly field: ColumnField
  readonly column: number
  readonly cell: string
  readonly read: Read<string | number>
}

export type ReadLine = { readonly line: number; readonly fields: readonly ReadField[] }

/** A list, read: its table, its columns with how they are written, and its lines. */
export type ReadList = Survey & {
  readonly table: Table
  /** The columns as they are read: those of the table, one that states two fields divided, its second part standing last. */
  readonly divided: DividedTable
  readonly lines: readonly ReadLine[]
  /** Whether its ids only count its lines, and name no material. */
  readonly counts: boolean
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

/** What a cell says whose column may be another one. */
const doubted = (read: Read<string | number>, doubt: Reason): Read<string | number> =>
  read.kind === 'value' ? asked([read.value], doubt) : read

/** Reads the goods of a list in the contract's own writing, as far as its cells say one thing. */
export const readList = (records: readonly TableRecord[], choices: readonly ColumnChoice[] = []): ReadList =>
  runToEnd(readListInSteps(records, choices))

/** The same, some records at a time. */
export function* readListInSteps(
  records: readonly TableRecord[],
  choices: readonly ColumnChoice[],
): Generator<RecordsStep, ReadList> {
  return yield* readRecordsInSteps(records, yield* listFormInSteps(records, choices))
}

/** Reads the goods among some records of a list, by what all of them show. */
export const readRecords = (records: readonly TableRecord[], form: ListForm): ReadList =>
  runToEnd(readRecordsInSteps(records, form))

function* readRecordsInSteps(
  records: readonly TableRecord[],
  { shape, divided, header, survey, counts, heads }: ListForm,
): Generator<RecordsStep, ReadList> {
  const readers = survey.columns
    .filter(({ field }) => field !== 'ignore' && field !== 'unit')
    .map((column) => readerOf(survey, column, heads))
  const goods: TableRecord[] = []
  const others: Table['others'][number][] = []
  const dividedGoods: TableRecord[] = []
  const lines: ReadLine[] = []
  for (const part of inParts(records)) {
    yield { records: part }
    const sorted = sortRecords(part, shape)
    const below = heads === null ? sorted : sortHeads(sorted, survey, heads)
    for (const one of sorted.goods) goods.push(one)
    for (const one of below.others) others.push(one)
    for (const record of divideGoods({ header: shape.header, goods: below.goods }, divided)) {
      dividedGoods.push(record)
      lines.push({ line: record.line, fields: readers.map((read) => read(record)) })
    }
  }
  return {
    table: { headerLines: shape.headerLines, header: shape.header, goods, others },
    divided: { header, goods: dividedGoods },
    ...survey,
    lines,
    counts,
  }
}

/** The goods below the heads of their documents; a line that only heads one is none. */
function sortHeads(
  { goods, others }: Pick<Table, 'goods' | 'others'>,
  survey: Survey,
  heads: Heads,
): Pick<Table, 'goods' | 'others'> {
  const isHead = new Set(goods.filter((record) => onlyHeads(record, survey, heads)))
  if (isHead.size === 0) return { goods: goods.map((record) => belowHead(record, heads)), others }
  const titles = [...isHead].map(({ line }) => ({ line, why: 'title' as const }))
  return {
    goods: goods.filter((record) => !isHead.has(record)).map((record) => belowHead(record, heads)),
    others: [...others, ...titles].toSorted((a, b) => a.line - b.line),
  }
}

/** How the numbers of a workbook are written as texts. */
const AS_NUMBER: Partial<Convention> = { decimalSign: '.' }

/** Different cells of a column that are remembered. More are hardly repeated, as weights, and are read one by one. */
const MOST_REMEMBERED = 20_000

/** Reads the cells of a column. Equal cells with equal units say the same, and are read once. */
function readerOf(
  { conventions, units }: Survey,
  proposal: ColumnProposal,
  heads: Heads | null,
): (record: TableRecord) => ReadField {
  const { field, column, doubt } = proposal
  const convention = conventions[column]
  if (convention === undefined) throw new RangeError('Each column has a convention')
  const unit = field === 'quantityKg' ? (units[column] ?? null) : null
  const besideUnit = (named: string, own: Partial<Convention> = {}): ((cell: string) => ReadField) => {
    const known = new Map<string, ReadField>()
    const read = valueReader({ field, unit: null }, { ...convention, ...own }, named)
    return (cell) => {
      const before = known.get(cell)
      if (before !== undefined) return before
      const made: ReadField = { field, column, cell, read: doubt === null ? read(cell) : doubted(read(cell), doubt) }
      if (known.size < MOST_REMEMBERED) known.set(cell, made)
      return made
    }
  }
  const readers = new Map<string, (cell: string) => ReadField>()
  const numbers: typeof readers = new Map()
  const isSure = heads?.isSure[heads.filled.indexOf(column)] === true
  return ({ cells, shared, above }) => {
    const named = unit === null ? '' : textOf(cells[unit])
    const cell = cells[column]
    const reader =
      typeof cell === 'number'
        ? (numbers.get(named) ?? besideUnit(named, AS_NUMBER))
        : (readers.get(named) ?? besideUnit(named))
    ;(typeof cell === 'number' ? numbers : readers).set(named, reader)
    const one = reader(textOf(cell))
    if (above?.includes(column) === true)
      return { ...one, read: ofAbove(one, isSure || Object.hasOwn(convention.cells, one.cell)) }
    return shared?.includes(column) === true && isAmountField(one) ? { ...one, read: ofSeveral(one) } : one
  }
}

/** What the line above states, where the cell itself is empty. */
function ofAbove({ read, cell }: ReadField, isSure: boolean): ReadField['read'] {
  if (read.kind !== 'value') return read
  return isSure
    ? valued(read.value, reason('fromAbove'))
    : asked([read.value], reason('mayBeFromAbove', { text: cell }))
}

const isAmountField = ({ field }: ReadField): boolean => field === 'quantityKg' || field === 'value'

/** An amount that is merged over several lines: nothing shows how it is divided. */
const ofSeveral = ({ read, cell }: ReadField): ReadField['read'] =>
  read.kind === 'value' ? asked([], reason('ofSeveralLines', { text: cell })) : read

/** What a cell of a field says, by the convention of its column. */
export function readValue(field: string, text: string, convention: Convention): Read<string | number> {
  const given = Object.hasOwn(convention.cells, text.trim()) ? convention.cells[text.trim()] : undefined
  if (given !== undefined) return given === '' ? NOTHING : valued(field === 'quantityKg' ? Number(given) : given)
  if (field === 'asOf') return readDay(text, convention.dayOrder)
  if (field === 'origin') return readCountryCell(text, convention.countryNumbers)
  if (field === 'destination' || field === 'exportedFrom') return readPlaceCell(text, convention)
  if (field === 'endUse.kind') return readEndUse(text)
  if (field === 'product.commodityCode') return readCommodityCode(text, convention.codeLengths)
  if (field === 'quantityKg') return readWeight(text, { ...convention, sign: convention.decimalSign })
  const isNothing = field.endsWith('.name') ? namesNoParty(text) : saysNothing(text)
  return isNothing ? NOTHING : valued(text.normalize('NFC').replaceAll(/\s+/g, ' ').trim())
}

/** A country, or that of a port or a city. */
function readPlaceCell(text: string, { countryNumbers }: Convention): Read<string> {
  const read = readCountryCell(text, countryNumbers)
  if (read.kind !== 'ask') return read
  // Berlin, DE: no city of Delaware.
  const [place = ''] = text.split(',')
  const city = countryOfCity(place)
  const country = read.either.length === 0 ? countryOfPlace(text) : (read.either.find((one) => one === city) ?? null)
  return country === null ? read : valued(country, reason('byCity', { text: text.trim() }))
}
