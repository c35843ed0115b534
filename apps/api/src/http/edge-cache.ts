import type { Context } from 'hono'
import type { Env } from '../env.ts'
import { outlive } from './outlive.ts'
import { respond, type Asked } from './respond.ts'
import { isHeld } from './validator.ts'

/** The cache of the data centre that a request came to. */
type EdgeCache = {
  /** The answer to the same GET as it was given before, with a request id of its own; 304 if the client has it. */
  readonly find: (asking: Asked) => Promise<Response | null>
  /** Keeps an answer for as long as its `Cache-Control` says. */
  readonly keep: (response: Response) => void
}

const NONE: EdgeCache = { find: () => Promise.resolve(null), keep: () => undefined }

/** The cache for a request; none for what is no GET, and outside of the edge. */
export function edgeCache(c: Context<{ Bindings: Env }>): EdgeCache {
  const store = typeof caches === 'undefined' ? undefined : caches.default
  if (store === undefined || c.req.method !== 'GET') return NONE
  return {
    async find(asking) {
      // A workerd that somebody runs for himself may have none.
      const hit = await store.match(c.req.raw).catch(() => undefined)
      if (hit === undefined) return null
      const { 'request-id': _id, 'server-timing': _timing, ...headers } = Object.fromEntries(hit.headers)
      const isUnchanged = isHeld(c.req.header('if-none-match') ?? null, hit.headers.get('etag') ?? '')
      return isUnchanged ? respond(asking, null, 304, headers) : respond(asking, hit.body, hit.status, headers)
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
