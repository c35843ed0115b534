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

/** One request to the Worker under test, through its own `fetch`. */
export function send(path: string, init?: RequestInit): Promise<Response> {
  return exports.default.fetch(new Request(ORIGIN + path, init))
}

/** `POST /v1/assessments` with a JSON body: a value, or text as it is. */
export function ask(body: unknown, query = '', headers: Record<string, string> = {}): Promise<Response> {
  return send(`/v1/assessments${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
  })
}
