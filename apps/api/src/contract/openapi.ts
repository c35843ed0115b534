import { canonicalJson, RULESET_VERSION } from 'ytterby'
import * as z from 'zod'
import { PROBLEMS, type ProblemCode } from '../http/problem.ts'
import type { Contract, Operation } from '../operation.ts'
import { ProblemSchema } from './problem.ts'

type Schema = Record<string, unknown>

const DEFINITIONS = '#/$defs/'
const COMPONENTS = '#/components/schemas/'

/** Refusals that can come of any request. */
const ANYWHERE: readonly ProblemCode[] = ['invalid-query', 'unknown-api-key', 'rate-limited', 'internal']
const WITH_BODY: readonly ProblemCode[] = ['malformed-json', 'body-too-large', 'unsupported-media-type']

/** The OpenAPI 3.1 document of the operations, as canonical JSON. */
export async function openApi(operations: readonly Operation[]): Promise<string> {
  const components: Record<string, Schema> = {}
  const problem = hoisted(ProblemSchema, components)
  const paths: Record<string, Record<string, Schema>> = {}
  for (const operation of operations) {
    const contract = await operation.contract()
    const path = operation.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = {
      ...paths[path],
      [operation.method.toLowerCase()]: described(operation, contract, components, problem),
    }
  }
  return canonicalJson({
    openapi: '3.1.0',
    info: {
      title: 'Ytterby',
      version: RULESET_VERSION,
      summary: 'May this rare-earth good leave China, with which permit, after how long a review?',
      description:
        'Every answer is dated and cited, and the same bytes as that of the npm package `ytterby`. What is not known is said to be not known. Refusals are problem documents (RFC 9457). An API key, sent as a bearer token, raises the limits; none is needed.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: TAGS,
    security: [{}, { apiKey: [] }],
    paths,
    components: {
      schemas: components,
      securitySchemes: { apiKey: { type: 'http', scheme: 'bearer', description: 'Raises the limits' } },
    },
  })
}

const TAGS = [
  { name: 'answers', description: 'What is asked of goods' },
  { name: 'law', description: 'The law and what stands beside it' },
  { name: 'service', description: 'The service itself' },
]
const SERVICE: ReadonlySet<string> = new Set(['schema', 'keys', 'version', 'health'])

function described(
  { id, method, query, reads }: Operation,
  contract: Contract,
  components: Record<string, Schema>,
  problem: Schema,
): Schema {
  const { summary, description, body, answer, problems, path = {}, query: more = {} } = contract
  const parameters = [
    ...Object.entries(path).map(([name, schema]) => parameter(name, 'path', hoisted(schema, components), true)),
    ...parametersOf(query, components),
    ...Object.entries(more).map(([name, schema]) => parameter(name, 'query', hoisted(schema, components), false)),
  ]
  const codes = [...new Set([...problems, ...ANYWHERE, ...(body === undefined ? [] : WITH_BODY)])]
  const { type = reads === 'lines' ? 'application/x-ndjson' : 'application/json' } = contract
  return {
    operationId: id,
    summary,
    description,
    tags: [SERVICE.has(id) ? 'service' : method === 'POST' || id === 'assessByQuery' ? 'answers' : 'law'],
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: hoisted(body.schema, components), example: body.example } },
          },
        }),
    responses: {
      200: { description: summary, content: { [type]: { schema: hoisted(answer, components, 'output') } } },
      ...refusals(codes, problem),
    },
  }
}

function parametersOf(query: z.ZodType, components: Record<string, Schema>): Schema[] {
  if (!(query instanceof z.ZodObject)) return []
  const shape: Record<string, z.ZodType> = query.shape
  return Object.entries(shape).map(([name, schema]) =>
    parameter(name, 'query', hoisted(schema, components), !schema.safeParse(undefined).success),
  )
}

function parameter(name: string, where: 'path' | 'query', schema: Schema, required: boolean): Schema {
  const { description, example, ...rest } = schema
  return {
    name,
    in: where,
    required,
    ...(description === undefined ? {} : { description }),
    ...(example === undefined ? {} : { example }),
    schema: rest,
  }
}

/** Refusals by status, each code with its title. */
function refusals(codes: readonly ProblemCode[], problem: Schema): Record<string, Schema> {
  const byStatus = new Map<number, ProblemCode[]>()
  for (const code of codes) byStatus.set(PROBLEMS[code].status, [...(byStatus.get(PROBLEMS[code].status) ?? []), code])
  return Object.fromEntries(
    [...byStatus].map(([status, those]) => [
      String(status),
      {
        description: those.map((code) => `${code}: ${PROBLEMS[code].title}`).join('; '),
        content: { 'application/problem+json': { schema: problem } },
      },
    ]),
  )
}

/** A schema whose named parts stand among the components. */
function hoisted(schema: z.ZodType, components: Record<string, Schema>, io: 'input' | 'output' = 'input'): Schema {
  const { $schema: _dialect, $defs = {}, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  for (const [name, definition] of Object.entries($defs)) components[name] ??= membersOf(definition)
  return membersOf(rest)
}

/** A schema that points to the components. */
const membersOf = (schema: object): Schema =>
  Object.fromEntries(
    Object.entries(schema).map(([key, member]) => [
      key,
      key === '$ref' && typeof member === 'string' ? member.replace(DEFINITIONS, COMPONENTS) : renamed(member),
    ]),
  )

function renamed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renamed)
  return typeof value === 'object' && value !== null ? membersOf(value) : value
}
