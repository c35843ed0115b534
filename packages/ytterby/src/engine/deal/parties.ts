import { PARTY_LISTS, type PartyList, type State } from '../../schema/permit-kind.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import type { Era } from '../law/era.ts'
import { any, atMostGap, levelOf, type Level } from '../law/level.ts'
import type { DealParty } from './deal.ts'
import type { Listing } from '../../screening/listed-parties.ts'
import type { MetListing } from '../../screening/screen-name.ts'

/** What one party can turn out to be. */
export type PartyOption = {
  /** Control list: bars dual-use goods that leave China. */
  control: Level
  /** Whether the listing also bars passing Chinese-origin goods on abroad. */
  retransfer: Level
  watch: boolean
  unreliable: Level
  /** The party is unnamed: on the unreliable-entity list only where a dual-use licence is needed anyway. */
  unreliableIfLicensed: boolean
  /** Listings behind it, none for an unnamed party. */
  listings: Listing[]
}

/** One party of the deal as it stands in an era. */
export type ScreenedParty = DealParty & {
  options: PartyOption[]
  /** The list status of the party is open. */
  open: boolean
  /** The name equals a listed one although the inquiry says otherwise. */
  conflict: boolean
}

/** On no list. */
export const NONE: PartyOption = {
  control: 0,
  retransfer: 0,
  watch: false,
  unreliable: 0,
  unreliableIfLicensed: false,
  listings: [],
}

/** What a party can turn out to be in an era. */
export function screen(ruleset: CompiledRuleset, era: Era, party: DealParty): ScreenedParty {
  const { listed, named } = party
  const known = (names: readonly MetListing[]): MetListing[] =>
    names.filter((one) => one.list !== 'countermeasure' && stateOf(era, one) !== null)
  const equal = known(party.equal)
  const near = beyond(era, equal, known(party.near))
  const counter = party.equal.filter((one) => one.list === 'countermeasure' && levelOfListing(era, one) > 0)
  const screened = (options: PartyOption[], open = false, conflict = false): ScreenedParty => ({
    ...party,
    equal: [...equal, ...counter],
    near,
    options,
    open,
    conflict,
  })
  const certain = equal.length === 0 ? NONE : optionOf(era, equal)
  const listedHere = equal.some((one) => one.list === listed && bites(optionOf(era, [one])))
  if (listed !== undefined) {
    // What the name says wins where it bites; otherwise what the inquiry states.
    if (bites(certain)) return screened([certain], false, !listedHere)
    const stated = listed === 'none' ? NONE : statedOption(listed, isRunning(ruleset, era, listed))
    return screened([stated], false, equal.length > 0 && listed !== 'none')
  }
  const nearer = near.map((one) => optionOf(era, [...equal, one])).filter((option) => adds(option, certain))
  if (nearer.length > 0) return screened([...nearer, certain], true)
  if (named) return screened([certain])
  // An unnamed party can stand on any list that some notice keeps in force on the day.
  const runningLists = PARTY_LISTS.filter((list) => isRunning(ruleset, era, list))
  const options = runningLists.flatMap((list) => unnamedOptions(ruleset, era, list))
  return screened([NONE, ...options], options.length > 0)
}

const bites = (option: PartyOption): boolean => option.control > 0 || option.watch || option.unreliable > 0

/** Does an option bar more than another. */
const adds = (option: PartyOption, to: PartyOption): boolean =>
  option.control > to.control || option.unreliable > to.unreliable || (option.watch && !to.watch)

/** Limbs of the notices of a list that are in force on the day. */
export const runningNotices = (ruleset: CompiledRuleset, era: Era, list: PartyList): string[] =>
  (ruleset.listLimbs.get(list) ?? []).filter((limb) => era.stateOf(limb)?.state === 'in-force')

/** Is some notice of the list in force on the day. */
export const isRunning = (ruleset: CompiledRuleset, era: Era, list: PartyList): boolean =>
  runningNotices(ruleset, era, list).length > 0

/** What an unnamed party on a list can turn out to be: on the control list, under any notice in force. */
function unnamedOptions(ruleset: CompiledRuleset, era: Era, list: PartyList): PartyOption[] {
  if (list === 'unreliable-entity') return [{ ...NONE, unreliableIfLicensed: true }]
  if (list === 'watch-list') return [statedOption(list, true)]
  const clauses = new Set(
    runningNotices(ruleset, era, list).map((limb): Level => (ruleset.retransferBars.has(limb) ? 2 : 1)),
  )
  return [...clauses].map((retransfer) => ({ ...NONE, control: 2, retransfer }))
}

/** A listing in force that the inquiry states without our knowing the notice; a gap where no notice we hold runs. */
function statedOption(list: PartyList, someRuns: boolean): PartyOption {
  const level: Level = someRuns ? 2 : 1
  switch (list) {
    case 'control-list':
      return { ...NONE, control: level, retransfer: 1 }
    case 'watch-list':
      return { ...NONE, watch: true }
    case 'unreliable-entity':
      return { ...NONE, unreliable: level }
  }
}

function optionOf(era: Era, names: Listing[]): PartyOption {
  const option = { ...NONE, listings: names }
  for (const one of names) {
    const level = levelOfListing(era, one)
    switch (one.list) {
      case 'control-list':
        option.control = any(option.control, level)
        option.retransfer = any(option.retransfer, one.retransfer === 'barred' ? level : atMostGap(level))
        break
      case 'watch-list':
        if (level > 0) option.watch = true
        break
      case 'unreliable-entity':
        option.unreliable = any(option.unreliable, one.tradeBarRead ? level : atMostGap(level))
        break
      case 'countermeasure':
        break
    }
  }
  return option
}

/** Near names, but for those that stand in the notice of an equal one in its state: mostly the other name of that party. */
export const beyond = <L extends Listing>(era: Era, equal: readonly L[], near: readonly L[]): L[] =>
  near.filter((one) => !equal.some((other) => other.limb === one.limb && stateOf(era, other) === stateOf(era, one)))

/** What takes a name off its list, as far as it was published by the knowledge day. */
export const delistingOf = ({ knownAt }: Era, { delisted }: Listing): Listing['delisted'] =>
  delisted !== null && (knownAt === undefined || delisted.published <= knownAt) ? delisted : null

/** How far a listing bars on the day. */
export const levelOfListing = (era: Era, one: Listing): Level => levelOf(stateOf(era, one))

/** State of a listing on the day, or null where it was not yet known of. */
export function stateOf(era: Era, one: Listing): State | null {
  const delisting = delistingOf(era, one)
  return delisting !== null && delisting.from <= era.asOf ? 'revoked' : (era.stateOf(one.limb)?.state ?? null)
}
