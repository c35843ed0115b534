import { loadavg } from 'node:os'
import { ask } from '../load/caller.ts'
import type { AttackRun } from './findings.ts'
import { send } from './send.ts'

const LISTS = 16
const LINES = 400
const OTHERS_MS = 20_000
/**
 * The bar of docs/proof.md is 50 ms on two cores that do nothing else. Here others may work on the same cores, so only what
 * is forty times as long is a finding: without turns it took 4 s. Where a request alone waits as well, ten times that is added.
 */
const BAR_MS = 50
const GENEROUS = 40
const BESIDE_ALONE = 10

/** Milliseconds at 99 %, how often another asked, how many lists were answered, and how many programs wanted a processor then. */
export type Fairness = {
  readonly alone: number
  readonly beside: number
  readonly asked: number
  readonly ended: number
  readonly load: number
}

const open = (at: number): string =>
  JSON.stringify({
    lines: Array.from({ length: LINES }, (_, line) => ({
      inquiry: { asOf: '2026-03-01', product: { particleSizeMicron: at * LINES + line + 1 } },
    })),
  })

/** How long another waits for `/healthz`, alone and beside 16 lists of open lines: at 99 %, in milliseconds. */
export async function measureFairness(origin: string, run: AttackRun): Promise<Fairness> {
  const port = Number(new URL(origin).port)
  const begun = performance.now()
  const alone = await waits(origin, run, () => performance.now() < begun + OTHERS_MS / 4)
  let working = LISTS
  let ended = 0
  const lists = Array.from({ length: LISTS }, async (_, at) => {
    const call = { port, path: '/v1/exposures', body: open(at) }
    try {
      const { status } = await ask(call)
      if (status === 200) ended += 1
      else run.find(`A list beside others was answered ${status}`, 'POST /v1/exposures')
    } catch (error) {
      run.count('connections that ended without an answer')
      run.find(
        `A list beside others got no answer: ${error instanceof Error ? error.message : ''}`,
        'POST /v1/exposures',
      )
    }
    working -= 1
  })
  const start = performance.now()
  const beside = await waits(origin, run, () => working > 0 && performance.now() < start + OTHERS_MS)
  await Promise.all(lists)
  const figures = {
    alone: atMost(alone),
    beside: atMost(beside),
    asked: beside.length,
    ended,
    load: Math.round(loadavg()[0] ?? 0),
  }
  if (figures.beside > BAR_MS * GENEROUS + figures.alone * BESIDE_ALONE)
    run.find(
      `Another waits ${figures.beside.toFixed(0)} ms beside ${LISTS} lists; alone ${figures.alone.toFixed(0)} ms`,
    )
  return figures
}

async function waits(origin: string, run: AttackRun, goesOn: () => boolean): Promise<number[]> {
  const all: number[] = []
  do {
    const since = performance.now()
    try {
      const { status } = await send(origin, { method: 'GET', path: '/healthz' })
      if (status !== 200) run.find(`/healthz answered ${status} beside lists`)
      all.push(performance.now() - since)
    } catch {
      run.count('connections that ended without an answer')
      run.find('/healthz got no answer beside lists')
    }
    await new Promise((resolve) => setTimeout(resolve, 10))
  } while (goesOn())
  return all.sort((a, b) => a - b)
}

/** At 99 % of them it was at most that. */
const atMost = (sorted: readonly number[]): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.99))] ?? Number.NaN
