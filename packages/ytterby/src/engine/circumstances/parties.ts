import type { Inquiry } from '../../schema/inquiry.ts'
import { PARTY_LISTS, type PartyList, type State } from '../../schema/permit-kind.ts'
import type { CompiledRuleset } from '../compile.ts'
import type { Era } from '../time/era.ts'
import { atMostGap, levelOf, type Level } from '../verdict/level.ts'
import type { ListedName } from './party-index.ts'
import { namesNobody } from './party-name.ts'

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

/** One party of the inquiry as screened. */
export type ScreenedParty = {
  path: 'endUser' | 'importer' | `consignees/${number}`
  /** It is named: a name that names nobody does not count. */
  named: boolean
  equal: ListedName[]
  near: ListedName[]
  options: PartyOption[]
  /** The list status of the party is open. */
  open: boolean
  /** The name equals a listed one although the inquiry says otherwise. */
  conflict: boolean
}

const NONE: PartyOption = {
  control: 0,
  retransfer: 0,
  watch: false,
  unreliable: 0,
  unreliableIfLicensed: false,
  listings: [],
}

/** Screens every party of the inquiry. Parties left out are the end user; an end user left out is open. */
export function screenParties(ruleset: CompiledRuleset, era: Era, inquiry: Inquiry): ScreenedParty[] {
  const parties: ScreenedParty[] = [screen(ruleset, era, inquiry, 'endUser', inquiry.endUser ?? {})]
  if (inquiry.importer !== undefined) parties.push(screen(ruleset, era, inquiry, 'importer', inquiry.importer))
  for (const [index, consignee] of (inquiry.consignees ?? []).entries())
    parties.push(screen(ruleset, era, inquiry, `consignees/${index}`, consignee))
  return parties
}

type PartyFacts = { name?: string | undefined; country?: string | undefined; listed?: PartyList | 'none' | undefined }

function screen(
  ruleset: CompiledRuleset,
  era: Era,
  inquiry: Inquiry,
  path: ScreenedParty['path'],
  party: PartyFacts,
): ScreenedParty {
  const { listed } = party
  // A legal form alone, or a word for «unknown», names nobody.
  const name = party.name === undefined || namesNobody(party.name) ? undefined : party.name
  const found = name === undefined ? { equal: [], near: [] } : ruleset.parties.screen(name, party.country)
  const known = (names: ListedName[]): ListedName[] =>
    names.filter((one) => one.list !== 'countermeasure' && stateOf(era, inquiry, one) !== null)
  const equal = known(found.equal)
  // The Chinese and the English name of one party stand in the same notice.
  const near = known(found.near).filter((one) => !equal.some((other) => other.limb === one.limb))
  const counter = found.equal.filter(
    (one) => one.list === 'countermeasure' && levelOf(stateOf(era, inquiry, one) ?? 'revoked', 2) > 0,
  )
  const base = { path, named: name !== undefined, equal: [...equal, ...counter], near }
  const certain = optionOf(era, inquiry, equal)
  const listedHere = equal.some((one) => one.list === listed && bites(optionOf(era, inquiry, [one])))
  if (listed !== undefined) {
    // What the name says wins where it bites; otherwise what the inquiry states.
    if (bites(certain)) return { ...base, options: [certain], open: false, conflict: !listedHere }
    const stated = listed === 'none' ? NONE : statedOption(listed, running(ruleset, era, listed))
    return { ...base, options: [stated], open: false, conflict: equal.length > 0 && listed !== 'none' }
  }
  const nearer = near.map((one) => optionOf(era, inquiry, [...equal, one])).filter((option) => adds(option, certain))
  if (nearer.length > 0) return { ...base, options: [...nearer, certain], open: true, conflict: false }
  if (name !== undefined) return { ...base, options: [certain], open: false, conflict: false }
  // An unnamed party can stand on any list that some notice keeps in force on the day.
  const runningLists = PARTY_LISTS.filter((list) => running(ruleset, era, list))
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
const running = (ruleset: CompiledRuleset, era: Era, list: PartyList): boolean =>
  (ruleset.listLimbs.get(list) ?? []).some((limb) => era.stateOf(limb)?.state === 'in-force')

/** A listing in force that the inquiry states without our knowing the notice; a gap where no notice we hold runs. */
function statedOption(list: PartyList, isRunning: boolean): PartyOption {
  const level: Level = isRunning ? 2 : 1
  switch (list) {
    case 'control-list':
      return { ...NONE, control: level, retransfer: 1 }
    case 'watch-list':
      return { ...NONE, watch: true }
    case 'unreliable-entity':
      return { ...NONE, unreliable: level }
  }
}

function optionOf(era: Era, inquiry: Inquiry, names: ListedName[]): PartyOption {
  const option = { ...NONE, listings: names }
  for (const one of names) {
    const state = stateOf(era, inquiry, one)
    if (state === null) continue
    const level = levelOf(state, 2)
    switch (one.list) {
      case 'control-list': {
        const passed = one.retransfer === 'barred' ? level : atMostGap(level)
        if (level > option.control) option.control = level
        if (passed > option.retransfer) option.retransfer = passed
        break
      }
      case 'watch-list':
        if (level > 0) option.watch = true
        break
      case 'unreliable-entity': {
        const barred = one.tradeBarRead ? level : atMostGap(level)
        if (barred > option.unreliable) option.unreliable = barred
        break
      }
      case 'countermeasure':
        break
    }
  }
  return option
}

/** State of a listing on the day, or null where it was not yet known of. */
export function stateOf(era: Era, inquiry: Inquiry, { limb, delisted }: ListedName): State | null {
  const ended =
    delisted !== null &&
    delisted.from <= inquiry.asOf &&
    (inquiry.knownAt === undefined || delisted.published <= inquiry.knownAt)
  return ended ? 'revoked' : (era.stateOf(limb)?.state ?? null)
}
