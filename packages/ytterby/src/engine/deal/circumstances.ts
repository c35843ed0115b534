import type { CompiledRuleset } from '../law/compile.ts'
import type { Rules } from '../law/rules.ts'
import { memoizeByEra, type Era, type DatedLaw } from '../law/era.ts'
import { maxLevel, levelOf, type Level } from '../law/level.ts'
import type { Deal } from './deal.ts'
import { OTHER_PLACE } from './place.ts'

import {
  ABROAD_1,
  ABROAD_2,
  ANY_GOOD,
  ANY_GOOD_IF_LICENSED,
  BAR,
  CATCH_ALL,
  REFUSAL,
  yesOrNo,
  type CircumstanceClass,
  type Route,
} from './circumstance-class.ts'
import { areEqualOptions, bothOf, NONE, screen, type PartyOption, type ScreenedParty } from './parties.ts'
import { END_USES } from '../../schema/inquiry-words.ts'

/** The possible circumstances of a deal in an era. */
export type Circumstances = {
  readonly era: Era
  readonly deal: Deal
  readonly parties: readonly ScreenedParty[]
  /** The distinct classes of all completions of place, use, user and parties. */
  readonly classes: readonly CircumstanceClass[]
  readonly route: Route
}

/** From this percentage of ownership by listed parties on, a buyer is treated like them. */
export const HALF_OWNED = 50

/** The circumstances of a deal in an era. */
export function circumstancesOf(ruleset: CompiledRuleset, era: Era, deal: Deal): Circumstances {
  const parties = deal.parties.map((party) => screen(ruleset, era, party))
  const classes = deal.leavesChina
    ? classesFromChina({ ruleset, era }, deal, combineParties(parties))
    : deal.toChina
      ? [0]
      : classesAbroad({ ruleset, era }, deal, combineParties(parties))
  const route = deal.insideChina ? 'inside-china' : deal.leavesChina ? 'from-china' : 'abroad'
  return { era, deal, parties, classes, route }
}

const levelAt = (era: Era, limb: string): Level => levelOf(era.stateOf(limb)?.state)

const yesLevel = (fact: boolean): Level => (fact ? 2 : 0)

function addClass(classes: CircumstanceClass[], one: CircumstanceClass): void {
  if (!classes.includes(one)) classes.push(one)
}

/** The possible places, uses and users: the stated value, or every value if open. */
type Choices = {
  places: readonly string[]
  uses: readonly string[]
  users: readonly string[]
  bars: readonly BarLevel[]
}

/** A country rule that applies or may apply, and its level. */
type BarLevel = { readonly country: string; readonly level: Level }

const barLevelsIn = memoizeByEra(({ era }): readonly BarLevel[] =>
  era.rules.bars.flatMap(({ effect }) => {
    const level = levelAt(era, effect.limb)
    return level === 0 ? [] : [{ country: effect.militaryOf, level }]
  }),
)

function choicesOf(dated: DatedLaw, { place, endUser, endUse, leavesChina }: Deal): Choices {
  const bars = barLevelsIn(dated)
  // Weapons of mass destruction and terrorism are open only if they can change the answer: abroad under announcement 61.
  const openUses = leavesChina ? (['civil', 'military'] as const) : END_USES
  return {
    places: place === undefined ? [...new Set(bars.map((bar) => bar.country)), OTHER_PLACE] : [place],
    uses: endUse?.kind === undefined ? openUses : [endUse.kind],
    users: endUser.kind === undefined ? ['civil', 'military'] : [endUser.kind],
    bars,
  }
}

/** How far a country rule bars military use and military users. */
function militaryBar(bars: readonly BarLevel[], { endUser }: Deal, place: string, use: string, user: string): Level {
  if (use !== 'military' && user !== 'military') return 0
  let most: Level = 0
  for (const { country, level } of bars)
    if (country === place || country === endUser.place) most = maxLevel(most, level)
  return most
}

function classesFromChina(dated: DatedLaw, deal: Deal, parties: readonly PartyOption[]): CircumstanceClass[] {
  const { places, uses, users, bars } = choicesOf(dated, deal)
  const catchAll = catchAllOf(dated.era, deal)
  const classes: CircumstanceClass[] = []
  for (const place of places) {
    for (const use of uses) {
      for (const user of users) {
        const military = militaryBar(bars, deal, place, use, user)
        for (const party of parties)
          addClass(
            classes,
            (maxLevel(military, party.control) << BAR) |
              (anyGoodBar(party) << ANY_GOOD) |
              (party.ifLicensed << ANY_GOOD_IF_LICENSED) |
              (catchAll << CATCH_ALL) |
              yesOrNo({ watched: party.watch }),
          )
      }
    }
  }
  return classes
}

/** The level of the catch-all rules: stated weapons of mass destruction or terrorism, and knowing assistance. */
function catchAllOf(era: Era, { endUse }: Deal): Level {
  const { kind: use, field } = endUse ?? {}
  let level: Level = 0
  for (const { effect } of era.rules.knowing)
    if (field !== undefined && effect.fields.includes(field)) level = maxLevel(level, levelAt(era, effect.limb))
  // Before this rule began, others held that were not read: a gap, never “no permit”.
  if (use === 'wmd' || use === 'terrorism') level = maxLevel(level, 1)
  for (const { effect } of era.rules.catchAll)
    if (effect.uses.some((one) => one === use)) level = maxLevel(level, levelAt(era, effect.limb))
  return level
}

