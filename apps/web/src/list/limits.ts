import { LIST_LIMITS, ListError, ListLimitError, type ListErrorCode, type ListLimits } from '@ytterby/lists'
import type { ListProblem } from './protocol.ts'

/** Maximum number of lines; that of an exposure report. */
export const MOST_LINES = 100_000
export const MOST_COLUMNS = 150
/** Titles and notes above a list, and totals below it, are no lines of it. */
const OTHER_ROWS = 1_000

export const PAGE_LIMITS: ListLimits = { ...LIST_LIMITS, rows: MOST_LINES + OTHER_ROWS, columns: MOST_COLUMNS }

/** The whole file was refused. */
export class ListRefused extends Error {
  override readonly name = 'ListRefused'
  readonly problem: ListProblem

  constructor(problem: ListProblem) {
    super(problem)
    this.problem = problem
  }
}

/** What the page tells of a file that cannot be read. */
const PROBLEMS: Readonly<Partial<Record<ListErrorCode, ListProblem>>> = {
  'unsure-encoding': 'unsure-encoding',
  'mixed-encodings': 'mixed-encodings',
  'unread-encoding': 'unread-encoding',
  'malformed-csv': 'malformed-csv',
  'binary-file': 'unreadable',
  'no-workbook': 'unreadable',
  'locked-workbook': 'locked-workbook',
  'no-such-sheet': 'unreadable',
}

/** What the page tells of an error. */
export function problemOf(error: unknown): ListProblem {
  if (error instanceof ListRefused) return error.problem
  if (error instanceof ListLimitError)
    return error.limit === 'rows' ? 'too-many-lines' : error.limit === 'columns' ? 'too-many-columns' : 'too-large'
  return error instanceof ListError ? (PROBLEMS[error.code] ?? 'failed') : 'failed'
}
