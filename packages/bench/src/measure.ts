/**
 * Something that answers the inquiry at an index of the stream. The number stands for its answer: it is added up, so
 * that nothing can be left out as unused.
 */
export type Contender = { readonly name: string } & (
  | { readonly ask: (index: number) => number }
  | { readonly askLater: (index: number) => Promise<number> }
)

export type Figures = {
  readonly name: string
  /** Nanoseconds for one inquiry: the median over batches of the time of a batch divided by its inquiries. */
  readonly median: number
  /** Nanoseconds that 99 of 100 single inquiries stay under, the cost of reading the clock inside; null of too few. */
  readonly p99: number | null
  /** `median` divided by that of the first contender. */
  readonly ratio: number
}

export type Plan = {
  /** How many inquiries the stream holds; every contender goes through it from its beginning, again and again. */
  readonly inquiries: number
  /** Batches of each contender, interleaved: A B C A B C. */
  readonly rounds: number
  /**
   * How long one batch lasts about: long beside a reading of the clock, short beside the turns in which a busy machine
   * lends its processors, so that most batches run undisturbed and the median is one of them.
   */
  readonly batchMilliseconds: number
  /** Single inquiries for the percentile, interleaved in as many turns as there are rounds. */
  readonly singles: number
  /** The most that one contender may take for its batches, and again for its single inquiries; a slow one answers fewer. */
  readonly secondsEach: number
}

/** Compilers of the runtime need this long to settle. */
const WARM_UP_MILLISECONDS = 300
const MOST_WARM_UP_MILLISECONDS = 3_000
/** In the first, an engine may let go of what it holds of streams before. */
const ROUNDS_OF_WARM_UP = 2
const FEWEST_WARM_UPS = 3
const FEWEST_SINGLES = 200

type Lane = {
  readonly contender: Contender
  /** Index of the next inquiry. */
  at: number
  /** Inquiries of a batch. */
  batch: number
  /** Nanoseconds of an inquiry in each batch, and of single ones. */
  readonly batches: number[]
  readonly singles: number[]
  /** Milliseconds taken by all batches that count, and by all single inquiries. */
  inBatches: number
  inSingles: number
}

/**
 * Measures contenders side by side in this process: warmed up, in batches that take turns, so that whatever else the
 * machine does falls on all of them alike.
 *
 * @throws RangeError where the answers of a contender do not add up to a number.
 */
export async function measure(contenders: readonly Contender[], plan: Plan): Promise<Figures[]> {
  const lanes = contenders.map((contender): Lane => ({
    contender,
    at: 0,
    batch: 1,
    batches: [],
    singles: [],
    inBatches: 0,
    inSingles: 0,
  }))
  for (const lane of lanes) await warmUp(lane, plan)
  for (let round = 0; round < plan.rounds; round += 1) for (const lane of lanes) await countBatch(lane, plan)
  for (let round = 0; round < plan.rounds; round += 1) for (const lane of lanes) await countSingles(lane, plan)
  const first = percentile(lanes[0]?.batches ?? [], 0.5)
  return lanes.map(({ contender, batches, singles }) => {
    const median = percentile(batches, 0.5)
    const p99 = singles.length < FEWEST_SINGLES ? null : percentile(singles, 0.99)
    return { name: contender.name, median, p99, ratio: median / first }
  })
}

/** The value below which this share of the values lies; nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

/** Runs batches until the code is warm and the stream has gone by twice, and finds how many inquiries make a batch. */
async function warmUp(lane: Lane, { inquiries, batchMilliseconds }: Plan): Promise<void> {
  let spent = 0
  let asked = 0
  for (
    let batches = 0;
    spent < MOST_WARM_UP_MILLISECONDS &&
    (batches < FEWEST_WARM_UPS || spent < WARM_UP_MILLISECONDS || asked < ROUNDS_OF_WARM_UP * inquiries);
    batches += 1
  ) {
    const took = await run(lane, inquiries, lane.batch)
    spent += took
    asked += lane.batch
    // Times ten at most: the first inquiries run on cold code and say little.
    lane.batch = Math.max(1, Math.min(Math.round((lane.batch * batchMilliseconds) / took), lane.batch * 10))
  }
}

async function countBatch(lane: Lane, { inquiries, secondsEach }: Plan): Promise<void> {
  if (lane.inBatches > secondsEach * 1000) return
  const took = await run(lane, inquiries, lane.batch)
  lane.inBatches += took
  lane.batches.push((took * 1e6) / lane.batch)
}

async function countSingles(lane: Lane, { inquiries, rounds, singles, secondsEach }: Plan): Promise<void> {
  for (let done = 0; done < singles / rounds; done += 1) {
    if (lane.inSingles > secondsEach * 1000) return
    const took = await run(lane, inquiries, 1)
    lane.inSingles += took
    lane.singles.push(took * 1e6)
  }
}

/** Milliseconds that the next so many inquiries took. */
async function run(lane: Lane, inquiries: number, count: number): Promise<number> {
  const { contender } = lane
  let { at } = lane
  let sum = 0
  let end: number
  const start = performance.now()
  if ('ask' in contender) {
    for (let done = 0; done < count; done += 1) {
      sum += contender.ask(at)
      at = at + 1 === inquiries ? 0 : at + 1
    }
    end = performance.now()
  } else {
    for (let done = 0; done < count; done += 1) {
      sum += await contender.askLater(at)
      at = at + 1 === inquiries ? 0 : at + 1
    }
    end = performance.now()
  }
  if (Number.isNaN(sum)) throw new RangeError(`The answers of ${contender.name} do not add up to a number`)
  lane.at = at
  return end - start
}
