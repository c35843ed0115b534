import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { table } from '@ytterby/proof/report'
import { percentile } from '../measure.ts'
import type { Part } from '../part.ts'
import { inScratch } from '../scratch.ts'
import { bootTimes, type Boot } from './boot.ts'
import { bundleOurs } from './bundle.ts'
import { INQUIRIES, type Asked } from './inquiries.ts'
import { load } from './load.ts'
import { scriptsFor, withTrio, type Scripts, type Trio } from './side-by-side.ts'

const BAR = 0.8
const BOOT_BAR = 15

type Rates = Readonly<Record<keyof Scripts, number>> & { readonly name: string; readonly answerBytes: number }

/** The Worker inside the real workerd, beside what Hono and workerd cost without the law. */
export const worker: Part = {
  title: 'The Worker in workerd',
  run: ({ quick, onProgress }) =>
    inScratch(async (folder) => {
      const [rounds, milliseconds, boots] = quick ? [1, 500, 3] : [5, 2_000, 15]
      const ours = await bundleOurs(join(folder, 'bundle'))
      const measured: Rates[] = []
      for (const asked of INQUIRIES) {
        onProgress(asked.name)
        const scripts = await scriptsFor(asked, ours)
        const rates = await withTrio(asked, scripts, folder, (trio) => ratesOf(asked, trio, rounds, milliseconds))
        if (typeof rates === 'string') return { equal: false, because: rates }
        measured.push(rates)
      }
      onProgress('boots')
      const [first] = INQUIRIES
      if (first === undefined) throw new Error('Nothing to ask')
      const boot = await bootTimes(await scriptsFor(first, ours), JSON.stringify(first.inquiry), folder, boots)
      return { equal: true, body: bodyOf(measured, boot, boots, ours) }
    }),
}

/** Answers per second of each: the medians of rounds that take turns, after one round that warms up. */
async function ratesOf({ name }: Asked, trio: Trio, rounds: number, milliseconds: number): Promise<Rates> {
  const rates = { ytterby: [], hono: [], bare: [] } satisfies Record<keyof Scripts, number[]>
  const lanes: readonly [keyof Scripts, number[]][] = [
    ['ytterby', rates.ytterby],
    ['hono', rates.hono],
    ['bare', rates.bare],
  ]
  for (let round = 0; round <= rounds; round += 1) {
    for (const [of, lane] of lanes) {
      const rate = await load({ port: trio.ports[of], ...trio }, milliseconds)
      if (round > 0) lane.push(rate)
    }
  }
  const median = (of: keyof Scripts): number => percentile(rates[of], 0.5)
  return { name, answerBytes: trio.answerBytes, ytterby: median('ytterby'), hono: median('hono'), bare: median('bare') }
}

function bodyOf(measured: readonly Rates[], boot: Boot, boots: number, script: string): string {
  const [count, share] = [
    (rate: number) => Math.round(rate).toLocaleString('en'),
    (part: number) => `${Math.round(part * 100)} %`,
  ]
  const worst = Math.min(...measured.map(({ ytterby, hono }) => ytterby / hono))
  const over = boot.ytterby - boot.bare
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`
  return [
    '`POST /v1/assessments` of the bundled Worker; beside it Hono, which parses the same body and stringifies an equal object that it holds ready, and a bare `fetch`, which holds the bytes ready. Each in a workerd of its own, asked in turns on 16 connections; medians of answers per second. Checked first: all three give the bytes of the SDK.',
    table(
      ['asked', 'answer', 'ytterby, 1/s', 'Hono, 1/s', 'bare, 1/s', 'of Hono, bar 80 %', 'of bare'],
      measured.map(({ name, answerBytes, ytterby, hono, bare }) => [
        name,
        kilobytes(answerBytes),
        count(ytterby),
        count(hono),
        count(bare),
        share(ytterby / hono),
        share(ytterby / bare),
      ]),
    ),
    `Full POST: ${worst >= BAR ? 'not under' : '**under**'} ${share(BAR)} of Hono (${share(worst)} at the least).`,
    `From the start of workerd to the first answer, medians of ${boots}: ytterby ${boot.ytterby.toFixed(0)} ms, Hono ${boot.hono.toFixed(0)} ms, bare ${boot.bare.toFixed(0)} ms. That is ${over.toFixed(1)} ms over bare: ${over <= BOOT_BAR ? 'within' : '**over**'} the bar of ${BOOT_BAR} ms.`,
    `The bundled Worker: ${kilobytes(Buffer.byteLength(script))}, ${kilobytes(gzipSync(script, { level: 9 }).length)} gzip.`,
    'The compact POST, the cached GET and the HTTP batch do not exist yet; their bars are not measured.',
  ].join('\n\n')
}
