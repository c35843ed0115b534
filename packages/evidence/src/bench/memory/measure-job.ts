import { join } from 'node:path'
import type { RunningService } from '../../runtimes/start-workers.ts'
import { runScript } from '../batch/run-script.ts'
import { haveSameBytes } from '../batch/same-bytes.ts'
import { answering } from '../batch/scripts.ts'
import { runJob } from '../scale/run-job.ts'
import type { Isolate } from './read-collections.ts'
import { tracedWorkers } from './traced-workers.ts'

const AS_OF = '2026-03-01'

type JobFiles = {
  readonly file: string
  readonly profile: string | undefined
  /** Whole answers instead of columns. */
  readonly full: boolean
}

/** The isolates while a list is answered as a job, the largest one first; or what went wrong. */
export async function measureJob(
  folder: string,
  { file, profile, full }: JobFiles,
): Promise<readonly Isolate[] | string> {
  const { start, isolates } = tracedWorkers(folder)
  const [out, printed] = [join(folder, 'job.csv'), join(folder, 'printed.csv')]
  const service = await start()
  try {
    const before = workerdOf(service)
    await runJob(service, { file, out, asOf: AS_OF, profile, full })
    // V8 ends the process where an isolate has too little memory; wrangler starts another one, and the job goes on.
    if (workerdOf(service) !== before) return 'workerd ended and was started again'
  } catch (error) {
    return error instanceof Error ? error.message : 'it failed'
  } finally {
    service.stop()
  }
  const flags = profile === undefined ? [] : ['--profile', profile]
  await runScript([...answering(file, { full }), '--as-of', AS_OF, ...flags], printed)
  if (!(await haveSameBytes(out, printed))) return 'the job and the command line answer differently'
  return isolates()
}

/** The processes of workerd, as one text. */
const workerdOf = (service: RunningService): string =>
  service
    .processes()
    .filter(({ program }) => program === 'workerd')
    .map(({ pid }) => pid)
    .join(' ')
