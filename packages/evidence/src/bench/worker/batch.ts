import { startWorkerd, writeConfig, type Modules } from '../../runtimes/workerd.ts'
import { percentile } from '../measure.ts'
import { batchOf, HELD, repeatedBatchOf } from './asked.ts'
import { bundlePeer } from './bundle.ts'

/** Lines per second, medians of calls: of lines never seen, and of the same few. */
export type BatchRates = Readonly<Record<'unseen' | 'repeated', { readonly ytterby: number; readonly peer: number }>>

type Batch = ReturnType<typeof batchOf>
type Options = { readonly lines: number; readonly modules: Modules; readonly folder: string; readonly rounds: number }

/**
 * How fast batches are answered in the decision view, each line validated, beside a Worker that parses the lines and
 * stringifies equal decisions: calls in turns, after one of each that warms up.
 *
 * @returns in a sentence which line is answered otherwise than by the SDK, where one is.
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
  // What who asks does with the answer is not the Worker's time.
  const answered = new TextDecoder().decode(bytes).split('\n').slice(0, -1)
  return { answered, perSecond: decisions.length / seconds }
}

/** In a sentence the first line that is not the decision of the SDK. */
function differenceOf(answered: readonly string[], decisions: readonly string[]): string | null {
  const wrong = decisions.findIndex(
    (decision, at) => answered[at] !== `{"decision":${decision},"id":${at},"line":${at + 1}}`,
  )
  if (wrong === -1 && answered.length === decisions.length) return null
  return `Line ${wrong + 1} of a batch is answered otherwise: ${answered[wrong]?.slice(0, 200)}`
}
