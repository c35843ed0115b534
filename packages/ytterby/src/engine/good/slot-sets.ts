import type { CompiledRuleset } from '../law/compile.ts'
import { memoizeByEra, type DatedLaw } from '../law/era.ts'
import { raiseLevel, type GoodClass } from '../law/good-class.ts'
import { minLevel, type Level } from '../law/level.ts'
import { memoizeByLaw } from '../law/table.ts'

/**
 * The slots that a completion reaches, each with how far the words reach. Equal sets are one object. The law allows only some
 * 80 of them (2026), whatever is asked.
 */
export type SlotSet = {
  readonly id: number
  /** How far the words reach, by slot number; a slot that is not reached is missing. */
  readonly levels: ReadonlyMap<number, Level>
  /** Its union with other sets, by their ids, filled on first use. */
  readonly unions: (SlotSet | undefined)[]
}

/** Every set that was met, by its slots as text. */
const setsOf = memoizeByLaw(() => new Map<string, SlotSet>())

/** The set in which these slots are reached. */
export function slotSet(law: CompiledRuleset, levels: ReadonlyMap<number, Level>): SlotSet {
  const sets = setsOf(law)
  const sorted = [...levels].sort(([a], [b]) => a - b)
  const key = sorted.join(' ')
  let set = sets.get(key)
  if (set === undefined) {
    set = { id: sets.size, levels: new Map(sorted), unions: [] }
    sets.set(key, set)
  }
  return set
}

/** The set of a completion that reaches nothing. */
export const emptySet = memoizeByLaw((law) => slotSet(law, new Map()))

/** The set in which a slot is reached as far as in either. */
export function unionOf(law: CompiledRuleset, one: SlotSet, other: SlotSet): SlotSet {
  if (one === other) return one
  return (one.unions[other.id] ??= merged(law, one, other))
}

function merged(law: CompiledRuleset, one: SlotSet, other: SlotSet): SlotSet {
  const levels = new Map(one.levels)
  for (const [slot, words] of other.levels) levels.set(slot, Math.max(words, levels.get(slot) ?? 0))
  return slotSet(law, levels)
}

/** Adds a set to a few others, unless it is among them. */
export function addSet(sets: SlotSet[], set: SlotSet): void {
  if (!sets.includes(set)) sets.push(set)
}

/** Every union of a set with at least so many of the others. Most of these are equal. */
export function unionsOf(
  law: CompiledRuleset,
  base: SlotSet,
  others: readonly SlotSet[],
  atLeast: 0 | 1 | 2,
): readonly SlotSet[] {
  const distinct: SlotSet[] = []
  for (const other of others) addSet(distinct, other)
  const unions: SlotSet[] = []
  if (atLeast === 0) unions.push(base)
  else if (atLeast === 1) for (const other of distinct) addSet(unions, unionOf(law, base, other))
  else
    for (const [index, one] of others.entries())
      for (const other of others.slice(index + 1)) addSet(unions, unionOf(law, base, unionOf(law, one, other)))
  for (const other of distinct) for (const set of unions.slice()) addSet(unions, unionOf(law, set, other))
  return unions
}

/** The class of each set in an era, by set id. */
const classesIn = memoizeByEra((): (GoodClass | undefined)[] => [])

/** The class in an era of a completion that meets this set. */
function classOf(dated: DatedLaw, set: SlotSet): GoodClass {
  return (classesIn(dated)[set.id] ??= classIn(dated, set))
}

function classIn({ ruleset, era }: DatedLaw, { levels }: SlotSet): GoodClass {
  const slotLevels = era.slotLevels()
  let good = 0
  for (const [slot, words] of levels) {
    const raises = ruleset.slots[slot]?.raises
    if (raises !== undefined) good = raiseLevel(good, raises, minLevel(slotLevels[slot] ?? 0, words))
  }
  return good
}

/** Adds the classes of these sets in an era, without duplicates. */
export function addClasses(classes: GoodClass[], dated: DatedLaw, sets: Iterable<SlotSet>): void {
  for (const set of sets) {
    const good = classOf(dated, set)
    if (!classes.includes(good)) classes.push(good)
  }
}

/** Whether each of these sets has the same class in both eras. */
export function haveSameClasses(a: DatedLaw, b: DatedLaw, sets: readonly SlotSet[]): boolean {
  return sets.every((set) => classOf(a, set) === classOf(b, set))
}
