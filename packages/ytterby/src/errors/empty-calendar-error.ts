import { YtterbyError } from './ytterby-error.ts'

/** A calendar file would be empty, but it needs an event (RFC 5545, 3.6). The message says why, and what to do. */
export class EmptyCalendarError extends YtterbyError {
  override readonly name = 'EmptyCalendarError'
  readonly code = 'empty-calendar'
  /** JSON pointer into the inquiry. */
  readonly pointer = '/clock'

  constructor(asOf: string, isCounted: boolean) {
    super(
      isCounted
        ? `There is nothing to put into a calendar: under the law of ${asOf} there is no licence to wait for, and no day is known on which that changes.`
        : 'There is nothing to put into a calendar: state submittedOn, acceptedOn or neededBy (clock) to count from.',
    )
  }
}
