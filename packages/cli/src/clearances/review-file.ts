import type { PartyMatch } from 'ytterby'
import { clearanceIn, type PartyClearance } from './clearance-in.ts'
import type { BadRow, Finding } from './finding.ts'
import { readTable, type Row, type Table, type TableColumns } from './table.ts'

/** Columns of a review: a near match, the decision about it, and why. */
export const REVIEW_COLUMNS = [
  'name',
  'country',
  'listed',
  'notice',
  'met',
  'because',
  'decision',
  'by',
  'why',
  'on',
  'until',
] as const
const COLUMNS: TableColumns = {
  known: REVIEW_COLUMNS,
  required: ['name', 'listed', 'notice', 'met', 'decision', 'why', 'on'],
}

/** The decisions in a review file. */
export type Review = {
  readonly table: Table
  /** Near matches that were found to be another party. */
  readonly cleared: readonly PartyClearance[]
  /** Rows that stay in the review: confirmed matches, and rows with errors. */
  readonly kept: readonly Row[]
  /** Near matches that were confirmed to be the listed party, by `matchKey`. */
  readonly same: ReadonlySet<string>
  readonly bad: readonly BadRow[]
}

/** @throws InputError if the file cannot be read or is not a review. */
export async function readReview(file: string): Promise<Review> {
  const table = await readTable(file, COLUMNS)
  const cleared: PartyClearance[] = []
  const kept: Row[] = []
  const same = new Set<string>()
  const bad: BadRow[] = []
  const refuse = (row: Row, findings: readonly Finding[]): void => {
    kept.push(row)
    bad.push({ file, line: row.line, findings })
  }
  for (const row of table.rows) {
    switch ((row.cells['decision'] ?? '').trim().toLowerCase()) {
      case '':
        if (saysMore(row)) refuse(row, [UNDECIDED])
        break
      case 'other': {
        const read = clearanceIn(row)
        if ('findings' in read) refuse(row, read.findings)
        else cleared.push(read)
        break
      }
      case 'same':
        kept.push(row)
        same.add(rowKey(row))
        break
      default:
        refuse(row, [UNKNOWN_DECISION])
    }
  }
  return { table, cleared, kept, same, bad }
}

/** Whether an undecided row has a reason or other notes, which would otherwise be lost. */
const saysMore = ({ cells }: Row): boolean => ['by', 'why', 'until'].some((name) => (cells[name] ?? '').trim() !== '')

const DECISIONS = 'Write “other” if it is another party, or “same” if it is the listed one.'
const UNDECIDED: Finding = { code: 'missing-decision', column: 'decision', message: DECISIONS }
const UNKNOWN_DECISION: Finding = { code: 'unknown-decision', column: 'decision', message: DECISIONS }

/** Identifies a near match of a party. */
export const matchKey = (name: string, country: string, { name: listed, instrument, met }: PartyMatch): string =>
  [name, country, listed, instrument, met.name].join('\u{0}')

const rowKey = ({ cells }: Row): string =>
  ['name', 'country', 'listed', 'notice', 'met'].map((name) => (cells[name] ?? '').trim()).join('\u{0}')

/** Merges the kept rows with the undecided matches; sorted, and each match once. */
export function reviewRows(kept: readonly Row[], open: readonly Row[]): Row[] {
  const known = new Set(kept.map(rowKey))
  const rows = [...kept, ...open.filter((row) => !known.has(rowKey(row)))]
  return rows.toSorted((a, b) => (rowKey(a) < rowKey(b) ? -1 : 1))
}
