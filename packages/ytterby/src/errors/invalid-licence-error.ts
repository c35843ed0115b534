import type { InquiryIssue } from './invalid-inquiry-error.ts'
import { IssuesError } from './issues-error.ts'

/** A licence was refused. `issues` contains every issue; pointers point into the licence. */
export class InvalidLicenceError extends IssuesError<InquiryIssue> {
  override readonly name = 'InvalidLicenceError'
  readonly code = 'invalid-licence'
}
