import type { Context } from 'hono'

/**
 * Lets work continue after the response was sent.
 *
 * @example outlive(c, cache.put(c.req.raw, c.res.clone()))
 */
export function outlive(c: Pick<Context, 'executionCtx'>, work: Promise<unknown>): void {
  try {
    c.executionCtx.waitUntil(work)
  } catch {
    // Plain Node has no execution context, and there the work continues anyway.
  }
}
