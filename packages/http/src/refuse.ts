import type { Arrival } from './arrival.ts'
import { PROBLEMS, problemOf, type Refusal } from './problem.ts'
import { respond } from './respond.ts'

/**
 * The response to a refusal: its problem document (RFC 9457).
 *
 * @example refuse(c.var.arrival, new Refusal('method-not-allowed'), { allow: 'GET, HEAD, OPTIONS' })
 */
export function refuse(arrival: Arrival, refusal: Refusal, headers: Readonly<Record<string, string>> = {}): Response {
  return respond(arrival, JSON.stringify(problemOf(refusal, arrival.requestId)), PROBLEMS[refusal.code].status, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...headers,
  })
}
