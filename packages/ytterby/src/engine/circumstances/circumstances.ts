import type { Pair } from '../answer/answer.ts'
import type { CompiledRuleset } from '../compile.ts'
import type { GoodOutcome } from '../good/good-classes.ts'
import { nextId } from '../identity.ts'
import { once, remember } from '../memory.ts'
import type { Era } from '../time/era.ts'
import { any, levelOf, type Level } from '../verdict/level.ts'
import type { Deal } from './deal.ts'
import { OTHER_PLACE } from './place.ts'
import type { Route } from '../verdict/joint.ts'
import { NONE, screen, type PartyOption, type ScreenedParty } from './parties.ts'
import { END_USES } from '../../schema/inquiry-words.ts'

/** What one completion of the circumstances means for the verdict. */
export type CircumstanceClass = {
  /** A prohibition of dual-use goods: military user or use, control-listed party. */
  bar: Level
  /** A party on the unreliable-entity list: every good that leaves China. */
  unreliable: Level
  unreliableIfLicensed: boolean
  /** Weapons of mass destruction, terrorism (stated), or knowing assistance. */
  catchAll: Level
  /** A party on the watch list: single licence only, no time limit. */
  watch: boolean
  /** Announcement 61: how far a licence is needed for items of part 1 and part 2 of annex 1. */
  abroad1: Level
  abroad2: Level
  refused: Level
  exempt: boolean
}

/** Classes of circumstances on a route; equal ones exist once. */
export type CircumstanceClasses = { readonly list: readonly CircumstanceClass[]; readonly route: Route }

const NOTHING: CircumstanceClass = {
  bar: 0,
  unreliable: 0,
  unreliableIfLicensed: false,
  catchAll: 0,
  watch: false,
  abroad1: 0,
  abroad2: 0,
  refused: 0,
  exempt: false,
}

/** What a deal can turn out to be in an era. */
export type Circumstances = {
  id: number
  era: Era
  deal: Deal
  parties: ScreenedParty[]
  classes: CircumstanceClasses
  /** With each good that was asked about. */
  pairs: Map<GoodOutcome, Pair>
}

const HALF = 50

/** Levels say all that a verdict hangs on. */
const allClasses = once<CompiledRuleset, Map<string, CircumstanceClasses>>(() => new Map())

/** The circumstances of a deal in an era. */
export function circumstancesOf(ruleset: CompiledRuleset, era: Era, deal: Deal): Circumstances {
  return remember(deal.outcomes, era, () => {
    const parties = deal.parties.map((party) => screen(ruleset, era, party))
    const found = classesOf(era, deal, parties)
    const route: Route = deal.leavesChina ? 'from-china' : 'abroad'
    const classes = remember(allClasses(ruleset), `${route} ${[...found.keys()].join()}`, () => ({
      list: [...found.values()],
      route,
    }))
    return { id: nextId(), era, deal, parties, classes, pairs: new Map() }
  })
}

