import type { CompiledRuleset } from '../law/compile.ts'
import type { Rules } from '../law/rules.ts'
import { inEra, type Era, type Then } from '../law/era.ts'
import { any, levelOf, type Level } from '../law/level.ts'
import type { Deal } from './deal.ts'
import { OTHER_PLACE } from './place.ts'

import {
  ABROAD_1,
  ABROAD_2,
  BAR,
  CATCH_ALL,
  REFUSAL,
  UNRELIABLE,
  yesOrNo,
  type CircumstanceClass,
  type Route,
} from './circumstance-class.ts'
import { NONE, screen, type PartyOption, type ScreenedParty } from './parties.ts'
import { END_USES } from '../../schema/inquiry-words.ts'

/** What a deal can turn out to be in an era. */
export type Circumstances = {
  readonly era: Era
  readonly deal: Deal
  readonly parties: readonly ScreenedParty[]
  /** Classes of all completions of place, use, user and parties, each once. */
  readonly classes: readonly CircumstanceClass[]
  readonly route: Route
}

/** Percent owned by listed parties from which on a buyer is treated as they are. */
export const HALF_OWNED = 50

/** The circumstances of a deal in an era. */
export function circumstancesOf(ruleset: CompiledRuleset, era: Era, deal: Deal): Circumstances {
  const parties = deal.parties.map((party) => screen(ruleset, era, party))
  const classes = deal.leavesChina
    ? classesFromChina({ ruleset, era }, deal, combineParties(parties))
    : deal.toChina
      ? [0]
      : classesAbroad({ ruleset, era }, deal, combineParties(parties))
  return { era, deal, parties, classes, route: deal.leavesChina ? 'from-china' : 'abroad' }
}

const levelAt = (era: Era, limb: string): Level => levelOf(era.stateOf(limb)?.state)

const yes = (fact: boolean): Level => (fact ? 2 : 0)

/** Adds a class unless it is there. */
function add(classes: CircumstanceClass[], one: CircumstanceClass): void {
  if (!classes.includes(one)) classes.push(one)
}

/** What place, use and user can be: every value of what is open. */
type Choices = {
  places: readonly string[]
  uses: readonly string[]
  users: readonly string[]
  bars: readonly BarLevel[]
}

/** A country rule that is not surely off, and how far it bites. */
type BarLevel = { readonly of: string; readonly level: Level }

const barLevelsIn = inEra(({ era }): readonly BarLevel[] =>
  era.rules.bars.flatMap(({ effect }) => {
    const level = levelAt(era, effect.limb)
    return level === 0 ? [] : [{ of: effect.militaryOf, level }]
  }),
)

function choicesOf(then: Then, { place, endUser, endUse, leavesChina }: Deal): Choices {
  const bars = barLevelsIn(then)
  // Weapons of mass destruction and terrorism are only asked about where they change the answer: abroad under 61.
  const openUses = leavesChina ? (['civil', 'military'] as const) : END_USES
  return {
    places: place === undefined ? [...new Set(bars.map((bar) => bar.of)), OTHER_PLACE] : [place],
    uses: endUse?.kind === undefined ? openUses : [endUse.kind],
    users: endUser.kind === undefined ? ['civil', 'military'] : [endUser.kind],
    bars,
  }
}

/** How far a country rule bars military use and military users. */
function militaryBar(bars: readonly BarLevel[], { endUser }: Deal, place: string, use: string, user: string): Level {
  if (use !== 'military' && user !== 'military') return 0
  let most: Level = 0
  for (const { of, level } of bars) if (of === place || of === endUser.place) most = any(most, level)
  return most
}

function classesFromChina(then: Then, deal: Deal, parties: readonly PartyOption[]): CircumstanceClass[] {
  const { places, uses, users, bars } = choicesOf(then, deal)
  const catchAll = catchAllOf(then.era, deal)
  const classes: CircumstanceClass[] = []
  for (const place of places) {
    for (const use of uses) {
      for (const user of users) {
        const military = militaryBar(bars, deal, place, use, user)
        for (const party of parties)
          add(
            classes,
            (any(military, party.control) << BAR) |
              (party.unreliable << UNRELIABLE) |
              (catchAll << CATCH_ALL) |
              yesOrNo({ unreliableIfLicensed: party.unreliableIfLicensed, watched: party.watch }),
          )
      }
    }
  }
  return classes
}

/** Weapons of mass destruction and terrorism, as stated, and knowing assistance. */
function catchAllOf(era: Era, { endUse }: Deal): Level {
  const { kind: use, field } = endUse ?? {}
  let level: Level = 0
  for (const { effect } of era.rules.knowing)
    if (field !== undefined && effect.fields.includes(field)) level = any(level, levelAt(era, effect.limb))
  // Before the rule began, others held that were not read: a gap, never freedom.
  if (use === 'wmd' || use === 'terrorism') level = any(level, 1)
  for (const { effect } of era.rules.catchAll)
    if (effect.uses.some((one) => one === use)) level = any(level, levelAt(era, effect.limb))
  return level
}

function classesAbroad(then: Then, deal: Deal, parties: readonly PartyOption[]): CircumstanceClass[] {
  const { era } = then
  const { places, uses, users, bars } = choicesOf(then, deal)
  const { chineseOrigin } = deal
  const field = deal.endUse?.field
  const exempt = era.rules.exemptions.some(
    ({ effect }) => field !== undefined && effect.fields.includes(field) && levelAt(era, effect.limb) > 0,
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
                (level, when) => any(level, refusedFor(when, { party, owned, use, user })),
                0,
              )
              add(
                classes,
                needed |
                  (any(military, chineseOrigin ? party.retransfer : 0) << BAR) |
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

/** Half owned by a listed party or not; open where a rule that runs could ask for it. */
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
      return yes(user === 'military')
    case 'listed-party':
      return any(party.control, yes(party.watch))
    case 'owned-by-listed-party':
      return yes(owned)
    case 'wmd-use':
      return yes(use === 'wmd')
    case 'terrorist-use':
      return yes(use === 'terrorism')
    case 'military-use':
      return yes(use === 'military')
  }
}

/** How far announcement 61 asks for a licence, by what the goods can hold of China. */
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
          if (fits) level = any(level, levelAt(era, effect.limb))
        }
        parts |= level << at
      }
      add(needed, parts)
    }
  }
  return needed
}

/** Every combination of what the parties can turn out to be, each once; one party's bar is a bar of the deal. */
function combineParties(parties: readonly ScreenedParty[]): readonly PartyOption[] {
  let combined: readonly PartyOption[] = [NONE]
  for (const { options } of parties) {
    const [only] = options
    if (options.length === 1 && only !== undefined && barsNothing(only)) continue
    const next: PartyOption[] = []
    for (const before of combined) {
      for (const option of options) {
        const one: PartyOption = {
          control: any(before.control, option.control),
          retransfer: any(before.retransfer, option.retransfer),
          watch: before.watch || option.watch,
          unreliable: any(before.unreliable, option.unreliable),
          unreliableIfLicensed: before.unreliableIfLicensed || option.unreliableIfLicensed,
          listings: [],
        }
        if (!next.some((other) => isAlike(one, other))) next.push(one)
      }
    }
    combined = next
  }
  return combined
}

const barsNothing = (option: PartyOption): boolean => isAlike(option, NONE)

const isAlike = (a: PartyOption, b: PartyOption): boolean =>
  a.control === b.control &&
  a.retransfer === b.retransfer &&
  a.watch === b.watch &&
  a.unreliable === b.unreliable &&
  a.unreliableIfLicensed === b.unreliableIfLicensed
