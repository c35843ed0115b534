import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { table } from '@ytterby/proof/report'
import { load, type Loaded } from '@ytterby/runtimes/load'
import { bundleService } from '@ytterby/runtimes/service'
import type { Modules } from '@ytterby/runtimes/workerd'
import { percentile } from '../measure.ts'
import type { Part } from '../part.ts'
import { inScratch } from '@ytterby/runtimes/scratch'
import { BATCHES, batchRate } from './batch.ts'
import { bootTimes, readOnly, type Boot } from './boot.ts'
import { INQUIRIES, type Asked } from './inquiries.ts'
import { headOf, scriptsFor, withPeers, type Scripts, type SideBySide } from './side-by-side.ts'

/** What the Worker is held against, by kind of request: at least so much of a peer's answers per second. */
const BARS: Readonly<
  Record<Asked['kind'], { readonly of: 'hono' | 'bare'; readonly bar: number; readonly name: string }>
> = {
  full: { of: 'hono', bar: 0.8, name: 'Full POST' },
  compact: { of: 'bare', bar: 0.6, name: 'Compact POST' },
  cached: { of: 'hono', bar: 0.85, name: 'GET of the same again' },
}
const BOOT_BAR = 15
/** Milliseconds that 99 of 100 full POSTs stay under, on 16 connections. */
const P99_BAR = 10
const BATCH_BAR = 60_000

/** Answers per second of each, and the milliseconds that 99 of 100 answers of ours, and of the bare Worker, stay under. */
type Rates = Readonly<Record<keyof Scripts, number>> & {
  readonly asked: Asked
  readonly p99: number
  readonly bareP99: number
}

/** The Worker inside the real workerd, beside what Hono and workerd cost without the law. */
export const worker: Part = {
  title: 'The Worker in workerd',
  run: ({ quick, onProgress }) =>
    inScratch(async (folder) => {
      const [rounds, milliseconds, boots] = quick ? [1, 500, 3] : [5, 2_000, 15]
      const ours = await bundleService(join(folder, 'bundle'))
      const measured: Rates[] = []
      for (const asked of INQUIRIES) {
        onProgress(asked.name)
        const scripts = await scriptsFor(asked, ours, await headOf(asked, ours, folder))
        const rates = await withPeers(asked, scripts, folder, (peers) => ratesOf(asked, peers, rounds, milliseconds))
        if (typeof rates === 'string') return { equal: false, because: rates }
        measured.push(rates)
      }
      onProgress('batch')
      const batches: number[] = []
      for (const lines of BATCHES) {
        const rate = await batchRate(lines, { modules: ours, folder, rounds })
        if (typeof rate === 'string') return { equal: false, because: rate }
        batches.push(rate)
      }
      onProgress('boots')
      const [first] = INQUIRIES
      if (first === undefined) throw new Error('Nothing to ask')
      const scripts = await scriptsFor(first, ours, await headOf(first, ours, folder))
      const boot = await bootTimes(
        {
          ...scripts,
          read: readOnly(ours, scripts.bare),
          engine: await bundleService(join(folder, 'engine'), ENGINE),
        },
        first,
        folder,
        boots,
      )
      return { equal: true, body: bodyOf(measured, batches, boot, boots, ours) }
    }),
}

const ENGINE = fileURLToPath(import.meta.resolve('./peer-engine.ts'))

const NAMES = ['ytterby', 'hono', 'bare', 'body'] as const

/** Answers per second of each: the medians of rounds that take turns, after one round that warms up. */
async function ratesOf(asked: Asked, { ports }: SideBySide, count: number, milliseconds: number): Promise<Rates> {
  const rounds: Record<keyof Scripts, Loaded[]> = { ytterby: [], hono: [], bare: [], body: [] }
  const request = { ...asked, answerBytes: Buffer.byteLength(asked.answer) }
  for (let round = 0; round <= count; round += 1) {
    for (const of of NAMES) {
      const loaded = await load([request], { port: ports[of], milliseconds })
      if (round > 0) rounds[of].push(loaded)
    }
  }
  const median = (of: keyof Scripts): number =>
    percentile(
      rounds[of].map(({ rate }) => rate),
      0.5,
    )
  const p99 = (of: keyof Scripts): number =>
    percentile(
      rounds[of].flatMap(({ latencies }) => [...latencies]),
      0.99,
    )
  return {
    asked,
    ytterby: median('ytterby'),
    hono: median('hono'),
    bare: median('bare'),
    body: median('body'),
    p99: p99('ytterby'),
    bareP99: p99('bare'),
  }
}

