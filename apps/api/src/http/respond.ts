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
  // Headers that stand ready are copied much faster than headers are put together. The copy is ours: a response of plain
  // Node keeps the very headers that it is given, and what is set in them would stand in every later response.
  const all = new Headers(FIXED)
  all.set('request-id', requestId)
  all.set('server-timing', `app;dur=${(performance.now() - since).toFixed(1)}`)
  for (const name in headers) all.set(name, headers[name] ?? '')
  return new Response(body, { status, headers: all })
}

const FIXED = new Headers(FIXED_HEADERS)

/** The problem document of a refusal. */
export function refuse(asking: Asked, refusal: Refusal, headers: Readonly<Record<string, string>> = {}): Response {
  return respond(asking, JSON.stringify(problemOf(refusal, asking.requestId)), PROBLEMS[refusal.code].status, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...headers,
  })
}
