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
  /** The instruments that listed entries cite, as far as there is room. Each can be looked up by its id. */
  readonly sources: Readonly<Record<string, Source>>
  /** How many entries of each list, and how many sources, are not listed; lists without any are left out. */
  readonly more: Readonly<Record<string, number>>
}

/** Bytes that are kept for sources before the lists take what is left. */
const FOR_SOURCES = 700

/**
 * Lists whole entries, in the order of the parts, as long as the answer stays within `most` bytes; the others are counted.
 * Nothing is shortened. First each part takes one entry, then at most its share, so that no list crowds out the next; sources
 * follow, and then what else fits.
 */
export function fill(base: object, parts: readonly Part[], most = MOST_BYTES): Filled {
  const listed = new Map<string, Entry[]>(parts.map(({ name }) => [name, []]))
  const sources: Record<string, Source> = {}
  const totals = parts.map(({ name, entries, total = entries.length }) => [name, total] as const)
  const empty = { ...Object.fromEntries(parts.map(({ name }) => [name, []])), sources }
  let room =
    most - byteLength(JSON.stringify({ ...base, ...empty, more: { ...Object.fromEntries(totals), sources: 100 } }))

  const take = ({ name, entries }: Part, allowance: number, count = Infinity): void => {
    const into = listed.get(name) ?? []
    let left = into.reduce((rest, { value }) => rest - sizeOf(value), allowance)
    // The order of a list says what matters most, so nothing behind an entry that does not fit is listed.
    for (const entry of entries.slice(into.length)) {
      const cost = sizeOf(entry.value)
      if (cost > left || cost > room || into.length >= count) return
      into.push(entry)
      left -= cost
      room -= cost
    }
  }
  const nameSources = (): void => {
    for (const [id, source] of citedBy(listed)) {
      const cost = sizeOf(id) + sizeOf(source)
      if (Object.hasOwn(sources, id) || cost > room) continue
      sources[id] = source
      room -= cost
    }
  }

  room -= FOR_SOURCES
  for (const part of parts) take(part, part.share ?? 0, 1)
  for (const part of parts) take(part, part.share ?? most)
  room += FOR_SOURCES
  // A list whose first entry is longer than its share comes before what more the others hold.
  const isEmpty = ({ name }: Part): boolean => listed.get(name)?.length === 0
  for (const part of parts.filter(isEmpty)) take(part, most, 1)
  nameSources()
  for (const part of parts) take(part, most)
  nameSources()
  const left = totals.map(([name, total]) => [name, total - (listed.get(name)?.length ?? 0)] as const)
  const unnamed = citedBy(listed).size - Object.keys(sources).length
  return {
    lists: Object.fromEntries([...listed].map(([name, entries]) => [name, entries.map(({ value }) => value)])),
    sources,
    more: Object.fromEntries([...left, ['sources', unnamed] as const].filter(([, count]) => count > 0)),
  }
}

/** The instruments that listed entries cite, in the order in which they are first cited. */
function citedBy(listed: ReadonlyMap<string, readonly Entry[]>): Map<string, Source> {
  const entries = [...listed.values()].flat()
  return new Map(entries.flatMap(({ sources = {} }) => Object.entries(sources)))
}

/** The bytes of a value with the comma or colon after it. */
const sizeOf = (value: unknown): number => byteLength(JSON.stringify(value)) + 1
