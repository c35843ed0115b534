import { IssuesError } from './issues-error.ts'

/** One reason why two sides cannot be compared. */
export type ComparisonIssue = {
  readonly code: 'invalid-day' | 'missing' | 'nothing-to-compare'
  /** JSON pointer into the sides: `/from/…` or `/to/…`. */
  readonly pointer: string
  /** A sentence that says what to do. */
  readonly message: string
}

/** Two sides cannot be compared. An invalid line never throws this; it comes back with its issues. */
export class InvalidComparisonError extends IssuesError<ComparisonIssue> {
  override readonly name = 'InvalidComparisonError'
  readonly code = 'invalid-comparison'
}
