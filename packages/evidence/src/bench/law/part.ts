import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { cpuUsage, threadCpuUsage } from 'node:process'
import { createInterface } from 'node:readline'
import { createLawFollower, memoryStore } from '@ytterby/follow'
import { assess } from 'ytterby'
import { openBundle } from 'ytterby/law'
import { table } from '../../driver/report.ts'
import type { BenchPart } from '../../driver/part.ts'
import { inScratch } from '../../runtimes/scratch.ts'
import { barRow } from '../bar.ts'
import { INQUIRY } from './inquiry.ts'
import { startPublisher, type Publisher } from './publisher.ts'

const TODAY = '2026-12-01'
const CONNECTIONS = 16
const MOST_OPEN_MS = 50
const milliseconds = (value: number): string => `${value.toFixed(1)} ms`

/** What law over the air costs: the size of a bundle, opening one, following while nothing changes, and a swap under load. */
export const law: BenchPart = {
  title: 'Law over the air',
  run: async ({ quick, onProgress }) => {
    const publisher = await startPublisher(quick ? 4 : 21)
    const [announcement, whole] = [publisher.announcement().length, publisher.whole().length]
    onProgress('opening')
    const first = await firstOpenTimes(publisher, quick ? 5 : 40)
    const opened = await openTimes(publisher, quick ? 5 : 40)
    onProgress('following while nothing changes')
    const unchanged = await costOfFollowing(publisher, quick ? 200 : 5_000)
    onProgress('pieces of a swap')
    const pieces = await longestPieces(publisher, quick ? 5 : 40)
    const together = answersTogether(quick ? 40 : 400)
    onProgress('swaps under load')
    const { calm, swapping, swaps } = await delays(publisher, quick ? 3 : 20)
    const rows = [
      barRow({
        what: 'opening the law of today as the first in a process: processor time of its thread, median',
        limit: MOST_OPEN_MS,
        measured: at(first, 0.5),
        text: milliseconds,
      }),
      barRow({
        what: 'opening the law of today: processor time, median',
        limit: MOST_OPEN_MS,
        measured: at(opened, 0.5),
        text: milliseconds,
      }),
      barRow({
        what: `the longest piece of work of a swap, the first answer by it included: processor time, median; at most twice what 99 of 100 times ${CONNECTIONS} answers take`,
        limit: 2 * at(together, 0.99),
        measured: at(pieces, 0.5),
        text: milliseconds,
      }),
      barRow({
        what: `the slowest answer while ${swaps} laws take force; at most twice what 99 of 100 take without`,
        limit: 2 * at(calm, 0.99),
        measured: swaps === 0 ? NaN : at(swapping, 1),
        text: milliseconds,
      }),
      ["the bundle of today's law, its announcement included", '', `${(whole / 1000).toFixed(1)} kB`, ''],
      ['the announcement, which alone is asked for again', '', `${(announcement / 1000).toFixed(1)} kB`, ''],
      ['a look at the source while nothing changes: processor time', '', `${unchanged.toFixed(0)} µs`, ''],
    ]
    return {
      holds: true,
      body: [
        'While nothing changes, the source is asked with an ETag and sends no bytes of law.',
        table(['bar', 'at most', 'measured', ''], rows),
        `A service on Node, in a process of its own, answers whole assessments on ${CONNECTIONS} connections while it looks for law ten times a second. Half of the answers without a swap take ${milliseconds(at(calm, 0.5))}, 99 of 100 at most ${milliseconds(at(calm, 0.99))}; with swaps 99 of 100 take at most ${milliseconds(at(swapping, 0.99))}. Half of the first openings take ${milliseconds(at(first, 0))} to ${milliseconds(at(first, 0.5))}. The longest piece of any of ${pieces.length} swaps, the first of which runs cold code, takes ${milliseconds(at(pieces, 1))} of processor time.`,
      ].join('\n\n'),
    }
  },
}

/** Milliseconds of processor time of the first opening in each of some processes, sorted. */
const firstOpenTimes = ({ trust, whole }: Publisher, rounds: number): Promise<number[]> =>
  inScratch((folder) => {
    const bundle = join(folder, 'new.law')
    writeFileSync(bundle, whole())
    const words = [join(import.meta.dirname, 'first-opening.ts'), bundle, JSON.stringify(trust), TODAY]
    const times = Array.from({ length: rounds }, () => Number(execFileSync(process.execPath, words)))
    return Promise.resolve(times.toSorted((a, b) => a - b))
  })

