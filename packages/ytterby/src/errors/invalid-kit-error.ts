import type { InquiryIssue } from './invalid-inquiry-error.ts'
import { IssuesError } from './issues-error.ts'

/** A kit was refused as a whole, because of its deal or structure. Invalid parts are reported in the answer. */
export class InvalidKitError extends IssuesError<InquiryIssue> {
  override readonly name = 'InvalidKitError'
  readonly code = 'invalid-kit'
}
