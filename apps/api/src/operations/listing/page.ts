import { decodeBase64Url, encodeBase64Url } from 'hono/utils/encode'
import { InvalidQueryError } from '../../http/query.ts'

/** One page of a list, and where the next one begins; `null` where there is none. */
export type Page<T> = { items: T[]; next: string | null }

/**
 * A page of items in the order of their keys, which are all different. A cursor is the key of the last item before it,
 * so that nothing is left out or told twice where items come in between.
 *
 * @throws InvalidQueryError for a cursor that no page gave.
 */
export function pageOf<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Page<T> {
  const after = cursor === undefined ? null : keyOfCursor(cursor)
  const sorted = items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .filter(({ key }) => after === null || key > after)
  const shown = sorted.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(({ item }) => item),
    next: last === undefined || sorted.length === shown.length ? null : cursorOf(last.key),
  }
}

const PREFIX = 'after:'

function cursorOf(key: string): string {
  return encodeBase64Url(new TextEncoder().encode(PREFIX + key).buffer).replaceAll('=', '')
}

function keyOfCursor(cursor: string): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(decodeBase64Url(cursor))
    if (text.startsWith(PREFIX)) return text.slice(PREFIX.length)
  } catch {
    // Told below, as every other text that is no cursor.
  }
  throw new InvalidQueryError([
    { code: 'invalid-parameter', parameter: 'cursor', detail: 'Send a cursor as it was given.' },
  ])
}
