import type { MiddlewareHandler } from 'hono'
import type { Arrived } from './arrival.ts'
import { outlive } from './outlive.ts'

/** What the log tells of an answer: its verdicts, or a promise if they are not all known yet. */
export type Logged = { readonly verdicts?: readonly string[] | Promise<readonly string[]> }

/**
 * Logs one line per request once it is answered or refused. Of the question and the answer the line holds only how many
 * verdicts of each kind were given.
 *
 * @param operation The name of the operation in the log.
 * @example app.post('/v1/assessments', logLine('assess'), (c) => { c.set('verdicts', ['no-permit']); return c.text('{}') })
 */
export const logLine =
  (operation: string): MiddlewareHandler<{ Variables: Arrived & Logged }> =>
  async (c, next) => {
    await next()
    const { status } = c.res
    const verdicts = c.get('verdicts')
    const { requestId, since } = c.get('arrival')
    const log = (all: readonly string[]): void => {
      const milliseconds = Math.round(performance.now() - since)
      console.log(JSON.stringify({ requestId, operation, status, milliseconds, verdicts: countOf(all) }))
    }
    if (verdicts instanceof Promise) outlive(c, verdicts.then(log))
    else log(verdicts ?? [])
  }

function countOf(verdicts: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const verdict of verdicts) counts[verdict] = (counts[verdict] ?? 0) + 1
  return counts
}
