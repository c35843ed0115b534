import type { Context } from 'hono'
import type { Env } from '../env.ts'

/** Lets work go on after the response is there. */
export function outlive(c: Context<{ Bindings: Env }>, work: Promise<unknown>): void {
  try {
    c.executionCtx.waitUntil(work)
  } catch {
    // Plain Node has no execution context: whatever runs there runs on.
  }
}
