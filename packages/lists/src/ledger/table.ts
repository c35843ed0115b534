import { readTyped } from 'ytterby/lists'
import { ListError } from '../list-error.ts'
import type { ListFile } from '../records/open-list.ts'

/** A table of a file: the fields that its header names, and its rows. */
type NamedTable = { readonly fields: ReadonlySet<string>; readonly rows: readonly TableRow[] }
/** A row with its line in the file, and the texts of its cells by field; empty cells are left out. */
export type TableRow = { readonly line: number; readonly cells: ReadonlyMap<string, string> }

/** The names under which a system exports a field, beside our own. Capitals, spaces and signs do not matter. */
export type ColumnNames = Readonly<Record<string, readonly string[]>>

/** The header of a file has no column for some fields. */
export class MissingColumnError extends ListError {
  override readonly name = 'MissingColumnError'
  /** Our names of the fields. */
  readonly fields: readonly string[]

  constructor(fields: readonly string[]) {
    super('missing-column', `The header names no column for ${fields.join(', ')}.`)
    this.fields = fields
  }
}

/**
 * Reads a table. Columns that no name is known for are left out.
 *
 * @throws MissingColumnError if one of the needed fields has no column.
 */
export function readTable(
  { records }: Pick<ListFile, 'records'>,
  { names, needed }: { names: ColumnNames; needed: readonly string[] },
): NamedTable {
  const fieldOf = new Map(
    Object.entries(names).flatMap(([field, others]) => [field, ...others].map((name) => [plain(name), field] as const)),
  )
  const header = records.find(({ cells }) => cells.filter((cell) => fieldOf.has(plain(String(cell ?? '')))).length >= 2)
  const fields = (header?.cells ?? []).map((cell) => fieldOf.get(plain(String(cell ?? ''))) ?? null)
  const missing = needed.filter((field) => !fields.includes(field))
  if (header === undefined || missing.length > 0) throw new MissingColumnError(missing)
  const rows = records
    .filter((record) => record.line > header.line)
    .map(({ line, cells }) => ({
      line,
      cells: new Map(
        fields.flatMap((field, at) => {
          const text = String(cells[at] ?? '').trim()
          return field === null || text === '' ? [] : [[field, text] as const]
        }),
      ),
    }))
    .filter(({ cells }) => cells.size > 0)
  return { fields: new Set(fields.filter((field) => field !== null)), rows }
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
