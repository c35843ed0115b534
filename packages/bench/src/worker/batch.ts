import { assess, canonicalJson, decisionView, parseInquiry } from 'ytterby'
import { percentile } from '../measure.ts'
import type { Modules } from './bundle.ts'
import { batchOf } from './inquiries.ts'
import { startWorkerd, writeConfig } from './workerd.ts'

/** As many inquiries as one call may ask. */
export const BATCH_LINES = 10_000

/**
 * Inquiries per second of a batch in the decision view, each line validated and answered: the median of rounds, after
 * one that warms up.
 *
 * @returns in a sentence which line is answered otherwise than by the SDK, where one is.
 */
export async function batchRate(modules: Modules, folder: string, rounds: number): Promise<number | string> {
  const body = batchOf(BATCH_LINES)
  const expected = body.split('\n').map((line, at) => {
    const { id, ...inquiry }: { id: number } = JSON.parse(line)
    const decision = canonicalJson(decisionView(assess(parseInquiry(inquiry))))
    return `{"decision":${decision},"id":${id},"line":${at + 1}}`
  })
  const worker = await startWorkerd(writeConfig(folder, 'batch', modules))
  try {
    const rates: number[] = []
    for (let round = 0; round <= rounds; round += 1) {
      const start = performance.now()
      const response = await fetch(`http://127.0.0.1:${worker.port}/v1/assessments/batch?view=decision`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-ndjson' },
        body,
      })
      const text = new TextDecoder().decode(await response.arrayBuffer())
      const seconds = (performance.now() - start) / 1000
      const lines = text.split('\n').slice(0, -1)
      const wrong = expected.findIndex((line, at) => line !== lines[at])
      if (wrong !== -1 || lines.length !== expected.length)
        return `Line ${wrong + 1} of the batch is answered otherwise.`
      if (round > 0) rates.push(BATCH_LINES / seconds)
    }
    return percentile(rates, 0.5)
  } finally {
    await worker.stop()
  }
}
