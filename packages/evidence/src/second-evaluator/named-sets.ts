/** Alloys and targets: named sets of constituents, and how a composition matches them. */
import type { SourceEntry } from '../extract/extract.ts'
import type { Certainty } from './certainty.ts'
import type { CompletedGood } from './good.ts'

/** The stated constituents of a good: its rare earths and its other metals. */
const constituents = ({ elements, otherMetals }: CompletedGood): readonly string[] => [...elements, ...otherMetals]

/** `yes`: equals the named set. `unsettled`: contains it and more. `no`: lacks a part of it. */
export function matchesSet(good: CompletedGood, { rareEarths = [], others = [] }: SourceEntry): Certainty {
  const declared = constituents(good)
  const named = [...rareEarths, ...others]
  if (!named.every((part) => declared.includes(part))) return 'no'
  return declared.every((part) => named.includes(part)) ? 'yes' : 'unsettled'
}

/** Entries of named alloys. */
export const namedAlloys = (entries: readonly SourceEntry[]): readonly SourceEntry[] =>
  entries.filter(({ rareEarths, en }) => rareEarths !== undefined && !/target/i.test(en ?? ''))

/** Entries of named targets. */
export const namedTargets = (entries: readonly SourceEntry[]): readonly SourceEntry[] =>
  entries.filter(({ rareEarths, en }) => rareEarths !== undefined && /target/i.test(en ?? ''))
