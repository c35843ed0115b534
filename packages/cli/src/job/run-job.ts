import { createWriteStream, openAsBlob } from 'node:fs'
import { rename } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Lang } from 'ytterby'
import { createJobsClient, ServiceError, type Job, type JobParameters, type JobsClient } from 'ytterby/client/jobs'
import { EXIT } from '../exit-code.ts'
import { inputErrorOf } from '../input/read-text.ts'
import { unwritable } from '../input/write-whole.ts'
import { phrase } from '../render/phrases.ts'
import { forgetJob, keepJob, keptJob, sentFile } from './kept-job.ts'
import { jobProgress } from './job-progress.ts'

export type JobOptions = {
  readonly url: string
  readonly key: string
  readonly parameters: JobParameters
  /** Where the answers go; standard output if left out. */
  readonly to: string | undefined
  /** Whether the service keeps the job after its answers were fetched. */
  readonly keeps: boolean
  readonly lang: Lang
}

/** Has a service answer a list, fetches the answers, and returns the exit status. A run that was stopped goes on. */
export async function runJob(file: string, { url, key, parameters, to, keeps, lang }: JobOptions): Promise<number> {
  const jobs = createJobsClient({ baseUrl: url, apiKey: key })
  const job = await answered(jobs, file, { url, parameters, lang })
  if (job.result !== null) await save(await jobs.result(job.id), to)
  if (!keeps) await jobs.wipe(job.id)
  forgetJob(file)
  for (const line of complaints(job, lang)) process.stderr.write(`${line}\n`)
  if (job.error !== null) return EXIT.badInput
  return job.failedLines.length > 0 || job.lines.refused > 0 ? EXIT.linesFailed : EXIT.answered
}

async function answered(
  jobs: JobsClient,
  file: string,
  { url, parameters, lang }: Pick<JobOptions, 'url' | 'parameters' | 'lang'>,
): Promise<Job> {
  const list = await openAsBlob(file).catch((error: unknown) => {
    throw inputErrorOf(error, file)
  })
  const sent = sentFile(file, url, parameters)
  const progress = jobProgress(process.stderr, { bytes: list.size, lang })
  const kept = keptJob(file, sent)
  let known = kept
  const keep = (id: string): void => {
    if (known === id) return
    known = id
    keepJob(file, sent, id)
  }
  const run = (job: string | undefined): Promise<Job> =>
    jobs.run(list, {
      ...parameters,
      job,
      onProgress(now, bytes) {
        keep(now.id)
        progress.tell(now, bytes)
      },
    })
  try {
    // One that has expired is begun anew.
    return await run(kept).catch((error: unknown) => {
      if (kept !== undefined && error instanceof ServiceError && error.status === 404) return run(undefined)
      throw error
    })
  } finally {
    progress.end()
  }
}

/** Writes the answers to a file, whole or not at all, or to standard output. */
async function save(answers: ReadableStream<Uint8Array>, to: string | undefined): Promise<void> {
  const pieces = Readable.from(answers)
  if (to === undefined) return pipeline(pieces, process.stdout, { end: false })
  const beside = `${to}.${process.pid}.tmp`
  const target = createWriteStream(beside)
  try {
    await pipeline(pieces, target)
    await rename(beside, to)
  } catch (error) {
    throw error instanceof Error && 'syscall' in error ? unwritable(to, error) : error
  }
}

function complaints({ error, failedLines, lines }: Job, lang: Lang): string[] {
  const failed = failedLines.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', ')
  return [
    ...(error === null ? [] : [phrase('error', lang, { line: `${error.code}: ${error.message}` })]),
    ...(failed === '' ? [] : [phrase('jobLinesFailed', lang, { lines: failed })]),
    ...(lines.refused === 0 ? [] : [phrase('jobLinesRefused', lang, { count: lines.refused })]),
  ]
}
