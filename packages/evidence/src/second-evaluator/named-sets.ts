/** Alloys and targets: the named sets of constituents, and what a composition is to them. */
import type { SourceEntry } from '../extract/extract.ts'
import type { Certainty } from './certainty.ts'
import type { Good } from './good.ts'

/** What a good is declared to consist of: its rare earths and its other metals. */
const constituents = ({ elements, otherMetals }: Good): readonly string[] => [...elements, ...otherMetals]

/** `yes`: equals the named set. `unsettled`: holds it and more. `no`: lacks a part of it. */
export function meetsSet(good: Good, { rareEarths = [], others = [] }: SourceEntry): Certainty {
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
