import { PARTY_LISTS, type PartyList, type State } from '../../schema/permit-kind.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import { clauseLevels, memoizeByEra, type DatedLaw, type Era } from '../law/era.ts'
import { maxLevel, atMostGap, levelOf, levelOfClause, type Level } from '../law/level.ts'
import type { DealParty } from './deal.ts'
import type { Listing } from '../../screening/listed-parties.ts'
import type { MetListing } from '../../screening/screen-name.ts'

/** One possible list status of a party. */
export type PartyOption = {
  /** Control list: bars dual-use goods that leave China. */
  control: Level
  /** Whether the listing also bars passing Chinese-origin goods on abroad. */
  retransfer: Level
  watch: boolean
  unreliable: Level
  /** A countermeasure bars transactions with it. */
  countermeasure: Level
  /** How far an unnamed party on one of these two lists bars a good; it counts only if a dual-use licence is needed anyway. */
  ifLicensed: Level
  /** The list that an unnamed party is on, in this option. */
  list: PartyList | null
  /** The listings behind it; none for an unnamed party. */
  listings: readonly Listing[]
}

/** A party of the deal with its possible list statuses in an era. */
export type ScreenedParty = DealParty & {
  options: readonly PartyOption[]
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
  countermeasure: 0,
  ifLicensed: 0,
  list: null,
  listings: [],
}

/** Works out the possible list statuses of a party in an era. */
export function screen(ruleset: CompiledRuleset, era: Era, party: DealParty): ScreenedParty {
  const { listed, named } = party
  const equal = party.equal.filter((one) => decides(one) && stateOf(era, one) !== null)
  const known = party.near.filter((one) => decides(one) && !isPrompt(one) && stateOf(era, one) !== null)
  const near = nearBesideEqual(era, equal, known)
  const warnedOf = party.equal.filter((one) => !decides(one) && levelOfListing(era, one) > 0)
  const screened = (options: readonly PartyOption[], open = false, conflict = false): ScreenedParty => ({
    ...party,
    equal: [...equal, ...warnedOf],
    near,
    options,
    open,
    conflict,
  })
  const certain = equal.length === 0 ? NONE : optionOf(era, equal)
  if (listed !== undefined) {
    // A listing in force that the name equals counts, whatever was stated.
    if (listed === 'none') return screened([certain], false, bites(certain))
    if (equal.some((one) => one.list === listed && bites(optionOf(era, [one])))) return screened([certain])
    const stated = statedOptions({ ruleset, era }, listed)
    // What was stated is no weaker for a notice that the name meets: another one may be meant.
    const meant = optionsMeant(era, listed, [equal, near]).filter(
      (option) => listed === 'countermeasure' || !stated.some((one) => barsMore(one, option)),
    )
    const options = meant.length > 0 ? meant : stated
    if (bites(certain))
      return screened(
        options.map((option) => bothOf(certain, option)),
        false,
        true,
      )
    return screened(options, false, meant.length === 0 && equal.some(canBar))
  }
  const nearer = near.map((one) => optionOf(era, [...equal, one])).filter((option) => barsMore(option, certain))
  if (nearer.length > 0) return screened([...nearer, certain], true)
  if (named) return screened([certain])
  const options = unnamedOptions({ ruleset, era })
  return screened([NONE, ...options], options.length > 0)
}

/** Countermeasures without a clause, in earlier releases, cause a warning and never a verdict. */
const decides = ({ list, order }: Listing): boolean => list !== 'countermeasure' || order !== null

/** A short name that fits strangers prompts a warning about a countermeasure; it never opens the verdict. */
const isPrompt = ({ list, met }: MetListing): boolean => list === 'countermeasure' && met.ambiguous

/**
 * The options for a party that is stated to be on a list, by the listings on it that its name equals, or else is near. It is that
 * party, so whatever else the same name lists counts too.
 */
function optionsMeant(era: Era, list: PartyList, met: readonly (readonly MetListing[])[]): PartyOption[] {
  const counts = (one: Listing): boolean => one.order?.clause !== 'mentioned' && levelOfListing(era, one) > 0
  const [meant = []] = met.map((all) => all.filter(counts)).filter((all) => all.some((one) => one.list === list))
  return meant
    .filter((one) => one.list === list)
    .map((one) =>
      optionOf(era, [one, ...meant.filter((other) => other.list !== list && other.met.name === one.met.name)]),
    )
}

/** Whether an option bars anything, or makes the licence stricter. */
const bites = (option: PartyOption): boolean => barsMore(option, NONE)

/** Whether a listing, if it is in force, bars something as far as read. */
const canBar = ({ order }: Listing): boolean => order === null || levelOfClause(order.clause, 2) > 0

const BARRING = ['control', 'watch', 'unreliable', 'countermeasure'] as const

/** Whether an option bars more than another in any way. */
const barsMore = (option: PartyOption, to: PartyOption): boolean =>
  BARRING.some((effect) => Number(option[effect]) > Number(to[effect]))

/** Limbs of the notices of a list that are in force on the day. */
export const runningNotices = (ruleset: CompiledRuleset, era: Era, list: PartyList): string[] =>
  (ruleset.listLimbs.get(list) ?? []).filter((limb) => era.stateOf(limb)?.state === 'in-force')

/** Whether a notice of the list is in force on the day. */
const isRunning = (ruleset: CompiledRuleset, era: Era, list: PartyList): boolean =>
  runningNotices(ruleset, era, list).length > 0

/** Whether a party can be stated to be on the list: a notice of it is in force on the day and, as read, bars something. */
export const canBeOn = (dated: DatedLaw, list: PartyList): boolean =>
  list === 'countermeasure' ? clauseLevels(dated).some((level) => level > 0) : isRunning(dated.ruleset, dated.era, list)

