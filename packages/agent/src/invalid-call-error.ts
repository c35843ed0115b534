import { YtterbyError, type InquiryIssue } from 'ytterby'

/** What is wrong with the arguments of a tool. Codes are stable; messages are not. */
export type CallIssueCode =
  | InquiryIssue['code']
  | 'bad-handle'
  | 'unknown-ruleset'
  | 'stated-twice'
  | 'nothing-asked'
  | 'unknown-tool'
  | 'unknown-prompt'
  | 'unknown-resource'

export type CallIssue = {
  readonly code: CallIssueCode
  /** JSON pointer to the argument. */
  readonly pointer: string
  /** A sentence that says what to do. */
  readonly message: string
}

/** A tool was called with arguments that it does not take. */
export class InvalidCallError extends YtterbyError {
  override readonly name = 'InvalidCallError'
  readonly code = 'invalid-call'
  readonly issues: readonly CallIssue[]

  constructor(issues: readonly CallIssue[]) {
    super(issues.map((issue) => `${issue.pointer || '/'}: ${issue.message}`).join('\n'))
    this.issues = issues
  }

  get pointer(): string {
    return this.issues[0]?.pointer ?? ''
  }
}
