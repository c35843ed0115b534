import type { InquiryIssue } from './invalid-inquiry-error.ts'
import { IssuesError } from './issues-error.ts'

/** A profile of an intake was refused. `issues` contains every issue; pointers point into the profile. */
export class InvalidProfileError extends IssuesError<InquiryIssue> {
  override readonly name = 'InvalidProfileError'
  readonly code = 'invalid-profile'
}
