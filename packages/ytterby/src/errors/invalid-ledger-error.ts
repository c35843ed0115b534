import type { InquiryIssue } from './invalid-inquiry-error.ts'
import { IssuesError } from './issues-error.ts'

/** Events or shipments of a ledger were refused. `issues` contains every issue; pointers point into the value that was given. */
export class InvalidLedgerError extends IssuesError<InquiryIssue> {
  override readonly name = 'InvalidLedgerError'
  readonly code = 'invalid-ledger'
}
