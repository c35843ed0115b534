import { createWriteStream } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as pause } from 'node:timers/promises'
import type { RunningService } from '../../runtimes/start-workers.ts'
import { SERVICE } from './model.ts'
import { ask, askText, measureLoad, type Took } from './service-load.ts'

const POLL = 250

type JobDocument = {
  readonly id: string
  readonly state: string
  readonly error: { readonly code: string } | null
}

type JobFiles = {
  readonly file: string
  readonly out: string
  readonly asOf: string
  /** The file of a profile, for a list of another system. */
  readonly profile?: string | undefined
  /** Whole answers instead of columns. */
  readonly full?: boolean
}

/** Answers a file as a job, from the first byte that is sent to the last byte of the result; stores that in another file. */
export async function runJob(
  service: RunningService,
  { file, out, asOf, profile, full = false }: JobFiles,
): Promise<Took> {
  const { took } = await measureLoad(service, async (goesOn) => {
    const { id }: JobDocument = JSON.parse(
      await askText(service, `/v1/jobs?asOf=${asOf}&full=${full}`, { method: 'POST' }),
    )
    if (profile !== undefined)
      await ask(service, `/v1/jobs/${id}/profile`, { method: 'PUT', body: await readFile(profile) })
    await sendParts(service, id, file)
    await ask(service, `/v1/jobs/${id}/start`, { method: 'POST' })
    for (;;) {
      const { state, error }: JobDocument = JSON.parse(await askText(service, `/v1/jobs/${id}`))
      if (state === 'done') break
      if (state !== 'running') throw new Error(`The job is ${state}: ${error?.code}`)
      goesOn()
      await pause(POLL)
    }
    const { body } = await ask(service, `/v1/jobs/${id}/result`)
    if (body === null) throw new Error('The result is empty')
    await pipeline(Readable.fromWeb(body), createWriteStream(out))
  })
  return took
}

async function sendParts(service: RunningService, id: string, file: string): Promise<void> {
  const handle = await open(file)
  try {
    const buffer = new Uint8Array(SERVICE.partBytes)
    for (let part = 1; ; part++) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length)
      if (bytesRead === 0) return
      await ask(service, `/v1/jobs/${id}/parts/${part}`, { method: 'PUT', body: buffer.slice(0, bytesRead) })
    }
  } finally {
    await handle.close()
  }
}
