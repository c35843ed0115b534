import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { RunningService } from '../../runtimes/start-workers.ts'
import { csv } from '../batch/formats.ts'
import type { BatchPlan } from '../batch/lines.ts'
import { runScript, type Ran } from '../batch/run-script.ts'
import { haveSameBytes } from '../batch/same-bytes.ts'
import { answering } from '../batch/scripts.ts'
import { writeBatchFile } from '../batch/write-file.ts'
import { writeList, writeProfile } from '../memory/write-list.ts'
import { SERVICE } from './model.ts'
import { runJob } from './run-job.ts'
import type { Took } from './service-load.ts'

const SEED = 20_250_404
const AS_OF = '2026-03-01'
const BAD = 1 / 5_000

/** A list; its lines repeat `distinct` inquiries with different quantities, or none. */
export type ScaleList = {
  readonly lines: number
  readonly distinct: number
  /** Whether it is one of another system, with a profile that answers all of it. */
  readonly hasProfile: boolean
}

/** A list that was answered by a job and by the command line, with the same bytes. */
export type AnsweredScaleList = ScaleList & {
  readonly job: Took
  readonly commandLine: Ran
  readonly inputBytes: number
  readonly outputBytes: number
}

const planOf = ({ lines, distinct }: Omit<ScaleList, 'hasProfile'>, seed = SEED): BatchPlan => ({
  lines,
  distinct,
  bad: BAD,
  seed,
})

/** Answers a list of one chunk of different lines as a job. */
export async function answerChunk(service: RunningService, folder: string, round: number): Promise<Took> {
  const [file, out] = [join(folder, 'chunk.csv'), join(folder, 'chunk-answers.csv')]
  await writeBatchFile(file, planOf({ lines: SERVICE.chunkLines, distinct: Infinity }, SEED + 10 + round), csv)
  return runJob(service, { file, out, asOf: AS_OF })
}

/** Answers a list in both ways; or says that the bytes differ. */
export async function answerBoth(
  service: RunningService,
  folder: string,
  list: ScaleList,
): Promise<AnsweredScaleList | string> {
  const [file, out, printed] = [join(folder, 'list.csv'), join(folder, 'job.csv'), join(folder, 'printed.csv')]
  const profile = list.hasProfile ? join(folder, 'profile.json') : undefined
  if (profile === undefined) await writeBatchFile(file, planOf(list), csv)
  else {
    await writeList(file, { lines: list.lines, kind: 'csv' }, list.distinct)
    await writeProfile(profile, list.distinct)
  }
  const job = await runJob(service, { file, out, asOf: AS_OF, profile })
  // A job is answered in one thread at a time, and so is a list with a profile.
  const flags = profile === undefined ? ['--threads', '1'] : ['--profile', profile]
  const commandLine = await runScript([...answering(file), '--as-of', AS_OF, ...flags], printed)
  if (!(await haveSameBytes(out, printed))) return `the job and the command line answer ${list.lines} lines differently`
  return { ...list, job, commandLine, inputBytes: statSync(file).size, outputBytes: statSync(out).size }
}
