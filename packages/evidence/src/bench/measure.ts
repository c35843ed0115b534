/**
 * Something that answers the inquiry at an index of the stream. The number stands for its answer: it is added up, so
 * that nothing can be left out as unused.
 */
export type Contender = { readonly name: string } & (
  | { readonly ask: (index: number) => number }
  | { readonly askLater: (index: number) => Promise<number> }
)

/** Nanoseconds for one inquiry: the median over rounds. */
export type Figures = {
  readonly name: string
  /** Of inquiries that were never asked before. */
  readonly unseen: number
  /** Of the same few, asked again and again. */
  readonly repeated: number
}

export type Plan = {
  /** How many inquiries the stream holds. */
  readonly inquiries: number
  /** About the most that one contender may take for each kind; a slow one answers fewer. */
  readonly secondsEach: number
}

/** Inquiries at the beginning of the stream, with which the code gets warm. */
const WARM_UP = 4_000
const MOST_WARM_UP_MILLISECONDS = 1_000
/** Many readings of the clock long, and short beside the turns in which a busy machine lends its processors. */
const ROUND = 200
/** The same few again and again: of those that the code got warm with. */
const FEW = 50

type Lane = { readonly contender: Contender; readonly unseen: number[]; readonly repeated: number[]; left: number }

/**
 * Measures contenders side by side in this process, in rounds that take turns, so that whatever else the machine does falls
 * on all of them alike. In a round each is asked the same inquiries, once each, and then as many times the same few.
 *
 * @throws RangeError where the answers of a contender do not add up to a number.
 */
export async function measure(contenders: readonly Contender[], { inquiries, secondsEach }: Plan): Promise<Figures[]> {
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

/** The value below which this share of the values lies; nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

/** Asks so many inquiries, or those that fit into the time, and returns the nanoseconds of each. */
async function run(
  contender: Contender,
  count: number,
  mostMilliseconds: number,
  indexOf: (at: number) => number,
): Promise<{ each: number; milliseconds: number }> {
  // A clock is read once for several inquiries of a fast contender.
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
