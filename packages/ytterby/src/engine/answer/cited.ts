import type { Citation } from '../../schema/citation.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import type { DatedLaw } from '../law/era.ts'
import { freezeShared } from '../../schema/deep-freeze.ts'
import { positionOf } from '../law/symbols.ts'
import { memoizeByLaw, table, type LawTable } from '../law/table.ts'
import { isPublished } from './dated-rules.ts'

/** What an answer cites so far: one bit for each citation of the law, in id order. */
export type Cited = DatedLaw & { readonly cited: Int32Array }

const WORD_BITS = 32
/** `index >> WORD_SHIFT` is the index of the word; the remaining low bits select the bit. */
const WORD_SHIFT = 5

/** Bits with nothing cited yet. */
export const newCitedBits = ({ citationIds }: CompiledRuleset): Int32Array =>
  new Int32Array(Math.ceil(citationIds.length / WORD_BITS))

/** Registers citations and returns the published ones, sorted and unique. */
export function cite(citing: Cited, ...ids: string[]): string[] {
  const known = citing.era.knownAt === undefined ? ids : ids.filter((id) => isPublished(citing, id))
  for (const id of known) {
    const index = citing.ruleset.citationIndexes.get(id)
    if (index !== undefined) mark(citing.cited, index)
  }
  return sortedUnique(known)
}

const mark = (cited: Int32Array, index: number): void => {
  const word = index >> WORD_SHIFT
  cited[word] = (cited[word] ?? 0) | (1 << index)
}

const isMarked = (cited: Int32Array, index: number): boolean => ((cited[index >> WORD_SHIFT] ?? 0) & (1 << index)) !== 0

/** A part that answers share, with the indexes of its citations. */
export type CitingPart<T> = { readonly part: T; readonly citationIndexes: readonly number[] }

/** Registers the citations of a shared part and returns the part. */
export function take<T>({ cited }: Cited, { part, citationIndexes: indexes }: CitingPart<T>): T {
  for (const index of indexes) mark(cited, index)
  return part
}

/** A table of parts whose citations are registered when a part is taken. */
export const citingTable = <T extends { readonly citations: readonly string[] }>(
  size: (law: CompiledRuleset) => number,
  make: (law: CompiledRuleset, key: number) => T,
): ((law: CompiledRuleset) => LawTable<CitingPart<T>>) =>
  table(size, (law, key) => {
    const part = make(law, key)
    return citingPart(law, part, part.citations)
  })

export const citingPart = <T>(
  { citationIndexes: citationPlaces }: CompiledRuleset,
  part: T,
  citations: readonly string[],
): CitingPart<T> => ({
  part: freezeShared(part),
  citationIndexes: citations.flatMap((id) => citationPlaces.get(id) ?? []),
})

/** Indexes of doubted citations. */
const doubtedIndexes = memoizeByLaw(({ citationIds, doubts }) =>
  citationIds.flatMap((id, index) => (doubts.has(id) ? [index] : [])),
)

/** Indexes of the citations registered so far that are doubted. */
export const doubtedCited = ({ ruleset, cited }: Cited): number[] =>
  doubtedIndexes(ruleset).filter((index) => isMarked(cited, index))

/** All registered citations, by id. */
export function citationsOf(citing: Cited): Record<string, Citation> {
  const { citationIds, citationAt } = citing.ruleset
  const citations = emptyDictionary<Citation>()
  for (let word = 0; word < citing.cited.length; word += 1) {
    for (let rest = citing.cited[word] ?? 0; rest !== 0; rest &= rest - 1) {
      const index = word * WORD_BITS + positionOf(rest)
      citations[citationIds[index] ?? ''] = citationAt(index)
    }
  }
  return citations
}

/**
 * An object that V8 keeps in dictionary mode, because it was created without a prototype. Hardly two answers have the same
 * citations. V8 would otherwise make a hidden class for each set of keys, which is slower and stays in memory.
 */
const emptyDictionary = <T>(): Record<string, T> => Object.setPrototypeOf(Object.create(null), Object.prototype)

/** Sorts ids and removes duplicates. */
export function sortedUnique(ids: string[]): string[] {
  if (ids.length < 2) return ids
  const sorted = ids.sort()
  return sorted.every((id, at) => id !== sorted[at - 1]) ? sorted : [...new Set(sorted)]
}
