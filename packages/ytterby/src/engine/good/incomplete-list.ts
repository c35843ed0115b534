import { TECHNOLOGIES } from '../../schema/inquiry-words.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import type { FormReach } from '../law/form-reach.ts'
import { bitsOf, CERIUM, countBits, type ElementMask } from '../law/symbols.ts'
import { additions, completedWith, MOST_OPEN_ADDITIONS, type Asked } from './completions.ts'
import { completionMet, togetherMet, type CompletionMet } from './completions-met.ts'
import type { CompletedGood } from './reach.ts'
import { slotsMet, type Reading } from './reading.ts'

/**
 * A list that may miss elements, of a form whose words ask about one element at a time or name a set of two. What two missing
 * ones meet is what one of them meets with the list, and what the other meets by itself; so two at a time are gone through
 * only where a named set is met whole, whose own words count less in a larger good.
 */
export function readIncompleteList(ruleset: CompiledRuleset, form: FormReach, asked: Asked, reading: Reading): void {
  const { required, optional } = asked
  const missing = bitsOf(optional)
  const completing = missing.filter((one) => form.namedSets.some((set) => completes(set, one, required)))
  const isGoneThrough = (added: ElementMask): boolean =>
    countBits(added) < 2 || form.namedSets.includes(added) || completing.some((one) => (one & added) !== 0)
  const groups = new Map<number, Group>()
  for (const added of additions(missing, MOST_OPEN_ADDITIONS).filter(isGoneThrough)) {
    const completesSet = completing.some((one) => (one & added) !== 0)
    for (const completed of completedWith(ruleset, form, asked, {
      elements: required | added,
      among: required | optional,
    })) {
      const { matched, met } = reading.add(completed)
      if (completesSet || added === 0) continue
      const group = groupOf(groups, completed, (required & CERIUM) !== 0)
      group.wholes.add(met)
      // What cerium meets can take something from the others: it is the whole of a pair, never the part.
      if (countBits(added) === 1 && added !== CERIUM)
        group.parts.add(completionMet(ruleset, slotsMet(matched.filter(({ entry }) => entry.element === added))))
    }
  }
  for (const { wholes, parts } of groups.values())
    for (const whole of wholes) for (const part of parts) reading.addMet(togetherMet(ruleset, whole, part))
}

/** Whether a named set is met whole once an element is added. */
const completes = (set: ElementMask, added: ElementMask, to: ElementMask): boolean =>
  (set & added) !== 0 && (set & ~(to | added)) === 0

/** What completions meet that are alike but for their elements. */
type Group = { readonly wholes: Set<CompletionMet>; readonly parts: Set<CompletionMet> }

function groupOf(
  groups: Map<number, Group>,
  { metals, deep, technology, fineCerium }: CompletedGood,
  holdsCerium: boolean,
): Group {
  const place = technology === null ? 0 : TECHNOLOGIES.findIndex((one) => one === technology) + 1
  const key = ((metals * (TECHNOLOGIES.length + 1) + place) * 2 + Number(deep)) * 2 + Number(holdsCerium && fineCerium)
  let group = groups.get(key)
  if (group === undefined) {
    group = { wholes: new Set(), parts: new Set() }
    groups.set(key, group)
  }
  return group
}
