import type { Citation } from '../../schema/assessment.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import { isPublished, type Then } from './rules-in-time.ts'

/** Registers citations and returns those that were published, sorted, without repeats. */
type Cite = (...ids: string[]) => string[]

/** What an answer cites: one bit for each citation of the law, in the order of their ids. */
export type Cited = {
  readonly cite: Cite
  /** Registers what a shared part cites. */
  readonly register: (ids: readonly string[]) => void
  /** Ids of what is cited so far and doubted. */
  readonly doubted: () => string[]
  readonly citations: () => Record<string, Citation>
}

const WORD_BITS = 32

/** Nothing cited yet. */
export function noneCited(then: Then): Cited {
  const { ruleset, era } = then
  const { citationPlaces } = ruleset
  const words = new Uint32Array(Math.ceil(ruleset.citationIds.length / WORD_BITS))
  const register = (id: string): void => {
    const place = citationPlaces.get(id)
    if (place !== undefined) words[place >>> 5] = (words[place >>> 5] ?? 0) | (1 << (place & 31))
  }
  return {
    cite(...ids) {
      const known = era.knownAt === undefined ? ids : ids.filter((id) => isPublished(then, id))
      for (const id of known) register(id)
      return unrepeated(known)
    },
    register(ids) {
      for (const id of ids) register(id)
    },
    doubted: () => idsIn(ruleset, words).filter((id) => ruleset.doubts.has(id)),
    citations() {
      const citations = dictionary<Citation>()
      for (const id of idsIn(ruleset, words)) {
        const citation = ruleset.citation(id)
        if (citation !== undefined) citations[id] = citation
      }
      return citations
    },
  }
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

function idsIn({ citationIds }: CompiledRuleset, words: Uint32Array): string[] {
  const ids: string[] = []
  for (let at = 0; at < words.length; at += 1) {
    for (let rest = words[at] ?? 0; rest !== 0; rest &= rest - 1) {
      const id = citationIds[at * WORD_BITS + 31 - Math.clz32(rest & -rest)]
      if (id !== undefined) ids.push(id)
    }
  }
  return ids
}
