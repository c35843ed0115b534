import { outlive } from '@ytterby/http/outlive'
import type { Context } from 'hono'
import { currentRuleset, type Ruleset } from 'ytterby'
import type { Env } from './env.ts'
import { lazy } from './lazy.ts'
import type { Service } from './service.ts'

const load = lazy(() => import('./follow-bucket.ts'))
/** How long an isolate answers before it asks the bucket again, in milliseconds. */
const MINUTE = 60_000
/** How long a request waits for the first answer of the bucket, in milliseconds. */
const LONGEST = 2000

let ruleset = currentRuleset
let next = 0
let isKnown = false

/** The law that answers: that of the package, or the newest that was proven since. It changes between two requests only. */
export const lawInForce = (): Ruleset => ruleset

/**
 * Follows the bucket of law, at most once a minute. Requests wait for its first answer only: each asks for itself, because in
 * Workers one request cannot await the I/O of another.
 */
export function followLaw(c: Context<Service>): Promise<unknown> | undefined {
  const now = Date.now()
  if (c.env?.LAW_ROOT === undefined || (isKnown && now < next)) return undefined
  next = now + MINUTE
  const following = follow(c.env, now)
  outlive(c, following)
  return isKnown ? undefined : Promise.race([following, new Promise((resolve) => setTimeout(resolve, LONGEST))])
}

async function follow(env: Env, now: number): Promise<void> {
  const { newestLaw } = await load()
  ruleset = (await newestLaw(env, now)) ?? ruleset
  isKnown = true
}
