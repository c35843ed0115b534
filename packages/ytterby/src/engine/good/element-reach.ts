import { lazily } from '../../schema/lazily.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import type { Interpretations } from '../law/era.ts'
import type { CompiledEntry, FormReach, ReachCandidate } from '../law/form-reach.ts'
import type { Level } from '../law/level.ts'
import { ALL_ELEMENTS, bitsOf, countBits, positionOf, type ElementMask } from '../law/symbols.ts'
import { memoizeByLaw } from '../law/table.ts'
import { contextsOf, keyOf, unions, type ContextFacts } from './contexts.ts'
import { reachOf, type Context, type HeldElements } from './reach.ts'
import { addSet, emptySet, slotSet, unionOf, type SlotSet } from './slot-sets.ts'

/** An entry, how many completions reach it for certain, and the first context in which one reaches it. */
export type EntryTally = { readonly entry: CompiledEntry; yes: number; readonly first: number }

/** What some entries of a form say about a good, in every context that is still open. */
export type Part = {
  /** The slots that are reached, context by context. */
  readonly sets: readonly SlotSet[]
  /** The entries that are reached in some context, and in how many for certain. */
  readonly tallies: readonly EntryTally[]
  /** The interpretations that exempt the good from an entry. */
  readonly exempted: readonly string[]
}

/** A set of slots that each of some elements adds to what a good reaches. */
type Addition = { readonly set: SlotSet; readonly elements: ElementMask }

/** The contexts in which elements add the same, and what they add. */
type Additions = { readonly contexts: readonly number[]; readonly additions: readonly Addition[] }

/**
 * What a form reaches by its rare earths. A good with several of them reaches what each reaches alone, and what several
 * reach together.
 */
export type ElementReach = {
  readonly form: FormReach
  /** The numbers of its contexts. */
  readonly allContexts: readonly number[]
  /** What a good with exactly these elements reaches, and the distinct sets of slots in all contexts. */
  readonly exactly: (elements: ElementMask) => readonly Part[]
  readonly setsOfExactly: (elements: ElementMask) => readonly SlotSet[]
  /** What a good reaches that holds these elements and others. */
  readonly withOthers: (elements: ElementMask) => readonly Part[]
  /** What elements add to others, one by one. */
  readonly additions: () => readonly Additions[]
  /**
   * Elements of which some together reach other slots than each of them alone. All others can be added one by one, except where
   * they are exactly those of a named alloy.
   */
  readonly chosenTogether: () => ElementMask
}

const reachesByForm = memoizeByLaw(() => new Map<FormReach, Map<string, ElementReach>[]>())

/** What a form reaches under the facts. These are tables of the law: nothing else that is stated can get into them. */
export function elementReach(
  law: CompiledRuleset,
  { index, ids }: Interpretations,
  form: FormReach,
  facts: ContextFacts,
): ElementReach {
  const byForm = reachesByForm(law)
  let ofForm = byForm.get(form)
  if (ofForm === undefined) byForm.set(form, (ofForm = []))
  const reaches = (ofForm[index] ??= new Map<string, ElementReach>())
  const key = keyOf(facts)
  let reach = reaches.get(key)
  if (reach === undefined) {
    reach = makeElementReach(law, form, contextsOf(law, form, facts), ids)
    reaches.set(key, reach)
  }
  return reach
}

const HELD_COUNTS = ['none', 'one'] as const

