import { gzipSync } from 'node:zlib'
import { table } from '../../driver/report.ts'
import type { Modules } from '../../runtimes/workerd.ts'
import { barRow } from '../bar.ts'
import { timesText } from '../time-text.ts'
import { HELD, type View } from './asked.ts'
import type { BatchRates } from './batch.ts'
import type { Boot } from './boot.ts'
import type { LOADERS } from './loaders.ts'
import { STREAMS, type Rates } from './rates.ts'

/** The figures of one loader for one view. */
export type LoaderFigures = {
  readonly view: View
  readonly loader: keyof typeof LOADERS
  readonly rates: Readonly<Record<(typeof STREAMS)[number], Rates>>
}

type Figures = {
  readonly requests: number
  readonly measured: readonly LoaderFigures[]
  readonly batch: { readonly lines: number; readonly rates: BatchRates }
  readonly boot: Boot
  readonly boots: number
  readonly modules: Modules
}

const SPOKEN = { unseen: 'never seen', repeated: 'repeated' } as const

/** For each view, the Worker to compare with, and the target share of its rate. */
const RATE_BARS: Readonly<Record<View, { readonly of: 'hono' | 'bare'; readonly share: number }>> = {
  full: { of: 'hono', share: 0.8 },
  decision: { of: 'hono', share: 0.6 },
}
const [P99_BAR, BATCH_BAR, BOOT_BAR] = [2, 0.45, 1.3]

const count = (rate: number): string => Math.round(rate).toLocaleString('en')
const percent = (part: number): string => `${Math.round(part * 100)} %`

export function reportOf({ requests, measured, batch, boot, boots, modules }: Figures): string {
  return [
    `The bundled Worker, compared with Hono, which parses the same bodies and stringifies stored objects equal to our answers, and with a bare \`fetch\`, which returns stored responses with the same headers and body. “Body only” is a bare \`fetch\` without the headers that the service needs. Each runs in a separate workerd; requests alternate between them on 16 connections, sent by our own loader and by autocannon. “Never seen”: ${count(requests)} distinct inquiries, each asked once. “Repeated”: fifty of them, asked repeatedly. Checked before: for ${HELD} requests, all Workers return the bytes of the SDK, and bare returns our headers; the other Workers return these answers in turn. For all other answers of ours, our own loader checks the length.`,
    table(
      [
        'POST',
        'loader',
        'stream',
        'ytterby, 1/s',
        'Hono, 1/s',
        'bare, 1/s',
        'body alone, 1/s',
        'of Hono',
        'of bare',
        'of body only',
        'p99',
        'bare’s p99',
      ],
      measured.flatMap(({ view, loader, rates }) =>
        STREAMS.map((stream) => {
          const { ytterby, hono, bare, body } = rates[stream]
          return [
            view,
            loader,
            SPOKEN[stream],
            ...[ytterby, hono, bare, body].map(({ perSecond }) => count(perSecond)),
            percent(ytterby.perSecond / hono.perSecond),
            percent(ytterby.perSecond / bare.perSecond),
            percent(ytterby.perSecond / body.perSecond),
            ...[ytterby, bare].map(({ p99 }) => `${p99.toFixed(1)} ms`),
          ]
        }),
      ),
    ),
    batchText(batch),
    `From the start of workerd to the first answer, medians of ${boots}: ytterby ${boot.ytterby.toFixed(0)} ms; a bare \`fetch\` together with all our modules, none of which run, ${boot.read.toFixed(0)} ms; a Worker with only the engine ${boot.engine.toFixed(0)} ms; only bare ${boot.bare.toFixed(0)} ms.`,
    table(
      ['bar, for new inquiries', '', 'measured', ''],
      [...measured.flatMap(barsOf), ...otherBars(batch.rates, boot)],
    ),
    sizeText(modules),
  ].join('\n\n')
}

function batchText({ lines, rates }: Figures['batch']): string {
  const of = ({ ytterby, peer }: BatchRates['unseen']): string =>
    `${count(ytterby)} lines/s compared with ${count(peer)}, ${percent(ytterby / peer)}`
  return `A batch of ${count(lines)} lines, decision view, every line validated, compared with a Worker that parses the lines and stringifies equal decisions: never seen ${of(rates.unseen)}; repeated ${of(rates.repeated)}.`
}

function barsOf({ view, loader, rates: { unseen } }: LoaderFigures): string[][] {
  const { of, share } = RATE_BARS[view]
  return [
    barRow({
      what: `POST, ${view}, by ${loader}: of ${of === 'hono' ? 'Hono' : 'bare'}`,
      measured: unseen.ytterby.perSecond / unseen[of].perSecond,
      least: share,
      text: percent,
    }),
    barRow({
      what: `POST, ${view}, by ${loader}: p99 ÷ bare’s`,
      measured: unseen.ytterby.p99 / unseen.bare.p99,
      limit: P99_BAR,
      text: timesText,
    }),
  ]
}

const otherBars = ({ unseen }: BatchRates, boot: Boot): string[][] => [
  barRow({
    what: 'batch: of parsing and stringifying',
    measured: unseen.ytterby / unseen.peer,
    least: BATCH_BAR,
    text: percent,
  }),
  barRow({
    what: 'first answer ÷ reading the modules',
    measured: boot.ytterby / boot.read,
    limit: BOOT_BAR,
    text: timesText,
  }),
]

function sizeText(modules: Modules): string {
  const scripts = Object.values(modules)
  const kilobytes = (sizeOf: (script: string) => number): string =>
    `${(scripts.reduce((all, script) => all + sizeOf(script), 0) / 1000).toFixed(1)} kB`
  return `The bundled Worker, ${scripts.length} modules: ${kilobytes((script) => Buffer.byteLength(script))}, ${kilobytes((script) => gzipSync(script, { level: 9 }).length)} gzip.`
}
