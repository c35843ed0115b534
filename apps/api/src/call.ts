import type { Ruleset } from 'ytterby'
import type { StatedQuery } from '@ytterby/http/query'
import type { Env } from './env.ts'
import type { Receipts } from './http/receipts.ts'
import type { Rulesets } from './http/rulesets.ts'
import type { Work } from './work/work.ts'

/** One call of an operation, over HTTP or as a tool. */
export type Call<Query> = {
  readonly query: Query
  /** Parameters of the path, by name. */
  readonly path: Readonly<Record<string, string>>
  /**
   * The parsed JSON body, a `Blob` for one of the operation's `files`, or a byte stream if it `reads` lines; `undefined` if it
   * takes no body.
   */
  readonly body: unknown
  /** Today in Beijing. If it is used, a response header names the day. */
  readonly today: () => string
  /** Signs receipts and publishes the keys. */
  readonly receipts: Receipts
  /** Starts counting the work of this request, so that it can be limited and done in slices. */
  readonly work: () => Work
  /** The bindings, for what this service keeps apart from the law. */
  readonly env: Env
  /** All releases that can answer, and the one that was asked for (that in force by default). */
  readonly rulesets: Rulesets
  readonly ruleset: Ruleset
}

/** A call before its query is parsed. */
export type RawCall = Omit<Call<StatedQuery>, 'ruleset' | 'rulesets'>

/** Reads a static asset by its path; null if there is none. */
export type Asset = (path: `/${string}`) => Promise<Uint8Array<ArrayBuffer> | null>
