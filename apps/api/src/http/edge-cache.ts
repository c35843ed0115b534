import type { Context } from 'hono'
import type { Env } from '../env.ts'
import { outlive } from './outlive.ts'
import { respond, type RequestStart } from './respond.ts'
import { isNotModified } from './etag.ts'

/** The cache of the data centre that received the request. */
type EdgeCache = {
  /** The cached answer to the same GET, with its own request id; 304 if the client has it. */
  readonly find: (start: RequestStart) => Promise<Response | null>
  /** Stores a response for as long as its `Cache-Control` says. */
  readonly keep: (response: Response) => void
}

const NONE: EdgeCache = { find: () => Promise.resolve(null), keep: () => undefined }

/** The cache for a GET at the edge; one that stores nothing for all other requests. */
export function edgeCache(c: Context<{ Bindings: Env }>): EdgeCache {
  const store = typeof caches === 'undefined' ? undefined : caches.default
  if (store === undefined || c.req.method !== 'GET') return NONE
  return {
    async find(start) {
      // A self-hosted workerd may have no cache.
      const hit = await store.match(c.req.raw).catch(() => undefined)
      if (hit === undefined) return null
      const { 'request-id': _id, 'server-timing': _timing, ...headers } = Object.fromEntries(hit.headers)
      const isUnchanged = isNotModified(c.req.header('if-none-match') ?? null, hit.headers.get('etag') ?? '')
      return isUnchanged ? respond(start, null, 304, headers) : respond(start, hit.body, hit.status, headers)
    },
    keep(response) {
      const isLasting = response.status === 200 && response.headers.get('cache-control')?.startsWith('public') === true
      if (isLasting)
        outlive(
          c,
          store.put(c.req.raw, response.clone()).catch(() => undefined),
        )
    },
  }
}
