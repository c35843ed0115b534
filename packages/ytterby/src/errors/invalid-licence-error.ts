import type { InquiryIssue } from './invalid-inquiry-error.ts'
import { YtterbyError } from './ytterby-error.ts'

/** A licence was refused. `issues` contains every issue; pointers point into the licence. */
export class InvalidLicenceError extends YtterbyError {
  override readonly name = 'InvalidLicenceError'
  readonly code = 'invalid-licence'
  readonly issues: readonly InquiryIssue[]

  constructor(issues: readonly InquiryIssue[]) {
    super(issues.map((issue) => `${issue.pointer || '/'}: ${issue.message}`).join('\n'))
    this.issues = issues
  }

  get pointer(): string {
    return this.issues[0]?.pointer ?? ''
  }
}
