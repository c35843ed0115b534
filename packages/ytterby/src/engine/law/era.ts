import { lazily } from '../../schema/lazily.ts'
import { memoizeByLaw } from './table.ts'
import type { CompiledRuleset } from './compile.ts'
import { rulesKnown, type Rules } from './rules.ts'
import { levelOf, levelOfClause, type Level } from './level.ts'
import { stateAt, type NumberedState } from './limb-states.ts'

/** A period in which no answer changes, for one state of knowledge. There is one era for each pair of turns. */
export type Era = {
  /** Its first day. What holds on this day holds throughout the era. */
  readonly asOf: string
  /** The first day with this knowledge; undefined = everything in the ruleset. */
  readonly knownAt: string | undefined
  /** The index of its turn, and what was known. */
  readonly turn: number
  readonly knowledge: KnowledgeDay
  readonly stateOf: (limb: string) => NumberedState | null
  /** Limbs about which an answer says more than their state: an unclear last day, or an unread announcement. */
  readonly remarkable: () => ReadonlyMap<string, NumberedState>
  /** The rules that were known. */
  readonly rules: Rules
  readonly interpretations: Interpretations
  /** By slot number: the level up to which it counts, and the state of its limb; null if none was known. */
  readonly slotLevels: () => Uint8Array
  readonly slotStates: () => readonly (NumberedState | null)[]
  /** Equal in eras whose country rules have the same levels; likewise for catch-alls, and for rules about goods abroad. */
  readonly ofBars: () => number
  readonly ofCatchAll: () => number
  readonly ofRulesAbroad: () => number
  /** Equal in eras in which the same lists are in force. */
  readonly ofLists: () => number
  /** Equal in eras in which every listing has the same state. */
  readonly ofListings: () => number
  /** The next era that can judge a good or its circumstances differently. */
  readonly next: () => Era | null
}

/** A ruleset in an era. */
export type DatedLaw = { readonly ruleset: CompiledRuleset; readonly era: Era }

/** Memoizes a function of a ruleset in an era; the result is kept with the era. */
export function memoizeByEra<T extends object>(work: (dated: DatedLaw) => T): (dated: DatedLaw) => T {
  const cache = new WeakMap<Era, T>()
  return (dated) => {
    let found = cache.get(dated.era)
    if (found === undefined) {
      found = work(dated)
      cache.set(dated.era, found)
    }
    return found
  }
}

/** The interpretations that count, and the number of this set among all sets. */
export type Interpretations = { readonly ids: ReadonlySet<string>; readonly index: number }

/** What was known on a day, and the eras seen with that knowledge. */
type KnowledgeDay = {
  /** The first day with this knowledge; undefined = everything in the ruleset. */
  readonly knownAt: string | undefined
  /** The last publication day that counts. */
  readonly last: string
  readonly rules: Rules
  /** Eras by turn, each made on first use. */
  readonly eras: Map<number, Era>
}

/** The index of the last of the sorted days that is not after `day`; 0 if all are. */
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

/** The era of a day, given what was published by `knownAt` (undefined = everything in the ruleset). */
export function eraOf(ruleset: CompiledRuleset, asOf: string, knownAt: string | undefined): Era {
  return eraAt(ruleset, turnAt(ruleset.turns, asOf), knowledgeOf(ruleset, knownAt))
}

/** The era that begins at a turn. */
function eraAt(ruleset: CompiledRuleset, turn: number, knowledge: KnowledgeDay): Era {
  let era = knowledge.eras.get(turn)
  if (era === undefined) {
    era = makeEra(ruleset, turn, knowledge)
    knowledge.eras.set(turn, era)
  }
  return era
}

/** One entry for each turn, and one for everything in the ruleset. */
const knowledgeByDay = memoizeByLaw(() => new Map<string, KnowledgeDay>())

function knowledgeOf(ruleset: CompiledRuleset, day: string | undefined): KnowledgeDay {
  const { turns, publications } = ruleset
  const knownAt = day === undefined ? undefined : turns[turnAt(turns, day)]
  const cache = knowledgeByDay(ruleset)
  let knowledge = cache.get(knownAt ?? '')
  if (knowledge === undefined) {
    knowledge = {
      knownAt,
      last: knownAt ?? publications.at(-1) ?? '',
      rules: knownAt === undefined ? ruleset.rules : rulesKnown(ruleset.data, knownAt),
      eras: new Map(),
    }
    cache.set(knownAt ?? '', knowledge)
  }
  return knowledge
}

function makeEra(ruleset: CompiledRuleset, turn: number, knowledge: KnowledgeDay): Era {
  const { knownAt, last, rules } = knowledge
  const { bars, knowing, catchAll, abroad, exemptions, refusals } = rules
  const asOf = ruleset.turns[turn] ?? ''
  const stateOf = (limb: string): NumberedState | null => {
    const states = ruleset.states.get(limb)
    return states === undefined ? null : stateAt(states, turn, last)
  }
  const era: Era = {
    asOf,
    knownAt,
    turn,
    knowledge,
    stateOf,
    rules,
    interpretations: interpretationsIn(ruleset, asOf, last),
    remarkable: lazily(() => remarkableIn(ruleset, stateOf)),
    slotLevels: lazily(() => Uint8Array.from(ruleset.slots, ({ limb, isAnnex }) => slotLevel(stateOf(limb), isAnnex))),
    slotStates: lazily(() => ruleset.slots.map(({ limb }) => stateOf(limb))),
    ofBars: lazily(() => levelsIn(ruleset, bars, stateOf)),
    ofCatchAll: lazily(() => levelsIn(ruleset, [...knowing, ...catchAll], stateOf)),
    ofRulesAbroad: lazily(() => levelsIn(ruleset, [...abroad, ...exemptions, ...refusals], stateOf)),
    ofLists: lazily(() => listsIn(ruleset, stateOf)),
    ofListings: lazily(() => listingsIn(ruleset, asOf, last, stateOf)),
    next: lazily(() => nextAfter(ruleset, era)),
  }
  return era
}

