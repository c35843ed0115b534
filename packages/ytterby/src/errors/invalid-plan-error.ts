import { YtterbyError } from './ytterby-error.ts'

/** A review plan is invalid. The message says what to do. */
export class InvalidPlanError extends YtterbyError {
  override readonly name = 'InvalidPlanError'
  readonly code = 'invalid-plan'
  /** JSON pointer into the plan. */
  readonly pointer: string

  constructor(pointer: string, message: string) {
    super(message)
    this.pointer = pointer
  }
}
