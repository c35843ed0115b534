import { readTyped, type TableRecord } from 'ytterby/lists'
import { ListError } from '../list-error.ts'
import type { ListFile } from '../records/open-list.ts'
import {
  columnsIn,
  differenceIn,
  headerOf,
  namedFields,
  sortedList,
  textsIn,
  unitless,
  type Column,
  type ColumnNames,
  type ColumnSign,
  type Difference,
} from './columns.ts'
import { decimalReader, type DecimalNote, type DecimalSign } from './decimals.ts'

/** A table of a file: the fields that its header names, each with the title of its column, and its rows. */
type NamedTable = {
  readonly fields: ReadonlyMap<string, string>
  readonly rows: readonly TableRow[]
  /** The columns that were not read, and their cells. */
  readonly beside: readonly { readonly title: string; readonly texts: readonly string[] }[]
}
/**
 * A row with its line in the file, and the texts of its cells by field; empty cells are left out.
 */
export type TableRow = {
  readonly line: number
  readonly cells: ReadonlyMap<string, string>
  /** What columns beside those of the fields remark on it. */
  readonly remarks: readonly Remark[]
}

/** A cell that remarks on a row, with the title of its column. */
export type Remark = { readonly title: string; readonly text: string }

/** How a table is read beside its names. */
export type TableReading = {
  /** The sign that begins the decimals of all its numbers; found in its cells if left out. */
  readonly decimal?: DecimalSign | undefined
  /** Called with what its reader should know of how it was read. */
  readonly onRead?: ((notes: TableNotes) => void) | undefined
}

/** Why a line is no row: a shipment that is cancelled, returned or has left is none to come; other goods hold no rare earths. */
type LeftOut = 'total' | 'note' | 'cancelled' | 'return' | 'delivered' | 'other-goods'

/** What its reader should know of how a table was read. */
export type TableNotes = {
  /** Columns that were not read. */
  readonly unread: readonly string[]
  /** Our names of the fields that have a column. */
  readonly read?: readonly string[]
  /** How numbers were read that have two readings. */
  readonly decimals: readonly DecimalNote[]
  /** Columns that were read by words of lists of goods, and as what. */
  readonly byWords?: readonly { readonly column: string; readonly field: string }[]
  /** Lines that are no rows. */
  readonly leftOut?: readonly { readonly line: number; readonly why: LeftOut }[]
  /** Statuses of lines that say nothing that is known: the lines count. */
  readonly statuses?: readonly string[]
  /** Lines of an order line that stands above too. */
  readonly repeated?: readonly number[]
  /** Cells that say no weight, whose quantity is open. */
  readonly open?: readonly { readonly line: number; readonly cell: string }[]
  /** Lines whose rare earths were called complete, and that list none. */
  readonly noElementList?: readonly number[]
  /** The column whose quantities were taken for kilograms because no column says their unit. */
  readonly inKilograms?: string | null
  /** How many licences state no status and so count as issued. */
  readonly withoutStatus?: number
}

/** The header of a file has no column for some fields. */
export class MissingColumnError extends ListError {
  override readonly name = 'MissingColumnError'
  /** Our names of the fields. */
  readonly fields: readonly string[]
  /** The columns of the file that no field was read from. */
  readonly unread: readonly string[]

  constructor(fields: readonly string[], unread: readonly string[] = []) {
    super('missing-column', `No column says ${fields.join(', ')}.`)
    this.fields = fields
    this.unread = unread
  }
}

/** Two columns of a file say the same and differ: one of them means something else. */
export class RepeatedColumnError extends ListError {
  override readonly name = 'RepeatedColumnError'
  /** Our name of the field. */
  readonly field: string
  readonly columns: readonly [string, string]
  readonly line: number

  constructor({ field, columns, line }: Difference) {
    super('duplicate-column', `Columns differ on line ${line}: ${columns.join(', ')}.`)
    this.field = field
    this.columns = columns
    this.line = line
  }
}

