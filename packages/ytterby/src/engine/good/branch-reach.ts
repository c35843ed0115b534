import { lazily } from '../../schema/lazily.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import type { Interpretations } from '../law/era.ts'
import type { CompiledEntry } from '../law/form-reach.ts'
import { bitsOf, countBits, type ElementMask } from '../law/symbols.ts'
import { memoizeByLaw } from '../law/table.ts'
import type { Branch } from './branches.ts'
import { contextFacts, unions } from './contexts.ts'
import { addTally, elementReach, setOf, type ElementReach, type EntryTally, type Part } from './element-reach.ts'
import type { Good } from './good.ts'
import { addSet, unionsOf, type SlotSet } from './slot-sets.ts'

/** What the completions of a branch, or of several, reach, whatever the states of the limbs. */
export type Reach = {
  /** The distinct sets of slots that they reach. */
  readonly met: ReadonlySet<SlotSet>
  readonly tally: () => Tally
}

/** The entries that completions reach. */
type Tally = {
  /** Completions that were counted: enough to tell what is reached in all of them. */
  readonly completions: number
  readonly entries: ReadonlyMap<CompiledEntry, EntryTally>
  /** The interpretations that exempt the good from an entry. */
  readonly exempted: ReadonlySet<string>
}

/** Completions of a branch that hold the same elements, alone or with some number of others. */
type Group = {
  readonly reach: ElementReach
  readonly elements: ElementMask
  /** Elements that may be missing from these, and how many of them are missing at least. */
  readonly others: ElementMask
  readonly atLeast: 0 | 1 | 2
}

/** What a branch of a good reaches under the given interpretations. */
function branchReach(law: CompiledRuleset, interpretations: Interpretations, good: Good, branch: Branch): Reach {
  const form = law.reach.get(branch.form)
  if (form === undefined) return REACHES_NOTHING
  const stated = elementReach(law, interpretations, form, contextFacts(law, form, good, branch, false))
  const missesSome = branch.optional !== 0 && form.oxideLimits.length > 0
  const more = missesSome
    ? elementReach(law, interpretations, form, contextFacts(law, form, good, branch, true))
    : stated
  if (!branch.isOpen) return reachOfGroups(law, groupsOf(branch, stated, more))
  const cache = openReaches(law)
  let open = cache.get(more)
  if (open === undefined) cache.set(more, (open = reachOfGroups(law, groupsOf(branch, stated, more))))
  return open
}

const REACHES_NOTHING: Reach = {
  met: new Set(),
  tally: () => ({ completions: 0, entries: new Map(), exempted: new Set() }),
}

/** Reaches of forms whose elements are all open, except those that the form implies. */
const openReaches = memoizeByLaw(() => new Map<ElementReach, Reach>())

/** All completions of a branch, in groups. */
function groupsOf({ required, optional, mayBeEmpty }: Branch, stated: ElementReach, more: ElementReach): Group[] {
  const groups: Group[] = []
  const exactly = (reach: ElementReach, elements: ElementMask): void =>
    void groups.push({ reach, elements, others: 0, atLeast: 0 })
  if (required !== 0 || mayBeEmpty) exactly(stated, required)
  if (optional === 0) return groups
  if (required === 0) for (const element of bitsOf(optional)) exactly(more, element)
  for (const named of more.form.namedSets)
    if (countBits(named) > 1 && isBetween(required, named, required | optional)) exactly(more, named)
  const chosen = optional & more.chosenTogether()
  const others = optional & ~chosen
  for (const added of unions(bitsOf(chosen), Math.max(2, more.form.mostJoint))) {
    const elements = required | added
    const held = countBits(elements)
    const atLeast = held === 0 ? 2 : held > 1 && added !== 0 ? 0 : 1
    if (countBits(others) >= atLeast) groups.push({ reach: more, elements, others, atLeast })
  }
  return groups
}

/** Whether a set holds all of the least elements, is not the same, and holds none beyond the most. */
const isBetween = (least: ElementMask, set: ElementMask, most: ElementMask): boolean =>
  (least & ~set) === 0 && set !== least && (set & ~most) === 0

