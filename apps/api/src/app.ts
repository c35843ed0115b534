import { Hono } from 'hono'
import type { Env } from './env.ts'
import { PREFLIGHT_HEADERS } from './http/headers.ts'
import { Refusal } from './http/problem.ts'
import { refuse, respond, startRequest } from './http/respond.ts'
import { errorResponse, serve, serveTools } from './http/serve.ts'
import type { Route } from './route.ts'
import { OPERATIONS } from './operations/index.ts'
import { PAGES } from './pages/index.ts'

const ROUTES: readonly Route[] = [...OPERATIONS, ...PAGES]

/** Moved for good: the pages link to each other below `/docs/`. */
const MOVED = 308

/** What another Worker keeps, and the refusal where there is none. */
const KEPT = [
  ['/v1/jobs/*', 'no-jobs-here'],
  ['/v1/watches/*', 'no-watches-here'],
] as const

/** The HTTP service: routes each request to its operation. The legal answers come from `ytterby`. */
export function createApp(): Hono<{ Bindings: Env }> {
  const app = new Hono<{ Bindings: Env }>()
  for (const route of ROUTES) app.on(route.method, route.path, (c) => serve(c, route))
  app.get('/docs', () => respond(startRequest(), null, MOVED, { location: '/docs/' }))
  app.all('/mcp', (c) => serveTools(c.req.raw, c.env))
  for (const [path, code] of KEPT)
    app.all(path, (c) => c.env?.PORTFOLIO?.fetch(c.req.raw) ?? refuse(startRequest(), new Refusal(code)))
  // A separate app: a route that Hono matches then has exactly one handler.
  const others = otherMethods()
  app.notFound((c) => others.fetch(c.req.raw))
  app.onError((error) => errorResponse(startRequest(), error))
  return app
}

/** Answers unknown paths, and known paths asked with another method. */
function otherMethods(): Hono {
  const others = new Hono()
  for (const [path, methods] of methodsByPath()) {
    others.on('OPTIONS', path, () =>
      respond(startRequest(), null, 204, {
        ...PREFLIGHT_HEADERS,
        allow: methods,
        'access-control-allow-methods': methods,
      }),
    )
    others.all(path, () => refuse(startRequest(), new Refusal('method-not-allowed'), { allow: methods }))
  }
  others.notFound(() => refuse(startRequest(), new Refusal('not-found')))
  others.onError((error) => errorResponse(startRequest(), error))
  return others
}

/** The value of the `Allow` header for each path. */
function methodsByPath(): Map<string, string> {
  const found = new Map<string, Set<string>>()
  for (const { path, method } of ROUTES) {
    const methods = found.get(path) ?? new Set(['OPTIONS'])
    for (const one of method === 'GET' ? ['GET', 'HEAD'] : [method]) methods.add(one)
    found.set(path, methods)
  }
  return new Map([...found].map(([path, methods]) => [path, [...methods].sort().join(', ')]))
}
