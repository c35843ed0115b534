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