function bodyOf(
  measured: readonly Rates[],
  batches: readonly number[],
  boot: Boot,
  boots: number,
  modules: Modules,
): string {
  const [count, share] = [
    (rate: number) => Math.round(rate).toLocaleString('en'),
    (part: number) => `${Math.round(part * 100)} %`,
  ]
  const over = boot.ytterby - boot.bare
  const slowest = Math.max(...measured.filter(({ asked }) => asked.kind === 'full').map(({ p99 }) => p99))
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
  const scripts = Object.values(modules)
  const sum = (sizeOf: (script: string) => number): number => scripts.reduce((all, script) => all + sizeOf(script), 0)
  return [
    'The bundled Worker; beside it Hono, which parses the same body and stringifies an equal object that it holds ready (to a GET it gives the bytes, with the head of the service), and a bare `fetch`, which holds the same response ready, head and body; “body alone” is a bare `fetch` without the head that the service has to have. Each in a workerd of its own, asked in turns on 16 connections; medians of answers per second. Checked first: all give the bytes of the SDK, and bare has the head of the service.',
    table(
      [
        'asked',
        'answer',
        'ytterby, 1/s',
        'Hono, 1/s',
        'bare, 1/s',
        'body alone, 1/s',
        'of Hono',
        'of bare',
        'of body alone',
        'ytterby p99',
        'bare p99',
      ],
      measured.map(({ asked: { name, method, answer }, ytterby, hono, bare, body, p99, bareP99 }) => [
        `${method}: ${name}`,
        kilobytes(Buffer.byteLength(answer)),
        count(ytterby),
        count(hono),
        count(bare),
        count(body),
        share(ytterby / hono),
        share(ytterby / bare),
        share(ytterby / body),
        `${p99.toFixed(1)} ms`,
        `${bareP99.toFixed(1)} ms`,
      ]),
    ),
    ...Object.entries(BARS).map(([kind, { of, bar, name }]) => {
      const worst = Math.min(
        ...measured.filter(({ asked }) => asked.kind === kind).map((rates) => rates.ytterby / rates[of]),
      )
      const peer = of === 'hono' ? 'Hono' : 'bare'
      return `${name}: ${worst >= bar ? 'not under' : '**under**'} ${share(bar)} of ${peer} (${share(worst)} at the least).`
    }),
    `Of 100 full POSTs 99 take less than ${slowest.toFixed(1)} ms on 16 connections: ${slowest <= P99_BAR ? 'within' : '**over**'} the bar of ${P99_BAR} ms.`,
    ...BATCHES.map((lines, at) => {
      const rate = batches[at] ?? Number.NaN
      return `A batch of ${count(lines)} different inquiries, decision view, every line validated: ${count(rate)} inquiries/s, ${rate >= BATCH_BAR ? 'not under' : '**under**'} the bar of ${count(BATCH_BAR)}.`
    }),
    `From the start of workerd to the first answer, medians of ${boots}: ytterby ${boot.ytterby.toFixed(0)} ms, Hono ${boot.hono.toFixed(0)} ms, bare ${boot.bare.toFixed(0)} ms. That is ${over.toFixed(1)} ms over bare: ${over <= BOOT_BAR ? 'within' : '**over**'} the bar of ${BOOT_BAR} ms. A Worker that is nothing but the engine is ${(boot.engine - boot.bare).toFixed(1)} ms over; the bare one with our modules beside it, none of which runs, ${(boot.read - boot.bare).toFixed(1)} ms: so long it takes workerd to read them.`,
    `The bundled Worker, ${scripts.length} modules: ${kilobytes(sum((script) => Buffer.byteLength(script)))}, ${kilobytes(sum((script) => gzipSync(script, { level: 9 }).length))} gzip.`,
  ].join('\n\n')
}
