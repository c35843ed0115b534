import { openIntake, readTyped, type TableRecord } from 'ytterby/lists'
import { ListError } from '../list-error.ts'
import type { ListFile } from '../records/open-list.ts'
import { decimalReader, type DecimalNote, type DecimalSign } from './decimals.ts'

/** A table of a file: the fields that its header names, and its rows. */
type NamedTable = { readonly fields: ReadonlySet<string>; readonly rows: readonly TableRow[] }
/** A row with its line in the file, and the texts of its cells by field; empty cells are left out. */
export type TableRow = { readonly line: number; readonly cells: ReadonlyMap<string, string> }

/** The names under which a system exports a field, beside our own. Capitals, spaces and signs do not matter. */
export type ColumnNames = Readonly<Record<string, readonly string[]>>

/** How a table is read beside its names. */
export type TableReading = {
  /** The sign that begins the decimals of all its numbers; found in its cells if left out. */
  readonly decimal?: DecimalSign | undefined
  /** Called with what its reader should know of how it was read. */
  readonly onRead?: ((notes: TableNotes) => void) | undefined
}

/** The columns of a table that were not read, and how numbers were read that have two readings. */
export type TableNotes = { readonly unread: readonly string[]; readonly decimals: readonly DecimalNote[] }

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

/**
 * Reads a table. Its numbers are written with a point, whatever sign the file has; those that can be read in two ways get a question
 * mark, and are refused. Columns that no name is known for are left out.
 *
 * @param numbers the fields that are numbers.
 * @throws MissingColumnError if one of the needed fields has no column.
 */
export function readTable(
  { records }: Pick<ListFile, 'records'>,
  { names, needed, numbers = [] }: { names: ColumnNames; needed: readonly string[]; numbers?: readonly string[] },
  { decimal, onRead }: TableReading = {},
): NamedTable {
  const fieldOf = new Map(
    Object.entries(names).flatMap(([field, others]) => [field, ...others].map((name) => [plain(name), field] as const)),
  )
  const header = records.find(({ cells }) => cells.filter((cell) => fieldOf.has(plain(String(cell ?? '')))).length >= 2)
  const titles = (header ?? records[0])?.cells.map((cell) => String(cell ?? '').trim()) ?? []
  const named = titles.map((title) => fieldOf.get(plain(title)) ?? null)
  const missing = needed.filter((field) => !named.includes(field))
  if (header === undefined || missing.length > 0)
    throw new MissingColumnError(
      missing,
      titles.filter((title, at) => title !== '' && named[at] === null),
    )
  const below = records.filter((record) => record.line > header.line)
  const weight =
    numbers.includes('quantityKg') && !named.includes('quantityKg') ? weightColumn([header, ...below]) : null
  const fields = named.map((field, at) => (field === null && at === weight ? 'quantityKg' : field))
  const columns = fields.flatMap((field, at) => (field === null ? [] : [{ field, at, title: titles[at] ?? '' }]))
  const ofNumbers = columns.filter(({ field }) => numbers.includes(field))
  const reader = decimalReader(
    new Map(ofNumbers.map(({ title, at }) => [title, below.map(({ cells }) => cells[at])])),
    decimal,
  )
  const rows = below
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
  const unread = titles.filter((title, at) => title !== '' && fields[at] === null)
  onRead?.({ unread, decimals: reader.notes() })
  return { fields: new Set(columns.map(({ field }) => field)), rows }
}

/** Records that show what a column is. */
const LOOKED_AT = 200

/** The column of kilograms as `ytterby intake` finds it, where no name of ours stands above it: Net weight (kg), Gewicht in kg, 净重KG. */
function weightColumn(records: readonly TableRecord[]): number | null {
  const { columns, conventions } = openIntake(records.slice(0, LOOKED_AT)).list
  const found = columns.filter(
    ({ column, field, confidence }) =>
      field === 'quantityKg' && confidence !== 'ask' && conventions[column]?.unit === KILOGRAM,
  )
  return found.length === 1 ? (found[0]?.column ?? null) : null
}
/** How an intake writes the unit of a column of kilograms. */
const KILOGRAM = '1'

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
