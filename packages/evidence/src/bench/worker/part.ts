import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleService } from '../../runtimes/service.ts'
import { inScratch } from '../../runtimes/scratch.ts'
import type { BenchPart } from '../../driver/part.ts'
import { streamOf } from './asked.ts'
import { batchRates } from './batch.ts'
import { bootTimes, readOnly } from './boot.ts'
import { bundlePeer } from './bundle.ts'
import { ratesOf } from './rates.ts'
import { reportOf, type LoaderFigures } from './report.ts'
import { headOf, scriptsFor, withPeers } from './side-by-side.ts'

const FULL = { requests: 20_000, lines: 10_000, rounds: 3, boots: 15 } as const
const QUICK = { requests: 2_000, lines: 1_000, rounds: 1, boots: 3 } as const

const ENGINE = fileURLToPath(import.meta.resolve('./peer-engine.ts'))

/** Measures the Worker in workerd, compared with Hono and workerd without the law. */
export const worker: BenchPart = {
  title: 'The Worker in workerd',
  run: ({ quick, onProgress }) =>
    inScratch(async (folder) => {
      const { requests, lines, rounds, boots } = quick ? QUICK : FULL
      const ours = await bundleService(join(folder, 'bundle'))
      const measured: LoaderFigures[] = []
      for (const view of ['full', 'decision'] as const) {
        onProgress(`the answers of the SDK, ${view}`)
        const stream = streamOf(view, requests)
        const scripts = await scriptsFor(stream.answers, ours, await headOf(stream.unseen, ours, folder))
        // Each loader gets new Workers, which have not seen the stream.
        for (const loader of ['own', 'autocannon'] as const) {
          onProgress(`${view}, by ${loader}`)
          const rates = await withPeers(stream, scripts, folder, (peers) => ratesOf(stream, peers, loader))
          if (typeof rates === 'string') return { holds: false, body: rates }
          measured.push({ view, loader, rates })
        }
      }
      onProgress('batch')
      const rates = await batchRates({ lines, modules: ours, folder, rounds })
      if (typeof rates === 'string') return { holds: false, body: rates }
      onProgress('first answers')
      const first = streamOf('full', 1)
      const bare = await bundlePeer('bare', first.answers)
      const engine = await bundleService(join(folder, 'engine'), ENGINE)
      const boot = await bootTimes({ ytterby: ours, read: readOnly(ours, bare), engine, bare }, first, folder, boots)
      return {
        holds: true,
        body: reportOf({ requests, measured, batch: { lines, rates }, boot, boots, modules: ours }),
      }
    }),
}
