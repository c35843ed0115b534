import { load, type Loaded, type Request } from '../runtimes/load.ts'
import { residentBytes } from '../runtimes/memory.ts'
import { inScratch } from '../runtimes/scratch.ts'
import { startService } from '../runtimes/service.ts'
import { assess, canonicalJson, parseInquiry } from 'ytterby'
import type { ProofPart } from '../driver/part.ts'
import { table } from '../driver/report.ts'
import { randomInquiries } from './random-inquiries.ts'

const DIFFERENT = 5_000
const WARM_UP_MS = 20_000
const PEAK_MS = 10_000
const MINUTES = 5
const MINUTE_MS = 60_000
const SAMPLE_MS = 2_000
/** How much more memory the last minute may use than the second one. The first minute fills bounded caches. */
const MOST_GROWTH = 1.1

/** Puts the Worker under half of its maximum load for minutes, with requests that are all different. */
export const soak: ProofPart = {
  title: 'Under load for five minutes, the Worker has no errors and constant memory',
  run: ({ seed, onProgress }) =>
    inScratch(async (folder) => {
      const service = await startService(folder)
      try {
        const requests = randomInquiries(seed, DIFFERENT).map(requestOf)
        const at = { port: service.port }
        onProgress('warming up')
        await load(requests, { ...at, milliseconds: WARM_UP_MS })
        const peak = await load(requests, { ...at, milliseconds: PEAK_MS })
        onProgress(`peak ${peak.rate.toFixed(0)} answers/s`)
        const memory: number[] = []
        const sampling = setInterval(() => memory.push(residentBytes(service.pid)), SAMPLE_MS)
        const soaked = await load(requests, { ...at, milliseconds: MINUTES * MINUTE_MS, perSecond: peak.rate / 2 })
        clearInterval(sampling)
        const minutes = Array.from({ length: MINUTES }, (_, minute) => meanOfMinute(memory, minute))
        const growth = (minutes.at(-1) ?? Number.NaN) / (minutes[1] ?? Number.NaN)
        return { holds: growth <= MOST_GROWTH, body: bodyOf({ peak, soaked, minutes, growth }) }
      } finally {
        await service.stop()
      }
    }),
}

function requestOf(inquiry: object): Request {
  const answerBytes = Buffer.byteLength(canonicalJson(assess(parseInquiry(inquiry))))
  return { method: 'POST', path: '/v1/assessments', body: JSON.stringify(inquiry), answerBytes }
}

function meanOfMinute(samples: readonly number[], minute: number): number {
  const perMinute = MINUTE_MS / SAMPLE_MS
  const those = samples.slice(minute * perMinute, (minute + 1) * perMinute)
  return those.reduce((sum, bytes) => sum + bytes, 0) / those.length
}

type Soaked = {
  readonly peak: Loaded
  readonly soaked: Loaded
  readonly minutes: readonly number[]
  readonly growth: number
}

function bodyOf({ peak, soaked, minutes, growth }: Soaked): string {
  const count = (value: number): string => Math.round(value).toLocaleString('en')
  const share = ({ latencies }: Loaded, part: number): string =>
    `${(latencies[Math.ceil(latencies.length * part) - 1] ?? Number.NaN).toFixed(1)} ms`
  return [
    `${count(DIFFERENT)} different inquiries, whole assessments, on 16 connections to the bundled Worker in workerd; every answer was complete and had status 200. The maximum was ${count(peak.rate)} answers/s; then ${MINUTES} minutes at half of that rate, ${count(soaked.latencies.length)} answers in total (${count(soaked.rate)}/s): median ${share(soaked, 0.5)}, 99th percentile ${share(soaked, 0.99)}. Other parts of the proof ran at the same time.`,
    table(
      ['minute', 'memory of workerd, mean'],
      minutes.map((bytes, minute) => [minute + 1, `${(bytes / 1e6).toFixed(0)} MB`]),
    ),
    `The memory of the last minute is ${growth.toFixed(2)} times that of the second; at most ${MOST_GROWTH} is allowed.`,
  ].join('\n\n')
}
