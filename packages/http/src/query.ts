/** A query before it is parsed: the query string of a URL, or the arguments of a tool. */
export type StatedQuery = string | Readonly<Record<string, unknown>>

/**
 * The query string of a URL.
 *
 * @example queryOf('https://example.com/v1/version?lang=zh') // 'lang=zh'
 */
export function queryOf(url: string): string {
  const at = url.indexOf('?')
  return at === -1 ? '' : url.slice(at + 1)
}

/**
 * Refuses any parameter.
 *
 * @throws InvalidQueryError if there are any.
 * @example requireNoQuery('lang=zh') // throws: this parameter is not known
 */
export function requireNoQuery(stated: StatedQuery): void {
  const names = Object.keys(typeof stated === 'string' ? parametersOf(stated) : stated)
  if (names.length > 0) throw new InvalidQueryError(unknownParameters(names, { known: [] }))
}

/**
 * The parameters of a query string by name.
 *
 * @throws InvalidQueryError if a parameter is repeated: choosing one would be a guess.
 * @example parametersOf('lang=zh') // { lang: 'zh' }
 */
export function parametersOf(text: string): Record<string, string> {
  const entries = [...new URLSearchParams(text)]
  const names = new Set<string>()
  for (const [name] of entries) {
    if (names.has(name)) throw repeatedParameter(name)
    names.add(name)
  }
  return Object.fromEntries(entries)
}

const repeatedParameter = (name: string): InvalidQueryError =>
  new InvalidQueryError([
    {
      code: 'repeated-parameter',
      parameter: isShortName(name) ? name : null,
      detail: 'State each parameter once; lists are separated by “;”.',
    },
  ])

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

/**
 * Whether an unknown name is short and plain enough to be repeated.
 *
 * @example isShortName('langg') // true
 */
export const isShortName = (name: string): boolean => /^[\w.-]{1,64}$/.test(name)
/** More unknown names than this are only counted. */
const MOST_NAMED = 10

/**
 * The errors for parameters that an operation does not have.
 *
 * @param of.known the parameters of the operation, if they are few.
 * @param of.near the known name that was probably meant.
 * @example unknownParameters(['langg'], { known: ['lang'], near: () => 'lang' }) // … Did you mean “lang”? …
 */
export function unknownParameters(
  names: readonly string[],
  {
    known,
    near = () => undefined,
  }: { readonly known?: readonly string[]; readonly near?: (name: string) => string | undefined } = {},
): QueryFinding[] {
  const code = 'unknown-parameter'
  const list =
    known === undefined
      ? '/openapi.json lists all of them.'
      : known.length === 0
        ? 'There are none here.'
        : `Known here: ${known.join(', ')}.`
  if (names.length > MOST_NAMED)
    return [{ code, parameter: null, detail: `${names.length} parameters are not known. ${list}` }]
  return names.map((name) => {
    const isNamed = isShortName(name)
    const meant = isNamed ? near(name) : undefined
    const suggestion = meant === undefined ? '' : ` Did you mean “${meant}”?`
    return {
      code,
      parameter: isNamed ? name : null,
      detail: `This parameter is not known.${suggestion} ${list}`,
    }
  })
}