/** The era of the next turn. */
export const eraAfter = (ruleset: CompiledRuleset, { turn, knowledge }: Era): Era | null =>
  turn + 1 < ruleset.turns.length ? eraAt(ruleset, turn + 1, knowledge) : null

function nextAfter(ruleset: CompiledRuleset, era: Era): Era | null {
  for (let later = eraAfter(ruleset, era); later !== null; later = eraAfter(ruleset, later))
    if (judgesDifferently(era, later)) return later
  return null
}

/** Whether some good or its circumstances can be judged differently. */
export function judgesDifferently(a: Era, b: Era): boolean {
  if (a.interpretations !== b.interpretations) return true
  if (a.ofBars() !== b.ofBars() || a.ofCatchAll() !== b.ofCatchAll()) return true
  if (a.ofRulesAbroad() !== b.ofRulesAbroad()) return true
  if (a.ofLists() !== b.ofLists() || a.ofListings() !== b.ofListings()) return true
  const levels = b.slotLevels()
  return a.slotLevels().some((level, slot) => level !== levels[slot])
}

/** The most that a slot can raise in an era. Annex 1 counts in full here: its state is judged with the circumstances. */
function slotLevel(state: NumberedState | null, isAnnex: boolean): Level {
  if (state === null) return 0
  return isAnnex ? 2 : levelOf(state.state)
}

function interpretationsIn(ruleset: CompiledRuleset, asOf: string, last: string): Interpretations {
  const ids = new Set<string>()
  for (const [id, { published, effect }] of ruleset.interpretations)
    if (published <= last && effect.from <= asOf) ids.add(id)
  const key = [...ids].sort().join()
  const cache = interpretationSets(ruleset)
  const found = cache.get(key) ?? { ids, index: cache.size }
  cache.set(key, found)
  return found
}

/** Equal sets share one object, so that they can be compared with `===`. */
const interpretationSets = memoizeByLaw(() => new Map<string, Interpretations>())

function remarkableIn({ lives }: CompiledRuleset, stateOf: Era['stateOf']): ReadonlyMap<string, NumberedState> {
  const remarkable = new Map<string, NumberedState>()
  for (const limb of lives.keys()) {
    const state = stateOf(limb)
    if (state !== null && (state.lastDayUnclear !== null || state.expectation !== null)) remarkable.set(limb, state)
  }
  return remarkable
}

/** A number for the levels of these rules. */
function levelsIn(
  ruleset: CompiledRuleset,
  rules: readonly { readonly effect: { readonly limb: string } }[],
  stateOf: Era['stateOf'],
): number {
  const levels = rules.map(({ effect }) => levelOf(stateOf(effect.limb)?.state))
  return numberOf(ruleset, levels.join())
}

/** How far the countermeasures in force bar transactions: the distinct levels of their clauses, strictest first. */
function clauseLevelsOf({ clauses }: CompiledRuleset, stateOf: Era['stateOf']): readonly Level[] {
  const levels = new Set<Level>()
  for (const [limb, clause] of clauses)
    if (clause !== 'mentioned' && stateOf(limb)?.state === 'in-force') levels.add(levelOfClause(clause, 2))
  return [...levels].sort((a, b) => b - a)
}

/** The same, worked out once for each era. */
export const clauseLevels = memoizeByEra(({ ruleset, era }): readonly Level[] => clauseLevelsOf(ruleset, era.stateOf))

/** A number for the lists in force and for what their notices bar. */
function listsIn(ruleset: CompiledRuleset, stateOf: Era['stateOf']): number {
  const running = [...ruleset.listLimbs].map(([list, limbs]) => {
    const inForce = limbs.filter((limb) => stateOf(limb)?.state === 'in-force')
    const clauses = new Set(inForce.map((limb) => ruleset.retransferBars.has(limb)))
    if (list === 'countermeasure') return clauseLevelsOf(ruleset, stateOf).join('+')
    return list === 'control-list' ? [...clauses].join('+') : inForce.length > 0
  })
  return numberOf(ruleset, running.join(' '))
}

/** A number for the states of all notices and the count of delistings. */
function listingsIn(ruleset: CompiledRuleset, asOf: string, last: string, stateOf: Era['stateOf']): number {
  const states = [...ruleset.listLimbs.values()].flat().map((limb) => stateOf(limb)?.state)
  const delisted = ruleset.delistings.filter(({ from, published }) => from <= asOf && published <= last)
  return numberOf(ruleset, `${states.join()} ${delisted.length}`)
}

/** Numbers distinct states of the law in the order in which they are first seen. */
function numberOf(ruleset: CompiledRuleset, states: string): number {
  const cache = stateNumbers(ruleset)
  const found = cache.get(states) ?? cache.size
  cache.set(states, found)
  return found
}

const stateNumbers = memoizeByLaw(() => new Map<string, number>())
