import { InputError } from '../input-error.ts'
import { clearanceIn, type PartyClearance } from './clearance-in.ts'
import type { BadRow } from './finding.ts'
import { readTable, type Row, type Table, type TableColumns } from './table.ts'

/** What a clearances file holds, in the order in which it is sorted. */
export const CLEARANCE_COLUMNS = ['name', 'country', 'listed', 'notice', 'met', 'on', 'by', 'why', 'until'] as const
const DECISION = 'decision'
const COLUMNS: TableColumns = {
  known: [...CLEARANCE_COLUMNS, DECISION],
  required: ['name', 'listed', 'notice', 'met', 'on', 'why'],
}

/** Clearances of a file, its rows as they stand, and those that cannot be used. */
export type ClearancesFile = {
  readonly table: Table
  readonly clearances: readonly PartyClearance[]
  readonly bad: readonly BadRow[]
}

/** @throws InputError where the file cannot be read, or is no file of clearances. */
export async function readClearances(file: string): Promise<ClearancesFile> {
  const table = await readTable(file, COLUMNS)
  if (table.shape.columns.includes(DECISION))
    throw new InputError(
      'review-file',
      `${file} is a review, which also holds what is not decided: ytterby screen --review reads it.`,
    )
  const clearances: PartyClearance[] = []
  const bad: BadRow[] = []
  for (const row of table.rows) {
    const read = clearanceIn(row)
    if ('findings' in read) bad.push({ file, line: row.line, findings: read.findings })
    else clearances.push(read)
  }
  return { table, clearances, bad }
}

/** The row of a clearance. */
export const rowOf = ({ name, country = '', clearance: { by = '', until = '', ...stated } }: PartyClearance): Row => ({
  line: 0,
  cells: { name, country, ...stated, by, until },
})

/** Rows of both, sorted and each once; of two about the same match and day the added one is kept. */
export function mergedRows(rows: readonly Row[], added: readonly Row[]): Row[] {
  const byKey = new Map<string, Row>()
  for (const row of [...rows, ...added]) byKey.set(subjectKey(row), row)
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}

/** What a row that can be used is about; all of a row that cannot be, since it is not known what it is about. */
function subjectKey(row: Row): string {
  const isBad = 'findings' in clearanceIn(row)
  const cells = CLEARANCE_COLUMNS.map((name) => (row.cells[name] ?? '').trim())
  return [...cells.slice(0, 6), ...(isBad ? Object.values(row.cells) : [])].join('\u{0}')
}
