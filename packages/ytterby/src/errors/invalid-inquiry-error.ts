import { IssuesError } from './issues-error.ts'

/** The kinds of issues for which an inquiry is refused. Codes are stable; messages are not. */
export type InquiryIssueCode =
  | 'invalid-type'
  | 'missing'
  | 'unknown-key'
  | 'unknown-value'
  | 'invalid-day'
  | 'invalid-code'
  | 'dead-code'
  | 'out-of-range'
  | 'sum-over-100'
  | 'duplicate-element'
  | 'duplicate-id'
  | 'form-element-conflict'
  | 'destination-is-origin'
  | 'too-long'
  | 'too-deep'
  | 'names-nobody'

/** One issue: what is wrong, where, and what to do. The offending value itself is never repeated. */
export type InquiryIssue = {
  readonly code: InquiryIssueCode
  /** JSON pointer to the offending field. */
  readonly pointer: string
  /** A sentence that says what to do. */
  readonly message: string
}

/** The inquiry was refused. `issues` contains every issue, in document order. */
export class InvalidInquiryError extends IssuesError<InquiryIssue> {
  override readonly name = 'InvalidInquiryError'
  readonly code = 'invalid-inquiry'
}
