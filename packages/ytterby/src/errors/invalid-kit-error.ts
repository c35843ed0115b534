import type { InquiryIssue } from './invalid-inquiry-error.ts'
import { YtterbyError } from './ytterby-error.ts'

/** A kit was refused as a whole, because of its deal or structure. Invalid parts are reported in the answer. */
export class InvalidKitError extends YtterbyError {
  override readonly name = 'InvalidKitError'
  readonly code = 'invalid-kit'
  readonly issues: readonly InquiryIssue[]

  constructor(issues: readonly InquiryIssue[]) {
    super(issues.map((issue) => `${issue.pointer || '/'}: ${issue.message}`).join('\n'))
    this.issues = issues
  }

  get pointer(): string {
    return this.issues[0]?.pointer ?? ''
  }
}
