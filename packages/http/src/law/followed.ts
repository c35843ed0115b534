import type { LawFollower } from '@ytterby/follow'
import type { Bucket } from '@ytterby/follow/r2'
import type { Ruleset } from 'ytterby'

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
