import { memoizeByEra, type DatedLaw } from '../law/era.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import { raiseLevel, type GoodClass } from '../law/good-class.ts'
import type { Level } from '../law/level.ts'
import { memoizeByLaw } from '../law/table.ts'

/**
 * The number of a set of slots that a completion meets, each with how far the words reach. The law allows only some 80 such
 * sets (2026), whatever is asked.
 */
export type SlotSetId = number

/** A slot with how far the words reach: `slot * 4 + level`. */
export type SlotReach = number

const LEVELS = 4
export const slotReach = (slot: number, words: Level): SlotReach => slot * LEVELS + words

/** The sets by id, and the ids by the sorted members of a set. */
type SlotSets = { readonly slots: (readonly SlotReach[])[]; readonly numbers: Map<string, SlotSetId> }

const setsOf = memoizeByLaw((): SlotSets => ({ slots: [], numbers: new Map() }))

/** The id of a set of slots. The slots must be unique. */
export function slotSetId(law: CompiledRuleset, slots: readonly SlotReach[]): SlotSetId {
  const sets = setsOf(law)
  const sorted = slots.length < 2 ? slots : slots.toSorted((a, b) => a - b)
  const key = sorted.join()
  let number = sets.numbers.get(key)
  if (number === undefined) {
    number = sets.slots.push(sorted) - 1
    sets.numbers.set(key, number)
  }
  return number
}

/** The id of the union of two sets. */
export function unionOfSlotSets(law: CompiledRuleset, one: SlotSetId, other: SlotSetId): SlotSetId {
  const { slots } = setsOf(law)
  const [a = [], b = []] = [slots[one], slots[other]]
  return b.every((slot) => a.includes(slot)) ? one : slotSetId(law, [...new Set([...a, ...b])])
}

/** The class of each set in an era, by set id. */
const classCacheIn = memoizeByEra((): (GoodClass | undefined)[] => [])

/** Adds the classes of these sets in an era, without duplicates. */
export function addClasses(classes: GoodClass[], dated: DatedLaw, met: readonly SlotSetId[]): void {
  const made = classCacheIn(dated)
  for (const one of met) {
    const good = (made[one] ??= classOf(dated, one))
    if (!classes.includes(good)) classes.push(good)
  }
}

/** Whether each of these sets has the same class in both eras. */
export function haveSameClasses(a: DatedLaw, b: DatedLaw, met: readonly SlotSetId[]): boolean {
  const [ofA, ofB] = [classCacheIn(a), classCacheIn(b)]
  for (const one of met) if ((ofA[one] ??= classOf(a, one)) !== (ofB[one] ??= classOf(b, one))) return false
  return true
}

function classOf({ ruleset, era }: DatedLaw, met: SlotSetId): GoodClass {
  const levels = era.slotLevels()
  let good = 0
  for (const one of setsOf(ruleset).slots[met] ?? []) {
    const slot = Math.floor(one / LEVELS)
    const raises = ruleset.slots[slot]?.raises
    if (raises !== undefined) good = raiseLevel(good, raises, Math.min(levels[slot] ?? 0, one % LEVELS))
  }
  return good
}
