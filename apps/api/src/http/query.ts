import { InvalidQueryError } from '../operation.ts'

export type Query = Readonly<Record<string, string>>

const NONE: Query = Object.freeze({})

/** Queries that many ask alike, such as `view=decision`, by their text. */
const common = new Map<string, Query>()
const MOST_COMMON = 200
const LONGEST_COMMON = 60

/**
 * The query of a URL; of a short one always the same object.
 *
 * @throws InvalidQueryError where a parameter is repeated: which one counts would be a guess.
 */
export function queryOf(url: string): Query {
  const at = url.indexOf('?')
  if (at === -1) return NONE
  const text = url.slice(at + 1)
  if (text.length > LONGEST_COMMON) return read(text)
  let query = common.get(text)
  if (query === undefined) {
    query = Object.freeze(read(text))
    if (common.size >= MOST_COMMON) common.clear()
    common.set(text, query)
  }
  return query
}

function read(text: string): Query {
  const entries = [...new URLSearchParams(text)]
  const query = Object.fromEntries(entries)
  if (Object.keys(query).length < entries.length)
    throw new InvalidQueryError([
      { code: 'repeated-parameter', parameter: null, detail: 'State each parameter once; lists are separated by “;”.' },
    ])
  return query
}
