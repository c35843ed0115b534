import type { MiddlewareHandler } from 'hono'
import { readRest } from './rest-of-body.ts'

/** What is known of a request when it arrives. */
export type Arrival = {
  readonly requestId: string
  /** `performance.now()` at arrival. At the edge, the clock advances only during I/O. */
  readonly since: number
}

/** What `arrival` adds to a request. */
export type Arrived = { readonly arrival: Arrival }

/**
 * Gives each request its id and notes when it arrived. It comes first: responses and the log line state both. A refusal waits
 * for what the client still sends of a body that was not read.
 *
 * @example app.use(arrival()).get('/', (c) => c.text(c.var.arrival.requestId))
 */
export const arrival = (): MiddlewareHandler<{ Variables: Arrived }> => async (c, next) => {
  c.set('arrival', { requestId: crypto.randomUUID(), since: performance.now() })
  await next()
  if (c.res.status >= FIRST_REFUSAL) await readRest(c.req.raw)
}

const FIRST_REFUSAL = 400
