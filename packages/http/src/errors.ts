import type { ErrorHandler } from 'hono'
import { LIMIT_PERIOD } from './admission.ts'
import type { Arrival, Arrived } from './arrival.ts'
import { logFault } from './log-fault.ts'
import { Refusal, type ProblemCode } from './problem.ts'
import { refusalOf } from './refusal-of.ts'
import { refuse } from './refuse.ts'

/** Headers that say more about a refusal. */
const MORE: { readonly [Code in ProblemCode]?: Readonly<Record<string, string>> } = {
  'rate-limited': { 'retry-after': String(LIMIT_PERIOD) },
  'law-unavailable': { 'retry-after': '1' },
  'unknown-api-key': { 'www-authenticate': 'Bearer' },
}

/**
 * Answers errors: a refusal with its problem document, any other with that of an internal error, whose stack is logged.
 *
 * @param own The response to an error that only this Worker knows; null for any other.
 * @example app.onError(answerErrors())
 */
export const answerErrors =
  <Env extends { Variables: Arrived }>(
    own: (arrival: Arrival, error: Error) => Response | null = () => null,
  ): ErrorHandler<Env> =>
  (error, c) => {
    const arrival = c.get('arrival')
    const response = own(arrival, error)
    if (response !== null) return response
    const refusal = refusalOf(error)
    if (refusal !== null) return refuse(arrival, refusal, MORE[refusal.code])
    logFault(arrival, error)
    return refuse(arrival, new Refusal('internal'))
  }
