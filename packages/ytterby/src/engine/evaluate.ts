import type { Inquiry } from '../schema/inquiry.ts'
import type { PermitKind } from '../schema/permit-kind.ts'
import { circumstancesOf, type Circumstances } from './circumstances/circumstances.ts'
import { dealOf, type Deal } from './circumstances/deal.ts'
import type { CompiledRuleset } from './compile.ts'
import type { CompiledEntry } from './good/form-reach.ts'
import { eraOf, type Era } from './time/era.ts'
import { goodOutcome, keyed, packed, type GoodClass, type GoodOutcome } from './good/good-classes.ts'
import { goodOf, type Good } from './good/good.ts'
import { completionVerdicts, type Route } from './verdict/joint.ts'
import { assertedItems, type AssertedItem } from './good/asserted.ts'
import { nextId, once, remember } from './shared.ts'
import { any, type Level } from './verdict/level.ts'
import { NO_PERMIT, type VerdictSet } from './verdict/verdict-set.ts'

/** Everything that follows from an inquiry before it is put into words. */
export type Evaluation = Judgement & {
  era: Era
  /** The good as asked about, and as judged: without its commodity code where `codeAlone`. */
  asked: Good
  good: Good
  outcome: GoodOutcome
  deal: Deal
  circumstances: Circumstances
  /** An asserted control code. */
  controlCode: string | undefined
  /** The commodity code was set aside because it alone would have made the good free. */
  codeAlone: boolean
}

/** What every class of the good with every class of the circumstances leads to. */
type Judgement = {
  id: number
  possible: VerdictSet
  marginals: Record<PermitKind, VerdictSet>
  /** Verdicts that completions with a gap take on the laxer and the stricter reading. */
  gap: VerdictSet
  /** Every completion has a party on the watch list. */
  onlyWatchListed: boolean
}

/** Evaluates a checked inquiry. */
export function evaluate(ruleset: CompiledRuleset, inquiry: Inquiry): Evaluation {
  const { asOf, knownAt, product = {} } = inquiry
  const era = eraOf(ruleset, asOf, knownAt)
  return evaluateIn(ruleset, era, goodOf(ruleset, product), dealOf(ruleset, inquiry), product.controlCode)
}

/** Evaluates a good and a deal in an era. */
export function evaluateIn(
  ruleset: CompiledRuleset,
  era: Era,
  good: Good,
  deal: Deal,
  controlCode: string | undefined,
): Evaluation {
  const first = evaluateWith(ruleset, era, good, deal, controlCode)
  if (good.code.status !== 'used' || first.possible !== NO_PERMIT) return first
  const without = evaluateWith(ruleset, era, good.withoutCode(), deal, controlCode)
  return without.possible === NO_PERMIT ? first : { ...without, asked: good, codeAlone: true }
}

function evaluateWith(
  ruleset: CompiledRuleset,
  era: Era,
  good: Good,
  deal: Deal,
  controlCode: string | undefined,
): Evaluation {
  const reached = goodOutcome(ruleset, era, good)
  const outcome = controlCode === undefined ? reached : withAsserted(ruleset, reached, controlCode)
  const circumstances = circumstancesOf(ruleset, era, deal)
  const { id, possible, marginals, gap, onlyWatchListed } = judged(outcome, circumstances, deal.leavesChina)
  return {
    id,
    era,
    asked: good,
    good,
    outcome,
    deal,
    circumstances,
    controlCode,
    possible,
    marginals,
    gap,
    onlyWatchListed,
    codeAlone: false,
  }
}

/** Classes say all that a verdict hangs on, whatever the ruleset. */
const judgements = new Map<string, Judgement>()

/** Every class of the good with every class of the circumstances, once for classes alike. */
function judged(outcome: GoodOutcome, circumstances: Circumstances, leavesChina: boolean): Judgement {
  return remember(judgements, `${outcome.classKey} ${circumstances.classKey} ${leavesChina}`, () =>
    judge(outcome, circumstances, leavesChina ? 'from-china' : 'abroad'),
  )
}

function judge(outcome: GoodOutcome, circumstances: Circumstances, route: Route): Judgement {
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
  return { id: nextId(), possible, marginals, gap, onlyWatchListed }
}

const assertedOutcomes = once<GoodOutcome, Map<string, GoodOutcome>>(() => new Map())

/** Raises every class by the asserted code; what annex 1 of announcement 61 names in the same words counts there as well. */
function withAsserted(ruleset: CompiledRuleset, outcome: GoodOutcome, controlCode: string): GoodOutcome {
  return remember(assertedOutcomes(outcome), controlCode, () =>
    raised(ruleset, outcome, assertedItems(ruleset, outcome.era, controlCode)),
  )
}

function raised(ruleset: CompiledRuleset, outcome: GoodOutcome, asserted: AssertedItem[]): GoodOutcome {
  const annex = annexEntries(ruleset, asserted)
  const tallies = new Map(outcome.tallies)
  const { completions } = outcome
  for (const [entry, level] of annex)
    tallies.set(entry.index, { entry, yes: 0, unsettled: 0, [level === 2 ? 'yes' : 'unsettled']: completions })
  const classes = new Map<number, GoodClass>()
  for (const before of outcome.classes) {
    const after = { ...before }
    for (const { effect, level } of asserted) after[effect] = any(after[effect], level)
    for (const [{ entry }, level] of annex) {
      const part = entry.annexPart === 1 ? 'annex1' : 'annex2'
      after[part] = any(after[part], level)
    }
    classes.set(packed(after), after)
  }
  return { ...outcome, id: nextId(), ...keyed(classes), tallies, asserted }
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
