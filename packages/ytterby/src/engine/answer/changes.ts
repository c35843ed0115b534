import type { Assessment, Permit } from '../../schema/assessment.ts'
import { clearanceDays } from '../deal/clearances.ts'
import { hasClearances } from '../deal/deal.ts'
import { eraAfter, eraOf, judgesDifferently, memoizeByEra, type Era } from '../law/era.ts'
import { memoizeByLaw } from '../law/table.ts'
import { floorOf, verdictsOf, type VerdictSet } from '../verdict/verdict-set.ts'
import { permitCaseOf, type InquiryCase } from './case.ts'
import { cite } from './cited.ts'
import { canDifferInCircumstances, causesOfChange, evaluateOn } from './horizon.ts'
import { FORM_RULES, permitsOf } from './items.ts'

type Change = Assessment['changes'][number]
/** What an answer shows of a decision. */
type Decided = Pick<Change, 'verdict' | 'possible' | 'permits'>

const MOST_CHANGES = 6

/** Coming days on which the verdict, what is possible or the permits change without any change of facts. */
export function changesOf(inquiryCase: InquiryCase, permits: readonly Permit[]): Change[] {
  const { evaluation } = inquiryCase
  const changes: Change[] = []
  if (evaluation.deal.toChina) return changes
  const causes = causesOfChange(inquiryCase)
  const canDiffer = differing(inquiryCase)
  let before = evaluation.era
  let seen = textOf(evaluation.possible, permits)
  for (const { on, era } of comingEras(inquiryCase)) {
    if (changes.length === MOST_CHANGES) break
    const isSkipped = !canDiffer(before, era)
    before = era
    if (isSkipped) continue
    const then = evaluateOn(inquiryCase, era, on)
    const { ruleset, statedFacts, lang } = inquiryCase
    const permitsThen = permitsOf(permitCaseOf(ruleset, then, statedFacts, lang))
    const decided = textOf(then.possible, permitsThen)
    if (decided === seen) continue
    seen = decided
    const kinds = citesOfForms(ruleset).get(on) ?? []
    changes.push({
      on,
      ...shownOf(then.possible, permitsThen),
      because: cite(inquiryCase, ...causes(on, () => then), ...kinds),
    })
  }
  return changes
}

type ComingEra = { readonly on: string; readonly era: Era }

/** Coming days on which something may change: also those on which a clearance begins or ends. */
function comingEras({ ruleset, era, inquiry, evaluation: { deal } }: InquiryCase): readonly ComingEra[] {
  if (!hasClearances(deal)) return comingTurns({ ruleset, era })
  const cleared = deal.parties.flatMap((party) => clearanceDays(party.cleared).map(({ on }) => on))
  const days = [...new Set([...ruleset.turns, ...cleared])].filter((day) => day > inquiry.asOf).sort()
  return days.map((on) => ({ on, era: eraOf(ruleset, on, inquiry.knownAt) }))
}

/** Later eras in which something can be decided differently than in the era before. */
const comingTurns = memoizeByEra(({ ruleset, era }): readonly ComingEra[] => {
  const coming: ComingEra[] = []
  let before = era
  for (let later = eraAfter(ruleset, era); later !== null; later = eraAfter(ruleset, later)) {
    const isOther =
      judgesDifferently(before, later) || ruleset.slots.some((_, slot) => isOtherState(before, later, slot))
    if (isOther || citesOfForms(ruleset).has(later.asOf)) coming.push({ on: later.asOf, era: later })
    before = later
  }
  return coming
})

/** Whether the limb of a slot has another state. A decision does not show why it has it. */
const isOtherState = (a: Era, b: Era, slot: number): boolean =>
  a.slotStates()[slot]?.state !== b.slotStates()[slot]?.state

/** Whether the permits or the verdict of this deal can differ between two eras. */
function differing({ ruleset, evaluation }: InquiryCase): (a: Era, b: Era) => boolean {
  const { deal, controlCode, statedGood } = evaluation
  if (controlCode !== undefined || hasClearances(deal)) return () => true
  const slots = new Set<number>()
  // On a later day, a commodity code can be set aside, and with it the forms that it leaves.
  if (statedGood.good.code.status === 'used')
    for (const form of statedGood.good.withoutCode().forms)
      for (const slot of ruleset.reach.get(form)?.slots ?? []) slots.add(slot)
  else for (const { slot } of statedGood.reach.tally().entries.keys()) slots.add(slot)
  const ofForms = citesOfForms(ruleset)
  return (a, b) => {
    if (a.interpretations !== b.interpretations || ofForms.has(b.asOf)) return true
    for (const slot of slots) if (isOtherState(a, b, slot)) return true
    return canDifferInCircumstances(deal, a, b)
  }
}

/** Days on which a kind of permit, or a rule on the forms of a licence, begins or ends, with what it is read from. */
const citesOfForms = memoizeByLaw(({ data: { kinds }, restrictions }) => {
  const rules = [
    ...kinds.map(({ from, until, cite: kindRule }) => ({ days: [from, until], cites: [kindRule] })),
    ...FORM_RULES.flatMap((id) => restrictions.get(id) ?? []).map(({ from, until, citations }) => ({
      days: [from, until],
      cites: citations,
    })),
  ]
  const byDay = new Map<string, string[]>()
  for (const { days, cites } of rules)
    for (const day of days) if (day !== null && day !== undefined) byDay.set(day, [...(byDay.get(day) ?? []), ...cites])
  return byDay
})

/** What is decided, as text that differs where what an answer shows of it does. */
const textOf = (possible: VerdictSet, permits: readonly Permit[]): string =>
  [
    possible,
    ...permits.flatMap(({ kind, verdict, forms, items }) => [
      kind,
      verdict,
      ...forms,
      ...items.flatMap(({ code, element, state, match }) => [code, element, state, match]),
    ]),
  ].join(' ')

const shownOf = (possible: VerdictSet, permits: readonly Permit[]): Decided => ({
  verdict: floorOf(possible),
  possible: verdictsOf(possible),
  permits: permits.map(({ kind, verdict, forms, items }) => ({
    kind,
    verdict,
    forms,
    items: items.map(({ code, element, state, match }) => ({ code, element, state, match })),
  })),
})
