import { derived } from './table.ts'
import type { CompiledRuleset } from './compile.ts'
import { rulesKnown, type Rules } from './rules.ts'
import { levelOf, type Level } from './level.ts'
import { stateAt, type NumberedState } from './limb-states.ts'

/** A stretch of days on which nothing changes, seen with a stretch of knowledge: there are as many as pairs of turns. */
export type Era = {
  /** Its first day: what holds on it holds on every day of the era. */
  readonly asOf: string
  /** The first day of its knowledge; undefined = all that the ruleset holds. */
  readonly knownAt: string | undefined
  /** Its place among the turns of the law, and what was known. */
  readonly turn: number
  readonly knowledge: Knowledge
  readonly stateOf: (limb: string) => NumberedState | null
  /** Limbs of which an answer says more than their state: a last day that is unclear, an announcement that was not read. */
  readonly remarkable: () => ReadonlyMap<string, NumberedState>
  /** Rules that were known. */
  readonly rules: Rules
  readonly interpretations: Interpretations
  /** How far each slot of the law raises what its words reach, by `SlotReading`. */
  readonly slotLevels: () => Uint8Array
  /** Equal for eras in which country rules reach equally far; the same of catch-alls, and of the rules on what is abroad. */
  readonly ofBars: () => number
  readonly ofCatchAll: () => number
  readonly ofRulesAbroad: () => number
  /** Equal for eras in which the same lists run. */
  readonly ofLists: () => number
  /** Equal for eras in which all listings are in the same states. */
  readonly ofListings: () => number
  /** The next era in which something that goods or circumstances are judged by is in another state. */
  readonly next: () => Era | null
}

/** The law at a time. */
export type Then = { readonly ruleset: CompiledRuleset; readonly era: Era }

/** What follows from the law at a time alone, worked out when it is first asked for and kept with the era. */
export function inEra<T extends object>(work: (then: Then) => T): (then: Then) => T {
  const held = new WeakMap<Era, T>()
  return (then) => {
    let found = held.get(then.era)
    if (found === undefined) {
      found = work(then)
      held.set(then.era, found)
    }
    return found
  }
}

/** Interpretations that count, and how many sets of them came before this one in the course of the law. */
export type Interpretations = { readonly ids: ReadonlySet<string>; readonly index: number }

/** What was known on a day. */
type Knowledge = {
  /** The first day of this knowledge; undefined = all that the ruleset holds. */
  readonly knownAt: string | undefined
  /** The last day of publication that counts. */
  readonly last: string
  readonly rules: Rules
  /** By turn, made when it is first asked about. */
  readonly eras: Map<number, Era>
}

/** The place of the last day of a sorted list that is not later than `day`; the first where all are later. */
function turnAt(days: readonly string[], day: string): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] ?? '') <= day) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

/** The era of a day, by what was published by `knownAt` (undefined = all that the ruleset holds). */
export function eraOf(ruleset: CompiledRuleset, asOf: string, knownAt: string | undefined): Era {
  return eraAt(ruleset, turnAt(ruleset.turns, asOf), knowledgeOf(ruleset, knownAt))
}

/** The era that begins at a turn. */
function eraAt(ruleset: CompiledRuleset, turn: number, knowledge: Knowledge): Era {
  let era = knowledge.eras.get(turn)
  if (era === undefined) {
    era = makeEra(ruleset, turn, knowledge)
    knowledge.eras.set(turn, era)
  }
  return era
}

/** By day of knowledge: as many as there are turns. */
const knowledges = derived(() => new Map<string, Knowledge>())

function knowledgeOf(ruleset: CompiledRuleset, day: string | undefined): Knowledge {
  const { turns, publications } = ruleset
  const knownAt = day === undefined ? undefined : turns[turnAt(turns, day)]
  const held = knowledges(ruleset)
  let knowledge = held.get(knownAt ?? '')
  if (knowledge === undefined) {
    knowledge = {
      knownAt,
      last: knownAt ?? publications.at(-1) ?? '',
      rules: knownAt === undefined ? ruleset.rules : rulesKnown(ruleset.data, knownAt),
      eras: new Map(),
    }
    held.set(knownAt ?? '', knowledge)
  }
  return knowledge
}

