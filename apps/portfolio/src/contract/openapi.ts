import {
  hoistDefinitions,
  parameter,
  parametersOf,
  refusals,
  type Schema,
} from '@ytterby/api/src/contract/openapi-parts.ts'
import { ProblemSchema } from '@ytterby/api/src/contract/problem.ts'
import { PROBLEMS, type ProblemCode } from '@ytterby/api/src/http/problem.ts'
import { canonicalJson, RULESET_VERSION } from 'ytterby'
import * as z from 'zod'
import { JOB_PROBLEMS, type JobProblemCode } from '../http/job-problem.ts'
import { JOB_OPERATIONS, type JobOperation } from './job-operations.ts'
import { JobSchema } from './job-schema.ts'

const ALL_PROBLEMS = { ...PROBLEMS, ...JOB_PROBLEMS }

/** What every request about jobs can be refused with. */
const ANYWHERE: readonly (ProblemCode | JobProblemCode)[] = [
  'api-key-required',
  'unknown-api-key',
  'rate-limited',
  'internal',
  'no-jobs-here',
]

/** A problem document about a job. */
export const JobProblemSchema = ProblemSchema.extend({ code: z.enum(Object.keys(ALL_PROBLEMS)) }).meta({
  id: 'Problem',
  description: 'A refusal (RFC 9457). It never repeats anything from the request',
})

/** The OpenAPI 3.1 document of jobs, as canonical JSON. */
export function jobsOpenApi(): string {
  const components: Record<string, Schema> = {}
  const problem = hoistDefinitions(JobProblemSchema, components)
  hoistDefinitions(z.strictObject({ job: JobSchema }), components, 'output')
  const paths: Record<string, Record<string, Schema>> = {}
  for (const operation of JOB_OPERATIONS)
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(operation, components, problem) }
  return canonicalJson({
    openapi: '3.1.0',
    info: {
      title: 'Ytterby jobs',
      version: RULESET_VERSION,
      summary: 'Lists of any length, answered in the background',
      description:
        'What is sent is kept only for the caller with the API key, for the time that each job states, and is wiped by one call. /openapi.json describes the answers.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: [{ name: 'jobs', description: 'Lists of any length' }],
    security: [{ apiKey: [] }],
    paths,
    components: {
      schemas: components,
      securitySchemes: { apiKey: { type: 'http', scheme: 'bearer', description: 'The owner of the jobs' } },
    },
  })
}

function describe(operation: JobOperation, components: Record<string, Schema>, problem: Schema): Schema {
  const { id, path, summary, description, query, body, answers, problems } = operation
  const parameters = [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) =>
      parameter(name, 'path', { type: name === 'n' ? 'integer' : 'string' }, true),
    ),
    ...(query === undefined ? [] : parametersOf(query, components)),
  ]
  const responses = Object.entries(answers).map(([status, content]) => [
    status,
    { description: summary, ...(content === null ? {} : { content }) },
  ])
  return {
    operationId: id,
    summary,
    description,
    tags: ['jobs'],
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined ? {} : { requestBody: body }),
    responses: { ...Object.fromEntries(responses), ...refusals([...problems, ...ANYWHERE], problem, ALL_PROBLEMS) },
  }
}
