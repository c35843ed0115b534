import { loadLanguage } from './locales/languages.ts'
import { currentRuleset, type Ruleset } from 'ytterby'
import type * as z from 'zod'
import type { ProblemCode } from './http/problem.ts'
import { readQuery, type StatedQuery } from './http/query.ts'
import type { Receipts } from './http/receipts.ts'
import type { Rulesets } from './http/rulesets.ts'
import type { Answering, Route } from './route.ts'
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

/** A value that is answered by its canonical JSON, which is written where it is sent; `isLong`: in pieces, as it is read. */
export type Unwritten = { readonly json: unknown } | { readonly json: object; readonly isLong: true }

export const isUnwritten = (text: Reply['text']): text is Unwritten => typeof text === 'object' && 'json' in text

/** What an operation answers. */
export type Reply = {
  readonly text: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | Unwritten
  /** JSON by default. */
  readonly type?: string
  /** Of the page, where the text is one: what it may load. Nothing by default. */
  readonly contentSecurityPolicy?: string
  /** Everything that the text follows from but the operation and the release: what its validator (`ETag`) is made of. */
  readonly of?: () => string
  /** The newest day up to which the law is known by which it was answered; that of the newest release by default. */
  readonly knownThrough?: string
  /** The text can never be another: day and ruleset are stated. */
  readonly pinned?: boolean
  /** For the log: verdicts that were given, once all of them are. */
  readonly verdicts?: readonly string[] | Promise<readonly string[]>
}

/** What the documentation says of an operation; made when it is first asked for, since no answer needs it. */
export type Contract = {
  readonly summary: string
  readonly description: string
  /** Parameters of the path, and those of the query that its schema does not list by name. */
  readonly path?: Readonly<Record<string, z.ZodType>>
  readonly query?: Readonly<Record<string, z.ZodType>>
  /** `name` is what a tool calls it. */
  readonly body?: { readonly name: string; readonly schema: z.ZodType; readonly example: unknown }
  readonly answer: z.ZodType
  /** Media type of the answer; JSON, or lines of it, by default. */
  readonly type?: string
  readonly problems: readonly ProblemCode[]
}

/** One operation of the service: what it reads, what it answers. */
export type Spec<Query> = {
  /** Parameters of the query. Their texts are read by the schema; what it does not know is refused. */
  readonly query: z.ZodType<Query>
  /** The largest body that is read; 64 KiB by default. */
  readonly mostBytes?: number
  /** `lines`: the body is handed on as it comes, for an answer that begins before it ends. */
  readonly reads?: 'lines'
  readonly contract: () => Contract | Promise<Contract>
  readonly handle: (call: Call<Query>) => Reply | Promise<Reply>
}

/** What is loaded of an operation: it answers, and tells what it is. */
export type OperationParts = Answering &
  Pick<Spec<unknown>, 'query' | 'contract'> & { readonly answer: (call: RawCall) => Reply | Promise<Reply> }

/** An operation, and where it is. */
export type Operation = Pick<Route, 'id' | 'method' | 'path' | 'retirement'> & OperationParts

export function operation<Query>({ handle, ...spec }: Spec<Query>): OperationParts {
  return {
    ...spec,
    answer({ query: stated, ...call }) {
      const query = readQuery(spec.query, stated)
      const { lang, ruleset: version }: Readonly<Record<string, unknown>> = { ...Object(query) }
      const asked = { ...call, query, ruleset: currentRuleset }
      if (typeof version === 'string' && version !== currentRuleset.version)
        return call.rulesets.named(version).then((ruleset) => byRelease(handle, { ...asked, ruleset }))
      const loading = loadLanguage(lang)
      return loading === null ? handle(asked) : loading.then(() => handle(asked))
    },
  }
}

/** What an earlier release answers follows from that release as well. It holds all its languages. */
async function byRelease<Query>(handle: Spec<Query>['handle'], call: Call<Query>): Promise<Reply> {
  const { digest, knownThrough } = call.ruleset
  const { of, ...reply } = await handle(call)
  return { ...reply, knownThrough, ...(of === undefined ? {} : { of: () => `${digest} ${of()}` }) }
}
