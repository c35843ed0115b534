import { decodeBase64Url, encodeBase64Url } from 'hono/utils/encode'
import { InvalidQueryError } from '@ytterby/http/query'

/** One page of a list, and the cursor of the next page; `null` if there is none. */
export type Page<T> = { items: T[]; next: string | null }

/**
 * One page of the items, sorted by their unique keys. A cursor is the key of the last item of the page before, so that items
 * added in between cause no gaps and no repetitions.
 *
 * @throws InvalidQueryError for a malformed cursor.
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
    // Refused below, like every other malformed cursor.
  }
  throw new InvalidQueryError([
    { code: 'invalid-parameter', parameter: 'cursor', detail: 'Send a cursor as it was given.' },
  ])
}