function makeEra(ruleset: CompiledRuleset, turn: number, knowledge: Knowledge): Era {
  const { knownAt, last, rules } = knowledge
  const { bars, knowing, catchAll, abroad, exemptions, refusals } = rules
  const asOf = ruleset.turns[turn] ?? ''
  const stateOf = (limb: string): NumberedState | null => {
    const states = ruleset.states.get(limb)
    return states === undefined ? null : stateAt(states, turn, last)
  }
  let remarkable: ReadonlyMap<string, NumberedState> | undefined
  let slotLevels: Uint8Array | undefined
  let ofBars: number | undefined
  let ofCatchAll: number | undefined
  let ofRulesAbroad: number | undefined
  let ofLists: number | undefined
  let ofListings: number | undefined
  let next: Era | null | undefined
  const era: Era = {
    asOf,
    knownAt,
    turn,
    knowledge,
    stateOf,
    rules,
    interpretations: interpretationsIn(ruleset, asOf, last),
    remarkable: () => (remarkable ??= remarkableIn(ruleset, stateOf)),
    slotLevels: () =>
      (slotLevels ??= Uint8Array.from(ruleset.slots, ({ limb, isAnnex }) => slotLevel(stateOf(limb), isAnnex))),
    ofBars: () => (ofBars ??= levelsIn(ruleset, bars, stateOf)),
    ofCatchAll: () => (ofCatchAll ??= levelsIn(ruleset, [...knowing, ...catchAll], stateOf)),
    ofRulesAbroad: () => (ofRulesAbroad ??= levelsIn(ruleset, [...abroad, ...exemptions, ...refusals], stateOf)),
    ofLists: () => (ofLists ??= listsIn(ruleset, stateOf)),
    ofListings: () => (ofListings ??= listingsIn(ruleset, asOf, last, stateOf)),
    next: () => (next === undefined ? (next = nextAfter(ruleset, era)) : next),
  }
  return era
}

function nextAfter(ruleset: CompiledRuleset, era: Era): Era | null {
  for (let turn = era.turn + 1; turn < ruleset.turns.length; turn += 1) {
    const later = eraAt(ruleset, turn, era.knowledge)
    if (judgeOtherwise(era, later)) return later
  }
  return null
}

function judgeOtherwise(a: Era, b: Era): boolean {
  if (a.interpretations !== b.interpretations) return true
  if (a.ofBars() !== b.ofBars() || a.ofCatchAll() !== b.ofCatchAll()) return true
  if (a.ofRulesAbroad() !== b.ofRulesAbroad()) return true
  if (a.ofLists() !== b.ofLists() || a.ofListings() !== b.ofListings()) return true
  const levels = b.slotLevels()
  return a.slotLevels().some((level, slot) => level !== levels[slot])
}

/** What words that reach the good at level `words` raise: at most this level. Annex 1 is judged with its circumstances. */
function slotLevel(state: NumberedState | null, isAnnex: boolean): Level {
  if (state === null) return 0
  return isAnnex ? 2 : levelOf(state.state)
}

function interpretationsIn(ruleset: CompiledRuleset, asOf: string, last: string): Interpretations {
  const ids = new Set<string>()
  for (const [id, { published, effect }] of ruleset.interpretations)
    if (published <= last && effect.from <= asOf) ids.add(id)
  const key = [...ids].sort().join()
  const held = interpretationSets(ruleset)
  const found = held.get(key) ?? { ids, index: held.size }
  held.set(key, found)
  return found
}

/** Equal sets are one: there are as many as stretches of the days of interpretations. */
const interpretationSets = derived(() => new Map<string, Interpretations>())

function remarkableIn({ lives }: CompiledRuleset, stateOf: Era['stateOf']): ReadonlyMap<string, NumberedState> {
  const remarkable = new Map<string, NumberedState>()
  for (const limb of lives.keys()) {
    const state = stateOf(limb)
    if (state !== null && (state.lastDayUnclear !== null || state.expectation !== null)) remarkable.set(limb, state)
  }
  return remarkable
}

/** How far rules about circumstances reach. */
function levelsIn(
  ruleset: CompiledRuleset,
  rules: readonly { readonly effect: { readonly limb: string } }[],
  stateOf: Era['stateOf'],
): number {
  const levels = rules.map(({ effect }) => levelOf(stateOf(effect.limb)?.state))
  return numberOf(ruleset, levels.join())
}

/** Which lists run, and what the notices of the control list bar. */
function listsIn(ruleset: CompiledRuleset, stateOf: Era['stateOf']): number {
  const running = [...ruleset.listLimbs].map(([list, limbs]) => {
    const inForce = limbs.filter((limb) => stateOf(limb)?.state === 'in-force')
    const clauses = new Set(inForce.map((limb) => ruleset.retransferBars.has(limb)))
    return list === 'control-list' ? [...clauses].join('+') : inForce.length > 0
  })
  return numberOf(ruleset, running.join(' '))
}

/** States of all notices, and how many names were taken off them. */
function listingsIn(ruleset: CompiledRuleset, asOf: string, last: string, stateOf: Era['stateOf']): number {
  const states = [...ruleset.listLimbs.values()].flat().map((limb) => stateOf(limb)?.state)
  const delisted = ruleset.delistings.filter(({ from, published }) => from <= asOf && published <= last)
  return numberOf(ruleset, `${states.join()} ${delisted.length}`)
}

/** The number of a state of the law: as many as it goes through. */
function numberOf(ruleset: CompiledRuleset, states: string): number {
  const held = stateNumbers(ruleset)
  const found = held.get(states) ?? held.size
  held.set(states, found)
  return found
}

const stateNumbers = derived(() => new Map<string, number>())
