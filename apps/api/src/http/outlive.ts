import type { Context } from 'hono'
import type { Env } from '../env.ts'

/** Lets work continue after the response was sent. */
export function outlive(c: Context<{ Bindings: Env }>, work: Promise<unknown>): void {
  try {
    c.executionCtx.waitUntil(work)
  } catch {
    // Plain Node has no execution context, and there the work continues anyway.
  }
}
