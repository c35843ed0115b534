import type { Env } from 'hono'
import { HonoBase } from 'hono/hono-base'
import { TrieRouter } from 'hono/router/trie-router'

/**
 * An application without routes. `Hono` itself brings a second router, which refuses a path such as `/v1/law/bundles/latest` beside
 * `/v1/law/bundles/:digest`; this one takes every path.
 *
 * @example newApp<{ Variables: Arrived }>().use(arrival())
 */
export const newApp = <Environment extends Env>(): HonoBase<Environment> =>
  new HonoBase<Environment>({ router: new TrieRouter() })
