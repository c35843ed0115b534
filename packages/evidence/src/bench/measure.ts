/**
 * Answers the inquiry at an index of the stream. The returned number depends on the answer and is added up, so
 * that the optimizer cannot remove the work.
 */
export type Contender = { readonly name: string } & (
  | { readonly ask: (index: number) => number }
  | { readonly askLater: (index: number) => Promise<number> }
)

/** Nanoseconds per inquiry, the median over rounds. */
export type Figures = {
  readonly name: string
  /** For new inquiries. */
  readonly unseen: number
  /** For a few inquiries that are repeated. */
  readonly repeated: number
}

export type MeasuringPlan = {
  /** Number of inquiries in the stream. */
  readonly inquiries: number
  /** Approximate time limit for each contender and kind; a slow one answers fewer inquiries. */
  readonly secondsEach: number
}

/** Warm-up inquiries at the beginning of the stream. */
const WARM_UP = 4_000
const MOST_WARM_UP_MILLISECONDS = 1_000
/** Long compared with the clock's resolution, and short compared with the scheduler's time slices. */
const ROUND = 200
/** Number of repeated inquiries, taken from the warm-up. */
const FEW = 50

type Lane = { readonly contender: Contender; readonly unseen: number[]; readonly repeated: number[]; left: number }

/**
 * Measures contenders in this process in alternating rounds, so that other load on the machine affects
 * all of them equally. In each round all answer the same new inquiries, and then as many repeated ones.
 *
 * @throws RangeError if the answers of a contender do not add up to a number.
 */
export async function measure(
  contenders: readonly Contender[],
  { inquiries, secondsEach }: MeasuringPlan,
): Promise<Figures[]> {
  const most = secondsEach * 1000
  const lanes = contenders.map((contender): Lane => ({ contender, unseen: [], repeated: [], left: most }))
  for (const { contender } of lanes) await run(contender, WARM_UP, MOST_WARM_UP_MILLISECONDS, (at) => at)
  for (let first = WARM_UP; first + ROUND <= inquiries; first += ROUND) {
    for (const lane of lanes.filter(({ left }) => left > 0)) {
      const fresh = await run(lane.contender, ROUND, lane.left, (at) => first + at)
      const again = await run(lane.contender, ROUND, lane.left, (at) => at % FEW)
      lane.unseen.push(fresh.each)
      lane.repeated.push(again.each)
      lane.left -= fresh.milliseconds
    }
  }
  return lanes.map(({ contender: { name }, unseen, repeated }) => ({
    name,
    unseen: percentile(unseen, 0.5),
    repeated: percentile(repeated, 0.5),
  }))
}

/** The percentile by nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

/** Answers a number of inquiries, or as many as the time allows; returns the nanoseconds of each. */
async function run(
  contender: Contender,
  count: number,
  mostMilliseconds: number,
  indexOf: (at: number) => number,
): Promise<{ each: number; milliseconds: number }> {
  // For fast contenders, the clock is read once per several inquiries.
  const piece = 25
  let sum = 0
  let asked = 0
  const start = performance.now()
  for (; asked < count && performance.now() - start < mostMilliseconds;) {
    const end = Math.min(count, asked + piece)
    if ('ask' in contender) for (; asked < end; asked += 1) sum += contender.ask(indexOf(asked))
    else for (; asked < end; asked += 1) sum += await contender.askLater(indexOf(asked))
  }
  const milliseconds = performance.now() - start
  if (Number.isNaN(sum)) throw new RangeError(`The answers of ${contender.name} do not add up to a number`)
  return { each: (milliseconds * 1e6) / asked, milliseconds }
}
