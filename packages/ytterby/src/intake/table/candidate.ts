import type { CellsSeen } from './column-cells.ts'
import type { Weighed } from './header-meaning.ts'
import type { Meaning } from './meaning.ts'

/** The cells of a column, by the goods that were sampled. */
export type Sample = readonly string[]
export type Fit = { readonly says: Meaning; readonly score: number }

/** A column with what it may be, the best first. */
export type Candidate = {
  readonly column: number
  readonly header: string
  readonly meanings: readonly Weighed[]
  readonly cells: CellsSeen
  readonly fits: readonly Fit[]
}

/** A column of which less looks like a field is none of it. */
export const LEAST_LIKE = 0.6
/** Of a column that is named for a field, the cells that do not look like it are asked about. */
export const NAMED = 0.95
