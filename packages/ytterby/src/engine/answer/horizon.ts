import type { Assessment } from '../../schema/assessment.ts'
import { circumstancesOf, type Circumstances } from '../deal/circumstances.ts'
import { clearanceDays } from '../deal/clearances.ts'
import { dealOf, hasClearances, type Deal } from '../deal/deal.ts'
import { delistingOf, stateOf } from '../deal/parties.ts'
import type { MetListing } from '../../screening/screen-name.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import { evaluateIn, type Evaluation } from '../verdict/evaluate.ts'
import { haveSameClasses, type SlotSet } from '../good/slot-sets.ts'
import { classesIn, goodOutcome, reachesOf, type GoodOutcome } from '../good/good-outcome.ts'
import { memoizeByLaw } from '../law/table.ts'
import { eraOf, type Era } from '../law/era.ts'
import { judge } from '../verdict/judgement.ts'
import { floorOf, verdictsOf, type VerdictSet } from '../verdict/verdict-set.ts'
import type { InquiryCase } from './case.ts'
import { cite } from './cited.ts'
import { listLimbsOf, touchedLimbs } from './touched-limbs.ts'

const MOST_CHANGES = 3

/** Coming days on which the verdict changes without any change of facts, as far as this good, buyer and place are concerned. */
export function horizonOf(inquiryCase: InquiryCase): Assessment['horizon'] {
  const { evaluation } = inquiryCase
  const changes: Assessment['horizon'] = []
  if (evaluation.deal.toChina) return changes
  const because = causesOfChange(inquiryCase)
  let seen = judgedToday(inquiryCase)
  for (const { on, era } of comingEras(inquiryCase)) {
    if (changes.length === MOST_CHANGES) break
    if (!isJudgedDifferently(inquiryCase, seen, era)) continue
    const later = judgeOn(inquiryCase, seen, era, on)
    const { possible } = later
    if (possible !== seen.possible) {
      const causes = because(on, () => evaluateOn(inquiryCase, era, on))
      if (causes.length === 0) continue
      changes.push({
        on,
        verdict: floorOf(possible),
        possible: verdictsOf(possible),
        because: cite(inquiryCase, ...causes),
      })
    }
    seen = later
  }
  return changes
}

/** The era judged last: what the good met, the circumstances, and what was possible. */
type JudgedEra = {
  readonly era: Era
  readonly possible: VerdictSet
  /** What the good meets, also without its commodity code, which may be set aside on a later day. */
  readonly met: readonly SlotSet[]
  readonly circumstances: Circumstances
}

const judgedToday = (inquiryCase: InquiryCase): JudgedEra => {
  const { era, possible, circumstances } = inquiryCase.evaluation
  return { era, possible, met: metIn(inquiryCase, era), circumstances }
}

function metIn({ ruleset, evaluation }: InquiryCase, era: Era): readonly SlotSet[] {
  const { good, reachIn } = evaluation.statedGood
  const { met } = reachIn(era)
  return good.code.status === 'used' ? [...met, ...reachesOf(ruleset, good.withoutCode())(era).met] : [...met]
}

/**
 * Coming days on which the judgement may change, each with its era. An asserted code can depend on a limb of its own, and a
 * clearance can begin or end on any day: then all turns of the law and all days of clearances are included.
 */
function* comingEras({ ruleset, inquiry, evaluation }: InquiryCase): Generator<{ on: string; era: Era }> {
  const { deal, controlCode } = evaluation
  if (controlCode === undefined && !hasClearances(deal)) {
    for (let era = evaluation.era.next(); era !== null; era = era.next()) yield { on: era.asOf, era }
    return
  }
  const cleared = deal.parties.flatMap((party) => clearanceDays(party.cleared).map(({ on }) => on))
  const days = new Set([...ruleset.turns, ...cleared])
  for (const on of [...days].filter((day) => day > inquiry.asOf).sort())
    yield { on, era: eraOf(ruleset, on, inquiry.knownAt) }
}

/** Whether the classes of this good, or the circumstances of this deal, can differ in a later era. */
function isJudgedDifferently({ ruleset, evaluation }: InquiryCase, { era: before, met }: JudgedEra, era: Era): boolean {
  const { deal, controlCode } = evaluation
  if (controlCode !== undefined || hasClearances(deal)) return true
  return (
    before.interpretations !== era.interpretations ||
    canDifferInCircumstances(deal, before, era) ||
    !haveSameClasses({ ruleset, era: before }, { ruleset, era }, met)
  )
}

/**
 * Whether the circumstances of a deal can differ between two eras: by rules, lists in force, or states of its parties'
 * listings.
 */
export function canDifferInCircumstances({ leavesChina, parties, endUse, endUser }: Deal, a: Era, b: Era): boolean {
  // Country rules are about military uses and users.
  const isCivil = endUse?.kind === 'civil' && endUser.kind === 'civil'
  if (!isCivil && a.ofBars() !== b.ofBars()) return true
  if (leavesChina ? a.ofCatchAll() !== b.ofCatchAll() : a.ofRulesAbroad() !== b.ofRulesAbroad()) return true
  const isSettled = parties.every(({ named, listed }) => named && listed === undefined)
  if (!isSettled && a.ofLists() !== b.ofLists()) return true
  const isOther = (listing: MetListing): boolean => stateOf(a, listing) !== stateOf(b, listing)
  return parties.some(({ equal, near }) => equal.some(isOther) || near.some(isOther))
}

