import { canonicalJson } from '../schema/canonical-json.ts'
import { digestOf } from '../schema/digest-of.ts'
import type { RulesetData } from '../schema/ruleset.ts'
import { compareText } from '../schema/compare-text.ts'
import { deepFreeze } from '../schema/deep-freeze.ts'
import type { ScreenedAgainst } from './screened-against-schema.ts'

/** Describes the party lists of a ruleset, whether or not each listing is in force. */
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

/** Every name of a listing, in the order of the notice. */
const namesOf = ({ name, nameZh, aliases = [] }: Listed): string[] => [
  name,
  ...(nameZh === undefined ? [] : [nameZh]),
  ...aliases,
]
