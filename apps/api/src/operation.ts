import { currentRuleset, type Ruleset } from 'ytterby'
import * as z from 'zod'
import type { ProblemCode } from './http/problem.ts'
import type { Receipts } from './http/receipts.ts'
import type { Retirement } from './http/retirement.ts'
import type { Rulesets } from './http/rulesets.ts'

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
  /** The releases that can answer, and the one that was asked to: the newest where none was. */
  readonly rulesets: Rulesets
  readonly ruleset: Ruleset
}

/** A call as it comes, before its query is read. */
type RawCall = Omit<Call<Readonly<Record<string, unknown>>>, 'ruleset'>

/** A file beside the Worker by its path; null where there is none. */
export type Asset = (path: `/${string}`) => Promise<Uint8Array<ArrayBuffer> | null>

/** What an operation answers. */
export type Reply = {
  readonly text: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>
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

/** One operation of the service: where it is, what it reads, what it answers. */
type Spec<Query> = {
  /** `operationId` of OpenAPI and the name of the tool. */
  readonly id: string
  readonly method: 'GET' | 'POST'
  /** As Hono routes it: parameters begin with a colon. */
  readonly path: `/${string}`
  /** Parameters of the query. Their texts are read by the schema; what it does not know is refused. */
  readonly query: z.ZodType<Query>
  /** The largest body that is read; 64 KiB by default. */
  readonly mostBytes?: number
  /** `lines`: the body is handed on as it comes, for an answer that begins before it ends. */
  readonly reads?: 'lines'
  /** Where the operation will be gone. */
  readonly retirement?: Retirement
  readonly contract: () => Contract | Promise<Contract>
  readonly handle: (call: Call<Query>) => Reply | Promise<Reply>
}

export type Operation = Omit<Route, 'answer'> &
  Pick<Spec<unknown>, 'query' | 'contract'> & { readonly answer: (call: RawCall) => Reply | Promise<Reply> }

/** What is needed of an operation, or of a page, to serve it. */
export type Route = Pick<Spec<unknown>, 'id' | 'method' | 'path' | 'mostBytes' | 'reads' | 'retirement'> & {
  /** Not counted against the limits of its caller. */
  readonly isFile?: true
  /**
   * Answers a query as it came.
   *
   * @throws InvalidQueryError where the query is not understood, and what the SDK throws.
   */
  readonly answer: (call: RawCall & { readonly asset: Asset }) => Reply | Promise<Reply>
}

export function operation<Query>({ handle, ...spec }: Spec<Query>): Operation {
  return {
    ...spec,
    answer({ query, ...call }) {
      const asked = { ...call, query: readQuery(spec.query, query), ruleset: currentRuleset }
      const { ruleset: version } = query
      if (typeof version === 'string' && version !== currentRuleset.version)
        return call.rulesets.named(version).then((ruleset) => byRelease(handle, { ...asked, ruleset }))
      return isChinese(query) ? import('ytterby/zh').then(() => handle(asked)) : handle(asked)
    },
  }
}

/** What an earlier release answers follows from that release as well. It holds both languages. */
async function byRelease<Query>(handle: Spec<Query>['handle'], call: Call<Query>): Promise<Reply> {
  const { digest, knownThrough } = call.ruleset
  const { of, ...reply } = await handle(call)
  return { ...reply, knownThrough, ...(of === undefined ? {} : { of: () => `${digest} ${of()}` }) }
}

/** The Chinese sentences are loaded once they are asked for. */
const isChinese = ({ lang }: Readonly<Record<string, unknown>>): boolean => lang === 'zh'

/** A page that takes no parameters. `of` is what it follows from besides the release. */
export function page(
  path: Route['path'],
  handle: (path: Call<unknown>['path'], asset: Asset) => Reply | Promise<Reply>,
): Route {
  const none = z.strictObject({})
  return {
    id: 'page',
    method: 'GET',
    path,
    answer: (call) => {
      readQuery(none, call.query)
      return handle(call.path, call.asset)
    },
  }
}

/** A file of the page. It is given to everybody, however many are asked for: one visit asks for many. */
export const file = (...spec: Parameters<typeof page>): Route => ({ ...page(...spec), isFile: true })

function readQuery<Query>(schema: z.ZodType<Query>, query: Readonly<Record<string, unknown>>): Query {
  // What a schema that takes any name would drop without a word.
  if (Object.hasOwn(query, '__proto__')) throw new InvalidQueryError([unknownParameters(1)])
  const read = schema.safeParse(query)
  if (read.success) return read.data
  throw new InvalidQueryError(read.error.issues.flatMap(findingsOf))
}

/** One thing that is wrong with a query. An unknown name is not repeated. */
export type QueryFinding = {
  readonly code: 'unknown-parameter' | 'repeated-parameter' | 'invalid-parameter'
  readonly parameter: string | null
  readonly detail: string
}

/** The query was refused. */
export class InvalidQueryError extends Error {
  override readonly name = 'InvalidQueryError'
  readonly findings: readonly QueryFinding[]

  constructor(findings: readonly QueryFinding[]) {
    super('The query is not understood')
    this.findings = findings
  }
}

const unknownParameters = (count: number): QueryFinding => ({
  code: 'unknown-parameter',
  parameter: null,
  detail: `${count === 1 ? 'A parameter is' : `${count} parameters are`} not known; /openapi.json lists all of them.`,
})

function findingsOf(issue: z.core.$ZodIssue): QueryFinding[] {
  if (issue.code === 'unrecognized_keys') return [unknownParameters(issue.keys.length)]
  const [name] = issue.path
  return [{ code: 'invalid-parameter', parameter: String(name ?? ''), detail: issue.message }]
}
