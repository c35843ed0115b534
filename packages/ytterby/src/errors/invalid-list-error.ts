import type { InquiryIssueCode } from './invalid-inquiry-error.ts'
import { IssuesError } from './issues-error.ts'

/** One reason why a list was refused as a whole. */
export type ListIssue = {
  readonly code: 'not-a-list' | 'empty-list' | 'too-many-lines' | 'unknown-option' | InquiryIssueCode
  /** JSON pointer into the list, or to the option under `/options`. */
  readonly pointer: string
  /** A sentence that says what to do. */
  readonly message: string
}

/** A list of goods was refused as a whole. An invalid line never throws this; it is listed in `refused`. */
export class InvalidListError extends IssuesError<ListIssue> {
  override readonly name = 'InvalidListError'
  readonly code = 'invalid-list'
}
