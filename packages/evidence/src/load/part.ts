import { startOnNode } from '../runtimes/plain-node.ts'
import { inScratch } from '../runtimes/scratch.ts'
import { startService } from '../runtimes/service.ts'
import type { PartResult, ProofPart } from '../driver/part.ts'
import { costsOfKinds } from './costs.ts'
import { table } from '../driver/report.ts'
import { ASSESSMENTS, DECISIONS, EXPOSURES, LONG_REQUESTS, MOST_LINES } from './long-requests.ts'
import { isIdle, measure, workedAfterLeaving, workedUnread, type LongResponse, type LoadedService } from './measured.ts'

const MOST_MEMORY = 100e6
/** The memory limit of an isolate at the edge. */
const V8_FLAGS = ['--max-heap-size=128']
/** Aborts after a second, as the edge does if a caller disconnects. workerd itself notices that only when it writes. */
const FRONT = `export default {
  async fetch(request, { MAIN }) {
    const signal = request.url.includes('/v1/exposures') ? AbortSignal.timeout(1000) : undefined
    return MAIN.fetch(request, { signal })
  },
}`

type Runtime = 'workerd' | 'plain Node'
type Row = LongResponse & { readonly runtime: Runtime; readonly name: string }
type Ended = { readonly runtime: Runtime; readonly how: string; readonly worked: number }

/** Tests the largest requests that anybody can send. */
export const load: ProofPart = {
  title: 'A large request has bounded memory, lets others be answered, and stops when its caller disconnects',
  run: ({ onProgress }) =>
    inScratch(async (folder): Promise<PartResult> => {
      const rows: Row[] = []
      const ended: Ended[] = []
      for (const runtime of ['workerd', 'plain Node'] as const) {
        const start = (): Promise<Started> =>
          runtime === 'workerd' ? startService(folder, {}, { v8Flags: V8_FLAGS }) : startOnNode()
        for (const long of LONG_REQUESTS) {
          onProgress(`${runtime}: ${long.name}`)
          rows.push({ runtime, name: long.name, ...(await withService(start, (service) => measure(service, long))) })
        }
        const add = async (
          how: string,
          from: typeof start,
          of: (service: LoadedService) => Promise<number>,
        ): Promise<void> => {
          onProgress(`${runtime}: ${how}`)
          ended.push({ runtime, how, worked: await withService(from, of) })
        }
        await add('disconnects from a batch', start, (service) => workedAfterLeaving(service, DECISIONS))
        await add('reads nothing of a batch', start, (service) => workedUnread(service, ASSESSMENTS))
        const behindFront = (): Promise<Started> => startService(folder, {}, { v8Flags: V8_FLAGS, front: FRONT })
        await add(
          'disconnects before the answer to exposures',
          runtime === 'workerd' ? behindFront : start,
          (service) => workedAfterLeaving(service, EXPOSURES),
        )
      }
      return {
        figure: `At most ${(Math.max(...rows.map(({ memory }) => memory)) / 1e6).toFixed(0)} MB of memory; ${MOST_MEMORY / 1e6} MB are allowed. Others were answered meanwhile, in ${Math.max(...rows.map(({ slowestOther }) => slowestOther)).toFixed(0)} ms at most.`,
        holds: rows.every(isBounded) && ended.every(({ worked }) => isIdle(worked)),
        body: bodyOf(rows, ended, costsOfKinds(onProgress)),
      }
    }),
}

type Started = LoadedService & { readonly stop: () => Promise<void> }

async function withService<Result>(
  start: () => Promise<Started>,
  work: (service: LoadedService) => Promise<Result>,
): Promise<Result> {
  const service = await start()
  try {
    return await work(service)
  } finally {
    await service.stop()
  }
}

const isBounded = ({ status, memory, others }: Row): boolean => status === 200 && memory <= MOST_MEMORY && others > 0

function bodyOf(rows: readonly Row[], ended: readonly Ended[], costs: string): string {
  return [
    `One request with ${MOST_LINES.toLocaleString('en')} different lines of 40 bytes that state nothing about the good (a kit has the maximum number of parts), sent to the bundled Worker in workerd, with a heap limit of 128 MB as at the edge, and to the service on plain Node. Meanwhile another caller sends small requests one after the other. Memory is the peak above that of the idle service: at most ${MOST_MEMORY / 1e6} MB are allowed, and other requests must be answered meanwhile.`,
    table(
      [
        'where',
        'what',
        'processor time',
        'from first to last byte',
        'answer',
        'memory',
        'others answered',
        'the slowest',
      ],
      rows.map(({ runtime, name, isCut, ...row }) => [
        runtime,
        isCut ? `${name}, up to the work limit` : name,
        `${row.processorSeconds.toFixed(1)} s`,
        `${row.seconds.toFixed(1)} s`,
        `${(row.bytes / 1e6).toFixed(1)} MB`,
        `${(row.memory / 1e6).toFixed(0)} MB`,
        row.others,
        `${row.slowestOther.toFixed(0)} ms`,
      ]),
    ),
    'The work stops if the caller disconnects or reads nothing. Processor time is measured for two seconds, from half a second after the caller disconnected, or after five seconds without reading:',
    table(
      ['where', 'a caller who', 'processor time in 2 s'],
      ended.map(({ runtime, how, worked }) => [runtime, how, `${worked.toFixed(2)} s`]),
    ),
    'The work limits are based on the worst inquiry of each kind, measured one at a time on Node with hundreds of different ones of each kind.',
    costs,
  ].join('\n\n')
}