function reachOfGroups(law: CompiledRuleset, groups: readonly Group[]): Reach {
  const met = new Set<SlotSet>()
  for (const group of groups) addSets(law, group, met)
  return { met, tally: lazily(() => tallyOf(groups)) }
}

/** Adds what the completions of a group reach. */
function addSets(law: CompiledRuleset, { reach, elements, others, atLeast }: Group, met: Set<SlotSet>): void {
  if (others === 0) {
    for (const base of basesIn(law, reach.exactly(elements), reach.allContexts)) met.add(base)
    return
  }
  const parts = reach.withOthers(elements)
  for (const { contexts, additions } of reach.additions()) {
    const added: SlotSet[] = []
    for (const addition of additions) {
      const adding = addition.elements & others
      if (adding !== 0) added.push(addition.set)
      // Two elements can add the same.
      if (atLeast === 2 && countBits(adding) > 1) added.push(addition.set)
    }
    for (const base of basesIn(law, parts, contexts))
      for (const set of unionsOf(law, base, added, atLeast)) met.add(set)
  }
}

/** The distinct sets that parts reach together in some contexts. */
function basesIn(law: CompiledRuleset, parts: readonly Part[], contexts: readonly number[]): readonly SlotSet[] {
  const bases: SlotSet[] = []
  for (const context of contexts) addSet(bases, setOf(law, parts, context))
  return bases
}

/** Counts the completions with the fewest and with the most elements of each group. */
function tallyOf(groups: readonly Group[]): Tally {
  const entries = new Map<CompiledEntry, EntryTally>()
  const exempted = new Set<string>()
  let completions = 0
  const count = (reach: ElementReach, parts: readonly Part[]): void => {
    completions += reach.allContexts.length
    for (const part of parts) {
      for (const { entry, yes } of part.tallies) addTally(entries, entry, yes)
      for (const interpretation of part.exempted) exempted.add(interpretation)
    }
  }
  for (const { reach, elements, others } of groups) {
    if (others === 0) count(reach, reach.exactly(elements))
    else for (const held of [elements, elements | others]) count(reach, reach.withOthers(held))
  }
  return { completions, entries, exempted }
}

/** What each branch of a good reaches. Those with the same elements, of forms that reach the same, are read once. */
export function branchReaches(law: CompiledRuleset, interpretations: Interpretations, good: Good): Reach[] {
  const { branches } = good
  const forms = branches.map(({ form }) => law.reach.get(form))
  const reaches: Reach[] = []
  for (const [index, branch] of branches.entries()) {
    const alike = branches.findIndex((other, at) => forms[at] === forms[index] && holdAlike(branch, other))
    reaches.push(reaches[alike] ?? branchReach(law, interpretations, good, branch))
  }
  return reaches
}

const holdAlike = (one: Branch, other: Branch): boolean =>
  one.required === other.required &&
  one.optional === other.optional &&
  one.mayBeEmpty === other.mayBeEmpty &&
  one.isOpen === other.isOpen &&
  one.metals === other.metals &&
  one.metalsAtLeast === other.metalsAtLeast

/** What several branches reach. */
export function mergeReaches(reaches: readonly Reach[]): Reach {
  const [only] = reaches
  if (only !== undefined && reaches.length === 1) return { met: only.met, tally: only.tally }
  const met = new Set<SlotSet>()
  for (const reach of reaches) for (const set of reach.met) met.add(set)
  return { met, tally: lazily(() => mergeTallies(reaches.map(({ tally }) => tally()))) }
}

function mergeTallies(tallies: readonly Tally[]): Tally {
  const entries = new Map<CompiledEntry, EntryTally>()
  const exempted = new Set<string>()
  let completions = 0
  for (const tally of tallies) {
    completions += tally.completions
    for (const { entry, yes } of tally.entries.values()) addTally(entries, entry, yes)
    for (const interpretation of tally.exempted) exempted.add(interpretation)
  }
  return { completions, entries, exempted }
}
