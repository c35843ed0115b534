import type * as z from 'zod'

/** A query as it came: the text of an address, or the values that a tool was given. */
export type StatedQuery = string | Readonly<Record<string, unknown>>

/** @throws InvalidQueryError where the query is not understood. */
export function readQuery<Query>(schema: z.ZodType<Query>, stated: StatedQuery): Query {
  const query = typeof stated === 'string' ? parametersOf(stated) : stated
  // What a schema that takes any name would drop without a word.
  if (Object.hasOwn(query, '__proto__')) throw new InvalidQueryError([unknownParameters(1)])
  const read = schema.safeParse(query)
  if (read.success) return read.data
  throw new InvalidQueryError(read.error.issues.flatMap(findingsOf))
}

/** @throws InvalidQueryError where anything is stated. */
export function requireNoQuery(stated: StatedQuery): void {
  const count = Object.keys(typeof stated === 'string' ? parametersOf(stated) : stated).length
  if (count > 0) throw new InvalidQueryError([unknownParameters(count)])
}

/** @throws InvalidQueryError where a parameter is repeated: which one counts would be a guess. */
function parametersOf(text: string): Record<string, string> {
  const entries = [...new URLSearchParams(text)]
  const query = Object.fromEntries(entries)
  if (Object.keys(query).length < entries.length)
    throw new InvalidQueryError([
      { code: 'repeated-parameter', parameter: null, detail: 'State each parameter once; lists are separated by “;”.' },
    ])
  return query
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
