import type { Inquiry } from '../schema/inquiry.ts'
import { circumstancesOf, type Circumstances } from './circumstances/circumstances.ts'
import { dealOf, type Deal } from './circumstances/deal.ts'
import type { CompiledRuleset } from './compile.ts'
import type { CompiledEntry } from './good/form-reach.ts'
import { eraOf, type Era } from './time/era.ts'
import { classesOf, goodOutcome, packed, type GoodClass, type GoodOutcome } from './good/good-classes.ts'
import { goodOf, type Good } from './good/good.ts'
import { judge, type Judgement } from './verdict/judgement.ts'
import { assertedItems, type AssertedItem } from './good/asserted.ts'
import { nextId } from './identity.ts'
import { once, remember } from './memory.ts'
import { any, atMostGap, type Level } from './verdict/level.ts'
import { NO_PERMIT } from './verdict/verdict-set.ts'

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

/** A checked inquiry, with what it asks about recognised. */
export type Subject = { readonly inquiry: Inquiry; readonly era: Era; readonly good: Good; readonly deal: Deal }

/** Recognises what a checked inquiry asks about. */
export function subjectOf(ruleset: CompiledRuleset, inquiry: Inquiry): Subject {
  const { asOf, knownAt, product = {} } = inquiry
  return {
    inquiry,
    era: eraOf(ruleset, asOf, knownAt),
    good: goodOf(ruleset, product),
    deal: dealOf(ruleset, inquiry),
  }
}

/** Evaluates what a checked inquiry asks about. */
export function evaluate(ruleset: CompiledRuleset, { inquiry, era, good, deal }: Subject): Evaluation {
  return evaluateIn(ruleset, era, good, deal, inquiry.product?.controlCode)
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
  const { id, possible, marginals, gap, askable, onlyWatchListed } = judge(outcome.classes, circumstances.classes)
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
    askable,
    onlyWatchListed,
    codeAlone: false,
  }
}

const assertedOutcomes = once<GoodOutcome, Map<string, GoodOutcome>>(() => new Map())

/** Raises every class by the asserted code; what annex 1 of announcement 61 names in the same words counts there as well. */
function withAsserted(ruleset: CompiledRuleset, outcome: GoodOutcome, controlCode: string): GoodOutcome {
  return remember(assertedOutcomes(outcome), controlCode, () =>
    raised(ruleset, outcome, assertedItems(ruleset, outcome.era, controlCode)),
  )
}

function raised(ruleset: CompiledRuleset, outcome: GoodOutcome, asserted: AssertedItem[]): GoodOutcome {
  const annex = annexEntries(ruleset, outcome.era, asserted)
  const tallies = new Map(outcome.tallies)
  const { completions } = outcome
  for (const [entry, level] of annex)
    tallies.set(entry.index, { entry, yes: 0, unsettled: 0, [level === 2 ? 'yes' : 'unsettled']: completions })
  const classes = new Map<number, GoodClass>()
  for (const before of outcome.classes.list) {
    const after = { ...before }
    for (const { effect, level } of asserted) after[effect] = any(after[effect], level)
    for (const [{ entry }, level] of annex) {
      const part = entry.annexPart === 1 ? 'annex1' : 'annex2'
      after[part] = any(after[part], level)
    }
    classes.set(packed(after), after)
  }
  return { ...outcome, id: nextId(), classes: classesOf(ruleset, classes), tallies, asserted }
}

/** Entries of annex 1 on the thing that an asserted entry names; at most unsettled where the list was not read. */
function annexEntries(ruleset: CompiledRuleset, era: Era, asserted: AssertedItem[]): [CompiledEntry, Level][] {
  const stated = asserted.flatMap(({ entries }) => entries)
  return ruleset.entries.flatMap((annex) => {
    const { entry, element, named, control } = annex
    if (entry.annexPart === undefined || era.stateOf(control.limb) === null) return []
    const alike = stated.filter((one) => one.entry.kind === entry.kind && one.element === element)
    const read = ruleset.data.reach[control.reach]?.some(
      ({ kinds, elements, match }) =>
        match !== 'unsettled' &&
        kinds.includes(entry.kind) &&
        (elements?.some((symbol) => symbol === entry.element) ?? true),
    )
    // Of a named alloy, the same set is named; one that holds more is unsettled, and another is not named at all.
    const words = alike.reduce<Level>((most, one) => any(most, namedLevel(one.named, named)), 0)
    const level = read === true ? words : atMostGap(words)
    return level === 0 ? [] : [[annex, level]]
  })
}

/** How far a set that an asserted entry names is one that annex 1 names. */
function namedLevel(asserted: CompiledEntry['named'], annex: CompiledEntry['named']): Level {
  if (annex === null) return 2
  if (asserted === null || (annex.elements & ~asserted.elements) !== 0 || (annex.metals & ~asserted.metals) !== 0)
    return 0
  return annex.elements === asserted.elements && annex.metals === asserted.metals ? 2 : 1
}
