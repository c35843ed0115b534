import type { Assessment, Lang, Draft } from 'ytterby'

/** What the visitor stated, by dotted path in the order of the answers, and which questions were passed over. */
export type VisitorFacts = { readonly facts: ReadonlyMap<string, unknown>; readonly skipped: ReadonlySet<string> }

/** What the views show. */
export type Shown = {
  readonly lang: Lang
  /** `null` if what is stated cannot be answered. */
  readonly answer: Assessment | null
  /** What the page states. */
  readonly given: Draft
  /** All that is stated. */
  readonly inquiry: Draft
  readonly stated: VisitorFacts
  readonly change: Change
}

/**
 * How the views change what is stated: a fact, with what its answer says besides, `undefined` to take it back; or a question to
 * pass over.
 */
export type Change = {
  readonly state: (path: string, value: unknown, besides?: Readonly<Record<string, unknown>>) => void
  readonly skip: (path: string) => void
  readonly askAgain: () => void
}
