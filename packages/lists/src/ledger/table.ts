import { openIntake, readTable as sortList, readTyped, type TableRecord } from 'ytterby/lists'
import { ListError } from '../list-error.ts'
import type { ListFile } from '../records/open-list.ts'
import { decimalReader, type DecimalNote, type DecimalSign } from './decimals.ts'

/** A table of a file: the fields that its header names, and its rows. */
type NamedTable = { readonly fields: ReadonlySet<string>; readonly rows: readonly TableRow[] }
/** A row with its line in the file, and the texts of its cells by field; empty cells are left out. */
export type TableRow = { readonly line: number; readonly cells: ReadonlyMap<string, string> }

/** The names under which a system exports a field, beside our own. Capitals, spaces and signs do not matter. */
export type ColumnNames = Readonly<Record<string, readonly string[]>>

/** Names of a column, written with strokes between them. */
export const split = (names: string): string[] => names.split('|')

/** How a table is read beside its names. */
export type TableReading = {
  /** The sign that begins the decimals of all its numbers; found in its cells if left out. */
  readonly decimal?: DecimalSign | undefined
  /** Called with what its reader should know of how it was read. */
  readonly onRead?: ((notes: TableNotes) => void) | undefined
}

/** What its reader should know of how a table was read. */
export type TableNotes = {
  /** Columns that were not read. */
  readonly unread: readonly string[]
  /** How numbers were read that have two readings. */
  readonly decimals: readonly DecimalNote[]
  /** Lines that are no rows. */
  readonly leftOut?: readonly { readonly line: number; readonly why: 'total' | 'cancelled' | 'return' }[]
  /** Cells that say no weight, whose quantity is open. */
  readonly open?: readonly { readonly line: number; readonly cell: string }[]
  /** The column whose quantities were taken for kilograms because no column says their unit. */
  readonly inKilograms?: string | null
}

/** The header of a file has no column for some fields. */
export class MissingColumnError extends ListError {
  override readonly name = 'MissingColumnError'
  /** Our names of the fields. */
  readonly fields: readonly string[]
  /** The columns of the file that no field was read from. */
  readonly unread: readonly string[]

  constructor(fields: readonly string[], unread: readonly string[] = []) {
    super('missing-column', `The header names no column for ${fields.join(', ')}.`)
    this.fields = fields
    this.unread = unread
  }
}

/** How the columns of a table are called, and what they hold. */
type Layout = {
  readonly names: ColumnNames
  readonly needed: readonly string[]
  /** The fields that are numbers. */
  readonly numbers?: readonly string[]
  /** The fields that may also be found by other words, as `ytterby intake` knows them. */
  readonly others?: ReadonlySet<string>
}

/**
 * Reads a table. Its numbers are written with a point, whatever sign the file has; those that can be read in two ways get a question
 * mark, and are refused. Columns that no name is known for, and totals, are left out.
 *
 * @throws MissingColumnError if one of the needed fields has no column.
 */
export function readTable(
  { records }: Pick<ListFile, 'records'>,
  { names, needed, numbers = [], others = new Set() }: Layout,
  { decimal, onRead }: TableReading = {},
): NamedTable {
  const fieldOf = new Map(
    Object.entries(names).flatMap(([field, more]) => [field, ...more].map((name) => [plain(name), field] as const)),
  )
  const header = headerOf(records, fieldOf)
  const titles = (header?.cells ?? []).map((cell) => String(cell ?? '').trim())
  const totals = new Set(sorted(records).others.flatMap(({ line, why }) => (why === 'total' ? [line] : [])))
  const below = records.filter(({ line }) => header !== undefined && line > header.line)
  const fields = header === undefined ? [] : withOtherWords([header, ...below], { fieldOf, titles, numbers, others })
  const unread = titles.filter((title, at) => title !== '' && fields[at] === null)
  const missing = needed.filter((field) => !fields.includes(field))
  if (missing.length > 0) throw new MissingColumnError(missing, unread)
  const columns = fields.flatMap((field, at) => (field === null ? [] : [{ field, at, title: titles[at] ?? '' }]))
  const ofNumbers = columns.filter(({ field }) => numbers.includes(field))
  const reader = decimalReader(
    new Map(ofNumbers.map(({ title, at }) => [title, below.map(({ cells }) => cells[at])])),
    decimal,
  )
  const rows = below
    .filter(({ line }) => !totals.has(line))
    .map(({ line, cells }) => ({
      line,
      cells: new Map(
        columns.flatMap(({ field, at, title }) => {
          const text = numbers.includes(field) ? reader.write(title, cells[at]) : String(cells[at] ?? '').trim()
          return text === '' ? [] : [[field, text] as const]
        }),
      ),
    }))
    .filter(({ cells }) => cells.size > 0)
  onRead?.({
    unread,
    decimals: reader.notes(),
    leftOut: below.flatMap(({ line }) => (totals.has(line) ? [{ line, why: 'total' as const }] : [])),
    inKilograms: unitless(columns),
  })
  return { fields: new Set(columns.map(({ field }) => field)), rows }
}

