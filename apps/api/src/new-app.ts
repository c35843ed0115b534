import type { Env } from 'hono'
import { HonoBase } from 'hono/hono-base'
import { RegExpRouter } from 'hono/router/reg-exp-router'

/**
 * An application without routes. `Hono` itself brings a second router, for paths that this one refuses; here are none of them, and
 * one that is added is refused when the Worker starts.
 */
export const newApp = <Environment extends Env>(): HonoBase<Environment> =>
  new HonoBase<Environment>({ router: new RegExpRouter() })
