import { residentBytes } from '../runtimes/memory.ts'
import { processorSeconds } from '../runtimes/processor-time.ts'
import { ask, askAndLeave, askAndReadNothing, pause } from './caller.ts'
import { MOST_LINES, type LongRequest } from './long-requests.ts'

/** A service to put under load. */
export type LoadedService = { readonly port: number; readonly pid: number }

/** The result of one long request. */
export type LongResponse = {
  readonly status: number
  readonly bytes: number
  /** Whether the last line says that the rest needs another call. */
  readonly isCut: boolean
  readonly processorSeconds: number
  readonly seconds: number
  /** Peak memory above that of the idle service, in bytes. */
  readonly memory: number
  /** Number of small requests answered meanwhile, and the milliseconds of the slowest. */
  readonly others: number
  readonly slowestOther: number
}

const SMALL = {
  path: '/v1/assessments',
  body: JSON.stringify({ asOf: '2026-03-01', product: { form: 'ore' }, destination: 'DE' }),
}
const SAMPLE_MS = 25
const BETWEEN_OTHERS_MS = 50
const WARM_UP = { lines: 20, times: 3, small: 200 }
const SETTLING_MS = 500

/** Warms up a service for a request, so that only the request is measured. */
async function warmUp({ port }: LoadedService, { path, bodyOf }: LongRequest): Promise<void> {
  for (let at = 0; at < WARM_UP.times; at += 1) await ask({ port, path, body: bodyOf(WARM_UP.lines) })
  for (let at = 0; at < WARM_UP.small; at += 1) await ask({ port, ...SMALL })
  await pause(SETTLING_MS)
}

/** Requests all lines at once, while another caller sends small requests one by one. */
export async function measure(service: LoadedService, long: LongRequest): Promise<LongResponse> {
  const { port, pid } = service
  await warmUp(service, long)
  const idle = residentBytes(pid)
  const before = processorSeconds(pid)
  const begun = performance.now()
  let most = 0
  const sampling = setInterval(() => (most = Math.max(most, residentBytes(pid))), SAMPLE_MS)
  const meanwhile = asksUntilStopped(port)
  const { status, bytes, end } = await ask({ port, path: long.path, body: long.bodyOf(MOST_LINES) })
  const waits = await meanwhile.stop()
  clearInterval(sampling)
  return {
    status,
    bytes,
    isCut: end.includes('too-much-work'),
    processorSeconds: processorSeconds(pid) - before,
    seconds: (performance.now() - begun) / 1000,
    memory: most - idle,
    others: waits.length,
    slowestOther: Math.max(...waits),
  }
}

/** Sends small requests one after the other. `stop` returns the milliseconds that each answered request took. */
function asksUntilStopped(port: number): { readonly stop: () => Promise<readonly number[]> } {
  const stopping = new AbortController()
  const waits: number[] = []
  const asking = (async () => {
    while (!stopping.signal.aborted) {
      const since = performance.now()
      await ask({ port, ...SMALL })
      if (!stopping.signal.aborted) waits.push(performance.now() - since)
      await pause(BETWEEN_OTHERS_MS)
    }
  })()
  return {
    async stop() {
      stopping.abort()
      await asking
      return waits
    },
  }
}

const LEAVING_AFTER_MS = 1000
const WATCHED_MS = 2000
/** The service's own background work. */
const IDLE_SECONDS = 0.2
const READING_NOTHING_MS = 5000

/** The seconds of processor time that the service uses after the caller has disconnected. */
export async function workedAfterLeaving(service: LoadedService, long: LongRequest): Promise<number> {
  await warmUp(service, long)
  await askAndLeave({ port: service.port, path: long.path, body: long.bodyOf(MOST_LINES) }, LEAVING_AFTER_MS)
  return workedMeanwhile(service)
}

/** The seconds of processor time that the service uses for a caller who reads nothing. */
export async function workedUnread(service: LoadedService, long: LongRequest): Promise<number> {
  await warmUp(service, long)
  const leave = askAndReadNothing({ port: service.port, path: long.path, body: long.bodyOf(MOST_LINES) })
  await pause(READING_NOTHING_MS)
  const worked = await workedMeanwhile(service)
  leave()
  return worked
}

/** Seconds of processor time in the two seconds after the service had time to notice. */
async function workedMeanwhile({ pid }: LoadedService): Promise<number> {
  await pause(SETTLING_MS)
  const before = processorSeconds(pid)
  await pause(WATCHED_MS)
  return processorSeconds(pid) - before
}

export const isIdle = (worked: number): boolean => worked <= IDLE_SECONDS
