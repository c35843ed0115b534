import { YtterbyError } from './ytterby-error.ts'

/** One issue in a ruleset: the file of the record, the place in it, and what is wrong. */
export type RulesetIssue = {
  /** The source file by the naming convention of `law/`, for example `law/instruments/mofcom-gacc-2025-18.ts`. */
  readonly file: string
  /** JSON pointer from the root of the ruleset. */
  readonly pointer: string
  readonly message: string
}

/** The loader refused a ruleset. `issues` contains every issue. */
export class InvalidRulesetError extends YtterbyError {
  override readonly name = 'InvalidRulesetError'
  readonly code = 'invalid-ruleset'
  readonly issues: readonly RulesetIssue[]

  constructor(issues: readonly RulesetIssue[]) {
    super(issues.map((issue) => `${issue.file} ${issue.pointer}: ${issue.message}`).join('\n'))
    this.issues = issues
  }

  get pointer(): string {
    return this.issues[0]?.pointer ?? ''
  }
}
