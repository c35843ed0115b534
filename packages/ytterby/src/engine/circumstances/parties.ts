import { PARTY_LISTS, type PartyList, type State } from '../../schema/permit-kind.ts'
import type { CompiledRuleset } from '../compile.ts'
import type { Era } from '../time/era.ts'
import { any, atMostGap, levelOf, type Level } from '../verdict/level.ts'
import type { DealParty } from './deal.ts'
import type { ListedName } from './party-index.ts'

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
  listings: ListedName[]
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
  const known = (names: ListedName[]): ListedName[] =>
    names.filter((one) => one.list !== 'countermeasure' && stateOf(era, one) !== null)
  const equal = known(party.equal)
  const near = beyond(era, equal, known(party.near))
  const counter = party.equal.filter((one) => one.list === 'countermeasure' && levelOf(stateOf(era, one), 2) > 0)
  const base = { ...party, equal: [...equal, ...counter], near }
  const certain = optionOf(era, equal)
  const listedHere = equal.some((one) => one.list === listed && bites(optionOf(era, [one])))
  if (listed !== undefined) {
    // What the name says wins where it bites; otherwise what the inquiry states.
    if (bites(certain)) return { ...base, options: [certain], open: false, conflict: !listedHere }
    const stated = listed === 'none' ? NONE : statedOption(listed, isRunning(ruleset, era, listed))
    return { ...base, options: [stated], open: false, conflict: equal.length > 0 && listed !== 'none' }
  }
  const nearer = near.map((one) => optionOf(era, [...equal, one])).filter((option) => adds(option, certain))
  if (nearer.length > 0) return { ...base, options: [...nearer, certain], open: true, conflict: false }
  if (named) return { ...base, options: [certain], open: false, conflict: false }
  // An unnamed party can stand on any list that some notice keeps in force on the day.
  const runningLists = PARTY_LISTS.filter((list) => isRunning(ruleset, era, list))
  const options = runningLists.map((list) =>
    list === 'unreliable-entity' ? { ...NONE, unreliableIfLicensed: true } : statedOption(list, true),
  )
  return { ...base, options: [NONE, ...options], open: options.length > 0, conflict: false }
}

const bites = (option: PartyOption): boolean => option.control > 0 || option.watch || option.unreliable > 0

/** Does an option bar more than another. */
const adds = (option: PartyOption, to: PartyOption): boolean =>
  option.control > to.control || option.unreliable > to.unreliable || (option.watch && !to.watch)

/** Is some notice of the list in force on the day. */
export const isRunning = (ruleset: CompiledRuleset, era: Era, list: PartyList): boolean =>
  (ruleset.listLimbs.get(list) ?? []).some((limb) => era.stateOf(limb)?.state === 'in-force')

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

function optionOf(era: Era, names: ListedName[]): PartyOption {
  const option = { ...NONE, listings: names }
  for (const one of names) {
    const level = levelOf(stateOf(era, one), 2)
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

/** Near names that add something to the equal ones: the Chinese and the English name of one party stand in the same notice. */
export const beyond = (era: Era, equal: ListedName[], near: ListedName[]): ListedName[] =>
  near.filter((one) => !equal.some((other) => other.limb === one.limb && stateOf(era, other) === stateOf(era, one)))

/** State of a listing on the day, or null where it was not yet known of. */
export function stateOf(era: Era, { limb, delisted }: ListedName): State | null {
  const ended =
    delisted !== null && delisted.from <= era.asOf && (era.knownAt === undefined || delisted.published <= era.knownAt)
  return ended ? 'revoked' : (era.stateOf(limb)?.state ?? null)
}