/** The options for an unnamed party, which can be on any list with a notice in force on the day. */
const unnamedOptions = memoizeByEra((dated): readonly PartyOption[] =>
  PARTY_LISTS.filter((list) => canBeOn(dated, list)).flatMap((list) => unnamedOptionsOn(dated, list)),
)

/** The options for an unnamed party on a list. On the control list, it can be under any notice in force. */
function unnamedOptionsOn(dated: DatedLaw, list: PartyList): PartyOption[] {
  const { ruleset, era } = dated
  switch (list) {
    case 'control-list': {
      const clauses = new Set(
        runningNotices(ruleset, era, list).map((limb): Level => (ruleset.retransferBars.has(limb) ? 2 : 1)),
      )
      return [...clauses].map((retransfer) => ({ ...NONE, control: 2, retransfer }))
    }
    case 'watch-list':
      return statedOptions(dated, list)
    case 'unreliable-entity':
      return [{ ...NONE, ifLicensed: 2, list }]
    case 'countermeasure':
      return [{ ...NONE, ifLicensed: clauseLevels(dated)[0] ?? 0, list }]
  }
}

/**
 * The options for a stated listing whose notice is unknown; a gap if no notice we hold is in force. A countermeasure ranges
 * over the clauses of the decisions in force; without any, it changes nothing.
 */
function statedOptions(dated: DatedLaw, list: PartyList): PartyOption[] {
  const level: Level = isRunning(dated.ruleset, dated.era, list) ? 2 : 1
  switch (list) {
    case 'control-list':
      return [{ ...NONE, control: level, retransfer: 1 }]
    case 'watch-list':
      return [{ ...NONE, watch: true }]
    case 'unreliable-entity':
      return [{ ...NONE, unreliable: level }]
    case 'countermeasure': {
      const levels = clauseLevels(dated)
      return levels.length === 0 ? [NONE] : levels.map((countermeasure) => ({ ...NONE, countermeasure }))
    }
  }
}

const EFFECTS = [...BARRING, 'retransfer', 'ifLicensed'] as const

/** Whether two options bar the same. */
export const areEqualOptions = (one: PartyOption, other: PartyOption): boolean =>
  EFFECTS.every((effect) => one[effect] === other[effect])

/** Whether a notice of the list, and not only what was stated, puts the party on it in this option. */
export const isNamedOn = (list: PartyList, { listings }: PartyOption): boolean =>
  listings.some((one) => one.list === list)

/** Whether a list bars every good that leaves China. */
export const barsAnyGood = (list: PartyList): boolean => list === 'unreliable-entity' || list === 'countermeasure'

/** A party that is both: whatever either bars. */
export const bothOf = (one: PartyOption, other: PartyOption): PartyOption => ({
  control: maxLevel(one.control, other.control),
  retransfer: maxLevel(one.retransfer, other.retransfer),
  watch: one.watch || other.watch,
  unreliable: maxLevel(one.unreliable, other.unreliable),
  countermeasure: maxLevel(one.countermeasure, other.countermeasure),
  ifLicensed: maxLevel(one.ifLicensed, other.ifLicensed),
  list: null,
  listings: [...one.listings, ...other.listings],
})

function optionOf(era: Era, names: readonly Listing[]): PartyOption {
  const option = { ...NONE, listings: names }
  for (const one of names) {
    const level = levelOfBar(era, one)
    switch (one.list) {
      case 'control-list':
        option.control = maxLevel(option.control, level)
        option.retransfer = maxLevel(option.retransfer, one.retransfer === 'barred' ? level : atMostGap(level))
        break
      case 'watch-list':
        if (level > 0) option.watch = true
        break
      case 'unreliable-entity':
        option.unreliable = maxLevel(option.unreliable, level)
        break
      case 'countermeasure':
        option.countermeasure = maxLevel(option.countermeasure, level)
        break
    }
  }
  return option
}

/** Near listings, except those with the notice and state of an equal one: mostly another name of the same party. */
export const nearBesideEqual = <L extends Listing>(era: Era, equal: readonly L[], near: readonly L[]): L[] =>
  near.filter((one) => !equal.some((other) => other.limb === one.limb && stateOf(era, other) === stateOf(era, one)))

/** The listings in force that a party's name is near; those that bar most come first. */
export const nearInForce = (era: Era, { near }: DealParty): MetListing[] =>
  near.filter((one) => levelOfListing(era, one) > 0).sort((one, other) => levelOfBar(era, other) - levelOfBar(era, one))

/** The delisting of a name, if it was published by the knowledge day. */
export const delistingOf = ({ knownAt }: Era, { delisted }: Listing): Listing['delisted'] =>
  delisted !== null && (knownAt === undefined || delisted.published <= knownAt) ? delisted : null

/** How far a listing is in force on the day. */
export const levelOfListing = (era: Era, one: Listing): Level => levelOf(stateOf(era, one))

/** How far it bars what its list is about: at most a gap if its clause was not read. */
export function levelOfBar(era: Era, one: Listing): Level {
  const level = levelOfListing(era, one)
  if (one.list === 'countermeasure') return one.order === null ? 0 : levelOfClause(one.order.clause, level)
  return one.tradeBarRead ? level : atMostGap(level)
}

/** The state of a listing on the day; null if it was not yet known. */
export function stateOf(era: Era, one: Listing): State | null {
  const delisting = delistingOf(era, one)
  return delisting !== null && delisting.from <= era.asOf ? 'revoked' : (era.stateOf(one.limb)?.state ?? null)
}
