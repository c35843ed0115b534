import type { InquiryIssue } from './invalid-inquiry-error.ts'
import { IssuesError } from './issues-error.ts'

/** The state of a watch, or the day or ruleset of a look, was refused. `issues` contains every issue; pointers point into the state. */
export class InvalidWatchError extends IssuesError<InquiryIssue> {
  override readonly name = 'InvalidWatchError'
  readonly code = 'invalid-watch'
}
