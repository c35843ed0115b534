import { inEra, type Then } from '../law/era.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import { raised, type GoodClass } from '../law/good-class.ts'
import type { Level } from '../law/level.ts'
import { derived } from '../law/table.ts'

/**
 * What completions of goods meet, numbered: a set of slots, each with how far the words reach. There are as many as entries
 * can be met together, some 80 under the law of 2026, whatever is asked.
 */
export type CompletionMet = number

/** A slot of the law with how far the words reach: `slot * 4 + level`. */
export type SlotMet = number

const LEVELS = 4
export const slotMet = (slot: number, words: Level): SlotMet => slot * LEVELS + words

/** The sets of slots by their numbers, and their numbers by what is in them. */
type Sets = { readonly slots: (readonly SlotMet[])[]; readonly numbers: Map<string, CompletionMet> }

const setsOf = derived((): Sets => ({ slots: [], numbers: new Map() }))

/** The number of a set of slots, each in it once. */
export function completionMet(law: CompiledRuleset, slots: readonly SlotMet[]): CompletionMet {
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

/** What a good meets that meets both. */
export function togetherMet(law: CompiledRuleset, one: CompletionMet, other: CompletionMet): CompletionMet {
  const { slots } = setsOf(law)
  const [a = [], b = []] = [slots[one], slots[other]]
  return b.every((slot) => a.includes(slot)) ? one : completionMet(law, [...new Set([...a, ...b])])
}

/** The classes that the states of an era make of what completions meet. */
const madeClassesIn = inEra((): (GoodClass | undefined)[] => [])

/** Adds the classes of completions in an era, each once. */
export function addClasses(classes: GoodClass[], then: Then, met: readonly CompletionMet[]): void {
  const made = madeClassesIn(then)
  for (const one of met) {
    const good = (made[one] ??= madeClass(then, one))
    if (!classes.includes(good)) classes.push(good)
  }
}

/** Whether completions are of the same classes at two times. */
export function areClassedAlike(a: Then, b: Then, met: readonly CompletionMet[]): boolean {
  const [ofA, ofB] = [madeClassesIn(a), madeClassesIn(b)]
  for (const one of met) if ((ofA[one] ??= madeClass(a, one)) !== (ofB[one] ??= madeClass(b, one))) return false
  return true
}

function madeClass({ ruleset, era }: Then, met: CompletionMet): GoodClass {
  const levels = era.slotLevels()
  let good = 0
  for (const one of setsOf(ruleset).slots[met] ?? []) {
    const slot = Math.floor(one / LEVELS)
    const raises = ruleset.slots[slot]?.raises
    if (raises !== undefined) good = raised(good, raises, Math.min(levels[slot] ?? 0, one % LEVELS))
  }
  return good
}
