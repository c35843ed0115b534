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

/** What one loader found of one view. */
export type Measured = {
  readonly view: View
  readonly loader: keyof typeof LOADERS
  readonly rates: Readonly<Record<(typeof STREAMS)[number], Rates>>
}

type Figures = {
  readonly requests: number
  readonly measured: readonly Measured[]
  readonly batch: { readonly lines: number; readonly rates: BatchRates }
  readonly boot: Boot
  readonly boots: number
  readonly modules: Modules
}

const SPOKEN = { unseen: 'never seen', repeated: 'repeated' } as const

/** The peer that the rate is held against, and the share of it that is asked for. */
const RATE_BARS: Readonly<Record<View, { readonly of: 'hono' | 'bare'; readonly share: number }>> = {
  full: { of: 'hono', share: 0.8 },
  decision: { of: 'bare', share: 0.6 },
}
const [P99_BAR, BATCH_BAR, BOOT_BAR] = [2, 0.5, 1.3]

const count = (rate: number): string => Math.round(rate).toLocaleString('en')
const percent = (part: number): string => `${Math.round(part * 100)} %`

export function reportOf({ requests, measured, batch, boot, boots, modules }: Figures): string {
  return [
    `The bundled Worker; beside it Hono, which parses the same bodies and stringifies equal objects that it holds, and a bare \`fetch\`, which gives the same responses, head and body; “body alone” is one without the head that the service has to have. Each in a workerd of its own, asked in turns on 16 connections, by our own loader and by autocannon. “Never seen” are ${count(requests)} distinct inquiries, each asked once; “repeated” are fifty of them, again and again. Checked first: of ${HELD} requests all give the bytes of the SDK, and bare has our head; those answers the peers give one after the other. Of every other answer of ours our own loader checks the length.`,
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
        'of body alone',
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
    `From the start of workerd to the first answer, medians of ${boots}: ytterby ${boot.ytterby.toFixed(0)} ms; a bare \`fetch\` with all modules of ours beside it, none of which runs, ${boot.read.toFixed(0)} ms; a Worker that is nothing but the engine ${boot.engine.toFixed(0)} ms; bare alone ${boot.bare.toFixed(0)} ms.`,
    table(
      ['bar, on what was never seen', '', 'measured', ''],
      [...measured.flatMap(barsOf), ...otherBars(batch.rates, boot)],
    ),
    sizeText(modules),
  ].join('\n\n')
}

function batchText({ lines, rates }: Figures['batch']): string {
  const of = ({ ytterby, peer }: BatchRates['unseen']): string =>
    `${count(ytterby)} lines/s beside ${count(peer)}, ${percent(ytterby / peer)}`
  return `A batch of ${count(lines)} lines, decision view, every line validated, beside a Worker that parses the lines and stringifies equal decisions: never seen ${of(rates.unseen)}; repeated ${of(rates.repeated)}.`
}

function barsOf({ view, loader, rates: { unseen } }: Measured): string[][] {
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
