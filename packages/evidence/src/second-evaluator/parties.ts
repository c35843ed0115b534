/** On which lists a party stands: by its name, by what a near name turns out to be, or by what is stated. */
import { listings } from '../extract/names.ts'
import type { SourceListing } from '../extract/extract.ts'
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
    const { list } = listing
    if (stands === 'no' || list === 'countermeasure') return []
    return [{ list, stands, barsTransfer: barsTransferBy(listing) }]
  })
  if (byName.length > 0) return byName
  if (party.listed === undefined || party.listed === 'none') return []
  // Where no notice of the list runs, nobody knows what is meant; the watch list keeps the letter (decision 47).
  const stands = party.listed === 'watch-list' || listsInForce(when).includes(party.listed) ? 'yes' : 'unsettled'
  const listing = listings.find(({ notice }) => notice === party.notice)
  const unnamed = party.listed === 'control-list' ? 'unsettled' : 'no'
  return [{ list: party.listed, stands, barsTransfer: listing === undefined ? unnamed : barsTransferBy(listing) }]
}

/** Does the notice bar passing Chinese goods on to whom it lists? A clause that was not read may. */
function barsTransferBy({ list, retransfer }: SourceListing): Certainty {
  if (list !== 'control-list') return 'no'
  return retransfer === 'barred' ? 'yes' : 'unsettled'
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
  return LISTS.filter((list) => noticesInForce(list, when).length > 0)
}

function noticesInForce(list: List, when: When): SourceListing[] {
  return listings.filter((listing) => listing.list === list && binds(stateOfListing(listing, when)) === 'yes')
}

/** Every way for an unnamed buyer to be listed: on the control list by any notice in force (DESIGN section 3, scope). */
export function listingsInForce(when: When): Pick<Party, 'listed' | 'notice'>[] {
  return listsInForce(when).flatMap((listed): Pick<Party, 'listed' | 'notice'>[] =>
    listed === 'control-list' ? noticesInForce(listed, when).map(({ notice }) => ({ listed, notice })) : [{ listed }],
  )
}