/** How the columns of a table are called, and what they hold. */
type Layout = {
  readonly names: ColumnNames
  readonly needed: readonly string[]
  /** The fields that are numbers. */
  readonly numbers?: readonly string[]
  /** The fields that may also be found by other words, by the names under which `ytterby intake` knows them. */
  readonly others?: ReadonlyMap<string, string>
  /** What a title of those says that is about something else. */
  readonly not?: RegExp
  /** What shows the field of a column that has no name of it. */
  readonly signs?: readonly ColumnSign[]
  /** Whether a column of this title may remark on a row. */
  readonly isRemark?: (title: string) => boolean
  /** A field that another one is read for where it has no column. */
  readonly instead?: Readonly<Record<string, string>>
  /** The fields of which a row states one, unless it is a sum or a note. */
  readonly naming?: readonly string[]
}

/**
 * Reads a table. Its numbers are written with a point, whatever sign the file has; those that can be read in two ways get a question
 * mark, and are refused. Columns that no name is known for, totals, and lines that name nothing are left out.
 *
 * @throws MissingColumnError if one of the needed fields has no column.
 * @throws RepeatedColumnError if two columns say the same and differ.
 * @throws ListError if a row has more cells than the header.
 */
export function readTable(
  { records }: Pick<ListFile, 'records'>,
  layout: Layout,
  { decimal, onRead }: TableReading = {},
): NamedTable {
  const { needed, numbers = [], isRemark, naming = [] } = layout
  const names = namedFields(layout.names)
  const header = headerOf(records, names)
  const below = records.filter(({ line }) => header !== undefined && line > header.line)
  const sortedAs = new Map(sortedList(records).others.map(({ line, why }) => [line, why]))
  const plainRows = below.filter(({ line }) => (sortedAs.get(line) ?? 'note') === 'note')
  const { columns: found, byWords } =
    header === undefined
      ? { columns: [], byWords: [] }
      : columnsIn([header, ...below], plainRows, { ...layout, names, hasQuantity: numbers.includes('quantityKg') })
  const columns = withInstead(found, layout)
  const fields = new Map(columns.map(({ field, title }) => [field, title]))
  const titles = (header?.cells ?? []).map((cell) => String(cell ?? '').trim())
  const beside = [...titles.entries()].filter(([at]) => !columns.some((one) => one.at === at))
  const remarkable = beside.filter(([, title]) => isRemark?.(title) === true)
  const others = beside.filter((one) => !remarkable.includes(one))
  const unread = others.flatMap(([, title]) => (title === '' ? [] : [title]))
  const missing = needed.filter((field) => !fields.has(field))
  if (missing.length > 0) throw new MissingColumnError(missing, unread)
  requireSoundRows(columns, plainRows, titles.length)
  const reader = readerOf(
    columns.filter(({ field }) => numbers.includes(field)),
    below,
    decimal,
  )
  const read = below.map(({ line, cells }) => ({
    line,
    remarks: remarksIn(cells, remarkable),
    cells: new Map(
      columns.flatMap(({ field, at, title }) => {
        const text = numbers.includes(field) ? reader.write(title, cells[at]) : String(cells[at] ?? '').trim()
        return text === '' ? [] : [[field, text] as const]
      }),
    ),
  }))
  const stated = read.filter(({ cells }) => cells.size > 0)
  onRead?.({
    unread,
    read: [...fields.keys()],
    decimals: reader.notes(),
    byWords: byWords.map(({ title, field }) => ({ column: title, field })),
    leftOut: stated.flatMap((row) => {
      const why = whyLeft(row, sortedAs.get(row.line), naming)
      return why === null ? [] : [{ line: row.line, why }]
    }),
    inKilograms: unitless(columns),
  })
  return {
    fields,
    beside: others.map(([at, title]) => ({ title, texts: textsIn(below, at) })),
    rows: stated.filter((row) => whyLeft(row, sortedAs.get(row.line), naming) === null),
  }
}

const remarksIn = (cells: TableRecord['cells'], columns: readonly (readonly [at: number, title: string])[]): Remark[] =>
  columns.flatMap(([at, title]) => {
    const text = String(cells[at] ?? '').trim()
    return text === '' ? [] : [{ title, text }]
  })

