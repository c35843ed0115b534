import { planningRefusals } from '../locales/en/refusals/planning.ts'
import { filled } from '../locales/filled.ts'
import { YtterbyError } from './ytterby-error.ts'

/** A calendar file would be empty, but it needs an event (RFC 5545, 3.6). The message says why, and what to do. */
export class EmptyCalendarError extends YtterbyError {
  override readonly name = 'EmptyCalendarError'
  readonly code = 'empty-calendar'
  /** JSON pointer into the inquiry. */
  readonly pointer = '/clock'

  constructor(asOf: string, isCounted: boolean) {
    super(isCounted ? filled(planningRefusals.nothingToWaitFor, { asOf }) : planningRefusals.nothingToCountFrom)
  }
}
