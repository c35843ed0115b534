import type { Arrival } from '@ytterby/http/arrival'
import { respond } from '@ytterby/http/respond'

/** The caller disconnected before the answer was complete. */
export class CallerLeft extends Error {
  override readonly name = 'CallerLeft'

  constructor() {
    super('The caller has left')
  }
}

/** For the log only, since the caller is gone. nginx logs the same status. */
const CALLER_LEFT = 499

/** The response to a caller who has left; null for any other error. */
export const toCallerLeft = (arrival: Arrival, error: Error): Response | null =>
  error instanceof CallerLeft ? respond(arrival, null, CALLER_LEFT, { 'cache-control': 'no-store' }) : null
