import type { LawFollower } from '@ytterby/follow'
import type { MiddlewareHandler } from 'hono'
import { currentRuleset, type Ruleset } from 'ytterby'
import { lazy } from '../lazy.ts'
import { outlive } from '../outlive.ts'
import { Refusal } from '../problem.ts'
import type { Followed, LawEnv } from './followed.ts'

const load = lazy(() => import('./bucket.ts'))
/** How long an isolate answers before it asks the bucket again, in milliseconds. */
const MINUTE = 60_000
/** How long a request waits for the first answer of the bucket, in milliseconds. */
const LONGEST = 2000

let followed: Followed | null = null
let isConfigured = false
let nextQuestion = 0
/** How often the bucket was asked, and which question was the last whose answer is used. */
let asked = 0
let used = 0
let checked: string | null = null

/**
 * The law that answers: the newest that was proven, or that of the package where no bucket is followed. It changes between two
 * requests only.
 *
 * @throws Refusal as long as the bucket has not answered: the law of the package may be older than what was accepted.
 */
export function lawInForce(): Ruleset {
  const law = provenLaw()
  if (law === null) throw new Refusal('law-unavailable')
  return law
}

/** The law in force; null as long as the bucket has not answered. */
export const provenLaw = (): Ruleset | null => followed?.ruleset ?? (isConfigured ? null : currentRuleset)

/** Every release that the bucket announces, oldest first, as it was signed; none where it is not followed. */
export const announcedReleases = (): LawFollower['announced'] => followed?.follower.announced ?? []

/** The law of a release that the bucket announces, in force or not; null if it announces none of this version. */
export async function announcedRuleset(version: string): Promise<Ruleset | null> {
  const isAnnounced = announcedReleases().some((header) => header.version === version)
  return isAnnounced ? ((await followed?.follower.open(version))?.ruleset ?? null) : null
}

/**
 * Follows the bucket of law, at most once a minute. Requests wait for its first answer only: each asks for itself, because in
 * Workers one request cannot await the I/O of another.
 *
 * @example app.get('/v1/version', followLaw, (c) => c.text(lawInForce().version))
 */
export const followLaw: MiddlewareHandler<{ Bindings: LawEnv }> = (c, next) => {
  const env: LawEnv | undefined = c.env
  if (!isFollowing(env) || (followed !== null && Date.now() < nextQuestion)) return next()
  const asking = ask(env)
  outlive(c, asking)
  return followed === null
    ? Promise.race([asking, new Promise<void>((resolve) => setTimeout(resolve, LONGEST))]).then(next)
    : next()
}

/**
 * The law in force, for what is done without a request. What begins by it can ask for the newest there is now.
 *
 * @throws Refusal if the bucket has never answered.
 * @example const ruleset = await newestLaw(env)
 */
export async function newestLaw(env: LawEnv, { isFresh = false } = {}): Promise<Ruleset> {
  if (!isFollowing(env)) return currentRuleset
  if (isFresh || followed === null || Date.now() >= nextQuestion) await ask(env)
  return lawInForce()
}

/** The law in force; null if the bucket has never answered. */
export const lawIfKnown = (env: LawEnv): Promise<Ruleset | null> => newestLaw(env).catch(() => null)

/** Why the law in force may not be the newest, for a header: `expired`, or the code of the update that failed; else null. */
export function lawNotice(): string | null {
  if (followed === null) return null
  return followed.failure?.code ?? (Date.now() > followed.provenUntil ? 'expired' : null)
}

/** How the law is followed; null where it is not. No byte of an answer depends on it. */
export function lawStatus(): object | null {
  if (followed === null) return null
  const { ruleset, follower, failure } = followed
  const { expires, isExpired, wentBack } = follower.status()
  const from = ruleset === currentRuleset ? 'package' : 'bundle'
  return {
    from,
    expires,
    isExpired,
    checked,
    failure,
    wentBack: wentBack === null ? null : { reason: wentBack.reason, at: wentBack.at },
  }
}

function isFollowing(env: LawEnv | undefined): env is Required<LawEnv> {
  isConfigured = env?.LAW !== undefined && env.LAW_ROOT !== undefined
  return isConfigured
}

async function ask(env: Required<LawEnv>): Promise<void> {
  const number = ++asked
  nextQuestion = Date.now() + MINUTE
  const { askBucket } = await load()
  const found = await askBucket(env, followed)
  // A later question was answered before.
  if (found === null || number < used) return
  used = number
  if (found.failure === null) checked = new Date().toISOString()
  followed = found
}
