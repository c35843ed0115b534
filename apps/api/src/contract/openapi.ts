import { canonicalJson, RULESET_VERSION } from 'ytterby'
import * as z from 'zod'
import { PROBLEMS, type ProblemCode } from '../http/problem.ts'
import type { Contract, Operation } from '../operation.ts'
import { ProblemSchema } from './problem.ts'

type Schema = Record<string, unknown>

const DEFINITIONS = '#/$defs/'
const COMPONENTS = '#/components/schemas/'

/** Refusals that any request can get. */
const ANYWHERE: readonly ProblemCode[] = ['invalid-query', 'unknown-api-key', 'rate-limited', 'internal']
const WITH_BODY: readonly ProblemCode[] = ['malformed-json', 'body-too-large', 'unsupported-media-type']

/** Generates the OpenAPI 3.1 document, as canonical JSON. */
export async function openApi(operations: readonly Operation[]): Promise<string> {
  const components: Record<string, Schema> = {}
  const problem = hoistDefinitions(ProblemSchema, components)
  const paths: Record<string, Record<string, Schema>> = {}
  for (const operation of operations) {
    const contract = await operation.contract()
    const path = operation.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = {
      ...paths[path],
      [operation.method.toLowerCase()]: describeOperation(operation, contract, components, problem),
    }
  }
  return canonicalJson({
    openapi: '3.1.0',
    info: {
      title: 'Ytterby',
      version: RULESET_VERSION,
      summary: 'May this rare-earth good leave China, with which permit, after how long a review?',
      description:
        'Every answer is dated, cited and byte-identical to that of the npm package `ytterby`. Unknown facts are reported as unknown. Refusals are problem documents (RFC 9457). An API key is optional; sent as a bearer token, it raises the limits.',
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
  { name: 'answers', description: 'Questions about goods' },
  { name: 'law', description: 'The law and the reference data' },
  { name: 'service', description: 'The service itself' },
]
const SERVICE: ReadonlySet<string> = new Set(['schema', 'keys', 'version', 'health'])

function describeOperation(
  { id, method, query, reads, files }: Operation,
  contract: Contract,
  components: Record<string, Schema>,
  problem: Schema,
): Schema {
  const { summary, description, body, answer, problems, path = {}, query: more = {} } = contract
  const parameters = [
    ...Object.entries(path).map(([name, schema]) =>
      parameter(name, 'path', hoistDefinitions(schema, components), true),
    ),
    ...parametersOf(query, components),
    ...Object.entries(more).map(([name, schema]) =>
      parameter(name, 'query', hoistDefinitions(schema, components), false),
    ),
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
            content: {
              'application/json': { schema: hoistDefinitions(body.schema, components), example: body.example },
              ...Object.fromEntries((files?.types ?? []).map((file) => [file, {}])),
            },
          },
        }),
    responses: {
      200: { description: summary, content: { [type]: { schema: hoistDefinitions(answer, components, 'output') } } },
      ...refusals(codes, problem),
    },
  }
}

function parametersOf(query: z.ZodType, components: Record<string, Schema>): Schema[] {
  if (!(query instanceof z.ZodObject)) return []
  const shape: Record<string, z.ZodType> = query.shape
  return Object.entries(shape).map(([name, schema]) =>
    parameter(name, 'query', hoistDefinitions(schema, components), !schema.safeParse(undefined).success),
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

/** The responses for refusals, grouped by status; each lists its codes with their titles. */
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

/** The JSON Schema of a zod schema, its `$defs` moved to `components`. */
function hoistDefinitions(
  schema: z.ZodType,
  components: Record<string, Schema>,
  io: 'input' | 'output' = 'input',
): Schema {
  const { $schema: _dialect, $defs = {}, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  for (const [name, definition] of Object.entries($defs)) components[name] ??= rewriteRefs(definition)
  return rewriteRefs(rest)
}

/** The same schema with its `$ref`s pointing to the components. */
const rewriteRefs = (schema: object): Schema =>
  Object.fromEntries(
    Object.entries(schema).map(([key, member]) => [
      key,
      key === '$ref' && typeof member === 'string' ? member.replace(DEFINITIONS, COMPONENTS) : rewriteRefsIn(member),
    ]),
  )

function rewriteRefsIn(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rewriteRefsIn)
  return typeof value === 'object' && value !== null ? rewriteRefs(value) : value
}
