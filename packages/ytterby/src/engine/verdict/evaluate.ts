import type { Inquiry, Product } from '../../schema/inquiry.ts'
import { circumstancesOf, type Circumstances } from '../deal/circumstances.ts'
import { dealOf, type Deal } from '../deal/deal.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import { eraOf, type Era } from '../law/era.ts'
import { goodOutcome, type GoodOutcome } from '../good/good-outcome.ts'
import { goodOf, type Good } from '../good/good.ts'
import { judge, type Judgement } from './judgement.ts'
import { NO_PERMIT } from './verdict-set.ts'

/** Everything that follows from an inquiry, before an answer is written. */
export type Evaluation = Judgement & {
  readonly era: Era
  /** The good as asked about, and as judged: without its commodity code if `codeAlone`. */
  readonly statedGood: GoodOutcome
  readonly good: Good
  readonly outcome: GoodOutcome
  readonly deal: Deal
  readonly circumstances: Circumstances
  /** An asserted control code. */
  readonly controlCode: string | undefined
  /** The commodity code was set aside, because the good would need no permit on its account alone. */
  readonly codeAlone: boolean
}

/** Evaluates a checked inquiry. Its deal is given if its names were screened before. */
export function evaluate(
  ruleset: CompiledRuleset,
  inquiry: Inquiry,
  deal: Deal = dealOf(ruleset, inquiry),
): Evaluation {
  const { asOf, knownAt, product = {} } = inquiry
  const era = eraOf(ruleset, asOf, knownAt)
  const good = goodOutcome(ruleset, era, goodOf(ruleset, product), product.controlCode)
  return evaluateIn(ruleset, good, circumstancesOf(ruleset, era, deal), product.controlCode)
}

/** Evaluates a good in given circumstances of the same era. */
export function evaluateIn(
  ruleset: CompiledRuleset,
  statedGood: GoodOutcome,
  circumstances: Circumstances,
  controlCode: string | undefined,
): Evaluation {
  const { judgement, outcome, codeAlone } = judgeGood(ruleset, statedGood, circumstances, controlCode)
  const { era, deal } = circumstances
  return {
    ...judgement,
    era,
    statedGood,
    good: outcome.good,
    outcome,
    deal,
    circumstances,
    controlCode,
    codeAlone,
  }
}

/** A judgement, and which reading of the good it is about. */
type JudgedGood = Pick<Evaluation, 'outcome' | 'codeAlone' | 'statedGood'> & { readonly judgement: Judgement }

/** Judges another good in given circumstances. */
export const judgeProduct = (ruleset: CompiledRuleset, product: Product, circumstances: Circumstances): JudgedGood => {
  const { controlCode } = product
  const good = goodOutcome(ruleset, circumstances.era, goodOf(ruleset, product), controlCode)
  return judgeGood(ruleset, good, circumstances, controlCode)
}

/** Judges a good. A commodity code alone never leads to “no permit”: if it would, the good is judged without it. */
export function judgeGood(
  ruleset: CompiledRuleset,
  statedGood: GoodOutcome,
  { era, classes, route }: Circumstances,
  controlCode: string | undefined,
): JudgedGood {
  const { good } = statedGood
  const first = judge(statedGood.classes, classes, route)
  if (good.code.status === 'used' && first.possible === NO_PERMIT) {
    const outcome = goodOutcome(ruleset, era, good.withoutCode(), controlCode)
    const without = judge(outcome.classes, classes, route)
    if (without.possible !== NO_PERMIT) return { judgement: without, outcome, statedGood, codeAlone: true }
  }
  return { judgement: first, outcome: statedGood, statedGood, codeAlone: false }
}
