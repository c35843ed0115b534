import type { ListProblem } from './protocol.ts'

/** As many lines as one list may have: the bound of an exposure report. */
export const MOST_LINES = 100_000
export const MOST_COLUMNS = 150
export const MOST_BYTES = 200 * 1024 * 1024
/** What a workbook may come to when it is unpacked: a small file can hold a very large one. */
export const MOST_UNPACKED = 600 * 1024 * 1024

/** A file that is refused as a whole. */
export class ListRefused extends Error {
  override readonly name = 'ListRefused'
  readonly problem: ListProblem

  constructor(problem: ListProblem) {
    super(problem)
    this.problem = problem
  }
}
