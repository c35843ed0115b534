import type { Citation } from '../../schema/citation.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import type { Then } from '../law/era.ts'
import { sharedPart } from '../law/freeze.ts'
import { positionOf } from '../law/symbols.ts'
import { derived, table, type Table } from '../law/table.ts'
import { isPublished } from './rules-in-time.ts'

/** What an answer cites so far: one bit for each citation of the law, in the order of their ids. */
export type Cited = Then & { readonly cited: Int32Array }

const WORD_BITS = 32
/** A place without its last bits is the place of its word; the last bits are those of a shift. */
const OF_WORD = 5

/** Nothing cited yet. */
export const noneCited = ({ citationIds }: CompiledRuleset): Int32Array =>
  new Int32Array(Math.ceil(citationIds.length / WORD_BITS))

/** Registers citations and returns those that were published, sorted, without repeats. */
export function cite(of: Cited, ...ids: string[]): string[] {
  const known = of.era.knownAt === undefined ? ids : ids.filter((id) => isPublished(of, id))
  for (const id of known) {
    const place = of.ruleset.citationPlaces.get(id)
    if (place !== undefined) mark(of.cited, place)
  }
  return unrepeated(known)
}

const mark = (cited: Int32Array, place: number): void => {
  const word = place >> OF_WORD
  cited[word] = (cited[word] ?? 0) | (1 << place)
}

const isMarked = (cited: Int32Array, place: number): boolean => ((cited[place >> OF_WORD] ?? 0) & (1 << place)) !== 0

/** A part that answers share, with the places of what it cites. */
export type CitingPart<T> = { readonly part: T; readonly places: readonly number[] }

/** The part takes its place in an answer, which then cites what it cites. */
export function take<T>({ cited }: Cited, { part, places }: CitingPart<T>): T {
  for (const place of places) mark(cited, place)
  return part
}

/** A table of parts that cite. */
export const citingTable = <T extends { readonly citations: readonly string[] }>(
  size: (law: CompiledRuleset) => number,
  make: (law: CompiledRuleset, key: number) => T,
): ((law: CompiledRuleset) => Table<CitingPart<T>>) =>
  table(size, (law, key) => {
    const part = make(law, key)
    return citingPart(law, part, part.citations)
  })

export const citingPart = <T>(
  { citationPlaces }: CompiledRuleset,
  part: T,
  citations: readonly string[],
): CitingPart<T> => ({ part: sharedPart(part), places: citations.flatMap((id) => citationPlaces.get(id) ?? []) })

/** Places of citations that are doubted, in the order of their ids. */
const doubtedPlaces = derived(({ citationIds, doubts }) =>
  citationIds.flatMap((id, place) => (doubts.has(id) ? [place] : [])),
)

/** Places of what is cited so far and doubted. */
export const doubtedOf = ({ ruleset, cited }: Cited): number[] =>
  doubtedPlaces(ruleset).filter((place) => isMarked(cited, place))

/** Everything cited, by id. */
export function citationsOf(of: Cited): Record<string, Citation> {
  const { citationIds, citationAt } = of.ruleset
  const citations = dictionary<Citation>()
  for (let word = 0; word < of.cited.length; word += 1) {
    for (let rest = of.cited[word] ?? 0; rest !== 0; rest &= rest - 1) {
      const place = word * WORD_BITS + positionOf(rest)
      citations[citationIds[place] ?? ''] = citationAt(place)
    }
  }
  return citations
}

/**
 * An object that V8 holds as a dictionary, as it does one that begins without a prototype. No two answers cite the same: of
 * each set of keys V8 would otherwise make a class of objects, which takes longer and stays in memory.
 */
const dictionary = <T>(): Record<string, T> => Object.setPrototypeOf(Object.create(null), Object.prototype)

/** Ids sorted, without repeats. */
export function unrepeated(ids: string[]): string[] {
  if (ids.length < 2) return ids
  const sorted = ids.sort()
  return sorted.every((id, at) => id !== sorted[at - 1]) ? sorted : [...new Set(sorted)]
}
