import { startWorkerd, writeConfig, type Modules } from '../../runtimes/workerd.ts'
import { percentile } from '../measure.ts'
import { batchOf, HELD, repeatedBatchOf } from './asked.ts'
import { bundlePeer } from './bundle.ts'

/** Lines per second, medians over calls, for new and for repeated lines. */
export type BatchRates = Readonly<Record<'unseen' | 'repeated', { readonly ytterby: number; readonly peer: number }>>

type Batch = ReturnType<typeof batchOf>
type Options = { readonly lines: number; readonly modules: Modules; readonly folder: string; readonly rounds: number }

/**
 * Measures batches in the decision view, compared with a Worker that only parses the lines and stringifies equal decisions.
 * Calls alternate, after one warm-up call to each.
 *
 * @returns the rates, or a sentence that names the first line with a different answer than that of the SDK.
 */
export async function batchRates({ lines, modules, folder, rounds }: Options): Promise<BatchRates | string> {
  const [warmUp, repeated] = [batchOf(lines, 0), repeatedBatchOf(lines)]
  const held = await bundlePeer('batch', warmUp.decisions.slice(0, HELD))
  const ours = await startWorkerd(writeConfig(folder, 'batch', modules))
  const peer = await startWorkerd(writeConfig(folder, 'batch-peer', held))
  try {
    const differs =
      differenceOf((await call(ours.port, warmUp)).answered, warmUp.decisions) ??
      differenceOf((await call(peer.port, warmUp)).answered.slice(0, HELD), warmUp.decisions.slice(0, HELD))
    if (differs !== null) return differs
    const rates = { unseen: { ytterby: [0], peer: [0] }, repeated: { ytterby: [0], peer: [0] } }
    for (const kind of ['unseen', 'repeated'] as const) {
      rates[kind] = { ytterby: [], peer: [] }
      for (let round = 1; round <= rounds; round += 1) {
        const batch = kind === 'unseen' ? batchOf(lines, round) : repeated
        const { answered, perSecond } = await call(ours.port, batch)
        const wrong = differenceOf(answered, batch.decisions)
        if (wrong !== null) return wrong
        rates[kind].ytterby.push(perSecond)
        rates[kind].peer.push((await call(peer.port, batch)).perSecond)
      }
    }
    const median = ({ ytterby, peer: other }: { ytterby: readonly number[]; peer: readonly number[] }) => ({
      ytterby: percentile(ytterby, 0.5),
      peer: percentile(other, 0.5),
    })
    return { unseen: median(rates.unseen), repeated: median(rates.repeated) }
  } finally {
    await Promise.all([ours.stop(), peer.stop()])
  }
}

async function call(port: number, { body, decisions }: Batch): Promise<{ answered: string[]; perSecond: number }> {
  const start = performance.now()
  const response = await fetch(`http://127.0.0.1:${port}/v1/assessments/batch?view=decision`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body,
  })
  const bytes = await response.arrayBuffer()
  const seconds = (performance.now() - start) / 1000
  // Splitting the answer is not part of the Worker's time.
  const answered = new TextDecoder().decode(bytes).split('\n').slice(0, -1)
  return { answered, perSecond: decisions.length / seconds }
}

/** A sentence that names the first line with a different decision than that of the SDK; null if there is none. */
function differenceOf(answered: readonly string[], decisions: readonly string[]): string | null {
  const wrong = decisions.findIndex(
    (decision, at) => answered[at] !== `{"decision":${decision},"id":${at},"line":${at + 1}}`,
  )
  if (wrong === -1 && answered.length === decisions.length) return null
  return `Line ${wrong + 1} of a batch has a different answer: ${answered[wrong]?.slice(0, 200)}`
}
