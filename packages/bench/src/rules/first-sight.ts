import { assess, parseInquiry, verdictOf, type Inquiry, type Ruleset } from 'ytterby'
import { compileRuleset } from 'ytterby/rulesets'
import { rulesetData } from 'ytterby/law'
import { percentile } from '../measure.ts'
import { itemAt } from '../item-at.ts'
import type { StatedInquiry } from './inquiries.ts'

/** Nanoseconds. */
export type FirstSight = {
  /** From plain data to a ruleset: checked and its digest taken; median over rulesets. */
  readonly compile: number
  /** The first inquiry of a ruleset, on which it is indexed; median over rulesets. */
  readonly first: number
  readonly verdict: Spread
  readonly full: Spread
}
type Spread = { readonly median: number; readonly p99: number }
type Ask = (inquiry: Inquiry, ruleset: Ruleset) => number

/**
 * What an inquiry costs of a law of which no table was made yet: every inquiry is asked once of a fresh ruleset. The code itself is
 * warm, since measurements ran before.
 */
export function measureFirstSight(stated: readonly StatedInquiry[], rulesets: number): FirstSight {
  const compiles: number[] = []
  const firsts: number[] = []
  const askAll = (ask: Ask): Spread => {
    const times: number[] = []
    let sum = 0
    for (let round = 0; round < rulesets; round += 1) {
      const [ruleset, compile] = timed(() => compileRuleset(rulesetData))
      const [, first] = timed(() => parseInquiry(itemAt(stated, 0), { ruleset }))
      compiles.push(compile)
      firsts.push(first)
      for (const inquiry of stated.map((each) => parseInquiry(each, { ruleset }))) {
        const [answer, took] = timed(() => ask(inquiry, ruleset))
        sum += answer
        times.push(took)
      }
    }
    if (Number.isNaN(sum)) throw new RangeError('The answers do not add up to a number')
    return { median: percentile(times, 0.5), p99: percentile(times, 0.99) }
  }
  const verdict = askAll((inquiry, ruleset) => verdictOf(inquiry, { ruleset }).verdict.length)
  const full = askAll((inquiry, ruleset) => assess(inquiry, { ruleset }).reasons.length)
  return { compile: percentile(compiles, 0.5), first: percentile(firsts, 0.5), verdict, full }
}

function timed<T>(work: () => T): [result: T, nanoseconds: number] {
  const start = performance.now()
  const result = work()
  return [result, (performance.now() - start) * 1e6]
}
