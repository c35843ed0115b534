import { exports } from 'cloudflare:workers'
import type * as worker from '../src/index.ts'

declare global {
  namespace Cloudflare {
    interface GlobalProps {
      mainModule: typeof worker
    }
  }
}

const ORIGIN = 'http://localhost'

let addresses = 0

/** Sends one request to the Worker under test. Each request has its own client address, so that no rate limit applies. */
export function send(path: string, init?: RequestInit): Promise<Response> {
  const request = new Request(path.startsWith('/') ? ORIGIN + path : path, init)
  addresses += 1
  if (!request.headers.has('cf-connecting-ip')) request.headers.set('cf-connecting-ip', `test-${addresses}`)
  return exports.default.fetch(request)
}

/** Sends `POST /v1/assessments` with a JSON body. A string is sent unchanged. */
export function ask(body: unknown, query = '', headers: Record<string, string> = {}): Promise<Response> {
  return send(`/v1/assessments${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
  })
}