/** Refuses rows with more cells than the header, and columns that say the same and differ. */
function requireSoundRows(columns: readonly Column[], rows: ListFile['records'], width: number): void {
  const tooLong = rows.find(({ cells }) => cells.slice(width).some((cell) => String(cell ?? '').trim() !== ''))
  if (tooLong !== undefined)
    throw new ListError(
      'malformed-csv',
      `Line ${tooLong.line} has more cells than the header: put values that hold the delimiter in quotation marks, or name the column.`,
    )
  const difference = differenceIn(columns, rows)
  if (difference !== null) throw new RepeatedColumnError(difference)
}

const readerOf = (columns: readonly Column[], rows: ListFile['records'], decimal: DecimalSign | undefined) =>
  decimalReader(new Map(columns.map(({ title, at }) => [title, rows.map(({ cells }) => cells[at])])), decimal)

/** The columns by the fields that they are read for. */
function withInstead(columns: readonly Column[], { instead = {} }: Layout): Column[] {
  const missing = Object.entries(instead).filter(([field]) => !columns.some((one) => one.field === field))
  return columns.map((column) => {
    const [field = column.field] = missing.find(([, other]) => other === column.field) ?? []
    return { ...column, field }
  })
}

/** Why a row is none of the table. */
function whyLeft(
  { cells }: TableRow,
  sortedAs: string | undefined,
  naming: readonly string[],
): 'total' | 'note' | null {
  if (sortedAs === 'total') return 'total'
  if (sortedAs === 'repeated-header' || sortedAs === 'rule' || (sortedAs === 'note' && cells.size <= NOTE))
    return 'note'
  return naming.length === 0 || naming.some((field) => cells.has(field)) ? null : 'note'
}

/** The most cells of a note between rows, such as who prepared the list. */
const NOTE = 2

/**
 * An amount in kilograms; as it is written, with its unit, where it says no weight or has two readings.
 *
 * @param unit the cell of the unit; left out where no column says units, empty where this row says none.
 */
export function amountIn(text: string, unit: string | undefined): number | string {
  // Nothing is nothing in every unit.
  if (unit === undefined || Number(text) === 0 || /^kgs?$/i.test(unit)) return readCell('quantityKg', text)
  // “100 kg” beside 5 says something else than 5100 kg, and Mg is a milligram or a megagram.
  if (unit === '' || /^[\d.,]/.test(unit) || /^M[gG]$/.test(unit))
    return unit === '' ? `${text} ?` : `${text} × ${unit}`
  return readCell('quantityKg', `${text} ${unit}`)
}

/**
 * Reads days as the other days of their table are written: 01/03/2026 is in March if another one is 28/02/2027. What stays unclear
 * stays as it is, and is refused.
 */
export function readDays(rows: readonly TableRow[], fields: readonly string[]): (text: string) => string | number {
  const numbers = rows.flatMap(({ cells }) => fields.flatMap((field) => numbersIn(cells.get(field)) ?? []))
  const isDayFirst = numbers.some(({ first }) => first > MONTHS)
  const isMonthFirst = numbers.some(({ second }) => second > MONTHS)
  return (text) => {
    const found = numbersIn(text)
    if (found === undefined || isDayFirst === isMonthFirst) return readCell('asOf', text)
    const [month, date] = isDayFirst ? [found.second, found.first] : [found.first, found.second]
    return `${found.year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  }
}

const MONTHS = 12

function numbersIn(text = ''): { first: number; second: number; year: string } | undefined {
  const [, first, second, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  return year === undefined ? undefined : { first: Number(first), second: Number(second), year }
}

/** A day, a country or a weight as lists write it; what has several readings, or none, stays as it is and is refused. */
export function readCell(field: string, text: string): string | number {
  const read = readTyped(field, text)
  if (read.kind !== 'value') return text
  return field === 'quantityKg' ? Number(read.value) : read.value
}
