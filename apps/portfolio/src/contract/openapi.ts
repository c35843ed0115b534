import {
  hoistDefinitions,
  NOTICE_HEADERS,
  parameter,
  parametersOf,
  refusals,
  type Schema,
} from '@ytterby/http/openapi-parts'
import { ProblemSchema } from '@ytterby/http/problem-schema'
import { PROBLEMS, type ProblemCode } from '@ytterby/http/problem'
import { canonicalJson, currentRuleset } from 'ytterby'
import * as z from 'zod'
import { PORTFOLIO_PROBLEMS, type PortfolioProblemCode } from '../http/portfolio-problem.ts'
import examples from './examples.json' with { type: 'json' }
import type { Operation } from './operation.ts'

const ALL_PROBLEMS = { ...PROBLEMS, ...PORTFOLIO_PROBLEMS }

/** What every request can be refused with; those with an API key, also for that. */
const ANYWHERE: readonly ProblemCode[] = ['rate-limited', 'internal', 'law-unavailable']
const WITH_KEY: readonly (ProblemCode | PortfolioProblemCode)[] = ['api-key-required', 'unknown-api-key']

/** What the names in paths stand for. */
const PLACES: Readonly<Record<string, Schema>> = {
  id: {
    type: 'string',
    description: 'Id of the job, watch or ledger, as its creation answered',
    example: 'c56a418065aa42eca9455d134a8fb1c2',
  },
  n: { type: 'integer', description: 'Number of the part, from 1', example: 1 },
  line: { type: 'string', description: 'Id of the line', example: 'A-1' },
  token: { type: 'string', description: 'Secret of the feed; the watch states the whole address' },
  delivery: { type: 'string', description: 'Id of the message, as the deliveries list it' },
}

/** What was sent and answered in real calls, by operation; `test/examples.test.ts` makes them again. */
const EXAMPLES: Readonly<
  Record<
    string,
    { readonly request?: unknown; readonly answer?: unknown; readonly texts?: Readonly<Record<string, string>> }
  >
> = examples

/** A content with an example for each of its media types for which there is one. */
const withExamples = (content: Schema, examplesByType: Readonly<Record<string, unknown>>): Schema =>
  Object.fromEntries(
    Object.entries(content).map(([type, described]) => {
      const { [type]: example } = examplesByType
      return [type, example === undefined ? described : { ...Object(described), example }]
    }),
  )

/** The header with which a request that may have been lost is sent again. */
const ONCE: Schema = {
  type: 'string',
  minLength: 1,
  maxLength: 255,
  pattern: '^[ -~]+$',
  description:
    'Names this request, so that sending it again creates nothing twice: for 24 hours the same key with the same parameters and body gets the answer of the first, with another body 409. Printable ASCII, new for each request, such as a UUID. A request that was refused may be sent again with its key.',
  example: '7f0c2c1e-6d0b-4b52-9a52-0d4f5a0f6f1d',
}
const ONCE_PROBLEMS: readonly PortfolioProblemCode[] = [
  'invalid-idempotency-key',
  'idempotency-key-reused',
  'idempotency-key-in-use',
]

/** A problem document of this Worker, with its refusals besides all those of the other one. */
export const PortfolioProblemSchema = ProblemSchema.extend({ code: z.enum(Object.keys(ALL_PROBLEMS)) }).meta({
  id: 'Problem',
  description: ProblemSchema.description,
})

/** What is kept, and the operations about it. */
export type KeptKind = {
  /** The tag of the operations. */
  readonly tag: 'jobs' | 'watches' | 'ledgers'
  readonly title: string
  readonly summary: string
  readonly description: string
  readonly operations: readonly Operation[]
  readonly requests: readonly z.ZodType[]
  readonly answers: readonly z.ZodType[]
  /** The refusal of a service that keeps nothing. */
  readonly notHere: ProblemCode
}

/** An OpenAPI 3.1 document, as canonical JSON. */
export function openApiOf(kept: KeptKind): string {
  const components: Record<string, Schema> = {}
  const problem = hoistDefinitions(PortfolioProblemSchema, components)
  for (const schema of kept.requests) hoistDefinitions(z.strictObject({ schema }), components)
  for (const schema of kept.answers) hoistDefinitions(z.strictObject({ schema }), components, 'output')
  const paths: Record<string, Record<string, Schema>> = {}
  for (const operation of kept.operations)
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method]: describe(operation, kept, { components, problem }),
    }
  const { title, summary, description, tag } = kept
  return canonicalJson({
    openapi: '3.1.0',
    info: {
      title,
      version: currentRuleset.version,
      summary,
      description: `What is sent is kept only for the caller with the API key, and is wiped by one call. ${description} /openapi.json describes the answers too.`,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: [{ name: tag, description: `${summary}. ${description}` }],
    security: [{ apiKey: [] }],
    paths,
    components: {
      schemas: components,
      securitySchemes: { apiKey: { type: 'http', scheme: 'bearer', description: 'The owner of what is kept' } },
    },
  })
}

function describe(
  operation: Operation,
  { tag, notHere }: KeptKind,
  { components, problem }: { components: Record<string, Schema>; problem: Schema },
): Schema {
  const { id, path, summary, description, query, body, answers, problems, isPublic, isOnce } = operation
  const { request, answer, texts }: (typeof EXAMPLES)[string] = EXAMPLES[id] ?? {}
  const parameters = [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) =>
      parameter(name, 'path', PLACES[name] ?? { type: 'string' }, true),
    ),
    ...(query === undefined ? [] : parametersOf(query, components)),
    ...(isOnce === true ? [parameter('Idempotency-Key', 'header', ONCE, false)] : []),
  ]
  const responses = Object.entries(answers).map(([status, content]) => [
    status,
    {
      description: summary,
      headers: NOTICE_HEADERS,
      ...(content === null ? {} : { content: withExamples(content, { ...texts, 'application/json': answer }) }),
    },
  ])
  const refused = new Set([
    ...problems,
    ...(isOnce === true ? ONCE_PROBLEMS : []),
    ...(isPublic === true ? [] : ['invalid-query' as const, ...WITH_KEY]),
    ...ANYWHERE,
    notHere,
  ])
  return {
    operationId: id,
    summary,
    description,
    tags: [tag],
    ...(isPublic === true ? { security: [] } : {}),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined
      ? {}
      : { requestBody: { ...body, content: withExamples(body.content, { 'application/json': request }) } }),
    responses: { ...Object.fromEntries(responses), ...refusals([...refused], problem, ALL_PROBLEMS) },
  }
}
