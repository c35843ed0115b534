import { ListError, ListLimitError, type ListErrorCode } from '@ytterby/lists'
import type { ListProblem } from './protocol.ts'

/** Maximum number of lines; that of an exposure report. */
export const MOST_LINES = 100_000
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

const TOO_MUCH: Readonly<Partial<Record<ListLimitError['limit'], ListProblem>>> = {
  rows: 'too-many-lines',
  records: 'too-many-lines',
  columns: 'too-many-columns',
  cells: 'too-many-columns',
  cellLetters: 'long-cell',
  expansion: 'too-much',
}

/** What the page tells of an error. */
export function problemOf(error: unknown): ListProblem {
  if (error instanceof ListRefused) return error.problem
  if (error instanceof ListLimitError) return TOO_MUCH[error.limit] ?? 'too-large'
  return error instanceof ListError ? (PROBLEMS[error.code] ?? 'failed') : 'failed'
}
