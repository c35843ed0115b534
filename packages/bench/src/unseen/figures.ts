import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { assess, decide, verdictOf, type Inquiry, type Ruleset } from 'ytterby'
import { canonicalJsonBytes } from 'ytterby/canonical'
import { percentile } from '../measure.ts'

/** What is done with an inquiry, as a part of what `JSON.stringify` of a plain copy of its answer takes. */
export type Share = {
  readonly what: string
  readonly unseen: number
  readonly repeated: number
  readonly micros: number
}

type Work = (inquiry: Inquiry) => number

const ROUND = 250

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

export const WORK = {
  assess: ({ ruleset }: { ruleset?: Ruleset } = {}): Work =>
    ruleset === undefined
      ? (inquiry) => assess(inquiry).reasons.length
      : (inquiry) => assess(inquiry, { ruleset }).reasons.length,
  bytes: (): Work => (inquiry) => canonicalJsonBytes(assess(inquiry)).length,
  decide: (): Work => (inquiry) => decide(inquiry).permits.length,
  verdict: (): Work => (inquiry) => verdictOf(inquiry).verdict.length,
} as const

/**
 * Nanoseconds of an inquiry in rounds of distinct ones, none asked before; and of a few asked again and again. Beside them,
 * in turns, what `JSON.stringify` of plain copies of such answers takes.
 */
export function shareOf(what: string, work: Work, inquiries: readonly Inquiry[], rounds: number): Share {
  const [fresh, again, plain]: [number[], number[], number[]] = [[], [], []]
  const few = inquiries.slice(0, ROUND / 5)
  // Answers of the same kind, made before: what making them leaves behind is not measured.
  const copies = inquiries.slice(-ROUND).map((inquiry): unknown => JSON.parse(JSON.stringify(assess(inquiry))))
  for (let round = 0; round < rounds; round += 1) {
    fresh.push(timed(inquiries.slice(round * ROUND, (round + 1) * ROUND), work))
    again.push(timed(few, work))
    plain.push(timed(copies, (copy) => JSON.stringify(copy).length))
  }
  // The first rounds run on cold code.
  const warm = (times: readonly number[]): number => percentile(times.slice(Math.min(4, times.length - 1)), 0.5)
  const written = warm(plain)
  return { what, unseen: warm(fresh) / written, repeated: warm(again) / written, micros: warm(fresh) / 1e3 }
}

/** Nanoseconds for each value. */
function timed<T>(values: readonly T[], work: (value: T) => number): number {
  const start = performance.now()
  let sum = 0
  for (const value of values) sum += work(value)
  const took = performance.now() - start
  if (Number.isNaN(sum)) throw new RangeError('The answers do not add up to a number')
  return (took * 1e6) / values.length
}

/** Bytes that the heap is larger by after so many inquiries were answered. */
export function heapGrowth(inquiries: readonly Inquiry[], work: Work): number {
  for (const inquiry of inquiries.slice(0, 500)) work(inquiry)
  collectGarbage()
  const before = process.memoryUsage().heapUsed
  for (const inquiry of inquiries.slice(500)) work(inquiry)
  collectGarbage()
  return process.memoryUsage().heapUsed - before
}
