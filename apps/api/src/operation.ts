import { loadLanguage } from './locales/languages.ts'
import { currentRuleset } from 'ytterby'
import type * as z from 'zod'
import type { Call, RawCall } from './call.ts'
import type { ProblemCode } from './http/problem.ts'
import { readQuery } from './http/query.ts'
import type { Reply } from './reply.ts'
import type { Answering, Route } from './route.ts'

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
type Spec<Query> = Pick<Answering, 'mostBytes' | 'reads'> & {
  /** Parameters of the query. Their texts are read by the schema; what it does not know is refused. */
  readonly query: z.ZodType<Query>
  readonly contract: () => Contract | Promise<Contract>
  readonly handle: (call: Call<Query>) => Reply | Promise<Reply>
}

/** What is loaded of an operation: it answers, and tells what it is. */
export type OperationParts = Answering &
  Pick<Spec<unknown>, 'query' | 'contract'> & { readonly answer: (call: RawCall) => Reply | Promise<Reply> }

/** An operation, and where it is. */
export type Operation = Pick<Route, 'id' | 'method' | 'path'> & OperationParts

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
