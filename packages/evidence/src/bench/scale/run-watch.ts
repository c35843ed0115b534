import { setTimeout as pause } from 'node:timers/promises'
import { addDays, beijingDay } from 'ytterby'
import { startWorkers, type RunningService } from '../../runtimes/start-workers.ts'
import { percentile } from '../measure.ts'
import { unseenInquiries } from '../unseen/inquiries.ts'
import { keptWatches, putBack, putBackDay } from './kept-watches.ts'
import { SERVICE } from './model.ts'
import { ask, askText, measureLoad, type Took } from './service-load.ts'

/** The day before the law turns for many goods. */
const EVE = '2026-11-10'
const SMALL_WATCHES = 20
const POLL = 100
const STOP = 2_000

type WatchDocument = { readonly looked: { readonly day: string }; readonly state: string; readonly lastEvent: number }

/** What the nights of a watch took. */
export type Nights = {
  readonly lines: number
  readonly goods: number
  readonly slices: number
  readonly events: number
  /** Taking the lines, which are decided for the first time. */
  readonly taking: Took
  /** The nights since `EVE`, all lines, at once. */
  readonly turning: Took
  /** One night on which nothing turns, of the same watch, and of watches of one line, in milliseconds. */
  readonly quiet: number
  readonly quietOfOneLine: number
  readonly storedBytesALine: number
  readonly storedBytesAnEvent: number
}

/** Measures the nights of a watch, whose stored state is put back to earlier days while the Workers are stopped. */
export async function runWatch(
  folder: string,
  { lines, goods }: { readonly lines: number; readonly goods: number },
  start: (folder: string) => Promise<RunningService> = startWorkers,
): Promise<Nights> {
  let service = await start(folder)
  const again = async (change: () => void): Promise<void> => {
    service.stop()
    await pause(STOP)
    change()
    service = await start(folder)
  }
  try {
    const large = await createWatch(service)
    const body = linesOf(lines, goods)
    const taking = await measureLoad(service, () =>
      ask(service, `/v1/watches/${large}/lines`, { method: 'POST', body }),
    )
    const small: string[] = []
    for (let at = 0; at < SMALL_WATCHES; at++) small.push(await createWatch(service, BRASS))
    let [before] = keptOf([])
    await again(() => {
      ;[before] = keptOf(keptWatches(folder))
      putBack(folder, EVE)
    })
    const { result, took } = await measureLoad(service, (goesOn) => untilLooked(service, large, goesOn))
    for (const id of small) await untilLooked(service, id)
    let [after] = keptOf([])
    await again(() => {
      ;[after] = keptOf(keptWatches(folder))
      putBackDay(folder, addDays(beijingDay(Date.now()), -1))
    })
    // The first watch that is asked for also loads the code.
    const [first = '', ...others] = small
    await untilLooked(service, first)
    const quiet = await milliseconds(() => untilLooked(service, large))
    const times: number[] = []
    for (const id of others) times.push(await milliseconds(() => untilLooked(service, id)))
    if (before === undefined || after === undefined) throw new Error('The watch was not kept')
    return {
      lines,
      goods,
      slices: Math.ceil(lines / SERVICE.sliceLines),
      events: result.lastEvent,
      taking: taking.took,
      turning: took,
      quiet,
      quietOfOneLine: percentile(times, 0.5),
      storedBytesALine: before.bytes / lines,
      storedBytesAnEvent: (after.bytes - before.bytes) / Math.max(1, after.events),
    }
  } finally {
    service.stop()
  }
}

/** The largest watch first. */
const keptOf = (kept: ReturnType<typeof keptWatches>): ReturnType<typeof keptWatches> =>
  kept.toSorted((a, b) => b.lines - a.lines)

const BRASS = [{ id: 'brass', inquiry: { product: { elements: [] }, destination: 'DE' } }]

async function createWatch(service: RunningService, lines?: readonly object[]): Promise<string> {
  const body = JSON.stringify({ name: 'Bench', ...(lines === undefined ? {} : { lines }) })
  const created: { watch: { id: string } } = JSON.parse(await askText(service, '/v1/watches', { method: 'POST', body }))
  return created.watch.id
}

/** Lines whose goods stand in turn, so that no two lines of a slice have the same. */
function linesOf(lines: number, goods: number): string {
  const inquiries = unseenInquiries(goods, 'mixed', 27).map(({ asOf: _asOf, knownAt: _knownAt, ...inquiry }) => inquiry)
  return Array.from({ length: lines }, (_, at) =>
    JSON.stringify({ id: `L${at}`, inquiry: { ...inquiries[at % goods], quantityKg: at + 1 } }),
  ).join('\n')
}

async function untilLooked(
  service: RunningService,
  id: string,
  goesOn: () => void = () => undefined,
): Promise<WatchDocument> {
  const today = beijingDay(Date.now())
  for (;;) {
    const watch: WatchDocument = JSON.parse(await askText(service, `/v1/watches/${id}`))
    if (watch.looked.day >= today && watch.state === 'watching') return watch
    goesOn()
    await pause(watch.state === 'watching' ? 1 : POLL)
  }
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
