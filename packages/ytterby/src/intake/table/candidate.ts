import { readCountry } from '../value/country.ts'
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

/** Whether two columns have the same texts, or name the same countries in two ways: DE, Deutschland. */
export const saysTheSame = (a: Candidate, b: Candidate): boolean =>
  a.cells.stated.length === b.cells.stated.length &&
  a.cells.stated.every((cell, at) => cell === b.cells.stated[at] || namesSameCountry(cell, b.cells.stated[at] ?? ''))

function namesSameCountry(one: string, other: string): boolean {
  const [a, b] = [readCountry(one), readCountry(other)]
  return a.kind === 'value' && b.kind === 'value' && a.value === b.value
}
