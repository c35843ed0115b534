import type { Arrival } from './arrival.ts'
import { FIXED_HEADERS } from './headers.ts'
import { lawNotice } from './law/in-force.ts'

/**
 * Why the law in force may not be the newest: `expired`, or the code of the update that was refused. Of an answer by a named release
 * that was corrected: `corrected-in` and the newest release that did. It changes no byte of an answer.
 */
export const LAW_NOTICE = 'ytterby-law-notice'

type Named = Readonly<Record<string, string>>

/**
 * The headers of the last response, which the next one changes where it differs. In workerd, `new Response` copies them in half
 * of the time that it takes to read a dozen headers from a plain object.
 */
let filled = new Headers(FIXED_HEADERS)
let last: Named = {}

/**
 * Makes a response with the headers that all responses have.
 *
 * @param headers More headers by their names in lower case; they take the place of fixed ones.
 * @example respond(c.var.arrival, '{}', 200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
 */
export function respond(
  { requestId, since }: Arrival,
  body: BodyInit | null,
  status: number,
  headers: Named,
): Response {
  const notice = lawNotice()
  fill(notice === null ? headers : { ...headers, [LAW_NOTICE]: notice })
  filled.set('request-id', requestId)
  filled.set('server-timing', `app;dur=${(performance.now() - since).toFixed(1)}`)
  return new Response(body, { status, headers: filled })
}

/** Puts the headers in the place of those of the last response. */
function fill(headers: Named): void {
  try {
    for (const name of Object.keys(last)) if (headers[name] === undefined) reset(name)
    for (const [name, value] of Object.entries(headers)) if (last[name] !== value) filled.set(name, value)
    last = headers
  } catch (error) {
    // A value that is no header: the next response starts from the fixed ones.
    filled = new Headers(FIXED_HEADERS)
    last = {}
    throw error
  }
}

function reset(name: string): void {
  const fixed = FIXED_HEADERS[name]
  if (fixed === undefined) filled.delete(name)
  else filled.set(name, fixed)
}
