import { YtterbyError } from './ytterby-error.ts'

/** The base class of refusals with one or more issues. `issues` contains every issue; `pointer` is that of the first. */
export abstract class IssuesError<
  Issue extends { readonly pointer: string; readonly message: string },
> extends YtterbyError {
  readonly issues: readonly Issue[]

  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => `${issue.pointer || '/'}: ${issue.message}`).join('\n'))
    this.issues = issues
  }

  get pointer(): string {
    return this.issues[0]?.pointer ?? ''
  }
}
