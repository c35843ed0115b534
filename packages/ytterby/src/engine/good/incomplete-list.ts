import { TECHNOLOGIES } from '../../schema/inquiry-words.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import type { FormReach } from '../law/form-reach.ts'
import { bitsOf, CERIUM, countBits, type ElementMask } from '../law/symbols.ts'
import { additions, completedWith, MOST_OPEN_ADDITIONS, type RowFacts } from './completions.ts'
import { slotSetId, unionOfSlotSets, type SlotSetId } from './slot-sets.ts'
import type { CompletedGood } from './reach.ts'
import { slotReachesOf, type ReachTally } from './reach-tally.ts'

/**
 * Reads an incomplete list of elements, for a form whose rows ask about one element at a time or name sets of two. Two missing
 * elements meet what one of them meets together with the list, plus what the other meets alone. Pairs are therefore enumerated
 * only if they complete a named set, which counts less in a larger good.
 */
export function readIncompleteList(
  ruleset: CompiledRuleset,
  form: FormReach,
  facts: RowFacts,
  reading: ReachTally,
): void {
  const { required, optional } = facts
  const missing = bitsOf(optional)
  const completing = missing.filter((one) => form.namedSets.some((set) => completes(set, one, required)))
  const needsReading = (added: ElementMask): boolean =>
    countBits(added) < 2 || form.namedSets.includes(added) || completing.some((one) => (one & added) !== 0)
  const groups = new Map<number, Group>()
  for (const added of additions(missing, MOST_OPEN_ADDITIONS).filter(needsReading)) {
    const completesSet = completing.some((one) => (one & added) !== 0)
    for (const completed of completedWith(ruleset, form, facts, {
      elements: required | added,
      among: required | optional,
    })) {
      const { matched, met } = reading.add(completed)
      if (completesSet || added === 0) continue
      const group = groupOf(groups, completed, (required & CERIUM) !== 0)
      group.wholes.add(met)
      // Cerium can change what the other elements meet, so it is read together with the list, never alone.
      if (countBits(added) === 1 && added !== CERIUM)
        group.parts.add(slotSetId(ruleset, slotReachesOf(matched.filter(({ entry }) => entry.element === added))))
    }
  }
  for (const { wholes, parts } of groups.values())
    for (const whole of wholes) for (const part of parts) reading.addMet(unionOfSlotSets(ruleset, whole, part))
}

/** Whether adding an element completes a named set. */
const completes = (set: ElementMask, added: ElementMask, to: ElementMask): boolean =>
  (set & added) !== 0 && (set & ~(to | added)) === 0

/** What completions meet that differ only in their elements. */
type Group = { readonly wholes: Set<SlotSetId>; readonly parts: Set<SlotSetId> }

function groupOf(
  groups: Map<number, Group>,
  { metals, deep, technology, fineCerium }: CompletedGood,
  holdsCerium: boolean,
): Group {
  const index = technology === null ? 0 : TECHNOLOGIES.findIndex((one) => one === technology) + 1
  const key = ((metals * (TECHNOLOGIES.length + 1) + index) * 2 + Number(deep)) * 2 + Number(holdsCerium && fineCerium)
  let group = groups.get(key)
  if (group === undefined) {
    group = { wholes: new Set(), parts: new Set() }
    groups.set(key, group)
  }
  return group
}
