import { filled } from 'ytterby'
import { inputRefusals } from '../locales/en/input-refusals.ts'
import { InputError } from '../input-error.ts'
import { clearanceIn, type PartyClearance } from './clearance-in.ts'
import type { BadRow } from './finding.ts'
import { readTable, type Row, type Table, type TableColumns } from './table.ts'
import { ownCommand } from '../own-command.ts'

/** Columns of a clearances file, in sort order. */
export const CLEARANCE_COLUMNS = ['name', 'country', 'listed', 'notice', 'met', 'on', 'by', 'why', 'until'] as const
const DECISION = 'decision'
const COLUMNS: TableColumns = {
  known: [...CLEARANCE_COLUMNS, DECISION],
  required: ['name', 'listed', 'notice', 'met', 'on', 'why'],
}

/** The clearances of a file, its original rows, and the rows with errors. */
export type ClearancesFile = {
  readonly table: Table
  readonly clearances: readonly PartyClearance[]
  readonly bad: readonly BadRow[]
}

/** @throws InputError if the file cannot be read or is not a clearances file. */
export async function readClearances(file: string): Promise<ClearancesFile> {
  const table = await readTable(file, COLUMNS)
  if (table.shape.columns.includes(DECISION))
    throw new InputError('review-file', filled(inputRefusals.reviewFile, { file, command: ownCommand() }))
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

/** Merges and sorts rows. Of two rows about the same match and day, the added one is kept. */
export function mergeRows(rows: readonly Row[], added: readonly Row[]): Row[] {
  const byKey = new Map<string, Row>()
  for (const row of [...rows, ...added]) byKey.set(subjectKey(row), row)
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}

/** Identifies what a row is about: its match and day, or all its cells if it has errors. */
function subjectKey(row: Row): string {
  const isBad = 'findings' in clearanceIn(row)
  const cells = CLEARANCE_COLUMNS.map((name) => (row.cells[name] ?? '').trim())
  return [...cells.slice(0, 6), ...(isBad ? Object.values(row.cells) : [])].join('\u{0}')
}
