/** An entry that a good meets, for certain or perhaps. */
import type { SourceEntry } from '../extract/extract.ts'
import type { Certainty } from './certainty.ts'
import type { Good } from './good.ts'
import { meetsSet } from './named-sets.ts'

/** `code` is null for a row that has none and for a doubt that no single entry answers for. */
export type Meeting = { instrument: string; code: string | null; match: Certainty }

/** The entry whose words match. */
export function entryWith(entries: readonly SourceEntry[], words: RegExp): SourceEntry | undefined {
  return entries.find(({ en }) => words.test(en ?? ''))
}

/** The entry whose words match, met with this certainty; nothing where no entry has such words. */
export function meet(entries: readonly SourceEntry[], words: RegExp, match: Certainty): Meeting[] {
  const entry = entryWith(entries, words)
  return entry ? [{ instrument: entry.instrument, code: entry.code, match }] : []
}

/** Words that could reach the good, though no entry says so. */
export function doubt([entry]: readonly SourceEntry[]): Meeting[] {
  return entry ? [{ instrument: entry.instrument, code: null, match: 'unsettled' }] : []
}

/** Every named set that the good equals or goes beyond. */
export function meetSets(good: Good, named: readonly SourceEntry[]): Meeting[] {
  return named
    .map((entry): Meeting => ({ instrument: entry.instrument, code: entry.code, match: meetsSet(good, entry) }))
    .filter(({ match }) => match !== 'no')
}