/** Milliseconds of processor time of each opening, sorted. */
async function openTimes({ trust, whole }: Publisher, rounds: number): Promise<number[]> {
  const bytes = whole()
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const before = cpuUsage()
    await openBundle(bytes, { trust, today: TODAY })
    times.push(processorTime(before) / 1_000)
  }
  return times.toSorted((a, b) => a - b)
}

/** Milliseconds of processor time of the longest piece of each swap: the opening, between whose pieces others are answered, and the first answer. */
async function longestPieces({ trust, whole }: Publisher, rounds: number): Promise<number[]> {
  const bytes = whole()
  const longest: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const pieces: number[] = []
    let before = threadCpuUsage()
    const end = (): void => {
      const { user, system } = threadCpuUsage(before)
      pieces.push((user + system) / 1_000)
      before = threadCpuUsage()
    }
    const pause = async (): Promise<void> => {
      end()
      await new Promise((resolve) => setTimeout(resolve))
      before = threadCpuUsage()
    }
    const { ruleset } = await openBundle(bytes, { trust, today: TODAY, pause })
    await pause()
    assess(INQUIRY, { ruleset })
    end()
    longest.push(Math.max(...pieces))
  }
  return longest.toSorted((a, b) => a - b)
}

/** Milliseconds of processor time of as many answers as there are connections: what one of them waits for without a swap. */
function answersTogether(rounds: number): number[] {
  const times: number[] = []
  // A swap comes after many answers.
  for (let answer = 0; answer < rounds * CONNECTIONS; answer += 1) assess(INQUIRY)
  for (let round = 0; round < rounds; round += 1) {
    const before = threadCpuUsage()
    for (let answer = 0; answer < CONNECTIONS; answer += 1) JSON.stringify(assess(INQUIRY))
    const { user, system } = threadCpuUsage(before)
    times.push((user + system) / 1_000)
  }
  return times.toSorted((a, b) => a - b)
}

/** Microseconds of processor time that a check takes while the source has nothing new. */
async function costOfFollowing({ trust, announcement, body }: Publisher, checks: number): Promise<number> {
  const follower = await createLawFollower({
    source: 'memory',
    trust,
    store: memoryStore(),
    now: Date.now,
    accept: 'automatic',
    fetch: (url, { headers }) => {
      const bytes = url.endsWith('/latest') ? announcement() : body(url.slice(url.lastIndexOf('/') + 1))
      if ('if-none-match' in headers) return Promise.resolve(new Response(null, { status: 304 }))
      return Promise.resolve(new Response(Uint8Array.from(bytes ?? []), { headers: { etag: '"1"' } }))
    },
  })
  await follower.check()
  const before = cpuUsage()
  for (let check = 0; check < checks; check += 1) await follower.check()
  return processorTime(before) / checks
}

/** Microseconds since a measurement. */
function processorTime(before: NodeJS.CpuUsage): number {
  const { user, system } = cpuUsage(before)
  return user + system
}

/** Milliseconds of answers while nothing changes and while laws take force, each sorted, and how many took force. */
async function delays(
  publisher: Publisher,
  seconds: number,
): Promise<{ calm: number[]; swapping: number[]; swaps: number }> {
  const source = createServer(({ url = '' }, response) => {
    response.end(url === '/latest' ? publisher.announcement() : publisher.body(url.slice(1)))
  }).listen(0, '127.0.0.1')
  await once(source, 'listening')
  const address = source.address()
  if (typeof address !== 'object' || address === null) throw new Error('The server has a port')
  const words = [`http://127.0.0.1:${address.port}`, JSON.stringify(publisher.trust.root)]
  const child = spawn(process.execPath, [join(import.meta.dirname, 'answering-server.ts'), ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const lines = createInterface(child.stdout)
    const printed: string[] = []
    lines.on('line', (line) => printed.push(line))
    while (printed.length < 2) await once(lines, 'line')
    const origin = printed.find((line) => line.startsWith('http')) ?? ''
    // The first answers load what later ones have.
    await answersFor(origin, 1)
    const calm = await answersFor(origin, seconds)
    const before = printed.length
    const releasing = setInterval(publisher.announceNext, 1_000)
    const swapping = await answersFor(origin, seconds)
    clearInterval(releasing)
    return { calm, swapping, swaps: printed.length - before }
  } finally {
    child.kill()
    source.close()
  }
}

/** Asks on several connections for some seconds. */
async function answersFor(origin: string, seconds: number): Promise<number[]> {
  const end = performance.now() + seconds * 1_000
  const times: number[] = []
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (performance.now() < end) {
        const start = performance.now()
        await (await fetch(origin)).arrayBuffer()
        times.push(performance.now() - start)
      }
    }),
  )
  return times.toSorted((a, b) => a - b)
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
