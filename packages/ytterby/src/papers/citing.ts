import { indexOf, type Ruleset } from '../engine/law/ruleset.ts'
import type { Block } from './block.ts'
import type { PaperCitation } from './paper-schema.ts'

/** The first day of the Export Control Law. Which papers were required before it was not read. */
export const FIRST_DAY_READ = '2020-12-01'

/** Selects the passages that a paper may cite on a day. */
export type Citing = {
  /** Keeps the keys of passages that were in force and published on the day. */
  held: (keys: readonly string[]) => string[]
}

/** Passages of instruments that began by `day` and, if `knownAt` is given, were published by it. */
export function citingOn(ruleset: Ruleset, day: string, knownAt?: string): Citing {
  const index = indexOf(ruleset)
  const held = (key: string): boolean => {
    const citation = index.citation(key)
    const instrument = index.data.instruments.find(({ id }) => id === citation?.instrument)
    if (instrument === undefined) return false
    // Descriptions of practice have no publication day and always count.
    const known = instrument.layer === 'law' ? (instrument.published ?? instrument.knownBy ?? '') : ''
    const begins = instrument.effects.flatMap((effect) => (effect.type === 'enact' ? [effect.from] : []))
    return (knownAt === undefined || known <= knownAt) && (begins.length === 0 || begins.some((from) => from <= day))
  }
  return { held: (keys) => keys.filter(held) }
}

/** The citations used by the blocks of a paper. */
export function citedIn(ruleset: Ruleset, blocks: readonly Block[]): Record<string, PaperCitation> {
  const index = indexOf(ruleset)
  const numbers = new Map(index.data.instruments.map(({ id, number }) => [id, number]))
  const keys = [...new Set(blocks.flatMap(citationKeysOf))].sort()
  return Object.fromEntries(
    keys.flatMap((key) => {
      const citation = index.citation(key)
      return citation === undefined ? [] : [[key, { ...citation, number: numbers.get(citation.instrument) ?? null }]]
    }),
  )
}

/** The citation keys of a block, in order. */
export function citationKeysOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'signature':
      return []
    case 'list':
      return block.items.flatMap(({ citations }) => citations)
    case 'fields':
      return block.fields.flatMap(({ citations }) => citations)
    case 'table':
      return block.rows.flatMap(({ citations }) => citations)
    case 'paragraph':
    case 'note':
    case 'undertaking':
    case 'quote':
      return block.citations
  }
}
