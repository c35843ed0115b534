/** The lists that a party is on: by its name, by the resolution of a near name, or as stated. */
import { listings } from '../extract/names.ts'
import type { SourceListing } from '../extract/extract.ts'
import { anyOf, both, type Certainty } from './certainty.ts'
import { LISTS, type Inquiry, type PartyListName, type Party } from './inquiry.ts'
import { listingsOf } from './names.ts'
import { binds, stateOfListing, type When } from './states.ts'

/** Notices with unknown measures: the only facts file with them does not state any. */
const MEASURES_NOT_READ = ['UEL 4/2025']

/** Whether a countermeasure bars a sale. One that is only mentioned decides nothing. */
const BARS: Record<NonNullable<SourceListing['clause']>, Certainty> = {
  read: 'yes',
  'not-read': 'unsettled',
  'no-measure-named': 'unsettled',
  'cooperation-only': 'unsettled',
  restricts: 'unsettled',
  none: 'no',
  mentioned: 'no',
}

/** Whether a notice, while in force, bars what its list bars. */
function barsTrade({ list, notice, clause = 'not-read' }: SourceListing): Certainty {
  if (list === 'countermeasure') return BARS[clause]
  return MEASURES_NOT_READ.includes(notice) ? 'unsettled' : 'yes'
}

/** A list, how certainly the party is on it, and whether the notice forbids passing Chinese goods on. */
export type PartyListing = { list: PartyListName; certainty: Certainty; forbidsTransfer: Certainty }

/** The listings of a party: by notices in force with its name, otherwise as stated, otherwise none. */
export function listingsOfParty(party: Party, when: When): PartyListing[] {
  const met = [...listingsOf(party), ...(party.alsoIn ?? [])]
  const byName = met.flatMap((listing): PartyListing[] => {
    const { list, clause } = listing
    const bound = binds(stateOfListing(listing, when))
    if (bound === 'no' || clause === 'mentioned') return []
    return [{ list, certainty: both(bound, barsTrade(listing)), forbidsTransfer: forbidsTransferBy(listing) }]
  })
  if (party.listed === undefined || party.listed === 'none') return byName
  // Whoever is stated to be on a list is on it, beside those that name the party.
  return byName.some(({ list }) => list === party.listed) ? byName : [...byName, ...asStated(party, when)]
}

/** What is stated of a party whose notice no name shows. */
function asStated(party: Party, when: When): PartyListing[] {
  if (party.listed === undefined || party.listed === 'none') return []
  const listing = listings.find(({ notice }) => notice === party.notice)
  // Which countermeasure is meant is an open fact; without one in force, none is.
  if (party.listed === 'countermeasure')
    return listing ? [{ list: party.listed, certainty: barsTrade(listing), forbidsTransfer: 'no' }] : []
  // If no notice of the stated list is in force, its meaning is unsettled. The watch list has a separate rule (decision 47).
  const certainty = party.listed === 'watch-list' || listsInForce(when).includes(party.listed) ? 'yes' : 'unsettled'
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
export function anyOn(list: PartyListName, parties: readonly Party[], when: When): Certainty {
  const listed = parties.flatMap((party) => listingsOfParty(party, when))
  return anyOf(listed.filter((standing) => standing.list === list).map(({ certainty }) => certainty))
}

/** Lists that an unnamed buyer can be on: those with a notice in force (decision 4). */
export function listsInForce(when: When): PartyListName[] {
  return LISTS.filter((list) => noticesInForce(list, when).length > 0)
}

function noticesInForce(list: PartyListName, when: When): SourceListing[] {
  return listings.filter(
    (listing) =>
      listing.list === list && listing.clause !== 'mentioned' && binds(stateOfListing(listing, when)) === 'yes',
  )
}

/** Whether a listing binds on the day, or may; one that only mentions its party does not. */
export const isInForce = (listing: SourceListing, when: When): boolean =>
  listing.clause !== 'mentioned' && binds(stateOfListing(listing, when)) !== 'no'

/** Whether a listing surely binds on the day, and bars what its list bars. */
export const isRead = (listing: SourceListing, when: When): boolean =>
  binds(stateOfListing(listing, when)) === 'yes' && barsTrade(listing) === 'yes'

/** A list, and the notice if it makes a difference. */
type Way = Pick<Party, 'listed' | 'notice'>

/** Every way to be under a countermeasure: one decision in force for each thing that a clause can say. */
export function countermeasuresInForce(when: When): Way[] {
  const byClause = new Map(noticesInForce('countermeasure', when).map((one) => [barsTrade(one), one.notice]))
  return [...byClause.values()].map((notice) => ({ listed: 'countermeasure', notice }))
}

/** Every way for an unnamed buyer to be listed: on the control list by any notice in force (DESIGN section 3, scope). */
export function listingsInForce(when: When): Way[] {
  return listsInForce(when).flatMap((listed): Way[] => {
    if (listed === 'countermeasure') return countermeasuresInForce(when)
    if (listed !== 'control-list') return [{ listed }]
    return [...new Set(noticesInForce(listed, when).map(({ notice }) => notice))].map((notice) => ({ listed, notice }))
  })
}
