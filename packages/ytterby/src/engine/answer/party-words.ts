import type { DealParty } from '../deal/deal.ts'
import { delistingOf, stateOf } from '../deal/parties.ts'
import { shortName } from '../../schema/instrument-name.ts'
import { marks } from '../../locales/marks.ts'
import type { Listing } from '../../screening/listed-parties.ts'
import type { MetListing } from '../../screening/screen-name.ts'
import { say, type Scope } from './say.ts'

/** Parameters of a sentence about a listing that a party meets; null if the listing was not yet known. */
export function listingWords(scope: Scope, path: DealParty['path'], listing: Listing): Record<string, string> | null {
  const state = stateOf(scope.era, listing)
  if (state === null) return null
  const [role = path] = path.split('/')
  return {
    party: wordIn(scope, role),
    listedName: listing.name,
    list: wordIn(scope, listing.list),
    notice: noticeName(scope, listing),
    state: wordIn(scope, state),
  }
}

/** The number of the notice, or its title if it has none. */
export function noticeName({ ruleset, lang }: Scope, { instrument }: Listing): string {
  const notice = ruleset.instruments.get(instrument)
  return notice === undefined ? instrument : shortName(notice, lang)
}

/** The name that met the listing, if it is not the printed one, and why it met. */
export function metWords(scope: Scope, { name, met, because }: MetListing): { met: string; why: string } {
  const { screening } = scope.ruleset.data
  const [by, why] = [screening?.['met'], screening?.['why']]
  // An earlier ruleset has no word for some.
  const reasons = because
    .filter((reason) => screening?.[reason] !== undefined)
    .map((reason) => wordIn(scope, reason))
    .join(marks[scope.lang].comma)
  return {
    met: by === undefined || met.name === name ? '' : say(scope, by, { met: met.name, source: met.source }),
    why: why === undefined || reasons === '' ? '' : say(scope, why, { because: reasons }),
  }
}

export const wordIn = (scope: Scope, key: string): string => {
  const word = scope.ruleset.data.screening?.[key]
  return word === undefined ? key : say(scope, word)
}

/** Citations of a listing on a day: its notice, and its delisting. */
export const citesOf = ({ era }: Scope, listing: Listing): string[] => {
  const delisting = delistingOf(era, listing)
  return delisting === null ? [listing.cite] : [listing.cite, delisting.cite]
}
