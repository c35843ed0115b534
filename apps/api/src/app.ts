import { Hono } from 'hono'
import type { Env } from './env.ts'
import { PREFLIGHT_HEADERS } from './http/headers.ts'
import { Refusal } from './http/problem.ts'
import { asked, refuse, respond } from './http/respond.ts'
import { failed, serve, serveTools } from './http/serve.ts'
import type { Route } from './route.ts'
import { OPERATIONS } from './operations/index.ts'
import { PAGES } from './pages/index.ts'

const ROUTES: readonly Route[] = [...OPERATIONS, ...PAGES]

/** The HTTP service: which request goes to which operation. What is lawful is `ytterby`'s to say. */
export function createApp(): Hono<{ Bindings: Env }> {
  const app = new Hono<{ Bindings: Env }>()
  for (const route of ROUTES) app.on(route.method, route.path, (c) => serve(c, route))
  app.all('/mcp', (c) => serveTools(c.req.raw, c.env))
  // Apart, so that what is answered has one handler alone.
  const others = otherMethods()
  app.notFound((c) => others.fetch(c.req.raw))
  app.onError((error) => failed(asked(), error))
  return app
}

/** What is asked of a place by a method that it does not take, and of no place. */
function otherMethods(): Hono {
  const others = new Hono()
  for (const [path, methods] of methodsByPath()) {
    others.on('OPTIONS', path, () =>
      respond(asked(), null, 204, { ...PREFLIGHT_HEADERS, allow: methods, 'access-control-allow-methods': methods }),
    )
    others.all(path, () => refuse(asked(), new Refusal('method-not-allowed'), { allow: methods }))
  }
  others.notFound(() => refuse(asked(), new Refusal('not-found')))
  others.onError((error) => failed(asked(), error))
  return others
}

/** What each path allows, as the header `Allow` says it. */
function methodsByPath(): Map<string, string> {
  const found = new Map<string, Set<string>>()
  for (const { path, method } of ROUTES) {
    const methods = found.get(path) ?? new Set(['OPTIONS'])
    for (const one of method === 'GET' ? ['GET', 'HEAD'] : [method]) methods.add(one)
    found.set(path, methods)
  }
  return new Map([...found].map(([path, methods]) => [path, [...methods].sort().join(', ')]))
}
