import type { Inquiry } from '../../schema/inquiry.ts'
import type { PartyList } from '../../schema/permit-kind.ts'
import type { CompiledRuleset } from '../compile.ts'
import { nextId } from '../identity.ts'
import { once, remember } from '../memory.ts'
import type { Era } from '../time/era.ts'
import type { Circumstances } from './circumstances.ts'
import { NOBODY, screenName, type MetGroup, type MetListing } from '../../screening/screen-name.ts'
import { clearedOf, type ClearedMatch } from './clearances.ts'
import { placeOf, type Place } from './place.ts'

/** Where the goods come from and go to, as far as entries are met by it; the few routes there are exist once each. */
export type Way = { id: number; leavesChina: boolean; toChina: boolean; chineseOrigin: boolean }

/** The circumstances as they are stated, whatever the day: place, use, user and parties, names screened. */
export type Deal = Pick<Inquiry, 'chineseContent' | 'endUse'> & {
  id: number
  /** Where the goods go. */
  place: Place | undefined
  /** Who uses them, and where; the name is screened among the parties. */
  endUser: Pick<NonNullable<Inquiry['endUser']>, 'kind' | 'listedOwnershipPercent'> & { place: Place | undefined }
  leavesChina: boolean
  toChina: boolean
  chineseOrigin: boolean
  way: Way
  /** Country rules and the control list bite: on what leaves China, abroad on goods of Chinese origin only. */
  barsApply: boolean
  parties: readonly DealParty[]
  /** What they mean in each era that was asked about. */
  outcomes: Map<Era, Circumstances>
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

const ways = once<CompiledRuleset, Map<string, Way>>(() => new Map())
const deals = once<CompiledRuleset, Map<string, Deal>>(() => new Map())

/** The deal of a checked inquiry; equal facts, with names that meet the same listings and alike places, give the same object. */
export function dealOf(ruleset: CompiledRuleset, inquiry: Inquiry): Deal {
  const parties = partiesOf(ruleset, inquiry)
  return remember(deals(ruleset), keyOf(ruleset, inquiry, parties), () => readDeal(ruleset, inquiry, parties))
}

/** Everything that is read of a deal. */
function keyOf(ruleset: CompiledRuleset, inquiry: Inquiry, parties: readonly DealParty[]): string {
  const { exportedFrom, origin, destination, chineseContent, endUse, endUser } = inquiry
  let key = `${exportedFrom} ${origin} ${placeOf(ruleset, destination)} ${endUse?.kind} ${endUse?.field}`
  if (endUser !== undefined)
    key += ` u${endUser.kind} ${placeOf(ruleset, endUser.country)} ${endUser.listedOwnershipPercent}`
  if (chineseContent !== undefined) key += ` x${chineseContent.valuePercent} ${chineseContent.technology}`
  for (const { path, named, listed, equal, near, groups, cleared } of parties) {
    key += ` ${path} ${listed}`
    if (named) key += ' named'
    for (const one of equal) key += `=${matchKey(one)}`
    for (const one of near) key += `~${matchKey(one)}`
    for (const { name, listing } of groups) key += `^${listing.at} ${name}`
    if (cleared.length > 0) key += JSON.stringify(cleared)
  }
  return key
}

/** The listing, by which name it was met, and why. */
const matchKey = ({ at, met, because }: MetListing): string => `${at} ${JSON.stringify(met.name)} ${because.join()}`

function readDeal(ruleset: CompiledRuleset, inquiry: Inquiry, parties: readonly DealParty[]): Deal {
  const { exportedFrom, origin, destination, chineseContent, endUse, endUser } = inquiry
  const leavesChina = (exportedFrom ?? 'CN') === 'CN'
  const chineseOrigin = (origin ?? 'CN') === 'CN'
  const toChina = destination === 'CN'
  const { kind, country, listedOwnershipPercent } = endUser ?? {}
  return {
    id: nextId(),
    place: placeOf(ruleset, destination),
    chineseContent,
    endUse,
    endUser: { kind, place: placeOf(ruleset, country), listedOwnershipPercent },
    leavesChina,
    toChina,
    chineseOrigin,
    way: remember(ways(ruleset), `${leavesChina} ${toChina} ${chineseOrigin}`, () => ({
      id: nextId(),
      leavesChina,
      toChina,
      chineseOrigin,
    })),
    barsApply: leavesChina || (chineseOrigin && !toChina),
    parties,
    outcomes: new Map(),
  }
}

/** Every party of the inquiry. Parties left out are the end user; an end user left out is open. */
function partiesOf(ruleset: CompiledRuleset, { asOf, endUser, importer, consignees }: Inquiry): DealParty[] {
  const parties = [partyOf(ruleset, asOf, 'endUser', endUser ?? {})]
  if (importer !== undefined) parties.push(partyOf(ruleset, asOf, 'importer', importer))
  if (consignees !== undefined)
    for (let at = 0; at < consignees.length; at += 1)
      parties.push(partyOf(ruleset, asOf, `consignees/${at}`, consignees[at] ?? {}))
  return parties
}

type PartyFacts = Pick<NonNullable<Inquiry['importer']>, 'name' | 'country' | 'listed' | 'cleared'>

function partyOf(
  ruleset: CompiledRuleset,
  asOf: string,
  path: DealParty['path'],
  { name, country, listed, cleared: stated = [] }: PartyFacts,
): DealParty {
  const screened = name === undefined ? NOBODY : screenName(ruleset.names(), name, country)
  const { near, cleared } = clearedOf(asOf, screened, stated)
  const { nobody, equal, groups } = screened
  return { path, named: !nobody, listed, equal, near, groups, cleared }
}
