import type { Assessment } from '../../schema/assessment.ts'
import { clearanceDays } from '../deal/clearances.ts'
import { hasClearances } from '../deal/deal.ts'
import { eraOf, type Era } from '../law/era.ts'
import { memoizeByLaw } from '../law/table.ts'
import type { Evaluation } from '../verdict/evaluate.ts'
import { floorOf, verdictsOf } from '../verdict/verdict-set.ts'
import { caseOf, type InquiryCase } from './case.ts'
import { cite } from './cited.ts'
import { canDifferInCircumstances, causesOfChange, evaluateOn } from './horizon.ts'
import { FORM_RULES, permitsOf } from './items.ts'

type Change = Assessment['changes'][number]
/** What a change is about. */
type Decided = Pick<Change, 'verdict' | 'possible' | 'permits'>

const MOST_CHANGES = 6

/** Coming days on which the verdict, what is possible or the permits change without any change of facts. */
export function changesOf(inquiryCase: InquiryCase): Change[] {
  const { evaluation } = inquiryCase
  const changes: Change[] = []
  if (evaluation.deal.toChina) return changes
  const causes = causesOfChange(inquiryCase)
  const canDiffer = differing(inquiryCase)
  let before = evaluation.era
  let seen = JSON.stringify(decidedBy(inquiryCase, evaluation, inquiryCase.inquiry.asOf))
  for (const on of comingDays(inquiryCase)) {
    if (changes.length === MOST_CHANGES) break
    const era = eraOf(inquiryCase.ruleset, on, inquiryCase.inquiry.knownAt)
    const isSkipped = !canDiffer(before, era)
    before = era
    if (isSkipped) continue
    const decided = decidedBy(inquiryCase, evaluateOn(inquiryCase, era, on), on)
    const then = JSON.stringify(decided)
    if (then === seen) continue
    seen = then
    const kinds = citesOfForms(inquiryCase.ruleset).get(on) ?? []
    changes.push({ on, ...decided, because: cite(inquiryCase, ...causes(era, on), ...kinds) })
  }
  return changes
}

/** All later turns of the law, and the days on which a clearance begins or ends. */
function comingDays({ ruleset, inquiry, evaluation }: InquiryCase): string[] {
  const turns = ruleset.turns.slice(evaluation.era.turn + 1)
  if (!hasClearances(evaluation.deal)) return turns
  const cleared = evaluation.deal.parties.flatMap((party) => clearanceDays(party.cleared).map(({ on }) => on))
  return [...new Set([...turns, ...cleared])].filter((day) => day > inquiry.asOf).sort()
}

/** Whether the permits or the verdict of this deal can differ between two eras. */
function differing({ ruleset, evaluation }: InquiryCase): (a: Era, b: Era) => boolean {
  const { deal, controlCode, statedGood } = evaluation
  if (controlCode !== undefined || hasClearances(deal)) return () => true
  const limbs = new Set<string>()
  for (const form of statedGood.good.forms) for (const limb of ruleset.reach.get(form)?.limbs ?? []) limbs.add(limb)
  const ofForms = citesOfForms(ruleset)
  return (a, b) => {
    if (a.interpretations !== b.interpretations || ofForms.has(b.asOf)) return true
    for (const limb of limbs) if (a.stateOf(limb) !== b.stateOf(limb)) return true
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

/** The verdict and the permits on a day. */
function decidedBy({ ruleset, inquiry, lang }: InquiryCase, evaluation: Evaluation, asOf: string): Decided {
  const permits = permitsOf(caseOf(ruleset, { ...inquiry, asOf }, evaluation, lang))
  return {
    verdict: floorOf(evaluation.possible),
    possible: verdictsOf(evaluation.possible),
    permits: permits.map(({ kind, verdict, forms, items }) => ({
      kind,
      verdict,
      forms,
      items: items.map(({ code, element, state, match }) => ({ code, element, state, match })),
    })),
  }
}
