/** A query before it is parsed: the query string of a URL, or the arguments of a tool. */
export type StatedQuery = string | Readonly<Record<string, unknown>>

/** @throws InvalidQueryError if there are any parameters. */
export function requireNoQuery(stated: StatedQuery): void {
  const names = Object.keys(typeof stated === 'string' ? parametersOf(stated) : stated)
  if (names.length > 0) throw new InvalidQueryError(unknownParameters(names))
}

/** @throws InvalidQueryError if a parameter is repeated: choosing one would be a guess. */
export function parametersOf(text: string): Record<string, string> {
  const entries = [...new URLSearchParams(text)]
  const query = Object.fromEntries(entries)
  if (Object.keys(query).length < entries.length)
    throw new InvalidQueryError([
      { code: 'repeated-parameter', parameter: null, detail: 'State each parameter once; lists are separated by “;”.' },
    ])
  return query
}

/** One error in a query. An unknown name is repeated if it is a short word. */
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
    super('The query is not valid')
    this.findings = findings
  }
}

const NAME = /^[\w.-]{1,64}$/
/** More unknown names than this are only counted. */
const MOST_NAMED = 10

/** @param near the known name that was probably meant. */
export function unknownParameters(
  names: readonly string[],
  near: (name: string) => string | undefined = () => undefined,
): QueryFinding[] {
  const code = 'unknown-parameter'
  if (names.length > MOST_NAMED)
    return [
      { code, parameter: null, detail: `${names.length} parameters are not known; /openapi.json lists all of them.` },
    ]
  return names.map((name) => {
    const isNamed = NAME.test(name)
    const meant = isNamed ? near(name) : undefined
    const suggestion = meant === undefined ? '' : ` Did you mean “${meant}”?`
    return {
      code,
      parameter: isNamed ? name : null,
      detail: `This parameter is not known.${suggestion} /openapi.json lists all of them.`,
    }
  })
}
