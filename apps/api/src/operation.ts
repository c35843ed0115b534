import { loadLanguage } from '@ytterby/http/locales/languages'
import { currentRuleset } from 'ytterby'
import type * as z from 'zod'
import type { Call, RawCall } from './call.ts'
import type { ProblemCode } from '@ytterby/http/problem'
import { readQuery } from '@ytterby/http/read-query'
import { rulesetsOf } from './http/rulesets.ts'
import { lawInForce, provenLaw } from '@ytterby/http/law/in-force'
import type { Reply } from './reply.ts'
import type { Handler, Route } from './route.ts'

/** The documentation of an operation. It is made lazily, since no answer needs it. */
export type Contract = {
  readonly summary: string
  readonly description: string
  /** Path parameters, and query parameters that the query schema does not list by name. */
  readonly path?: Readonly<Record<string, z.ZodType>>
  readonly query?: Readonly<Record<string, z.ZodType>>
  readonly body?: {
    readonly schema: z.ZodType
    readonly example: unknown
    /** Files that can be sent instead, by their media types; a workbook is shown by none. */
    readonly exampleFiles?: Readonly<Record<string, string>>
  }
  /** Parameters of the call that the documentation shows with its answer, by name. */
  readonly example?: Readonly<Record<string, string>>
  /** The answer that is shown where none is made: of a bucket that is empty here, and of a schema, whose references are its own. */
  readonly exampleAnswer?: unknown
  readonly answer: z.ZodType
  /** Media type of the answer; JSON or NDJSON by default. */
  readonly type?: string
  readonly problems: readonly ProblemCode[]
}

/** The definition of an operation. */
type Spec<Query> = Pick<Handler, 'maxBytes' | 'reads' | 'files'> & {
  /** Parses the query parameters from text. Unknown parameters are refused. */
  readonly query: z.ZodType<Query>
  readonly contract: () => Contract | Promise<Contract>
  readonly handle: (call: Call<Query>) => Reply | Promise<Reply>
}

/** The lazily loaded part of an operation: its handler and its documentation. */
export type OperationParts = Handler &
  Pick<Spec<unknown>, 'query' | 'contract'> & { readonly answer: (call: RawCall) => Reply | Promise<Reply> }

/** A loaded operation with its id, method and path. */
export type Operation = Pick<Route, 'id' | 'method' | 'path'> & OperationParts

export function operation<Query>({ handle, ...spec }: Spec<Query>): OperationParts {
  return {
    ...spec,
    answer({ query: stated, ...call }) {
      const query = readQuery(spec.query, stated)
      const { lang, ruleset: version }: Readonly<Record<string, unknown>> = { ...Object(query) }
      const proven = provenLaw()
      const rulesets = rulesetsOf(call.env, proven)
      // Who names the law need not wait until it is known which one is in force.
      if (typeof version === 'string' && version !== proven?.version)
        return rulesets.named(version).then((ruleset) => byRelease(handle, { ...call, query, rulesets, ruleset }))
      const inForce = lawInForce()
      const asked = { ...call, query, rulesets, ruleset: inForce }
      if (inForce !== currentRuleset) return byRelease(handle, asked)
      const loading = loadLanguage(lang)
      return loading === null ? handle(asked) : loading.then(() => handle(asked))
    },
  }
}

/** Answers by another release than that of the package, which becomes part of the ETag. A frozen release contains all its languages. */
async function byRelease<Query>(handle: Spec<Query>['handle'], call: Call<Query>): Promise<Reply> {
  const { digest, knownThrough, version } = call.ruleset
  const { etagKey, ...reply } = await handle(call)
  const { advisories } = await import('ytterby/law')
  const [newest] = advisories({ version })
  const lawNotice = newest === undefined ? {} : { lawNotice: `corrected-in ${newest.correctedIn}` }
  return {
    ...reply,
    knownThrough,
    ...lawNotice,
    ...(etagKey === undefined ? {} : { etagKey: () => `${digest} ${etagKey()}` }),
  }
}