/** All classes of completions of place, use, user and parties. */
function classesOf(era: Era, deal: Deal, parties: ScreenedParty[]): Map<number, CircumstanceClass> {
  const { leavesChina, toChina, chineseOrigin } = deal.way
  const classes = new Map<number, CircumstanceClass>()
  const add = (one: CircumstanceClass): void => void classes.set(packed(one), one)
  const partyChoices = combineParties(parties)
  const levelAt = (limb: string): Level => levelOf(era.stateOf(limb)?.state, 2)
  const bars = era.rules.bars
    .map((bar) => ({ ...bar, level: levelAt(bar.effect.limb) }))
    .filter(({ level }) => level > 0)
  const places =
    deal.place === undefined
      ? [...new Set(bars.map(({ effect }) => effect.militaryOf as string)), OTHER_PLACE]
      : [deal.place]
  const users = deal.endUser.kind === undefined ? (['civil', 'military'] as const) : [deal.endUser.kind]
  // Weapons of mass destruction and terrorism are only asked about where they change the answer: abroad under 61.
  const openUses = leavesChina ? (['civil', 'military'] as const) : END_USES
  const uses = deal.endUse?.kind === undefined ? openUses : [deal.endUse.kind]
  const militaryBar = (place: string, use: string, user: string): Level =>
    use !== 'military' && user !== 'military'
      ? 0
      : bars.reduce<Level>(
          (level, { effect, level: own }) =>
            effect.militaryOf === place || effect.militaryOf === deal.endUser.place ? any(level, own) : level,
          0,
        )

  if (leavesChina) {
    const field = deal.endUse?.field
    const knowing = era.rules.knowing.reduce<Level>(
      (level, { effect }) =>
        field !== undefined && effect.fields.includes(field) ? any(level, levelAt(effect.limb)) : level,
      0,
    )
    const stated = deal.endUse?.kind
    // Before the rule began, others held that were not read: a gap, never freedom.
    const catchAll = era.rules.catchAll.reduce<Level>(
      (level, { effect }) => (effect.uses.some((use) => use === stated) ? any(level, levelAt(effect.limb)) : level),
      stated === 'wmd' || stated === 'terrorism' ? any(1, knowing) : knowing,
    )
    for (const place of places) {
      for (const use of uses) {
        for (const user of users) {
          const military = militaryBar(place, use, user)
          for (const party of partyChoices) {
            add({
              ...NOTHING,
              bar: any(military, party.control),
              unreliable: party.unreliable,
              unreliableIfLicensed: party.unreliableIfLicensed,
              catchAll,
              watch: party.watch,
            })
          }
        }
      }
    }
    return classes
  }

  if (toChina) {
    add(NOTHING)
    return classes
  }

  const exempt = era.rules.exemptions.some(
    ({ effect }) =>
      deal.endUse?.field !== undefined && effect.fields.includes(deal.endUse.field) && levelAt(effect.limb) > 0,
  )
  const content = deal.chineseContent ?? {}
  const shares = content.valuePercent === undefined ? (chineseOrigin ? [0] : [0, 100]) : [content.valuePercent]
  const technologies =
    content.technology === undefined ? (chineseOrigin ? [false] : [false, true]) : [content.technology]
  const abroad = era.rules.abroad
    .map((rule) => ({ effect: rule.effect, level: levelAt(rule.effect.limb) }))
    .filter(({ level }) => level > 0)
  const ownership = deal.endUser.listedOwnershipPercent
  const owned = ownership === undefined ? (abroad.length > 0 ? [false, true] : [false]) : [ownership >= HALF]
  const refusals = era.rules.refusals
    .filter(({ effect }) => levelAt(effect.limb) > 0)
    .flatMap(({ effect }) => effect.when)
  for (const share of shares) {
    for (const technology of technologies) {
      const needed = (part: 1 | 2): Level =>
        abroad.reduce<Level>((level, { effect, level: own }) => {
          const fits =
            effect.parts.includes(part) &&
            (effect.origin === 'CN') === chineseOrigin &&
            (effect.valuePercentAtLeast === undefined || share >= effect.valuePercentAtLeast) &&
            (effect.chineseTechnology !== true || technology)
          return fits ? any(level, own) : level
        }, 0)
      const abroad1 = needed(1)
      const abroad2 = needed(2)
      for (const place of places) {
        for (const use of uses) {
          for (const user of users) {
            const military = chineseOrigin ? militaryBar(place, use, user) : 0
            for (const party of partyChoices) {
              for (const half of owned) {
                const whether = (fact: boolean): Level => (fact ? 2 : 0)
                const circumstance: Record<(typeof refusals)[number], Level> = {
                  'military-user': whether(user === 'military'),
                  'listed-party': any(party.control, whether(party.watch)),
                  'owned-by-listed-party': whether(half),
                  'wmd-use': whether(use === 'wmd'),
                  'terrorist-use': whether(use === 'terrorism'),
                  'military-use': whether(use === 'military'),
                }
                add({
                  ...NOTHING,
                  bar: any(military, chineseOrigin ? party.retransfer : 0),
                  watch: party.watch,
                  abroad1,
                  abroad2,
                  refused: refusals.reduce<Level>((level, when) => any(level, circumstance[when]), 0),
                  exempt,
                })
              }
            }
          }
        }
      }
    }
  }
  return classes
}

/** A class as one number. */
function packed(one: CircumstanceClass): number {
  const levels = one.bar | (one.unreliable << 2) | (one.catchAll << 4) | (one.abroad1 << 6) | (one.abroad2 << 8)
  return (
    levels |
    (Number(one.unreliableIfLicensed) << 10) |
    (Number(one.watch) << 11) |
    (one.refused << 14) |
    (Number(one.exempt) << 13)
  )
}

/** Every combination of what the parties can turn out to be; one party's bar is a bar of the deal. */
function combineParties(parties: ScreenedParty[]): PartyOption[] {
  let combined = [NONE]
  for (const party of parties) {
    const next = new Map<string, PartyOption>()
    for (const before of combined) {
      for (const option of party.options) {
        const one: PartyOption = {
          control: any(before.control, option.control),
          retransfer: any(before.retransfer, option.retransfer),
          watch: before.watch || option.watch,
          unreliable: any(before.unreliable, option.unreliable),
          unreliableIfLicensed: before.unreliableIfLicensed || option.unreliableIfLicensed,
          listings: [],
        }
        next.set(`${one.control}${one.retransfer}${one.watch}${one.unreliable}${one.unreliableIfLicensed}`, one)
      }
    }
    combined = [...next.values()]
  }
  return combined
}
