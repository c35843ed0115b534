import type { MiddlewareHandler } from 'hono'
import { isNotModified } from '@ytterby/http/etag'
import { provenLaw } from '@ytterby/http/law/in-force'
import { outlive } from '@ytterby/http/outlive'
import { LAW_NOTICE, respond } from '@ytterby/http/respond'
import type { Service } from '../service.ts'

/**
 * Answers a GET from the cache of the data centre that received it, with its own request id; 304 if the client has the answer.
 * Otherwise it stores the response for as long as its `Cache-Control` says, and no longer than the law in force answers; a page
 * once, whatever parameters its address has.
 *
 * @example app.get('/v1/version', edgeCache({ isPage: false }), (c) => c.text('…', 200, { 'cache-control': 'public, max-age=300' }))
 */
export const edgeCache =
  ({ isPage }: { readonly isPage: boolean }): MiddlewareHandler<Service> =>
  async (c, next) => {
    const store = typeof caches === 'undefined' ? undefined : caches.default
    const law = provenLaw()
    if (store === undefined || law === null || c.req.method !== 'GET') return next()
    const url = isPage ? c.req.url.replace(/\?.*$/, '') : c.req.url
    // No operation has a parameter of this name, so nobody asks for the answer of a law that is not in force.
    const key = `${url}${url.includes('?') ? '&' : '?'}law-in-force=${law.digest}`
    // A self-hosted workerd may have no cache.
    const hit = await store.match(key).catch(() => undefined)
    if (hit !== undefined) {
      const {
        'request-id': _id,
        'server-timing': _timing,
        [LAW_NOTICE]: _notice,
        ...headers
      } = Object.fromEntries(hit.headers)
      const isUnchanged = isNotModified(c.req.header('if-none-match') ?? null, hit.headers.get('etag') ?? '')
      const arrival = c.get('arrival')
      return isUnchanged ? respond(arrival, null, 304, headers) : respond(arrival, hit.body, hit.status, headers)
    }
    await next()
    const isLasting = c.res.status === 200 && c.res.headers.get('cache-control')?.startsWith('public') === true
    if (isLasting)
      outlive(
        c,
        store.put(key, c.res.clone()).catch(() => undefined),
      )
  }
