/** Matches between goods and entries, certain or unsettled. */
import type { SourceEntry } from '../extract/extract.ts'
import type { Certainty } from './certainty.ts'
import type { CompletedGood } from './good.ts'
import { matchesSet } from './named-sets.ts'

/** A match. `code` is null for a row without a code, and for an unsettled match with no single entry. */
export type EntryMatch = { instrument: string; code: string | null; match: Certainty }

/** The entry whose words match. */
export function entryWith(entries: readonly SourceEntry[], words: RegExp): SourceEntry | undefined {
  return entries.find(({ en }) => words.test(en ?? ''))
}

/** A match with the entry whose words match; empty if there is no such entry. */
export function matchEntry(entries: readonly SourceEntry[], words: RegExp, match: Certainty): EntryMatch[] {
  const entry = entryWith(entries, words)
  return entry ? [{ instrument: entry.instrument, code: entry.code, match }] : []
}

/** An unsettled match with an instrument but no particular entry. */
export function unsettledMatch([entry]: readonly SourceEntry[]): EntryMatch[] {
  return entry ? [{ instrument: entry.instrument, code: null, match: 'unsettled' }] : []
}

/** Matches with every named set that the good equals or contains. */
export function matchSets(good: CompletedGood, named: readonly SourceEntry[]): EntryMatch[] {
  return named
    .map((entry): EntryMatch => ({ instrument: entry.instrument, code: entry.code, match: matchesSet(good, entry) }))
    .filter(({ match }) => match !== 'no')
}
