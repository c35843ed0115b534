/** On which lists a party stands: by its name, by what a near name turns out to be, or by what is stated. */
import { listings } from '@ytterby/cases/source/names'
import { anyOf, both, type Certainty } from './certainty.ts'
import { LISTS, type Inquiry, type List, type Party } from './inquiry.ts'
import { listingIn, listingsOf } from './names.ts'
import { binds, stateOfListing, type When } from './states.ts'

/** Notices of which nobody read what they bar: the one facts file that holds them names no measures. */
const MEASURES_NOT_READ = ['UEL 4/2025']

/** A list, how certainly the party stands on it, and whether the notice bars passing Chinese goods on. */
export type Standing = { list: List; stands: Certainty; barsTransfer: Certainty }

/** Where a party stands: by the notices that hold its name and run, else by what is stated, else nowhere. */
export function standingsOf(party: Party, when: When): Standing[] {
  const met = [...listingsOf(party), ...listingIn(party.alsoIn ?? '')]
  const byName = met.flatMap((listing): Standing[] => {
    const read = MEASURES_NOT_READ.includes(listing.notice) ? 'unsettled' : 'yes'
    const stands = both(binds(stateOfListing(listing, when)), read)
    const { list, retransfer } = listing
    if (stands === 'no' || list === 'countermeasure') return []
    const barsTransfer = list !== 'control-list' ? 'no' : retransfer === 'barred' ? 'yes' : 'unsettled'
    return [{ list, stands, barsTransfer }]
  })
  if (byName.length > 0) return byName
  if (party.listed === undefined || party.listed === 'none') return []
  // Where no notice of the list runs, nobody knows what is meant; the watch list keeps the letter (decision 47).
  const stands = party.listed === 'watch-list' || listsInForce(when).includes(party.listed) ? 'yes' : 'unsettled'
  return [{ list: party.listed, stands, barsTransfer: party.listed === 'control-list' ? 'unsettled' : 'no' }]
}

/** All parties of a shipment; an importer left out is the end user. */
export function partiesOf({ endUser, importer, consignees }: Inquiry): Party[] {
  return [endUser ?? {}, ...(importer ? [importer] : []), ...(consignees ?? [])]
}

/** Does any of these parties stand on the list? */
export function anyOn(list: List, parties: readonly Party[], when: When): Certainty {
  const standings = parties.flatMap((party) => standingsOf(party, when))
  return anyOf(standings.filter((standing) => standing.list === list).map(({ stands }) => stands))
}

/** Lists on which an unnamed buyer can stand: those that some notice keeps in force (decision 4). */
export function listsInForce(when: When): List[] {
  return LISTS.filter((list) =>
    listings.some((listing) => listing.list === list && binds(stateOfListing(listing, when)) === 'yes'),
  )
}