function makeElementReach(
  law: CompiledRuleset,
  form: FormReach,
  contexts: readonly Context[],
  interpretations: ReadonlySet<string>,
): ElementReach {
  const partOf = (candidates: readonly ReachCandidate[], held: HeldElements): Part =>
    readPart(law, candidates, held, { contexts, interpretations })
  const several = (candidates: readonly ReachCandidate[], elements: ElementMask): Part =>
    partOf(candidates, { elements, count: 'several', areAll: false })
  const allContexts = [...contexts.keys()]
  let general: Part | undefined
  const whole = new Map<ElementMask, readonly Part[]>()
  const setsOfWhole = new Map<ElementMask, readonly SlotSet[]>()
  const joint = new Map<ElementMask, Part>()
  const byElement: (Part | undefined)[] = []
  const together = (elements: ElementMask): Part =>
    memoized(joint, elements & form.jointElements, (held) => several(form.joint, held))
  const alone = (element: ElementMask): Part => {
    const position = positionOf(element)
    return (byElement[position] ??= several(form.byElement[position] ?? [], element))
  }
  const separately = (elements: ElementMask): Part[] => [
    (general ??= several(form.general, 0)),
    ...bitsOf(elements).map(alone),
  ]
  const withOthers = (elements: ElementMask): readonly Part[] =>
    form.joint.length === 0 ? separately(elements) : [...separately(elements), together(elements)]
  /** Whether the elements of a candidate, in some choice, change what a good reaches that holds them. */
  const changesSlots = (candidate: ReachCandidate): boolean =>
    unions(bitsOf(candidate.asks), form.mostJoint).some((elements) => {
      const own = several([candidate], elements)
      const others = separately(elements)
      return own.sets.some((set, context) => {
        const reached = setOf(law, others, context)
        return unionOf(law, reached, set) !== reached
      })
    })
  /** Whether a good with exactly these elements is read by itself: few or none, or those of a named alloy. */
  const isWhole = (elements: ElementMask): boolean => countBits(elements) < 2 || form.namedSets.includes(elements)
  const exactly = (elements: ElementMask): readonly Part[] =>
    memoized(whole, elements, () => {
      const count = HELD_COUNTS[countBits(elements)] ?? 'several'
      return [partOf(form.candidates, { elements, count, areAll: true })]
    })
  return {
    form,
    allContexts,
    additions: lazily(() => additionsByContexts(allContexts, alone)),
    withOthers,
    exactly: (elements) => (isWhole(elements) ? exactly(elements) : withOthers(elements)),
    setsOfExactly: (elements) =>
      isWhole(elements)
        ? memoized(setsOfWhole, elements, () => setsIn(law, exactly(elements), allContexts))
        : setsIn(law, withOthers(elements), allContexts),
    chosenTogether: lazily(() => form.joint.reduce((mask, one) => (changesSlots(one) ? mask | one.asks : mask), 0)),
  }
}

function additionsByContexts(contexts: readonly number[], alone: (element: ElementMask) => Part): Additions[] {
  const byAdditions = new Map<string, { contexts: number[]; additions: readonly Addition[] }>()
  for (const context of contexts) {
    const additions = additionsIn(context, alone)
    const key = additions.map(({ set, elements }) => `${set.id} ${elements}`).join()
    const alike = byAdditions.get(key)
    if (alike === undefined) byAdditions.set(key, { contexts: [context], additions })
    else alike.contexts.push(context)
  }
  return [...byAdditions.values()]
}

/** The distinct sets that elements add in a context, in the order of their ids. */
function additionsIn(context: number, alone: (element: ElementMask) => Part): Addition[] {
  const elementsOf = new Map<SlotSet, ElementMask>()
  for (const element of bitsOf(ALL_ELEMENTS)) {
    const set = alone(element).sets[context]
    if (set !== undefined) elementsOf.set(set, (elementsOf.get(set) ?? 0) | element)
  }
  return [...elementsOf].map(([set, elements]) => ({ set, elements })).sort((a, b) => a.set.id - b.set.id)
}

/** What parts reach together in a context. */
export function setOf(law: CompiledRuleset, parts: readonly Part[], context: number): SlotSet {
  let all: SlotSet | undefined
  for (const { sets } of parts) {
    const set = sets[context]
    if (set !== undefined) all = all === undefined ? set : unionOf(law, all, set)
  }
  return all ?? emptySet(law)
}

/** The distinct sets that parts reach together in some contexts. */
function setsIn(law: CompiledRuleset, parts: readonly Part[], contexts: readonly number[]): SlotSet[] {
  const sets: SlotSet[] = []
  for (const context of contexts) addSet(sets, setOf(law, parts, context))
  return sets
}

function memoized<T>(cache: Map<ElementMask, T>, elements: ElementMask, make: (elements: ElementMask) => T): T {
  let found = cache.get(elements)
  if (found === undefined) cache.set(elements, (found = make(elements)))
  return found
}

function readPart(
  law: CompiledRuleset,
  candidates: readonly ReachCandidate[],
  held: HeldElements,
  {
    contexts,
    interpretations,
  }: { readonly contexts: readonly Context[]; readonly interpretations: ReadonlySet<string> },
): Part {
  const tallies = new Map<CompiledEntry, EntryTally>()
  const exemptions = new Set<string>()
  const sets = contexts.map((context, index) => {
    const { matched, exempted } = reachOf(candidates, held, context, interpretations)
    const levels = new Map<number, Level>()
    for (const { entry, words } of matched) {
      levels.set(entry.slot, Math.max(words, levels.get(entry.slot) ?? 0))
      addTally(tallies, { entry, yes: Number(words === 2), first: index })
    }
    for (const interpretation of exempted) exemptions.add(interpretation)
    return slotSet(law, levels)
  })
  return { sets, tallies: [...tallies.values()], exempted: [...exemptions] }
}

/** Adds to the count of an entry. */
export function addTally(tallies: Map<CompiledEntry, EntryTally>, { entry, yes, first }: EntryTally): void {
  const tally = tallies.get(entry)
  if (tally === undefined) tallies.set(entry, { entry, yes, first })
  else tally.yes += yes
}
