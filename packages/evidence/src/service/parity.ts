import 'ytterby/zh'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { inScratch } from '../runtimes/scratch.ts'
import { startService } from '../runtimes/service.ts'
import { assess, canonicalJson, parseInquiry, type Lang } from 'ytterby'
import type { ProofPart } from '../driver/part.ts'
import { randomInquiries } from './random-inquiries.ts'

const COUNT = 20_000
/** The limit of one call. */
const OF_A_CALL = 10_000
const MOST_TOLD = 20

/** Sends random inquiries to the SDK on Node and, in batches, to the Worker in workerd. */
export const parity: ProofPart = {
  title: 'Random inquiries get the same bytes from Node and from the Worker',
  run: ({ seed, onProgress }) =>
    inScratch(async (folder) => {
      const service = await startService(folder)
      try {
        const inquiries = randomInquiries(seed, COUNT)
        const differing: string[] = []
        let bytes = 0
        for (const [call, lang] of (['en', 'zh'] as const).entries()) {
          const asked = inquiries.slice(call * OF_A_CALL, (call + 1) * OF_A_CALL)
          let line = 0
          for await (const answer of answersTo(asked, lang, service.origin)) {
            const inquiry = asked[line]
            line += 1
            bytes += answer.length
            if (answer !== `{"assessment":${canonicalJson(assess(parseInquiry(inquiry), { lang }))},"line":${line}}`)
              differing.push(`${lang}: ${JSON.stringify(inquiry)}`)
            if (line % 1000 === 0) onProgress(`${call * OF_A_CALL + line} of ${COUNT}, ${differing.length} differ`)
          }
          if (line !== asked.length) differing.push(`${lang}: ${line} lines to ${asked.length} inquiries`)
        }
        return { holds: differing.length === 0, body: bodyOf(differing, bytes) }
      } finally {
        await service.stop()
      }
    }),
}

/** Streams the lines of the answer to one call. */
async function* answersTo(inquiries: readonly object[], lang: Lang, origin: string): AsyncGenerator<string> {
  const { body } = await fetch(`${origin}/v1/assessments/batch?lang=${lang}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: inquiries.map((inquiry) => JSON.stringify(inquiry)).join('\n'),
  })
  if (body === null) throw new Error('The batch has no body')
  yield* createInterface({ input: Readable.fromWeb(body), crlfDelay: Infinity })
}

function bodyOf(differing: readonly string[], bytes: number): string {
  return [
    `${COUNT.toLocaleString('en')} random inquiries, seven of ten fully stated, the others with open facts: ${OF_A_CALL.toLocaleString('en')} in English and as many in Chinese, whole assessments with ${(bytes / 1e6).toFixed(0)} million characters in total. For ${differing.length}, the Worker in workerd, over HTTP in batches, gives other bytes than the SDK on Node.`,
    ...differing.slice(0, MOST_TOLD).map((one) => `- \`${one}\``),
  ].join('\n\n')
}
