import type { Loaded } from '../../runtimes/load.ts'
import { percentile } from '../measure.ts'
import type { WorkerRequest, RequestStream } from './asked.ts'
import { LOADERS } from './loaders.ts'
import type { Scripts, WorkersSideBySide } from './side-by-side.ts'

const NAMES = ['ytterby', 'hono', 'bare', 'body'] as const
/** The stream is split into this many parts; after each part, the next Worker has its turn. */
const ROUNDS = 4

export const STREAMS = ['unseen', 'repeated'] as const

/** Answers per second as the median over rounds, and the 99th percentile of the latency in milliseconds. */
type Rate = { readonly perSecond: number; readonly p99: number }
export type Rates = Readonly<Record<keyof Scripts, Rate>>

/** Loads all Workers in alternation: each gets the whole stream once, and the repeated requests between its parts. */
export async function ratesOf(
  { unseen, repeated, warmUp }: RequestStream,
  { ports }: WorkersSideBySide,
  loader: keyof typeof LOADERS,
): Promise<Record<(typeof STREAMS)[number], Rates>> {
  const loadFrom = LOADERS[loader]
  const askAll = (name: keyof Scripts, requests: readonly WorkerRequest[]): Promise<Loaded> =>
    loadFrom(ports[name], requests, name === 'ytterby')
  const loaded = { unseen: noLoads(), repeated: noLoads() }
  for (const name of NAMES) await askAll(name, warmUp)
  for (let round = 0; round < ROUNDS; round += 1)
    for (const name of NAMES) {
      loaded.unseen[name].push(await askAll(name, partOf(unseen, round)))
      loaded.repeated[name].push(await askAll(name, partOf(repeated, round)))
    }
  return { unseen: ratesFrom(loaded.unseen), repeated: ratesFrom(loaded.repeated) }
}

const noLoads = (): Record<keyof Scripts, Loaded[]> => ({ ytterby: [], hono: [], bare: [], body: [] })

const partOf = <T>(all: readonly T[], round: number): readonly T[] =>
  all.slice((all.length * round) / ROUNDS, (all.length * (round + 1)) / ROUNDS)

const ratesFrom = (loads: Readonly<Record<keyof Scripts, readonly Loaded[]>>): Rates => ({
  ytterby: rateFrom(loads.ytterby),
  hono: rateFrom(loads.hono),
  bare: rateFrom(loads.bare),
  body: rateFrom(loads.body),
})

const rateFrom = (loads: readonly Loaded[]): Rate => ({
  perSecond: percentile(
    loads.map(({ rate }) => rate),
    0.5,
  ),
  p99: percentile(
    loads.flatMap(({ latencies }) => [...latencies]),
    0.99,
  ),
})
