import type { InquiryIssue } from './invalid-inquiry-error.ts'
import { YtterbyError } from './ytterby-error.ts'

/** A profile of an intake was refused. `issues` contains every issue; pointers point into the profile. */
export class InvalidProfileError extends YtterbyError {
  override readonly name = 'InvalidProfileError'
  readonly code = 'invalid-profile'
  readonly issues: readonly InquiryIssue[]

  constructor(issues: readonly InquiryIssue[]) {
    super(issues.map((issue) => `${issue.pointer || '/'}: ${issue.message}`).join('\n'))
    this.issues = issues
  }

  get pointer(): string {
    return this.issues[0]?.pointer ?? ''
  }
}
