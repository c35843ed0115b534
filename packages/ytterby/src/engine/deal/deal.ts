import type { Inquiry } from '../../schema/inquiry.ts'
import type { PartyList } from '../../schema/permit-kind.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import {
  NOBODY,
  readName,
  screenRead,
  type MetGroup,
  type MetListing,
  type ReadName,
  type Screened,
} from '../../screening/screen-name.ts'
import { applyClearances, type ClearedMatch } from './clearances.ts'
import { placeOf, type Place } from './place.ts'

/** Where the goods come from and go to, as far as entries are met by it. */
export type Way = {
  readonly leavesChina: boolean
  readonly toChina: boolean
  readonly chineseOrigin: boolean
}

/** The circumstances as they are stated, whatever the day: place, use, user and parties, names screened. */
export type Deal = Pick<Inquiry, 'chineseContent' | 'endUse'> &
  Way & {
    /** Where the goods go. */
    place: Place | undefined
    /** Who uses them, and where; the name is screened among the parties. */
    endUser: Pick<NonNullable<Inquiry['endUser']>, 'kind' | 'listedOwnershipPercent'> & { place: Place | undefined }
    /** Country rules and the control list bite: on what leaves China, abroad on goods of Chinese origin only. */
    barsApply: boolean
    parties: readonly DealParty[]
  }

/** One party of the deal. */
export type DealParty = {
  path: 'endUser' | 'importer' | `consignees/${number}`
  /** It is named: a name that names nobody does not count. */
  named: boolean
  listed: PartyList | 'none' | undefined
  /** Listings of the name in notices of any day, and of names near to it that are not cleared on the day asked about. */
  equal: readonly MetListing[]
  near: readonly MetListing[]
  /** Groups whose name it is. */
  groups: readonly MetGroup[]
  /** What was stated to be cleared, and what came of it. */
  cleared: readonly ClearedMatch[]
}

/** Clearances hold on some days only: the deal of another day is read anew. */
export const hasClearances = ({ parties }: Deal): boolean => parties.some(({ cleared }) => cleared.length > 0)

/** The deal of a checked inquiry. */
export const dealOf = (ruleset: CompiledRuleset, inquiry: Inquiry): Deal =>
  dealWith(ruleset, inquiry, partiesOf(ruleset, inquiry))

/** The deal of a checked inquiry whose parties are screened. */
export function dealWith(ruleset: CompiledRuleset, inquiry: Inquiry, parties: readonly DealParty[]): Deal {
  const { exportedFrom, origin, destination, chineseContent, endUse, endUser } = inquiry
  const leavesChina = (exportedFrom ?? 'CN') === 'CN'
  const chineseOrigin = (origin ?? 'CN') === 'CN'
  const toChina = destination === 'CN'
  return {
    place: placeOf(ruleset, destination),
    chineseContent,
    endUse,
    endUser: {
      kind: endUser?.kind,
      place: placeOf(ruleset, endUser?.country),
      listedOwnershipPercent: endUser?.listedOwnershipPercent,
    },
    leavesChina,
    toChina,
    chineseOrigin,
    barsApply: leavesChina || (chineseOrigin && !toChina),
    parties,
  }
}

/** Every party of the inquiry. Parties left out are the end user; an end user left out is open. */
function partiesOf(ruleset: CompiledRuleset, { asOf, endUser, importer, consignees }: Inquiry): DealParty[] {
  // Often the same name stands in several places of an inquiry: it is read once.
  const read = new Map<string, ReadName>()
  const screen = (name: string, country: string | undefined): Screened => {
    const names = ruleset.names()
    const known = read.get(name) ?? readName(names, name)
    read.set(name, known)
    return screenRead(names, known, country)
  }
  const parties = [partyOf(screen, asOf, 'endUser', endUser ?? {})]
  if (importer !== undefined) parties.push(partyOf(screen, asOf, 'importer', importer))
  if (consignees !== undefined)
    for (let at = 0; at < consignees.length; at += 1)
      parties.push(partyOf(screen, asOf, `consignees/${at}`, consignees[at] ?? {}))
  return parties
}

type PartyFacts = Pick<NonNullable<Inquiry['importer']>, 'name' | 'country' | 'listed' | 'cleared'>

function partyOf(
  screen: (name: string, country: string | undefined) => Screened,
  asOf: string,
  path: DealParty['path'],
  { name, country, listed, cleared: stated = [] }: PartyFacts,
): DealParty {
  const screened = name === undefined ? NOBODY : screen(name, country)
  const { near, cleared } = applyClearances(asOf, screened, stated)
  const { nobody, equal, groups } = screened
  return { path, named: !nobody, listed, equal, near, groups, cleared }
}