/** The first record that names two columns; else the one that reads most like a header. */
function headerOf(records: readonly TableRecord[], fieldOf: ReadonlyMap<string, string>): TableRecord | undefined {
  const known = ({ cells }: TableRecord): number =>
    cells.filter((cell) => fieldOf.has(plain(String(cell ?? '')))).length
  const line = sorted(records).headerLines.at(-1)
  return records.find((record) => known(record) >= 2) ?? records.find((record) => record.line === line) ?? records[0]
}

/** Where `ytterby intake` finds the header, and which records are no goods. */
const sorted = (records: readonly TableRecord[]): ReturnType<typeof sortList> => {
  const known = SORTED.get(records) ?? sortList(records)
  SORTED.set(records, known)
  return known
}
const SORTED = new WeakMap<readonly TableRecord[], ReturnType<typeof sortList>>()

/** Records that show what a column is. */
const LOOKED_AT = 200
/** How an intake writes the unit of a column of kilograms. */
const KILOGRAM = '1'
/** Our own name of the column: nothing else can be meant. */
const IN_KILOGRAMS = 'quantitykg'

type Known = {
  readonly fieldOf: ReadonlyMap<string, string>
  readonly titles: readonly string[]
  readonly numbers: readonly string[]
  readonly others: ReadonlySet<string>
}

/**
 * The field of each column: by our names and those of trade systems, else by the words of lists of goods. A column of kilograms (Net
 * weight (kg), 净重KG) comes before one that counts in another unit or says none, and a column of units is never overlooked.
 */
function withOtherWords(
  records: readonly TableRecord[],
  { fieldOf, titles, numbers, others }: Known,
): readonly (string | null)[] {
  const fields = titles.map((title) => fieldOf.get(plain(title)) ?? null)
  if (!numbers.includes('quantityKg') || !fields.includes(null)) return fields
  const { columns, conventions } = openIntake(records.slice(0, LOOKED_AT)).list
  const found = columns.filter(({ column, confidence }) => fields[column] === null && confidence !== 'ask')
  const weight = found.find(({ column, field }) => field === 'quantityKg' && conventions[column]?.unit === KILOGRAM)
  const named = fields.indexOf('quantityKg')
  const isWeight = weight !== undefined && (named === -1 || plain(titles[named] ?? '') !== IN_KILOGRAMS)
  const own = fields.map((field, at) =>
    !isWeight ? field : at === weight.column ? 'quantityKg' : field === 'quantityKg' || field === 'unit' ? null : field,
  )
  for (const { column, field } of found) {
    const isWanted = field === 'unit' ? !isWeight : field !== 'quantityKg' && others.has(field)
    if (own[column] === null && isWanted && !own.includes(field)) own[column] = field
  }
  return own
}

/** The title of a column of quantities where neither it nor another one says their unit. */
function unitless(columns: readonly { readonly field: string; readonly title: string }[]): string | null {
  const quantity = columns.find(({ field }) => field === 'quantityKg')
  if (quantity === undefined || columns.some(({ field }) => field === 'unit')) return null
  return /kg|公斤|千克|キロ|kilo/iu.test(quantity.title) ? null : quantity.title
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

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
export function readCell(field: 'asOf' | 'destination' | 'quantityKg', text: string): string | number {
  const read = readTyped(field, text)
  if (read.kind !== 'value') return text
  return field === 'quantityKg' ? Number(read.value) : read.value
}
