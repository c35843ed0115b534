import { cpuUsage } from 'node:process'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { assess, decide, verdictOf, type Inquiry, type Ruleset } from 'ytterby'
import { canonicalJsonBytes } from 'ytterby/apps'
import { percentile } from '../measure.ts'

/** The time for a kind of work on an inquiry, relative to `JSON.stringify` of a plain copy of its answer. */
export type TimeShare = {
  readonly unseen: number
  readonly repeated: number
  /** For a new inquiry, by the clock and of the processor. */
  readonly micros: number
  readonly processorMicros: number
}

type Work = (inquiry: Inquiry) => number
type TimedWork = { readonly work: Work; readonly inquiries: readonly Inquiry[] }

const ROUND = 250
/** The first rounds run on cold code. */
const COLD_ROUNDS = 4

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
 * Measures rounds of new inquiries and of a few repeated ones, alternating with `JSON.stringify` of plain copies of such
 * answers.
 */
export function shareOf(work: Work, inquiries: readonly Inquiry[], rounds: number): TimeShare {
  const few = inquiries.slice(0, ROUND / 5)
  // The copies are made before, so that garbage from making them is not measured.
  const copies = inquiries.slice(-ROUND).map((inquiry): unknown => JSON.parse(JSON.stringify(assess(inquiry))))
  const processor: number[] = []
  const fresh = laneOf((round) => {
    const asked = roundOf(inquiries, round)
    const before = cpuUsage()
    const took = timed(asked, work)
    const { user, system } = cpuUsage(before)
    if (round >= COLD_ROUNDS) processor.push(((user + system) * 1e3) / asked.length)
    return took
  })
  const again = laneOf(() => timed(few, work))
  const written = laneOf(() => timed(copies, (copy) => JSON.stringify(copy).length))
  takeTurns(rounds, [fresh, again, written])
  const [unseen, repeated, plain] = [medianOf(fresh), medianOf(again), medianOf(written)]
  return {
    unseen: unseen / plain,
    repeated: repeated / plain,
    micros: unseen / 1e3,
    processorMicros: processor.length === 0 ? Number.NaN : percentile(processor, 0.5) / 1e3,
  }
}

/** The ratio of the times for two kinds of new inquiries, measured in alternation. */
export function ratioOf(one: TimedWork, other: TimedWork, rounds: number): number {
  const lanes = [one, other].map(({ work, inquiries }) => laneOf((round) => timed(roundOf(inquiries, round), work)))
  takeTurns(rounds, lanes)
  const [a = Number.NaN, b = Number.NaN] = lanes.map(medianOf)
  return a / b
}

const roundOf = (inquiries: readonly Inquiry[], round: number): readonly Inquiry[] =>
  inquiries.slice(round * ROUND, (round + 1) * ROUND)

type Lane = { readonly run: (round: number) => number; readonly times: number[] }

const laneOf = (run: Lane['run']): Lane => ({ run, times: [] })

function takeTurns(rounds: number, lanes: readonly Lane[]): void {
  for (let round = 0; round < rounds; round += 1) for (const { run, times } of lanes) times.push(run(round))
}

const medianOf = ({ times }: Lane): number => percentile(times.slice(Math.min(COLD_ROUNDS, times.length - 1)), 0.5)

/** Nanoseconds for each value. */
function timed<T>(values: readonly T[], work: (value: T) => number): number {
  const start = performance.now()
  let sum = 0
  for (const value of values) sum += work(value)
  const took = performance.now() - start
  if (Number.isNaN(sum)) throw new RangeError('The answers do not add up to a number')
  return (took * 1e6) / values.length
}

/** The growth of the heap in bytes after answering the inquiries. */
export function heapGrowth(inquiries: readonly Inquiry[], work: Work): number {
  for (const inquiry of inquiries.slice(0, 500)) work(inquiry)
  collectGarbage()
  const before = process.memoryUsage().heapUsed
  for (const inquiry of inquiries.slice(500)) work(inquiry)
  collectGarbage()
  return process.memoryUsage().heapUsed - before
}
