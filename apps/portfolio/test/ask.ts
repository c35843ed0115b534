import { JobSchema } from '../src/contract/job-schema.ts'
import { exports } from 'cloudflare:workers'
import type * as z from 'zod'
import type * as worker from '../src/index.ts'
import type { Env as Bindings } from '../src/env.ts'
import { API_KEYS } from './keys.ts'

declare global {
  namespace Cloudflare {
    interface Env extends Bindings {}
    interface GlobalProps {
      mainModule: typeof worker
    }
  }
}

export type JobDocument = z.infer<typeof JobSchema>

type Asking = RequestInit & { readonly key?: string | null }

/** Sends one request to the Worker under test; by default with the key `ours`. */
export function send(path: string, { key = API_KEYS.ours, ...init }: Asking = {}): Promise<Response> {
  const request = new Request(`http://localhost${path}`, init)
  if (key !== null) request.headers.set('authorization', `Bearer ${key}`)
  return exports.default.fetch(request)
}

/** The job in a response, which must be as `JobSchema` says. */
export const jobIn = async (response: Response): Promise<JobDocument> => JobSchema.parse(await response.json())

/** Creates a job, with a body or without one. */
export async function create(query = '', body?: BodyInit, key?: string): Promise<JobDocument> {
  const response = await send(`/v1/jobs${query}`, {
    method: 'POST',
    ...(body === undefined ? {} : { body }),
    ...(key === undefined ? {} : { key }),
  })
  if (response.status !== 202) throw new Error(await response.text())
  return jobIn(response)
}

/** Sends a list in parts of one length, and starts the job. */
export async function sendInParts(id: string, bytes: Uint8Array, length: number): Promise<void> {
  for (let n = 1, at = 0; at < bytes.length; n++, at += length) {
    const { status } = await send(`/v1/jobs/${id}/parts/${n}`, { method: 'PUT', body: bytes.slice(at, at + length) })
    if (status !== 204) throw new Error(`Part ${n} was refused: ${status}`)
  }
  await send(`/v1/jobs/${id}/start`, { method: 'POST' })
}

/** Asks for a job until it has ended. */
export async function ended(id: string, key = API_KEYS.ours): Promise<JobDocument> {
  for (;;) {
    const job = await jobIn(await send(`/v1/jobs/${id}`, { key }))
    if (job.state === 'done' || job.state === 'failed') return job
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
