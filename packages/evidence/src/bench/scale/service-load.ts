import { residentBytes } from '../../runtimes/memory.ts'
import { processorSeconds } from '../../runtimes/processor-time.ts'
import type { RunningService } from '../../runtimes/start-workers.ts'

const WORKERD = 'workerd'

/** What some work took of the Workers. */
export type Took = {
  readonly seconds: number
  /** Processor time of all processes: workerd, which also plays R2, the queue and D1, and the Node around it. */
  readonly processorSeconds: number
  /** Processor time of workerd alone. */
  readonly workerdSeconds: number
  /** The most resident memory of the workerd process with all isolates, whenever it was looked at. */
  readonly residentBytes: number
}

/** Does some work, which says from time to time that it goes on, and measures what it takes of the Workers. */
export async function measureLoad<Result>(
  service: RunningService,
  work: (goesOn: () => void) => Promise<Result>,
): Promise<{ readonly result: Result; readonly took: Took }> {
  let resident = 0
  const look = (): void => {
    for (const { pid } of workerdOf(service)) resident = Math.max(resident, residentBytes(pid))
  }
  const before = used(service)
  const start = performance.now()
  const result = await work(look)
  const seconds = (performance.now() - start) / 1_000
  look()
  const after = used(service)
  return {
    result,
    took: {
      seconds,
      processorSeconds: after.all - before.all,
      workerdSeconds: after.workerd - before.workerd,
      residentBytes: resident,
    },
  }
}

const workerdOf = (service: RunningService): readonly { readonly pid: number }[] =>
  service.processes().filter(({ program }) => program === WORKERD)

function used(service: RunningService): { readonly all: number; readonly workerd: number } {
  const sum = (processes: readonly { readonly pid: number }[]): number =>
    processes.reduce((all, { pid }) => all + processorSeconds(pid), 0)
  return { all: sum(service.processes()), workerd: sum(workerdOf(service)) }
}

/** Sends a request with the key of the service. */
export async function ask(service: RunningService, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { authorization: `Bearer ${service.key}`, 'content-type': 'application/json' }
  const response = await fetch(service.origin + path, { ...init, headers })
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
  return response
}

/** The body of a response. */
export const askText = async (service: RunningService, path: string, init?: RequestInit): Promise<string> =>
  (await ask(service, path, init)).text()
