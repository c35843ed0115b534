import type { Text } from '../schema/record.ts'
import { ADDABLE, COMMON } from './free-words.ts'
import type { Listing, KnownName } from './listed-parties.ts'
import { distinctiveWords, weightOf, type NameForm } from './name-form.ts'
import type { SplitText } from './split-words.ts'

/**
 * A listed party that bears the same name as the written one, which is not listed itself: Cubic Telecom Limited beside Cubic
 * Corporation, or the parent of a listed company. It never decides.
 */
export type FamilyListing = {
  /** The name of the listed party that shares its first word, or the name of its group. */
  met: KnownName
  /** What the listed party is to its group; null unless the written name is that of the group. */
  relation: Text | null
  listing: Listing
}

/** What is read of a listed name here. */
type BearingName = {
  readonly party: number
  readonly known: KnownName
  readonly words: { readonly words: readonly string[] }
  readonly cjk: string
  readonly wholeOnly: boolean
}

const SHORTEST_FAMILY_WORD = 3
/** Lighter words stand in too many names of companies: data, system, advanced. */
const LEAST_FAMILY_WEIGHT = 28

/** Names of listed parties by the word that they begin with, one for each party. Former names, common words and places are left out. */
export function familiesOf<Name extends BearingName>(names: readonly Name[]): Map<string, Name[]> {
  const families = new Map<string, Name[]>()
  for (const name of names) {
    const [first = ''] = name.words.words
    if (
      name.cjk !== '' ||
      name.wholeOnly ||
      name.known.kind === 'former' ||
      name.known.confidence === 'uncertain' ||
      !isOfFamily(first)
    )
      continue
    const family = families.get(first) ?? []
    if (!family.some(({ party }) => party === name.party)) families.set(first, [...family, name])
  }
  return families
}

const isOfFamily = (word: string): boolean =>
  word.length >= SHORTEST_FAMILY_WORD &&
  weightOf(word) >= LEAST_FAMILY_WEIGHT &&
  !ADDABLE.has(word) &&
  !COMMON.has(word)

/** The listed names of the family whose word a written name begins with. */
export function familyOf<Name>(
  families: ReadonlyMap<string, readonly Name[]>,
  { words }: SplitText,
  form: () => NameForm,
): readonly Name[] {
  if (!words.some((word) => families.has(word))) return []
  const [first] = distinctiveWords(form().words)
  return families.get(first?.word ?? '') ?? []
}
