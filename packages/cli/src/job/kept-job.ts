import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import type { JobParameters } from 'ytterby/client'
import { isObject } from '../input/is-object.ts'
import { unwritable } from '../input/write-whole.ts'

/** A list as it was sent. A file that has changed since, or is asked about otherwise, is another list. */
export type SentFile = {
  readonly url: string
  readonly parameters: string
  readonly bytes: number
  readonly modified: number
}

/** Where the id of the job for a file is kept. */
export const placeOf = (file: string): string => `${file}.job.json`

export function sentFile(
  file: string,
  url: string,
  parameters: JobParameters & { profile: string | undefined },
): SentFile {
  const { size, mtimeMs } = statSync(file)
  return { url, parameters: JSON.stringify(parameters), bytes: size, modified: mtimeMs }
}

/** The id of the job that answers this file, kept beside it; undefined if there is none. */
export function keptJob(file: string, sent: SentFile): string | undefined {
  const { id, ...kept } = readKept(placeOf(file))
  return isDeepStrictEqual(kept, sent) && typeof id === 'string' ? id : undefined
}

function readKept(place: string): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(readFileSync(place, 'utf8'))
    return isObject(kept) ? kept : {}
  } catch {
    return {}
  }
}

/** @throws InputError if there is no room beside the file. */
export function keepJob(file: string, sent: SentFile, id: string): void {
  try {
    writeFileSync(placeOf(file), `${JSON.stringify({ ...sent, id })}\n`)
  } catch (error) {
    throw unwritable(placeOf(file), error)
  }
}

export const forgetJob = (file: string): void => rmSync(placeOf(file), { force: true })
