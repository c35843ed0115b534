import { canonicalJson } from '../schema/canonical-json.ts'
import { digestOf } from '../schema/digest-of.ts'
import type { RulesetData } from '../schema/ruleset.ts'
import { compareText } from '../schema/compare-text.ts'
import { deepFreeze } from '../engine/law/freeze.ts'

/** The party lists that names are screened against: how many listings and names they hold, and which. */
export type ScreenedAgainst = {
  /** One for each party of each notice that lists it. */
  listings: number
  /** The names of all listings: as the notice prints them, in Chinese, and others that it gives. */
  names: number
  /** `sha256:` and the SHA-256 of the canonical JSON of all listings `[instrument, list, name, …]`, sorted by theirs. */
  digest: string
}

/** The lists of a ruleset. Whether a listing runs on some day plays no part. */
export function screenedAgainstOf({ instruments }: RulesetData): ScreenedAgainst {
  const listings = instruments.flatMap(({ id, effects }) =>
    effects.flatMap((effect) =>
      effect.type === 'list' ? effect.parties.map((party) => [id, effect.list, ...namesOf(party)]) : [],
    ),
  )
  const sorted = listings.toSorted((a, b) => compareText(canonicalJson(a), canonicalJson(b)))
  return deepFreeze({
    listings: listings.length,
    names: listings.reduce((sum, [, , ...names]) => sum + names.length, 0),
    digest: digestOf(sorted),
  })
}

type Listed = { name: string; nameZh?: string | undefined; aliases?: readonly string[] | undefined }

/** Every name by which a party is listed, in the order of the notice. */
const namesOf = ({ name, nameZh, aliases = [] }: Listed): string[] => [
  name,
  ...(nameZh === undefined ? [] : [nameZh]),
  ...aliases,
]
