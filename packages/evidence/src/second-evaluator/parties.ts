/** The lists that a party is on: by its name, by the resolution of a near name, or as stated. */
import { listings } from '../extract/names.ts'
import type { SourceListing } from '../extract/extract.ts'
import { anyOf, both, type Certainty } from './certainty.ts'
import { LISTS, type Inquiry, type List, type Party } from './inquiry.ts'
import { listingIn, listingsOf } from './names.ts'
import { binds, stateOfListing, type When } from './states.ts'

/** Notices with unknown measures: the only facts file with them does not state any. */
const MEASURES_NOT_READ = ['UEL 4/2025']

/** A list, how certainly the party is on it, and whether the notice forbids passing Chinese goods on. */
export type PartyListing = { list: List; certainty: Certainty; forbidsTransfer: Certainty }

/** The listings of a party: by notices in force with its name, otherwise as stated, otherwise none. */
export function listingsOfParty(party: Party, when: When): PartyListing[] {
  const met = [...listingsOf(party), ...listingIn(party.alsoIn ?? '')]
  const byName = met.flatMap((listing): PartyListing[] => {
    const read = MEASURES_NOT_READ.includes(listing.notice) ? 'unsettled' : 'yes'
    const certainty = both(binds(stateOfListing(listing, when)), read)
    const { list } = listing
    if (certainty === 'no' || list === 'countermeasure') return []
    return [{ list, certainty, forbidsTransfer: forbidsTransferBy(listing) }]
  })
  if (byName.length > 0) return byName
  if (party.listed === undefined || party.listed === 'none') return []
  // If no notice of the stated list is in force, its meaning is unsettled. The watch list has a separate rule (decision 47).
  const certainty = party.listed === 'watch-list' || listsInForce(when).includes(party.listed) ? 'yes' : 'unsettled'
  const listing = listings.find(({ notice }) => notice === party.notice)
  const unnamed = party.listed === 'control-list' ? 'unsettled' : 'no'
  return [
    { list: party.listed, certainty, forbidsTransfer: listing === undefined ? unnamed : forbidsTransferBy(listing) },
  ]
}

/** Whether the notice forbids passing Chinese goods on to its parties; unsettled for a clause that was not read. */
function forbidsTransferBy({ list, retransfer }: SourceListing): Certainty {
  if (list !== 'control-list') return 'no'
  return retransfer === 'barred' ? 'yes' : 'unsettled'
}

/** All parties of a shipment. An omitted importer is the end user. */
export function partiesOf({ endUser, importer, consignees }: Inquiry): Party[] {
  return [endUser ?? {}, ...(importer ? [importer] : []), ...(consignees ?? [])]
}

/** Whether any of these parties is on the list. */
export function anyOn(list: List, parties: readonly Party[], when: When): Certainty {
  const listed = parties.flatMap((party) => listingsOfParty(party, when))
  return anyOf(listed.filter((standing) => standing.list === list).map(({ certainty }) => certainty))
}

/** Lists that an unnamed buyer can be on: those with a notice in force (decision 4). */
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
