import { byteLength } from './byte-length.ts'

/** The longest short answer, in bytes. */
export const MOST_BYTES = 4000

/** An instrument that entries cite by its id. */
export type Source = { readonly title: string; readonly link: string | null; readonly published: string | null }

/** One entry of a list: it is listed whole, or counted. */
export type Entry = { readonly value: unknown; readonly sources?: Readonly<Record<string, Source>> }

/** A list of an answer. */
export type Part = {
  readonly name: string
  readonly entries: readonly Entry[]
  /** Entries that exist; more than `entries` if some are only counted. */
  readonly total?: number
  /** Bytes that the list may take before the others have had their share. */
  readonly share?: number
}

type Filled = {
  readonly lists: Readonly<Record<string, readonly unknown[]>>
  readonly sources: Readonly<Record<string, Source>>
  /** How many entries of each list are not listed; lists without any are left out. */
  readonly more: Readonly<Record<string, number>>
}

/**
 * Lists whole entries, in the order of the parts, as long as the answer stays within `most` bytes; the others are counted.
 * Nothing is shortened. In a first round each part takes at most its share, so that no list crowds out the next.
 */
export function fill(base: object, parts: readonly Part[], most = MOST_BYTES): Filled {
  const lists: Record<string, unknown[]> = Object.fromEntries(parts.map(({ name }) => [name, []]))
  const sources: Record<string, Source> = {}
  const count = ({ name, entries, total = entries.length }: Part): number => total - (lists[name]?.length ?? 0)
  const counts = (): Record<string, number> =>
    Object.fromEntries(parts.map((part) => [part.name, count(part)] as const).filter(([, left]) => left > 0))
  let room = most - byteLength(JSON.stringify({ ...base, ...lists, sources, more: counts() }))
  const next = new Map(parts.map(({ name }) => [name, 0]))
  const take = ({ name, entries }: Part, allowance: number): void => {
    let left = Math.min(room, allowance)
    for (let at = next.get(name) ?? 0; at < entries.length; at += 1) {
      const entry = entries[at]
      if (entry === undefined) return
      const added = Object.entries(entry.sources ?? {}).filter(([id]) => !Object.hasOwn(sources, id))
      const cost = sizeOf(entry.value) + added.reduce((sum, [id, source]) => sum + sizeOf(id) + sizeOf(source), 0)
      // The order of a list says what matters most, so nothing behind an entry that does not fit is listed.
      if (cost > left) return
      lists[name]?.push(entry.value)
      for (const [id, source] of added) sources[id] = source
      left -= cost
      room -= cost
      next.set(name, at + 1)
    }
  }
  for (const part of parts) take(part, part.share ?? most)
  for (const part of parts) take(part, most)
  return { lists, sources, more: counts() }
}

/** The bytes of a value with the comma or colon after it. */
const sizeOf = (value: unknown): number => byteLength(JSON.stringify(value)) + 1
