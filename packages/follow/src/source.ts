import { YtterbyError } from 'ytterby'
import { nameOfBody } from './store.ts'

/** Where bundles are published cannot be reached, or answers something else than a bundle. */
export class SourceError extends YtterbyError {
  override readonly name = 'SourceError'
  readonly code = 'unreachable'
  readonly pointer = ''
}

/** Fetches what a publisher serves: `latest`, and bodies by their digest. */
export type Source = {
  /** The announcement; null if it is the one that was fetched before. */
  readonly latest: () => Promise<Uint8Array | null>
  readonly body: (header: { readonly digest: string; readonly size: number }) => Promise<Uint8Array>
}

/** No announcement is larger; `openBundle` refuses it too. */
const MOST_ANNOUNCED = 1_000_000
const MOST_WAIT = 60_000

export type Fetch = (url: string, init: { headers: Record<string, string>; signal: AbortSignal }) => Promise<Response>

/**
 * A source over HTTP, or by another `fetch`.
 *
 * @param address The folder under which `latest` and the bodies are served.
 */
export function sourceAt(address: string, fetch: Fetch): Source {
  const base = address.replace(/\/*$/, '/')
  let etag: string | null = null
  return {
    latest: async () => {
      const response = await get('latest', etag === null ? {} : { 'if-none-match': etag })
      if (response.status === 304) return null
      const bytes = await readAtMost(response, MOST_ANNOUNCED).catch(unreachable(base))
      etag = response.headers.get('etag')
      return bytes
    },
    body: async ({ digest, size }) => readAtMost(await get(nameOfBody(digest)), size).catch(unreachable(base)),
  }

  async function get(name: string, headers: Record<string, string> = {}): Promise<Response> {
    const url = base + name
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(MOST_WAIT) }).catch(unreachable(url))
    if (response.status === 200 || (response.status === 304 && 'if-none-match' in headers)) return response
    await response.body?.cancel()
    throw new SourceError(`${url} answers with status ${response.status}.`)
  }
}

/** What a failed connection is: when it begins, and before it ends. */
const unreachable =
  (url: string) =>
  (error: unknown): never => {
    throw error instanceof SourceError ? error : new SourceError(`${url} cannot be reached.`, { cause: error })
  }

/** Reads a body of at most so many bytes and one more, by which it is then refused. */
async function readAtMost(response: Response, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk)
    size += chunk.length
    if (size > most) break
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
