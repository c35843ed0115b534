import type { InquiryIssue } from './invalid-inquiry-error.ts'
import { YtterbyError } from './ytterby-error.ts'

/** The state of a watch, or the day or ruleset of a look, was refused. `issues` contains every issue; pointers point into the state. */
export class InvalidWatchError extends YtterbyError {
  override readonly name = 'InvalidWatchError'
  readonly code = 'invalid-watch'
  readonly issues: readonly InquiryIssue[]

  constructor(issues: readonly InquiryIssue[]) {
    super(issues.map((issue) => `${issue.pointer || '/'}: ${issue.message}`).join('\n'))
    this.issues = issues
  }

  get pointer(): string {
    return this.issues[0]?.pointer ?? ''
  }
}
