import { createLawFollower, type LawFollower } from '@ytterby/follow'
import { compareVersions } from 'ytterby/law'
import { r2Store } from '@ytterby/follow/r2'
import type { Followed, LawEnv } from './followed.ts'

/** What was accepted is kept below this, beside the bundles: the announcement with its signatures, and the bodies. */
const KEPT = 'follow/'
const BEIJING = 8 * 3_600_000

/**
 * Asks the bucket for the newest law: what was accepted before is opened and proven again, also if it has expired by now, and then
 * what is announced. Null if the bucket cannot be read, and never could. Each time another follower: a request that ends early
 * leaves its work unfinished, and others cannot go on with it.
 */
export async function askBucket(env: Required<LawEnv>, before: Followed | null): Promise<Followed | null> {
  try {
    const heads = await Promise.all(['latest', `${KEPT}state.json`].map((key) => env.LAW.head(key)))
    const seen = heads.map((head) => head?.etag ?? '').join(' ')
    // What was refused is read again, in case it was written just then.
    if (before !== null && seen === before.seen && (before.failure === null || before.failure.code === 'expired'))
      return before
    const follower = await openFollower(env)
    const { failure } = await follower.check()
    const found = followedBy(follower, { failure, seen }, before)
    console.log(JSON.stringify({ law: found.ruleset.version, failure: found.failure?.code ?? null }))
    return found
  } catch (error) {
    console.log(JSON.stringify({ law: null, failure: error instanceof Error ? error.name : 'unknown' }))
    return before === null ? null : { ...before, failure: failureOf('unreachable') }
  }
}

const openFollower = ({ LAW, LAW_ROOT }: Required<LawEnv>): Promise<LawFollower> =>
  createLawFollower({
    source: '',
    trust: JSON.parse(LAW_ROOT),
    store: r2Store(LAW, KEPT),
    now: Date.now,
    accept: 'automatic',
    fetch: async (url) => {
      const found = await LAW.get(url.slice(1))
      return found === null ? new Response(null, { status: 404 }) : new Response(await found.arrayBuffer())
    },
  })

/** What a follower has found. An isolate never returns to an older law, unless somebody went back and said why. */
function followedBy(
  follower: LawFollower,
  { failure, seen }: Pick<Followed, 'failure' | 'seen'>,
  before: Followed | null,
): Followed {
  const { ruleset } = follower
  const { expires, wentBack } = follower.status()
  const provenUntil = expires === null ? Infinity : Date.parse(expires) - BEIJING - 1
  const found = { follower, seen, provenUntil, failure: failure === null ? null : failureOf(failure.code) }
  if (before === null) return { ...found, ruleset }
  if (wentBack === null && compareVersions(plain(ruleset.version), plain(before.ruleset.version)) < 0)
    return { ...before, failure: found.failure ?? failureOf('rollback') }
  // The same law stays as it was compiled.
  return { ...found, ruleset: ruleset.digest === before.ruleset.digest ? before.ruleset : ruleset }
}

const failureOf = (code: string): { code: string; at: string } => ({ code, at: new Date().toISOString() })

/** `+next` marks law that was changed since a release. */
const plain = (version: string): string => version.replace(/\+.*$/, '')