function classesAbroad(dated: DatedLaw, deal: Deal, parties: readonly PartyOption[]): CircumstanceClass[] {
  const { era } = dated
  const { places, uses, users, bars } = choicesOf(dated, deal)
  const { chineseOrigin } = deal
  const { kind, field } = deal.endUse ?? {}
  // What is stated for weapons of mass destruction or terrorism is no relief, whatever its field.
  const isRelief = kind !== 'wmd' && kind !== 'terrorism'
  const exempt = era.rules.exemptions.some(
    ({ effect }) => isRelief && field !== undefined && effect.fields.includes(field) && levelAt(era, effect.limb) > 0,
  )
  const refusals = era.rules.refusals.flatMap(({ effect }) => (levelAt(era, effect.limb) > 0 ? effect.when : []))
  const classes: CircumstanceClass[] = []
  for (const needed of licencesNeeded(era, deal)) {
    for (const place of places) {
      for (const use of uses) {
        for (const user of users) {
          const military = chineseOrigin ? militaryBar(bars, deal, place, use, user) : 0
          for (const party of parties) {
            for (const owned of ownerships(era, deal)) {
              const refused = refusals.reduce<Level>(
                (level, when) => maxLevel(level, refusedFor(when, { party, owned, use, user })),
                0,
              )
              addClass(
                classes,
                needed |
                  (maxLevel(military, chineseOrigin ? party.retransfer : 0) << BAR) |
                  (refused << REFUSAL) |
                  yesOrNo({ watched: party.watch, exempt }),
              )
            }
          }
        }
      }
    }
  }
  return classes
}

/** Whether listed parties own at least half; open if a rule in force could ask for it. */
function ownerships(era: Era, { endUser: { listedOwnershipPercent: percent } }: Deal): readonly boolean[] {
  if (percent !== undefined) return [percent >= HALF_OWNED]
  return era.rules.abroad.some(({ effect }) => levelAt(era, effect.limb) > 0) ? [false, true] : [false]
}

type Refusal = Rules['refusals'][number]['effect']['when'][number]

function refusedFor(
  when: Refusal,
  { party, owned, use, user }: { party: PartyOption; owned: boolean; use: string; user: string },
): Level {
  switch (when) {
    case 'military-user':
      return yesLevel(user === 'military')
    case 'listed-party':
      return maxLevel(party.control, yesLevel(party.watch))
    case 'owned-by-listed-party':
      return yesLevel(owned)
    case 'wmd-use':
      return yesLevel(use === 'wmd')
    case 'terrorist-use':
      return yesLevel(use === 'terrorism')
    case 'military-use':
      return yesLevel(use === 'military')
  }
}

/** How far announcement 61 requires a licence, by the Chinese content that the goods can have. */
function licencesNeeded(era: Era, { chineseContent = {}, chineseOrigin }: Deal): CircumstanceClass[] {
  const { valuePercent, technology } = chineseContent
  const shares = valuePercent === undefined ? (chineseOrigin ? [0] : [0, 100]) : [valuePercent]
  const technologies = technology === undefined ? (chineseOrigin ? [false] : [false, true]) : [technology]
  const needed: CircumstanceClass[] = []
  for (const share of shares) {
    for (const isChinese of technologies) {
      let parts: CircumstanceClass = 0
      for (const [part, at] of [[1, ABROAD_1] as const, [2, ABROAD_2] as const]) {
        let level: Level = 0
        for (const { effect } of era.rules.abroad) {
          const fits =
            effect.parts.includes(part) &&
            (effect.origin === 'CN') === chineseOrigin &&
            (effect.valuePercentAtLeast === undefined || share >= effect.valuePercentAtLeast) &&
            (effect.chineseTechnology !== true || isChinese)
          if (fits) level = maxLevel(level, levelAt(era, effect.limb))
        }
        parts |= level << at
      }
      addClass(needed, parts)
    }
  }
  return needed
}

/** How far a party bars every good that leaves China. */
const anyGoodBar = ({ unreliable, countermeasure }: PartyOption): Level => maxLevel(unreliable, countermeasure)

/** The distinct combinations of what the parties can be. If one party is barred, the deal is barred. */
function combineParties(parties: readonly ScreenedParty[]): readonly PartyOption[] {
  let combined: readonly PartyOption[] = [NONE]
  for (const { options } of parties) {
    const [only] = options
    if (options.length === 1 && only !== undefined && barsNothing(only)) continue
    const next: PartyOption[] = []
    for (const before of combined) {
      for (const option of options) {
        const one = bothOf(before, option)
        if (!next.some((other) => areEqualOptions(one, other))) next.push(one)
      }
    }
    combined = next
  }
  return combined
}

const barsNothing = (option: PartyOption): boolean => areEqualOptions(option, NONE)
