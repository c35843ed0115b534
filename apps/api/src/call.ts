import type { Ruleset } from 'ytterby'
import type { StatedQuery } from './http/query.ts'
import type { Receipts } from './http/receipts.ts'
import type { Rulesets } from './http/rulesets.ts'
import type { Work } from './work/work.ts'

/** What an operation is asked, whichever way it came: over HTTP or as a tool. */
export type Call<Query> = {
  readonly query: Query
  /** Parameters of the path, by name. */
  readonly path: Readonly<Record<string, string>>
  /** The JSON of the body, or its bytes as they come where `reads` says so; `undefined` where the operation takes none. */
  readonly body: unknown
  /** Today in Beijing. That it was filled in is said in a header. */
  readonly today: () => string
  /** What signs and publishes receipts. */
  readonly receipts: Receipts
  /** Where a request is worth counting: what it asks for altogether, done in slices. */
  readonly work: () => Work
  /** The releases that can answer, and the one that was asked to: the newest where none was. */
  readonly rulesets: Rulesets
  readonly ruleset: Ruleset
}

/** A call as it comes, before its query is read. */
export type RawCall = Omit<Call<StatedQuery>, 'ruleset'>

/** A file beside the Worker by its path; null where there is none. */
export type Asset = (path: `/${string}`) => Promise<Uint8Array<ArrayBuffer> | null>
