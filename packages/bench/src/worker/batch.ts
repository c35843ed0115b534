import { startWorkerd, writeConfig, type Modules } from '@ytterby/runtimes/workerd'
import { assess, canonicalJson, decisionView, parseInquiry } from 'ytterby'
import { percentile } from '../measure.ts'
import { batchOf } from './inquiries.ts'

/** A usual call, and as many inquiries as one may ask. */
export const BATCHES = [1_000, 10_000] as const

/** Lines of a round, in calls of the size that is measured: a single short call says little. */
const ROUND = 10_000

/**
 * Inquiries per second of a batch in the decision view, each line validated and answered: the median of the calls of some
 * rounds, after one round that warms up.
 *
 * @returns in a sentence which line is answered otherwise than by the SDK, where one is.
 */
export async function batchRate(
  lines: number,
  { modules, folder, rounds }: { modules: Modules; folder: string; rounds: number },
): Promise<number | string> {
  const body = batchOf(lines)
  const expected = body.split('\n').map((line, at) => {
    const { id, ...inquiry }: { id: number } = JSON.parse(line)
    const decision = canonicalJson(decisionView(assess(parseInquiry(inquiry))))
    return `{"decision":${decision},"id":${id},"line":${at + 1}}`
  })
  const worker = await startWorkerd(writeConfig(folder, 'batch', modules))
  try {
    const rates: number[] = []
    const perRound = Math.ceil(ROUND / lines)
    for (let call = 0; call < (1 + rounds) * perRound; call += 1) {
      const start = performance.now()
      const response = await fetch(`http://127.0.0.1:${worker.port}/v1/assessments/batch?view=decision`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-ndjson' },
        body,
      })
      const bytes = await response.arrayBuffer()
      const seconds = (performance.now() - start) / 1000
      // What who asks does with the answer is not the Worker's time.
      const text = new TextDecoder().decode(bytes)
      const answered = text.split('\n').slice(0, -1)
      const wrong = expected.findIndex((line, at) => line !== answered[at])
      if (wrong !== -1 || answered.length !== expected.length)
        return `Line ${wrong + 1} of the batch is answered otherwise.`
      if (call >= perRound) rates.push(lines / seconds)
    }
    return percentile(rates, 0.5)
  } finally {
    await worker.stop()
  }
}
