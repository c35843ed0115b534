import { canonicalJson, currentRuleset } from 'ytterby'
import { PROBLEMS, type ProblemCode } from '@ytterby/http/problem'
import type { Contract, Operation } from '../operation.ts'
import { exampleAnswer, type ExampleCall } from './example-answer.ts'
import { keptOperations, type Joined } from './kept-operations.ts'
import {
  hoistDefinitions,
  NOTICE_HEADERS,
  parameter,
  parametersOf,
  refusals,
  type Schema,
} from '@ytterby/http/openapi-parts'
import { ProblemSchema } from '@ytterby/http/problem-schema'

/** Refusals that any request can get. */
const ANYWHERE: readonly ProblemCode[] = [
  'invalid-query',
  'unknown-api-key',
  'rate-limited',
  'internal',
  'law-unavailable',
]
const WITH_BODY: readonly ProblemCode[] = ['malformed-json', 'body-too-large', 'unsupported-media-type']

let answering: Joined | undefined

/**
 * The OpenAPI 3.1 document of everything that this service answers, as canonical JSON: the answers, and what another Worker keeps.
 * The answers are described on first use, because no answer needs it.
 */
export async function openApiText(operations: readonly Operation[], call: ExampleCall): Promise<string> {
  answering ??= await describeAnswers(operations, call)
  const kept = await keptOperations(call.env)
  const parts = [answering, ...kept]
  return canonicalJson({
    openapi: '3.1.0',
    info: {
      title: 'Ytterby',
      version: currentRuleset.version,
      summary: 'May this rare-earth good leave China, with which permit, after how long a review?',
      description: `Every answer is dated, cited and byte-identical to that of the npm package \`ytterby\`. Unknown facts are reported as unknown. Refusals are problem documents (RFC 9457). An API key is optional; sent as a bearer token, it raises the limits. Jobs, watches and ledgers need one: what is sent is kept only for the caller with the key, and is wiped by one call.${kept.length === 0 ? ' They are described here where a service keeps them.' : ''}`,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: parts.flatMap(({ tags }) => tags),
    security: [{}, { apiKey: [] }],
    paths: Object.assign({}, ...parts.map(({ paths }) => paths)),
    components: {
      // The problem document of the other Worker, which comes last, has its refusals besides these.
      schemas: Object.assign({}, ...parts.map(({ schemas }) => schemas)),
      securitySchemes: {
        apiKey: { type: 'http', scheme: 'bearer', description: 'Raises the limits, and owns what is kept' },
      },
    },
  })
}

async function describeAnswers(operations: readonly Operation[], call: ExampleCall): Promise<Joined> {
  const schemas: Record<string, Schema> = {}
  const problem = hoistDefinitions(ProblemSchema, schemas)
  const paths: Record<string, Record<string, Schema>> = {}
  for (const operation of operations) {
    const contract = await operation.contract()
    const path = operation.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = {
      ...paths[path],
      [operation.method.toLowerCase()]: describeOperation(operation, contract, {
        components: schemas,
        problem,
        example: await exampleAnswer(operation, contract, call),
      }),
    }
  }
  return { tags: TAGS, paths, schemas }
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
  { components, problem, example }: { components: Record<string, Schema>; problem: Schema; example: unknown },
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
  ].map((one) => withExample(one, contract.example))
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
              ...Object.fromEntries(
                (files?.types ?? []).map((file) => {
                  const { [file]: shown } = body.exampleFiles ?? {}
                  return [file, shown === undefined ? {} : { example: shown }]
                }),
              ),
            },
          },
        }),
    responses: {
      200: {
        description: summary,
        headers: NOTICE_HEADERS,
        content: {
          [type]: {
            schema: hoistDefinitions(answer, components, 'output'),
            ...(example === undefined ? {} : { example }),
          },
        },
      },
      ...refusals(codes, problem, PROBLEMS),
    },
  }
}

/** A parameter with the value that the example call has for it. */
function withExample(parameterSchema: Schema, example: Contract['example'] = {}): Schema {
  const { name, schema } = parameterSchema
  const text = typeof name === 'string' ? example[name] : undefined
  if (text === undefined) return parameterSchema
  const isText = typeof schema !== 'object' || schema === null || !('type' in schema) || schema.type === 'string'
  return { ...parameterSchema, example: isText ? text : JSON.parse(text) }
}
