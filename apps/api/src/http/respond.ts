import { FIXED_HEADERS } from './headers.ts'
import { PROBLEMS, problemOf, type Refusal } from './problem.ts'

/** What is known of a request when it arrives. */
export type RequestStart = {
  readonly requestId: string
  /** `performance.now()` at arrival. At the edge, the clock advances only during I/O. */
  readonly since: number
}

export function startRequest(): RequestStart {
  return { requestId: crypto.randomUUID(), since: performance.now() }
}

/** Makes a response with the headers that all responses have. */
export function respond(
  { requestId, since }: RequestStart,
  body: BodyInit | null,
  status: number,
  headers: Readonly<Record<string, string>>,
): Response {
  const timing = `app;dur=${(performance.now() - since).toFixed(1)}`
  // For a dozen headers, a plain object is faster than copying a prepared `Headers`.
  const all = { ...FIXED_HEADERS, ...headers, 'request-id': requestId, 'server-timing': timing }
  return new Response(body, { status, headers: all })
}

/** The problem document of a refusal. */
export function refuse(
  start: RequestStart,
  refusal: Refusal,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return respond(start, JSON.stringify(problemOf(refusal, start.requestId)), PROBLEMS[refusal.code].status, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...headers,
  })
}
