import type { ListProblem } from './protocol.ts'

/** Maximum number of lines; that of an exposure report. */
export const MOST_LINES = 100_000
export const MOST_COLUMNS = 150
export const MOST_BYTES = 200 * 1024 * 1024
export const MOST_WORKBOOK_BYTES = 20 * 1024 * 1024
/** Maximum unpacked size of a workbook, against zip bombs. */
export const MOST_UNPACKED = 600 * 1024 * 1024

/** The whole file was refused. */
export class ListRefused extends Error {
  override readonly name = 'ListRefused'
  readonly problem: ListProblem

  constructor(problem: ListProblem) {
    super(problem)
    this.problem = problem
  }
}
