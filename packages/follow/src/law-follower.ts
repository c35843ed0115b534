import type { assess, Assessment, Inquiry, Ruleset } from 'ytterby'
import type { BundleTrust, LawBundle, previewLaw } from 'ytterby/law'
import type { KeptState, Mark } from './kept-state.ts'
import type { Fetch } from './source.ts'
import type { LawStore } from './store.ts'

export type FollowerOptions = {
  /** The address under which `latest` and the bodies are served. */
  readonly source: string
  /** The root of the publisher, which comes with the application. */
  readonly trust: BundleTrust
  readonly store: LawStore
  /** The clock: milliseconds since 1970, as `Date.now`. */
  readonly now: () => number
  readonly fetch: Fetch
  /** The only release to follow; the newest if left out. */
  readonly pin?: string | undefined
  /** Whether a new law counts at once, or only after somebody has accepted it. */
  readonly accept: 'automatic' | 'after-preview'
  /** Called after another law has taken force in this process. */
  readonly onChange?: ((status: FollowerStatus) => void) | undefined
}

/** Which law answers here, what waits, and what went wrong. Nothing of it changes a byte of an answer. */
export type FollowerStatus = {
  readonly inForce: {
    readonly version: string
    readonly digest: string
    readonly knownThrough: string
    readonly from: 'package' | 'bundle'
    /** Who accepted it, and when; null for the law of the package. */
    readonly accepted: Mark | null
  }
  readonly pin: string | null
  /** Why an older release answers, until that is taken back. */
  readonly wentBack: KeptState['wentBack']
  /** The release that waits to be accepted. */
  readonly waiting: { readonly version: string; readonly issued: string; readonly knownThrough: string } | null
  /** The first day on which the newest announcement no longer proves to be the newest. */
  readonly expires: string | null
  readonly isExpired: boolean
  /** When the source last answered (UTC). */
  readonly checked: string | null
  /** The last update that failed, until one succeeds. The law in force is as it was. */
  readonly failure: { readonly code: string; readonly message: string; readonly at: string } | null
}

export type AssessOptions = Omit<NonNullable<Parameters<typeof assess>[1]>, 'ruleset'>
export type LawPreview = ReturnType<typeof previewLaw>

/** A law that is followed. It answers at any time, with the last law that was proven. */
export type LawFollower = {
  /** The law in force here. A list that one law must answer whole keeps it in a variable. */
  readonly ruleset: Ruleset
  /** Every release that is announced, oldest first, as it was signed: with these, receipts name releases that the package does not know. */
  readonly announced: LawBundle['headers']
  /** Answers by the law in force, which the answer names. */
  readonly assess: (inquiry: Inquiry, options?: AssessOptions) => Assessment
  readonly status: () => FollowerStatus
  /**
   * Opens a release that is announced, to answer by it; what is in force stays.
   *
   * @throws BundleRefusedError if it was never announced; SourceError if its body is neither kept nor served.
   */
  readonly open: (version: string) => Promise<LawBundle>
  /** Asks the source once. It never throws: what the source or the store does wrong stands in `failure`. */
  readonly check: () => Promise<FollowerStatus>
  /** What the waiting law would change for a list of `ExposureLine`; null if none waits. */
  readonly preview: (lines: Iterable<unknown>, lang?: AssessOptions['lang']) => LawPreview | null
  /**
   * Puts the waiting law into force; it changes nothing if that was accepted already.
   *
   * @param what The version that was previewed, and who accepts it.
   * @throws BundleRefusedError if another version waits by now, or none.
   */
  readonly accept: (what: { version: string; by: string }) => Promise<FollowerStatus>
  /**
   * Goes back to an older release, for a reason.
   *
   * @throws BundleRefusedError if it was never announced; SourceError if its body is neither kept nor served.
   */
  readonly goBack: (to: { version: string; reason: string; by: string }) => Promise<FollowerStatus>
  /** Takes that back: what is newest waits, or takes force with the next `check`. */
  readonly takeBack: () => Promise<FollowerStatus>
}
