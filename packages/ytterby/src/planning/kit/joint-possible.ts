import type { Evaluation } from '../../engine/verdict/evaluate.ts'
import { completionVerdicts, JOINT, OF_GAP, verdictsIn, type CompletionVerdicts } from '../../engine/verdict/joint.ts'
import type { Inquiry } from '../../schema/inquiry.ts'
import { resolveGap, stricter, type VerdictSet } from '../../engine/verdict/verdict-set.ts'

/** Verdicts of completions, and of what a completion can be on the laxer and on the stricter reading of the law. */
type Outcome = { readonly resolved: VerdictSet; readonly readings: ReadonlySet<number> }

/** A part as an inquiry of its own, and what it leads to. */
export type JudgedPart = { readonly inquiry: Inquiry; readonly evaluation: Evaluation }

const READING_BITS = 5

/**
 * Every verdict that the parts together can lead to: of each completion, the strictest over the parts.
 *
 * Parts of one deal are judged class by class of its circumstances, so that one completion of the deal holds for all of
 * them; what is open about the parts is independent. A gap of the law is read alike for all parts, and also part by
 * part, since two gaps need not be filled alike. Deals that differ in a part (its origin) are combined as if they were
 * independent, which can only add verdicts. Nothing that can happen is ever missing.
 */
export function jointPossible(parts: readonly JudgedPart[]): VerdictSet {
  const deals = new Map<string, Evaluation[]>()
  for (const { inquiry, evaluation } of parts) {
    // What a part states of the deal; all else is stated once for all of them.
    const { origin, chineseContent: { valuePercent, technology } = {} } = inquiry
    const deal = JSON.stringify([origin, valuePercent, technology])
    const before = deals.get(deal)
    if (before === undefined) deals.set(deal, [evaluation])
    else before.push(evaluation)
  }
  return [...deals.values()].map(ofOneDeal).reduce(strictestOfEach)
}

function ofOneDeal(parts: readonly Evaluation[]): VerdictSet {
  const [first] = parts
  if (first === undefined) return 0
  const { classes, route } = first.circumstances
  return classes.reduce((possible, circumstance) => {
    const outcomes = parts.map(({ outcome }): Outcome => {
      const verdicts = outcome.classes.map((good) => completionVerdicts(good, circumstance, route))
      return {
        resolved: verdicts.reduce((set, one) => set | verdictsIn(one, JOINT), 0),
        readings: new Set(verdicts.map(readingsOf)),
      }
    })
    return possible | together(outcomes)
  }, 0)
}

function readingsOf(verdicts: CompletionVerdicts): number {
  const [joint, gap] = [verdictsIn(verdicts, JOINT), verdictsIn(verdicts, OF_GAP)]
  return gap === 0 ? reading(joint, joint) : readingOfGap(gap)
}

function together(outcomes: readonly Outcome[]): VerdictSet {
  const resolved = outcomes.map((outcome) => outcome.resolved).reduce(strictestOfEach)
  const readings = outcomes.map((outcome) => outcome.readings).reduce(strictestReadings)
  return [...readings].reduce((set, one) => set | resolveGap(laxerOf(one), strictOf(one)), resolved)
}

/** The verdict on the laxer and on the stricter reading, as one number. */
const reading = (laxer: VerdictSet, strict: VerdictSet): number => (laxer << READING_BITS) | strict
const laxerOf = (one: number): VerdictSet => one >> READING_BITS
const strictOf = (one: number): VerdictSet => one & ((1 << READING_BITS) - 1)

/** Of a gap the verdicts on both readings are known; the stricter is the lower bit. */
function readingOfGap(gap: VerdictSet): number {
  const strict = gap & -gap
  return reading(gap === strict ? strict : gap & ~strict, strict)
}

function strictestReadings(a: ReadonlySet<number>, b: ReadonlySet<number>): ReadonlySet<number> {
  const both = new Set<number>()
  for (const one of a) {
    for (const other of b)
      both.add(reading(stricter(laxerOf(one), laxerOf(other)), stricter(strictOf(one), strictOf(other))))
  }
  return both
}

/** Every verdict that is the strictest of one verdict of each set. */
export function strictestOfEach(a: VerdictSet, b: VerdictSet): VerdictSet {
  const floor = stricter(laxest(a), laxest(b))
  // What is at least as strict as the floor has no higher bit.
  return (a | b) & ((floor << 1) - 1)
}

const laxest = (set: VerdictSet): VerdictSet => (set === 0 ? 0 : 1 << (31 - Math.clz32(set)))
