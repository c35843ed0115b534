import type { Inquiry } from '../../schema/inquiry.ts'
import type { PartyList } from '../../schema/permit-kind.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import type { FamilyListing } from '../../screening/family.ts'
import {
  NOBODY,
  readName,
  screenRead,
  type MetListing,
  type ReadName,
  type Screened,
} from '../../screening/screen-name.ts'
import { applyClearances, type ClearedMatch } from './clearances.ts'
import type { Place } from './place.ts'

/** Where the goods come from and go to, as far as it decides which entries apply. */
export type Way = {
  readonly leavesChina: boolean
  readonly toChina: boolean
  readonly chineseOrigin: boolean
  /** Technology is handed over inside China to an end user from elsewhere: a deemed export. */
  readonly insideChina: boolean
}

/** The stated circumstances, independent of the day: place, use, user and screened parties. */
export type Deal = Pick<Inquiry, 'chineseContent' | 'endUse'> &
  Way & {
    /** Where the goods go. */
    place: Place | undefined
    /** Who uses them, and where. The name is screened among the parties. */
    endUser: Pick<NonNullable<Inquiry['endUser']>, 'kind' | 'listedOwnershipPercent'> & { place: Place | undefined }
    /** Country rules and the control list apply: to goods leaving China, and abroad to goods of Chinese origin. */
    barsApply: boolean
    parties: readonly DealParty[]
  }

/** One party of the deal. */
export type DealParty = {
  path: 'endUser' | 'importer' | `consignees/${number}`
  /** It has a name. A name that identifies nobody does not count. */
  named: boolean
  listed: PartyList | 'none' | undefined
  /** Listings equal to the name in notices of any day, and near listings not cleared on the day asked about. */
  equal: readonly MetListing[]
  near: readonly MetListing[]
  /** Listed parties that bear the same name. */
  family: readonly FamilyListing[]
  /** The stated clearances and their outcomes. */
  cleared: readonly ClearedMatch[]
}

/** Clearances are dated, so the deal must be read again for another day. */
export const hasClearances = ({ parties }: Deal): boolean => parties.some(({ cleared }) => cleared.length > 0)

/** The deal of a checked inquiry. */
export const dealOf = (ruleset: CompiledRuleset, inquiry: Inquiry): Deal =>
  dealWith(inquiry, partiesOf(ruleset, inquiry))

/** The deal of a checked inquiry with parties already screened. */
export function dealWith(inquiry: Inquiry, parties: readonly DealParty[]): Deal {
  const { exportedFrom, origin, destination, chineseContent, endUse, endUser } = inquiry
  const leavesChina = (exportedFrom ?? 'CN') === 'CN'
  const chineseOrigin = (origin ?? 'CN') === 'CN'
  // Reading an inquiry refuses any other good that would go from China to China.
  const insideChina = leavesChina && destination === 'CN'
  const toChina = !leavesChina && destination === 'CN'
  return {
    place: destination,
    chineseContent,
    endUse,
    endUser: {
      kind: endUser?.kind,
      place: endUser?.country,
      listedOwnershipPercent: endUser?.listedOwnershipPercent,
    },
    leavesChina,
    toChina,
    chineseOrigin,
    insideChina,
    barsApply: leavesChina || (chineseOrigin && !toChina),
    parties,
  }
}

/** Every party of the inquiry. Parties left out are the end user; an end user left out is open. */
function partiesOf(ruleset: CompiledRuleset, { asOf, endUser, importer, consignees }: Inquiry): DealParty[] {
  // The same name is often used for several parties; screen it once.
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
  { name, country, listed, cleared: clearances = [] }: PartyFacts,
): DealParty {
  const screened = name === undefined ? NOBODY : screen(name, country)
  const { near, cleared } = applyClearances(asOf, screened, clearances)
  const { nobody, equal, family } = screened
  return { path, named: !nobody, listed, equal, near, family, cleared }
}
