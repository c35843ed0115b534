import { env } from 'cloudflare:workers'
import { vi } from 'vitest'
import type { Env } from '../src/env.ts'
import { LAW, LAW_ROOT } from './published-law.ts'

/** A good that a suspension frees, and that the law of the package does not settle. */
export const fibre = {
  asOf: '2026-12-20',
  product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }], elementsComplete: true },
  destination: 'DE',
}

type OwnWorker = {
  readonly post: (path: string, body: object) => Promise<Response>
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>
  /** Ends when all that its requests left to be done is done. */
  readonly done: () => Promise<unknown>
}
/** A Worker of its own, which keeps its law as long as it lives. */
export async function newWorker(bucket: Env['LAW'] = LAW, more: Partial<Env> = {}): Promise<OwnWorker> {
  vi.resetModules()
  const { createApp } = await import('../src/app.ts')
  const app = createApp()
  const work: Promise<unknown>[] = []
  const context = {
    waitUntil: (one: Promise<unknown>) => work.push(one),
    passThroughOnException: () => undefined,
    props: {},
  }
  // Under a name of its own: the cache keeps what it answers, and other tests ask the same.
  const ask = async (path: string, init?: RequestInit): Promise<Response> =>
    app.fetch(new Request(`http://own.example${path}`, init), { ...env, LAW: bucket, LAW_ROOT, ...more }, context)
  const headers = { 'content-type': 'application/json' }
  return {
    get: (path, own = {}) => ask(path, { headers: own }),
    post: (path, body) => ask(path, { method: 'POST', headers, body: JSON.stringify(body) }),
    done: () => Promise.all(work.splice(0)),
  }
}

export const versionIn = async (response: Response): Promise<string> =>
  (await response.json<{ ruleset: { version: string } }>()).ruleset.version

/** The clock, a minute later: the Worker asks the bucket again. */
export const later = (): void => void vi.setSystemTime(Date.now() + 61_000)
