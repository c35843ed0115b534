import type { Encoding } from '@ytterby/lists'
import { filled } from 'ytterby'
import { readTyped } from 'ytterby/lists'
import { InputError } from '../input-error.ts'
import { openListFile } from '../intake/open-list-file.ts'
import { inputRefusals } from '../locales/en/input-refusals.ts'

/** A table of a file: the fields that its header names, and its rows. */
type NamedTable = { readonly fields: ReadonlySet<string>; readonly rows: readonly TableRow[] }
/** A row with its line in the file, and the texts of its cells by field; empty cells are left out. */
export type TableRow = { readonly line: number; readonly cells: ReadonlyMap<string, string> }

/** The names under which a system exports a field, beside our own. Capitals, spaces and signs do not matter. */
export type ColumnNames = Readonly<Record<string, readonly string[]>>

/**
 * Reads a table from CSV or XLSX, in any encoding. Columns that no name is known for are left out.
 *
 * @throws InputError or ListError if the file cannot be read, or one of the needed fields has no column.
 */
export async function readTable(
  file: string,
  { names, needed, encoding }: { names: ColumnNames; needed: readonly string[]; encoding?: Encoding | undefined },
): Promise<NamedTable> {
  const { records } = await openListFile(file, { encoding })
  const fieldOf = new Map(
    Object.entries(names).flatMap(([field, others]) => [field, ...others].map((name) => [plain(name), field] as const)),
  )
  const header = records.find(({ cells }) => cells.filter((cell) => fieldOf.has(plain(String(cell ?? '')))).length >= 2)
  const fields = (header?.cells ?? []).map((cell) => fieldOf.get(plain(String(cell ?? ''))) ?? null)
  const missing = needed.filter((field) => !fields.includes(field))
  if (header === undefined || missing.length > 0)
    throw new InputError('missing-column', filled(inputRefusals.ledgerColumns, { columns: missing.join(', ') }))
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

/** A day, a country or a weight as lists write it; what has several readings, or none, stays as it is and is refused. */
export function readCell(field: 'asOf' | 'destination' | 'quantityKg', text: string): string | number {
  const read = readTyped(field, text)
  if (read.kind !== 'value') return text
  return field === 'quantityKg' ? Number(read.value) : read.value
}
