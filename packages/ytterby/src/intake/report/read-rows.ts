import { intakeRefusals } from '../../locales/en/refusals/intake.ts'
import { filled } from '../../locales/filled.ts'
import type { ListIssue } from '../../errors/invalid-list-error.ts'
import { malformed, tooLong, wrongType } from '../../schema/findings.ts'
import { pointerTo } from '../../schema/pointer.ts'
import type { Cell, TableRecord } from '../table/cell.ts'

/** What one call takes. */
export const MOST_ROWS = 5000
const MOST_COLUMNS = 200
const MOST_CELLS = 100_000

type Limits = {
  readonly rows: number
  /** Characters of a cell. */
  readonly letters: number
}

/** Of a list: the contract takes no longer description. */
export const OF_LIST: Limits = { rows: MOST_ROWS, letters: 2000 }
/** Of a sheet of questions, which asks at most one of each line below its header: what a cell of a workbook can hold. */
export const OF_SHEET: Limits = { rows: MOST_ROWS + 1, letters: 32_767 }

type How = Limits & {
  /** Where the rows are, for the pointers of the issues. */
  readonly at: readonly PropertyKey[]
}

/** Checks rows. If there are issues, the records must not be used. */
export function readRows(rows: unknown, how: How, issues: ListIssue[]): TableRecord[] {
  const pointer = pointerTo(how.at)
  if (!Array.isArray(rows)) {
    issues.push({ code: 'not-a-list', pointer, message: intakeRefusals.noRows })
    return []
  }
  if (rows.length === 0) issues.push({ code: 'empty-list', pointer, message: intakeRefusals.emptyRows })
  if (rows.length > how.rows) {
    issues.push({
      code: 'too-many-lines',
      pointer,
      message: filled(intakeRefusals.tooManyRows, { most: how.rows }),
    })
    return []
  }
  let cells = 0
  // Unlike `map`, this reads the holes of a sparse list as well.
  const records = Array.from(rows, (row: unknown, at): TableRecord => {
    const place = [...how.at, at]
    if (!Array.isArray(row)) {
      issues.push(wrongType(pointerTo(place), row ?? 0, 'expectsArray'))
      return { line: at + 1, cells: [] }
    }
    if (row.length > MOST_COLUMNS) issues.push(tooLong(pointerTo(place), MOST_COLUMNS, 'tooManyMembers'))
    cells += row.length
    return { line: at + 1, cells: row.slice(0, MOST_COLUMNS).map(cellReader({ ...how, at: place }, issues)) }
  })
  if (cells > MOST_CELLS)
    issues.push({
      code: 'too-many-lines',
      pointer,
      message: filled(intakeRefusals.tooManyCells, { most: MOST_CELLS }),
    })
  return records
}

const cellReader =
  ({ at, letters }: How, issues: ListIssue[]) =>
  (cell: unknown, column: number): Cell => {
    if (cell === null || (typeof cell === 'number' && Number.isFinite(cell))) return cell
    const pointer = pointerTo([...at, column])
    if (typeof cell !== 'string') {
      issues.push({ code: 'invalid-type', pointer, message: intakeRefusals.noCell })
      return null
    }
    if (cell.length > letters) issues.push(tooLong(pointer, letters, 'tooManyCharacters'))
    // A letter that was lost (U+FFFD) is left for the contract to refuse in its line.
    if (!cell.isWellFormed()) issues.push(malformed(pointer))
    return cell
  }
