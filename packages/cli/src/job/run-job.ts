import { inputRefusals } from '../locales/en/input-refusals.ts'
import { randomUUID } from 'node:crypto'
import { constants, createWriteStream, existsSync, openAsBlob } from 'node:fs'
import { access, readFile, rename, stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { filled, type Lang } from 'ytterby'
import { createJobsClient, isYtterbyError, type Job, type JobParameters, type JobsClient } from 'ytterby/client'
import { EXIT } from '../exit-code.ts'
import { InputError } from '../input-error.ts'
import { inputErrorOf } from '../input/read-text.ts'
import { unwritable } from '../input/write-whole.ts'
import { loadProfile } from '../intake/profile-file.ts'
import { phrase } from '../render/phrases.ts'
import { fileDigest } from '../verify/file-digest.ts'
import { forgetJob, keepJob, keptJob, sentFile } from './kept-job.ts'
import { jobProgress } from './job-progress.ts'

export type JobOptions = {
  readonly url: string
  readonly key: string
  readonly parameters: JobParameters
  /** The file with the profile by which the list is read. */
  readonly profile: string | undefined
  /** Where the answers go; standard output if left out. */
  readonly to: string | undefined
  /** Whether the service keeps the job after its answers were fetched. */
  readonly keeps: boolean
  readonly lang: Lang
}

/** Has a service answer a list, fetches the answers, and returns the exit status. A run that was stopped goes on. */
export async function runJob(
  file: string,
  { url, key, parameters, profile, to, keeps, lang }: JobOptions,
): Promise<number> {
  const jobs = createJobsClient({ baseUrl: url, apiKey: key })
  const job = await answered(jobs, file, { url, parameters, profile, lang })
  if (job.result !== null) await save(await jobs.result(job.id), to)
  if (!keeps) await jobs.wipe(job.id)
  forgetJob(file)
  for (const line of complaints(job, lang)) process.stderr.write(`${line}\n`)
  if (job.error !== null) return EXIT.badInput
  return job.failedLines.length > 0 || job.lines.refused + job.lines.asked > 0 ? EXIT.linesFailed : EXIT.answered
}

async function answered(
  jobs: JobsClient,
  file: string,
  { url, parameters, profile, lang }: Pick<JobOptions, 'url' | 'parameters' | 'profile' | 'lang'>,
): Promise<Job> {
  const list = await fileAsBlob(file)
  const sent = sentFile(file, url, { ...parameters, profile: await fileDigest(profile) })
  const profileText = profile === undefined ? undefined : await profileIn(profile)
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
      profile: profileText,
      job,
      // A lost answer is asked for again, and the job is created once.
      idempotencyKey: randomUUID(),
      onProgress(now, bytes) {
        keep(now.id)
        progress.tell(now, bytes)
      },
    })
  try {
    // One that has expired is begun anew.
    return await run(kept).catch((error: unknown) => {
      if (kept !== undefined && isYtterbyError(error, 'ServiceError') && error.status === 404) return run(undefined)
      throw error
    })
  } finally {
    progress.end()
  }
}

/** @throws InputError if there is no such file, or nothing in it. */
async function fileAsBlob(file: string): Promise<Blob> {
  if (file === '-') throw new InputError('no-such-file', inputRefusals.jobWithoutFile)
  if (!existsSync(file)) throw new InputError('no-such-file', filled(inputRefusals.noSuchFile, { file }))
  try {
    const found = await stat(file)
    if (found.isDirectory()) throw new InputError('is-a-directory', filled(inputRefusals.directory, { file }))
    if (found.size === 0) throw new InputError('empty-file', filled(inputRefusals.listEmpty, { file }))
    await access(file, constants.R_OK)
    return await openAsBlob(file)
  } catch (error) {
    throw inputErrorOf(error, file)
  }
}

/** The text of a profile, which is checked before anything is sent. */
async function profileIn(file: string): Promise<string> {
  await loadProfile(file)
  return readFile(file, 'utf8')
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
    ...(lines.asked === 0 ? [] : [phrase('jobLinesAsked', lang, { count: lines.asked })]),
    ...(lines.refused === 0 ? [] : [phrase('jobLinesRefused', lang, { count: lines.refused })]),
  ]
}
