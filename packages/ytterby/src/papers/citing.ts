import { indexOf, type Ruleset } from '../engine/law/ruleset.ts'
import type { Block } from './block.ts'
import type { PaperCitation } from './paper-schema.ts'

/** The Export Control Law begins; which papers were asked for before was not read. */
export const FIRST_DAY_READ = '2020-12-01'

/** The passages that a paper of one day may rest on. */
export type Citing = {
  /** Those of the keys that were in force on the day and published by then. */
  held: (keys: readonly string[]) => string[]
}

/** Passages of instruments that began by `day` and, where `knownAt` is given, were published by it. */
export function citingOn(ruleset: Ruleset, day: string, knownAt?: string): Citing {
  const index = indexOf(ruleset)
  const held = (key: string): boolean => {
    const citation = index.citation(key)
    const instrument = index.data.instruments.find(({ id }) => id === citation?.instrument)
    if (instrument === undefined) return false
    // What describes practice has no day of publication and always counts.
    const known = instrument.layer === 'law' ? (instrument.published ?? instrument.knownBy ?? '') : ''
    const begins = instrument.effects.flatMap((effect) => (effect.type === 'enact' ? [effect.from] : []))
    return (knownAt === undefined || known <= knownAt) && (begins.length === 0 || begins.some((from) => from <= day))
  }
  return { held: (keys) => keys.filter(held) }
}

/** The citations that the blocks of a paper name. */
export function citedIn(ruleset: Ruleset, blocks: readonly Block[]): Record<string, PaperCitation> {
  const index = indexOf(ruleset)
  const numbers = new Map(index.data.instruments.map(({ id, number }) => [id, number]))
  const keys = [...new Set(blocks.flatMap(keysOf))].sort()
  return Object.fromEntries(
    keys.flatMap((key) => {
      const citation = index.citation(key)
      return citation === undefined ? [] : [[key, { ...citation, number: numbers.get(citation.instrument) ?? null }]]
    }),
  )
}

/** Keys that a block names, in its order. */
export function keysOf(block: Block): string[] {
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
