import type { Inquiry } from '../schema/inquiry.ts'
import type { PermitKind } from '../schema/permit-kind.ts'
import { circumstancesOf, type Circumstances } from './circumstances/circumstances.ts'
import type { CompiledRuleset } from './compile.ts'
import type { CompiledEntry } from './good/form-reach.ts'
import { eraOf, type Era } from './time/era.ts'
import { goodOutcome, type GoodOutcome } from './good/good-classes.ts'
import { goodOf, type Good } from './good/good.ts'
import { completionVerdicts, type Route } from './verdict/joint.ts'
import { assertedItems, type AssertedItem } from './good/asserted.ts'
import { once } from './shared.ts'
import { any, type Level } from './verdict/level.ts'
import { NO_PERMIT, type VerdictSet } from './verdict/verdict-set.ts'

/** Everything that follows from an inquiry before it is put into words. */
export type Evaluation = {
  era: Era
  good: Good
  outcome: GoodOutcome
  circumstances: Circumstances
  asserted: AssertedItem[]
  possible: VerdictSet
  marginals: Record<PermitKind, VerdictSet>
  /** Verdicts that completions with a gap take on the laxer and the stricter reading. */
  gap: VerdictSet
  /** Every completion has a party on the watch list. */
  onlyWatchListed: boolean
  /** The commodity code was set aside because it alone would have made the good free. */
  codeAlone: boolean
}

/** Evaluates a checked inquiry: every class of the good with every class of the circumstances. */
export function evaluate(ruleset: CompiledRuleset, inquiry: Inquiry): Evaluation {
  const first = evaluateWith(ruleset, inquiry, true)
  if (first.good.code.status !== 'used' || first.possible !== NO_PERMIT) return first
  const without = evaluateWith(ruleset, inquiry, false)
  return without.possible === NO_PERMIT ? first : { ...without, codeAlone: true }
}

function evaluateWith(ruleset: CompiledRuleset, inquiry: Inquiry, useCode: boolean): Evaluation {
  const era = eraOf(ruleset, inquiry.asOf, inquiry.knownAt)
  const good = goodOf(ruleset, inquiry.product ?? {}, useCode)
  const reached = goodOutcome(ruleset, era, good)
  const asserted = assertedItems(ruleset, era, inquiry)
  const outcome = asserted.length === 0 ? reached : withAsserted(ruleset, reached, asserted)
  const circumstances = circumstancesOf(ruleset, era, inquiry)
  return { era, good, outcome, circumstances, asserted, ...judged(outcome, circumstances), codeAlone: false }
}

type Judgement = Pick<Evaluation, 'possible' | 'marginals' | 'gap' | 'onlyWatchListed'>

const judgements = once<GoodOutcome, WeakMap<Circumstances, Judgement>>(() => new WeakMap())

/** Every class of the good with every class of the circumstances, once for each two. */
function judged(outcome: GoodOutcome, circumstances: Circumstances): Judgement {
  const known = judgements(outcome)
  let judgement = known.get(circumstances)
  if (judgement === undefined) {
    judgement = judge(outcome, circumstances)
    known.set(circumstances, judgement)
  }
  return judgement
}

function judge(outcome: GoodOutcome, circumstances: Circumstances): Judgement {
  const route: Route = circumstances.leavesChina ? 'from-china' : 'abroad'
  const marginals: Record<PermitKind, VerdictSet> = {
    'dual-use-licence': 0,
    'export-licence': 0,
    'quota-licence': 0,
    'technology-licence': 0,
  }
  let possible = 0
  let gap = 0
  let onlyWatchListed = true
  for (const goodClass of outcome.classes) {
    for (const circumstance of circumstances.classes) {
      const verdicts = completionVerdicts(goodClass, circumstance, route)
      possible |= verdicts.joint
      marginals['dual-use-licence'] |= verdicts.dualUse
      marginals['export-licence'] |= verdicts.exportLicence
      marginals['quota-licence'] |= verdicts.quotaLicence
      marginals['technology-licence'] |= verdicts.technologyLicence
      gap |= verdicts.gap
      onlyWatchListed &&= circumstance.watch
    }
  }
  return { possible, marginals, gap, onlyWatchListed }
}

/** Raises every class by the asserted code; what annex 1 of announcement 61 names in the same words counts there as well. */
function withAsserted(ruleset: CompiledRuleset, outcome: GoodOutcome, asserted: AssertedItem[]): GoodOutcome {
  const annex = annexEntries(ruleset, asserted)
  const tallies = new Map(outcome.tallies)
  const { completions } = outcome
  for (const [entry, level] of annex)
    tallies.set(entry.index, { entry, yes: 0, unsettled: 0, [level === 2 ? 'yes' : 'unsettled']: completions })
  const classes = outcome.classes.map((goodClass) => {
    const raised = { ...goodClass }
    for (const { effect, level } of asserted) raised[effect] = any(raised[effect], level)
    for (const [{ entry }, level] of annex) {
      const part = entry.annexPart === 1 ? 'annex1' : 'annex2'
      raised[part] = any(raised[part], level)
    }
    return raised
  })
  return { ...outcome, classes, tallies }
}

/** Entries of annex 1 on the thing that an asserted entry names; unsettled on another alloy, or where the list was not read. */
function annexEntries(ruleset: CompiledRuleset, asserted: AssertedItem[]): [CompiledEntry, Level][] {
  const stated = asserted.flatMap(({ entries }) => entries)
  return ruleset.entries.flatMap((annex) => {
    const { entry, element, named, control } = annex
    if (entry.annexPart === undefined) return []
    const alike = stated.filter((one) => one.entry.kind === entry.kind && one.element === element)
    const read = ruleset.data.reach[control.reach]?.some(
      ({ kinds, elements, match }) =>
        match !== 'unsettled' &&
        kinds.includes(entry.kind) &&
        (elements?.some((symbol) => symbol === entry.element) ?? true),
    )
    const same = alike.some((one) => one.named?.elements === named?.elements && one.named?.metals === named?.metals)
    return alike.length === 0 ? [] : [[annex, read && (named === null || same) ? 2 : 1]]
  })
}
