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
export type Reached = {
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

/** Completions of a branch: one of some choices of elements, with some number of others. */
type Group = {
  readonly reach: ElementReach
  readonly choices: readonly ElementMask[]
  /** Elements that may be missing from these, and how many of them are missing at least. */
  readonly others: ElementMask
  readonly atLeast: 0 | 1 | 2
}

/** What each branch of a good reaches under the given interpretations. */
export const branchReaches = (law: CompiledRuleset, interpretations: Interpretations, good: Good): Reached[] =>
  good.branches.map((branch) =>
    branch.isOpen
      ? openReach(law, interpretations, good, branch)
      : reachOfGroups(law, groupsOf(law, interpretations, good, branch), branch.required),
  )

/** The distinct sets of slots that the branches of a good reach. */
export function reachedSets(law: CompiledRuleset, interpretations: Interpretations, good: Good): ReadonlySet<SlotSet> {
  const met = new Set<SlotSet>()
  for (const branch of good.branches)
    if (branch.isOpen) for (const set of openReach(law, interpretations, good, branch).met) met.add(set)
    else for (const group of groupsOf(law, interpretations, good, branch)) addSets(law, group, met)
  return met
}

function openReach(law: CompiledRuleset, interpretations: Interpretations, good: Good, branch: Branch): Reached {
  const form = law.reach.get(branch.form)
  if (form === undefined) return reachOfGroups(law, [], 0)
  const cache = openReaches(law)
  const ofElements = elementReach(law, interpretations, form, contextFacts(law, form, good, branch, true))
  let reach = cache.get(ofElements)
  if (reach === undefined)
    cache.set(ofElements, (reach = reachOfGroups(law, groupsOf(law, interpretations, good, branch), branch.required)))
  return reach
}

/** Reaches of forms whose elements are all open, except those that the form implies. */
const openReaches = memoizeByLaw(() => new Map<ElementReach, Reached>())

/** All completions of a branch, in groups. */
function groupsOf(law: CompiledRuleset, interpretations: Interpretations, good: Good, branch: Branch): Group[] {
  const groups: Group[] = []
  const form = law.reach.get(branch.form)
  if (form === undefined) return groups
  const { required, optional, mayBeEmpty } = branch
  const exactly = (reach: ElementReach, elements: ElementMask): void =>
    void groups.push({ reach, choices: [elements], others: 0, atLeast: 0 })
  const stated = elementReach(law, interpretations, form, contextFacts(law, form, good, branch, false))
  if (required !== 0 || mayBeEmpty) exactly(stated, required)
  if (optional === 0) return groups
  const more =
    form.oxideLimits.length === 0
      ? stated
      : elementReach(law, interpretations, form, contextFacts(law, form, good, branch, true))
  if (required === 0) for (const element of bitsOf(optional)) exactly(more, element)
  for (const named of more.form.namedSets)
    if (countBits(named) > 1 && isBetween(required, named, required | optional)) exactly(more, named)
  const chosen = optional & more.chosenTogether()
  const others = optional & ~chosen
  const choices = unions(bitsOf(chosen), Math.max(2, more.form.mostJoint)).map((added) => required | added)
  for (const elements of choices) if (elements !== required && countBits(elements) > 1) exactly(more, elements)
  const withMissing = (some: readonly ElementMask[], atLeast: Group['atLeast']): void => {
    if (countBits(others) >= atLeast) groups.push({ reach: more, choices: some, others, atLeast })
  }
  if (required !== 0) withMissing(choices, 1)
  else {
    withMissing([0], 2)
    withMissing(choices.slice(1), 1)
  }
  return groups
}

/** Whether a set holds all of the least elements, is not the same, and holds none beyond the most. */
const isBetween = (least: ElementMask, set: ElementMask, most: ElementMask): boolean =>
  (least & ~set) === 0 && set !== least && (set & ~most) === 0

function reachOfGroups(law: CompiledRuleset, groups: readonly Group[], required: ElementMask): Reached {
  const met = new Set<SlotSet>()
  for (const group of groups) addSets(law, group, met)
  return { met, tally: lazily(() => tallyOf(groups, required)) }
}

/** Adds what the completions of a group reach. */
function addSets(law: CompiledRuleset, { reach, choices, others, atLeast }: Group, met: Set<SlotSet>): void {
  if (others === 0) {
    for (const elements of choices) for (const set of reach.setsOfExactly(elements)) met.add(set)
    return
  }
  const parts = choices.map(reach.withOthers)
  // In most contexts, elements add the same sets, whichever element adds which.
  const alike: { readonly added: readonly SlotSet[]; readonly bases: SlotSet[] }[] = []
  for (const { contexts, additions } of reach.additions()) {
    const added: SlotSet[] = []
    for (const addition of additions) {
      const adding = addition.elements & others
      if (adding !== 0) added.push(addition.set)
      // Two elements can add the same.
      if (atLeast === 2 && countBits(adding) > 1) added.push(addition.set)
    }
    let known = alike.find((one) => haveSameSets(one.added, added))
    if (known === undefined) alike.push((known = { added, bases: [] }))
    for (const context of contexts) for (const held of parts) addSet(known.bases, setOf(law, held, context))
  }
  for (const { added, bases } of alike)
    for (const base of bases) for (const set of unionsOf(law, base, added, atLeast)) met.add(set)
}

function haveSameSets(some: readonly SlotSet[], others: readonly SlotSet[]): boolean {
  if (some.length !== others.length) return false
  for (let index = 0; index < some.length; index += 1) if (some[index] !== others[index]) return false
  return true
}

/** Counts the completions with the fewest and with the most elements of each group. */
function tallyOf(groups: readonly Group[], required: ElementMask): Tally {
  const entries = new Map<CompiledEntry, EntryTally>()
  const exempted = new Set<string>()
  const metBy = new Map<CompiledEntry, number>()
  let [counted, completions] = [0, 0]
  const count = (reach: ElementReach, parts: readonly Part[]): void => {
    counted += 1
    completions += reach.allContexts.length
    for (const { tallies, exempted: by } of parts) {
      for (const tally of tallies) {
        if (!entries.has(tally.entry)) metBy.set(tally.entry, counted)
        addTally(entries, tally)
      }
      for (const interpretation of by) exempted.add(interpretation)
    }
  }
  for (const { reach, choices, others } of groups)
    for (const elements of choices) {
      if (others === 0) count(reach, reach.exactly(elements))
      else for (const held of [elements, elements | others]) count(reach, reach.withOthers(held))
    }
  if (entries.size < 2) return { completions, entries, exempted }
  const needs = groups[0]?.reach.form.needs
  /** Which missing element a good must hold, so that it reaches an entry. */
  const lastNeeded = (entry: CompiledEntry): number => 32 - Math.clz32((needs?.get(entry) ?? 0) & ~required)
  // Answers tell of the first: as if completions were met one by one, with one more element each, in every context.
  const inOrder = [...entries.values()].sort(
    ({ entry: a, first: firstOfA }, { entry: b, first: firstOfB }) =>
      lastNeeded(a) - lastNeeded(b) ||
      (metBy.get(a) ?? 0) - (metBy.get(b) ?? 0) ||
      firstOfA - firstOfB ||
      a.element - b.element ||
      a.index - b.index,
  )
  return { completions, entries: new Map(inOrder.map((tally) => [tally.entry, tally])), exempted }
}

/** What several branches reach. */
export function mergeReaches(reaches: readonly Reached[]): Reached {
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
    for (const one of tally.entries.values()) addTally(entries, one)
    for (const interpretation of tally.exempted) exempted.add(interpretation)
  }
  return { completions, entries, exempted }
}
