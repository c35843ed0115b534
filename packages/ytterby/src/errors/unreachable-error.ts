import { serviceRefusals } from '../locales/en/refusals/service.ts'
import { YtterbyError } from './ytterby-error.ts'

/** Why there is no response. Codes are stable; messages are not. */
type Unreached = Extract<keyof typeof serviceRefusals, 'unreachable' | 'timed-out'>

/** A service did not answer, or its response broke off. `cause` is the error of the platform. */
export class UnreachableError extends YtterbyError {
  override readonly name = 'UnreachableError'
  readonly code: Unreached
  readonly pointer = ''

  constructor(code: Unreached, options?: ErrorOptions) {
    super(serviceRefusals[code], options)
    this.code = code
  }
}
