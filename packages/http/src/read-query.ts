import { nearest } from 'ytterby'
import type * as z from 'zod'
import { whatToAskFor } from './what-to-ask-for.ts'
import { InvalidQueryError, parametersOf, unknownParameters, type QueryFinding, type StatedQuery } from './query.ts'

/**
 * Parses a query by a schema.
 *
 * @throws InvalidQueryError if the query does not match the schema.
 * @example readQuery(z.strictObject({ lang }), 'lang=zh') // { lang: 'zh' }
 */
export function readQuery<Query>(schema: z.ZodType<Query>, stated: StatedQuery): Query {
  const query = typeof stated === 'string' ? parametersOf(stated) : stated
  // A schema with a catchall would drop this key silently.
  if (Object.hasOwn(query, '__proto__')) throw new InvalidQueryError(unknownParameters(['__proto__']))
  const read = schema.safeParse(query, { error: whatToAskFor })
  if (read.success) return read.data
  const known = 'shape' in schema ? Object.keys(Object(schema.shape)) : undefined
  throw new InvalidQueryError(read.error.issues.flatMap((issue) => findingsOf(issue, known)))
}

function findingsOf(issue: z.core.$ZodIssue, known?: readonly string[]): QueryFinding[] {
  if (issue.code === 'unrecognized_keys')
    return unknownParameters(issue.keys, known === undefined ? {} : { known, near: (name) => nearest(name, known) })
  const [name] = issue.path
  const isDay = issue.code === 'invalid_format' && issue.format === 'date'
  const detail = isDay ? 'Write a day that exists as YYYY-MM-DD.' : issue.message
  return [{ code: 'invalid-parameter', parameter: String(name ?? ''), detail }]
}
