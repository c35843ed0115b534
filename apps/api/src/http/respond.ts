import { FIXED_HEADERS } from './headers.ts'
import { PROBLEMS, problemOf, type Refusal } from './problem.ts'

/** What is known of a request from its start. */
export type Asked = {
  readonly requestId: string
  /** `performance.now()` when it came. At the edge a clock moves only while something is waited for. */
  readonly since: number
}

export function asked(): Asked {
  return { requestId: crypto.randomUUID(), since: performance.now() }
}

/** A response with what every one of them carries. */
export function respond(
  { requestId, since }: Asked,
  body: BodyInit | null,
  status: number,
  headers: Readonly<Record<string, string>>,
): Response {
  const timing = `app;dur=${(performance.now() - since).toFixed(1)}`
  // A plain object: for a dozen of headers it is faster than `Headers` that are copied from some that stand ready.
  const all = { ...FIXED_HEADERS, ...headers, 'request-id': requestId, 'server-timing': timing }
  return new Response(body, { status, headers: all })
}

/** The problem document of a refusal. */
export function refuse(asking: Asked, refusal: Refusal, headers: Readonly<Record<string, string>> = {}): Response {
  return respond(asking, JSON.stringify(problemOf(refusal, asking.requestId)), PROBLEMS[refusal.code].status, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...headers,
  })
}
