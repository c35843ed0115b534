import type { Evaluation } from '../../engine/verdict/evaluate.ts'
import { completionVerdicts, JOINT, OF_GAP, verdictsIn, type CompletionVerdicts } from '../../engine/verdict/joint.ts'
import type { Inquiry } from '../../schema/inquiry.ts'
import { resolveGap, stricter, type VerdictSet } from '../../engine/verdict/verdict-set.ts'

/** The verdicts of completions, and their possible pairs of verdicts on the laxer and on the stricter reading. */
type Outcome = { readonly resolved: VerdictSet; readonly readings: ReadonlySet<number> }

/** A part as a separate inquiry, with its evaluation. */
export type JudgedPart = { readonly inquiry: Inquiry; readonly evaluation: Evaluation }

const READING_BITS = 5

/**
 * All possible verdicts of the parts together: in each completion, the strictest of the parts.
 *
 * Parts of one deal are judged for each class of its circumstances, so that each completion of the deal applies to all of them.
 * Open facts of parts are independent. A gap in the law is read the same way for all parts, and also separately for each part,
 * because two gaps need not be resolved alike. Deals that differ in a part (its origin) are combined as if independent, which
 * can only add verdicts. No possible verdict is ever missing.
 */
export function jointPossible(parts: readonly JudgedPart[]): VerdictSet {
  const deals = new Map<string, Evaluation[]>()
  for (const { inquiry, evaluation } of parts) {
    // The only deal fact that a part can state itself.
    const { origin, chineseContent: { valuePercent, technology } = {} } = inquiry
    const deal = JSON.stringify([origin, valuePercent, technology])
    const before = deals.get(deal)
    if (before === undefined) deals.set(deal, [evaluation])
    else before.push(evaluation)
  }
  return [...deals.values()].map(combineInOneDeal).reduce(strictestOfEach)
}

function combineInOneDeal(parts: readonly Evaluation[]): VerdictSet {
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
    return possible | combineOutcomes(outcomes)
  }, 0)
}

function readingsOf(verdicts: CompletionVerdicts): number {
  const [joint, gap] = [verdictsIn(verdicts, JOINT), verdictsIn(verdicts, OF_GAP)]
  return gap === 0 ? reading(joint, joint) : readingOfGap(gap)
}

function combineOutcomes(outcomes: readonly Outcome[]): VerdictSet {
  const resolved = outcomes.map((outcome) => outcome.resolved).reduce(strictestOfEach)
  const readings = outcomes.map((outcome) => outcome.readings).reduce(strictestReadings)
  return [...readings].reduce((set, one) => set | resolveGap(laxerOf(one), strictOf(one)), resolved)
}

/** Packs the verdicts on both readings into one number. */
const reading = (laxer: VerdictSet, strict: VerdictSet): number => (laxer << READING_BITS) | strict
const laxerOf = (one: number): VerdictSet => one >> READING_BITS
const strictOf = (one: number): VerdictSet => one & ((1 << READING_BITS) - 1)

/** Unpacks a gap: its verdicts on both readings; the stricter one is the lower bit. */
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

/** All verdicts that are the strictest of one verdict from each set. */
export function strictestOfEach(a: VerdictSet, b: VerdictSet): VerdictSet {
  const floor = stricter(laxest(a), laxest(b))
  // Verdicts at least as strict as the floor have no higher bit.
  return (a | b) & ((floor << 1) - 1)
}

const laxest = (set: VerdictSet): VerdictSet => (set === 0 ? 0 : 1 << (31 - Math.clz32(set)))