/** Judges a later day. For most goods and deals only the states of limbs have changed. */
function judgeOn(inquiryCase: InquiryCase, before: JudgedEra, era: Era, on: string): JudgedEra {
  const { ruleset, evaluation } = inquiryCase
  const { statedGood, deal, controlCode } = evaluation
  const met = era.interpretations === before.era.interpretations ? before.met : metIn(inquiryCase, era)
  if (statedGood.good.code.status === 'used' || controlCode !== undefined || hasClearances(deal))
    return { ...before, era, possible: evaluateOn(inquiryCase, era, on).possible, met }
  const isOther = canDifferInCircumstances(deal, before.era, era)
  const circumstances = isOther ? circumstancesOf(ruleset, era, deal) : before.circumstances
  const { classes, route } = circumstances
  const { possible } = judge(classesIn(ruleset, era, statedGood.reachIn(era)), classes, route)
  return { era, possible, met, circumstances }
}

/** Evaluates the inquiry on a later day. Clearances are dated, so its parties may differ. */
export function evaluateOn({ ruleset, inquiry, evaluation }: InquiryCase, era: Era, on: string): Evaluation {
  const { statedGood, deal, controlCode } = evaluation
  const dealThen: Deal = hasClearances(deal) ? dealOf(ruleset, { ...inquiry, asOf: on }) : deal
  const good = goodOutcome(ruleset, era, statedGood.good, controlCode, statedGood.reachIn)
  return evaluateIn(ruleset, good, circumstancesOf(ruleset, era, dealThen), controlCode)
}

/**
 * What causes a change on a day: edges of limbs that today's answer or that day's answer reads. If there are none, all edges
 * that can matter for the form, the route or a party.
 */
export function causesOfChange(inquiryCase: InquiryCase): (day: string, then: () => Evaluation) => string[] {
  const { ruleset, evaluation } = inquiryCase
  let today: ReadonlySet<string> | undefined
  return (day, then) => {
    const edges = edgesOn(ruleset, evaluation.era, day)
    const touched = (today ??= new Set([
      ...touchedLimbs(ruleset, evaluation),
      ...listLimbsOf(ruleset, evaluation.circumstances),
    ]))
    const rest = edges.filter(({ limb }) => !touched.has(limb))
    const later = rest.length === 0 ? touched : touchedLimbs(ruleset, then())
    const causes = edges.filter(({ limb }) => touched.has(limb) || later.has(limb))
    return causes.length > 0 ? causes.map((edge) => edge.cite) : relevantEdgesOn(inquiryCase, day)
  }
}

type Edge = { readonly limb: string; readonly cite: string; readonly published: string }

/** Edges of limbs, by day. */
const edgesByDay = memoizeByLaw(({ limbEdges }) => {
  const byDay = new Map<string, Edge[]>()
  for (const [limb, edges] of limbEdges)
    for (const { on, ...change } of edges) {
      const edge: Edge = { limb, ...change }
      const before = byDay.get(on)
      if (before === undefined) byDay.set(on, [edge])
      else before.push(edge)
    }
  return byDay
})

/** Edges of limbs on a day that were published by the knowledge day. */
function edgesOn(ruleset: CompiledRuleset, { knownAt }: Era, day: string): readonly Edge[] {
  const edges = edgesByDay(ruleset).get(day) ?? []
  return knownAt === undefined ? edges : edges.filter(({ published }) => published <= knownAt)
}

/** Citations of the edges on a day that can matter for the form, the route or a party. */
function relevantEdgesOn({ ruleset, era, evaluation }: InquiryCase, day: string): string[] {
  const { outcome, circumstances, deal } = evaluation
  const limbs = untouchedLimbs(ruleset, outcome)
  const cites = edgesOn(ruleset, era, day).flatMap((edge) => (limbs.has(edge.limb) ? [edge.cite] : []))
  for (const { cleared, equal, near } of circumstances.parties) {
    for (const { on, listing } of clearanceDays(cleared)) if (on === day) cites.push(listing.cite)
    for (const listing of [...equal, ...near]) {
      const delisting = delistingOf(era, listing)
      if (delisting?.from === day) cites.push(delisting.cite)
    }
  }
  if (deal.leavesChina)
    for (const { effect } of ruleset.interpretations.values()) if (effect.from === day) cites.push(effect.cite)
  return cites
}

/** Limbs of the form and of the rules, which can matter although neither of the two answers reads their state. */
function untouchedLimbs(ruleset: CompiledRuleset, { era, good }: GoodOutcome): Set<string> {
  const limbs = new Set<string>()
  for (const form of good.forms) for (const limb of ruleset.reach.get(form)?.limbs ?? []) limbs.add(limb)
  const { bars, knowing, abroad, refusals, exemptions, catchAll } = era.rules
  for (const rules of [bars, knowing, abroad, refusals, exemptions, catchAll])
    for (const { effect } of rules) limbs.add(effect.limb)
  return limbs
}
