import type { Branch } from './branches.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import type { FormReach, MetalMask } from '../law/form-reach.ts'
import type { Good } from './good.ts'
import { TECHNOLOGIES } from '../../schema/inquiry-words.ts'
import type { CompletedGood } from './reach.ts'
import { bitsOf, CERIUM, countBits, positionOf, type ElementMask } from '../law/symbols.ts'

/** The facts that rows for a form ask about: the elements and metals of a branch, and facts of the good. */
export type RowFacts = Omit<Branch, 'presumption' | 'particlesUnder'> &
  Pick<Good, 'processing' | 'host' | 'oxidePercent' | 'fine' | 'ceriumBelowRow' | 'technology' | 'commodityCode'>

/** At most this many open elements or metals are added at a time. */
export const MOST_OPEN_ADDITIONS = 2

/** Every completion of a branch that rows for its form can distinguish. */
export function* completionsOf(ruleset: CompiledRuleset, reach: FormReach, facts: RowFacts): Generator<CompletedGood> {
  for (const elements of elementChoices(reach, facts))
    yield* completedWith(ruleset, reach, facts, { elements, among: elements })
}

/** Every completion with `elements`. Metals are distinguished if they matter to any element of `among`. */
export function* completedWith(
  ruleset: CompiledRuleset,
  reach: FormReach,
  facts: RowFacts,
  { elements, among }: { readonly elements: ElementMask; readonly among: ElementMask },
): Generator<CompletedGood> {
  const { form, host, commodityCode, processing } = facts
  // The shares of missing elements are open.
  const oxidePercent = elements === facts.required ? facts.oxidePercent : null
  const presumedDeep = ruleset.forms.get(form)?.presumedDeep === true
  const deeps =
    processing !== null ? [processing === 'deep'] : presumedDeep || !reach.usesProcessing ? [true] : [true, false]
  const technologies = facts.technology !== null ? [facts.technology] : reach.usesTechnology ? TECHNOLOGIES : [null]
  const fines = fineChoices(reach, facts, elements)
  for (const metals of metalChoices(ruleset, reach, facts, among))
    for (const deep of deeps)
      for (const technology of technologies)
        for (const fineCerium of fines)
          yield { elements, metals, host, oxidePercent, deep, fineCerium, technology, commodityCode }
}

function fineChoices(reach: FormReach, { fine, ceriumBelowRow }: RowFacts, elements: ElementMask): boolean[] {
  if (!reach.usesFineCerium || (elements & CERIUM) === 0 || ceriumBelowRow) return [false]
  return fine === null ? [true, false] : [fine]
}

/**
 * Open elements are added at most two at a time, or as many as a row for the form names together. Each level is the maximum
 * over entries, so adding more yields no new class. One exception: a named set plus one more element.
 */
function elementChoices(
  { mostNamed, namedSets }: FormReach,
  { required, optional, mayBeEmpty }: RowFacts,
): ElementMask[] {
  if (optional === 0) return required !== 0 || mayBeEmpty ? [required] : []
  const open = bitsOf(optional)
  const added = additions(open, Math.max(MOST_OPEN_ADDITIONS, mostNamed))
  for (const named of namedSets) if ((named & ~optional) === 0) added.push(...open.map((third) => named | third))
  return added.map((union) => required | union).filter((elements) => elements !== 0 || mayBeEmpty)
}

function metalChoices(
  ruleset: CompiledRuleset,
  reach: FormReach,
  { metals, metalsAtLeast }: RowFacts,
  elements: ElementMask,
): MetalMask[] {
  if (metals !== null) return [metals]
  if (!reach.usesMetals) return [metalsAtLeast]
  // Rules treat metals that they do not name for these elements alike, so one bit represents them all.
  let named = reach.generalMetals
  for (let rest = elements; rest !== 0; rest &= rest - 1) named |= reach.metalsOf[positionOf(rest)] ?? 0
  const open = [...bitsOf(named), 1 << ruleset.metals.length]
  return additions(open, MOST_OPEN_ADDITIONS).map((added) => metalsAtLeast | added)
}

/** Every union of at most `most` of the bits. */
export function additions(bits: readonly number[], most: number): number[] {
  const unions = [0]
  for (const bit of bits) {
    for (const union of unions.slice()) if (countBits(union) < most) unions.push(union | bit)
  }
  return unions
}
