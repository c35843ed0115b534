import { letterCount, SHORTEST_FOR_EDIT, withinOneEdit } from './party-index.ts'
import { fold, gluedFoldings, looseFoldings, namesNobody, wordsOf, type FoldedName } from './party-name.ts'

/** Whether two names are of one party; null where one of them names nobody. */
export type Sameness = 'equal' | 'near' | 'different' | null

type NamedParty = { name: string; country?: string | undefined }

/**
 * Compares two names as lists are screened: equal after folding; near with another or no legal form, in another stated
 * country, with what people add to names taken away, or within one edit of a name of six letters or more.
 *
 * @example sameParty({ name: 'Example Motoren GmbH' }, { name: 'EXAMPLE MOTOREN' }) // 'near'
 */
export function sameParty(a: NamedParty, b: NamedParty): Sameness {
  const [first, second] = [readingsOf(a.name), readingsOf(b.name)]
  if (first === null || second === null) return null
  const meet = (one: readonly FoldedName[], other: readonly FoldedName[], part: keyof FoldedName): boolean =>
    one.some((reading) => other.some((also) => also[part] === reading[part]))
  const elsewhere = a.country !== undefined && b.country !== undefined && a.country !== b.country
  if (!elsewhere && meet(first.strict, second.strict, 'whole')) return 'equal'
  if (meet([...first.strict, ...first.loose], [...second.strict, ...second.loose], 'base')) return 'near'
  const [base, other] = [first.folded.base, second.folded.base]
  const longEnough = Math.min(letterCount(base), letterCount(other)) >= SHORTEST_FOR_EDIT
  return longEnough && withinOneEdit(base, other) ? 'near' : 'different'
}

type Readings = { folded: FoldedName; strict: FoldedName[]; loose: FoldedName[] }

function readingsOf(name: string): Readings | null {
  const words = wordsOf(name)
  if (namesNobody(words)) return null
  const folded = fold(words)
  return { folded, strict: [folded, ...gluedFoldings(folded)], loose: looseFoldings(name, words) }
}
