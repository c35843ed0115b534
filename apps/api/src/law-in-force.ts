import { outlive } from '@ytterby/http/outlive'
import type { Context } from 'hono'
import { currentRuleset, type Ruleset } from 'ytterby'
import type { Env } from './env.ts'
import { lazy } from './lazy.ts'
import type { Service } from './service.ts'

const load = lazy(() => import('./follow-bucket.ts'))
/** How long an isolate answers before it asks the bucket again, in milliseconds. */
const MINUTE = 60_000

let ruleset = currentRuleset
let next = 0

/** The law that answers: that of the package, or the newest that was proven since. It changes between two requests only. */
export const lawInForce = (): Ruleset => ruleset

/** Follows the bucket of law, at most once a minute. Only the first request of an isolate waits for it. */
export function followLaw(c: Context<Service>): Promise<void> | undefined {
  const now = Date.now()
  if (c.env?.LAW === undefined || now < next) return undefined
  const isFirst = next === 0
  next = now + MINUTE
  const following = follow(c.env, now)
  if (isFirst) return following
  outlive(c, following)
  return undefined
}

async function follow(env: Env, now: number): Promise<void> {
  const { newestLaw } = await load()
  ruleset = await newestLaw(env, now, ruleset)
}
