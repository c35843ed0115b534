import type { LawFollower } from '@ytterby/follow'
import type { Bucket } from '@ytterby/follow/r2'
import type { Context } from 'hono'
import { currentRuleset, type Ruleset } from 'ytterby'
import { lazy } from '../lazy.ts'
import { outlive } from '../outlive.ts'
import { Refusal } from '../problem.ts'

/** Where a Worker finds the law that it follows. */
export type LawEnv = {
  /** The bucket of bundles of law, as `npm run law:bundle` fills it; what was accepted is kept there too. */
  readonly LAW?: Bucket & { readonly head: (key: string) => Promise<{ readonly etag: string } | null> }
  /** Whose law is followed, as JSON: `{ "root": … }`, the `trust` of `@ytterby/follow`. */
  readonly LAW_ROOT?: string
}

/** The law that this isolate has found in the bucket. */
export type Followed = {
  /** The newest law that was proven. */
  readonly ruleset: Ruleset
  readonly follower: LawFollower
  /** The ETags of what was read. */
  readonly seen: string
  /** Why the last update was refused, or the bucket not read; null if it was. */
  readonly failure: { readonly code: string; readonly at: string } | null
  /** The last instant, in milliseconds, at which the announcement proves to be the newest. */
  readonly provenUntil: number
}

const load = lazy(() => import('./bucket.ts'))
/** How long an isolate answers before it asks the bucket again, in milliseconds. */
const MINUTE = 60_000
/** How long a request waits for the first answer of the bucket, in milliseconds. */
const LONGEST = 2000

let followed: Followed | null = null
let isConfigured = false
let next = 0
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
  if (followed !== null) return followed.ruleset
  if (isConfigured) throw new Refusal('law-unavailable')
  return currentRuleset
}

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
 * @example await followLaw(c)
 */
export function followLaw(
  c: Pick<Context<{ Bindings: LawEnv }>, 'env' | 'executionCtx'>,
): Promise<unknown> | undefined {
  const env: LawEnv | undefined = c.env
  if (!isFollowing(env) || (followed !== null && Date.now() < next)) return undefined
  const asking = ask(env)
  outlive(c, asking)
  return followed === null ? Promise.race([asking, new Promise((resolve) => setTimeout(resolve, LONGEST))]) : undefined
}

/**
 * The law in force, for what is done without a request. What begins by it can ask for the newest there is now.
 *
 * @throws Refusal if the bucket has never answered.
 * @example const ruleset = await newestLaw(env)
 */
export async function newestLaw(env: LawEnv, { isFresh = false } = {}): Promise<Ruleset> {
  if (!isFollowing(env)) return currentRuleset
  if (isFresh || followed === null || Date.now() >= next) await ask(env)
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
  next = Date.now() + MINUTE
  const { askBucket } = await load()
  const found = await askBucket(env, followed)
  // A later question was answered before.
  if (found === null || number < used) return
  used = number
  if (found.failure === null) checked = new Date().toISOString()
  followed = found
}
