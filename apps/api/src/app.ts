import { admission } from '@ytterby/http/admission'
import { arrival, type Arrived } from '@ytterby/http/arrival'
import { answerErrors } from '@ytterby/http/errors'
import { followLaw } from '@ytterby/http/law/in-force'
import { logLine } from '@ytterby/http/log-line'
import { answerOtherMethods } from '@ytterby/http/other-methods'
import { Refusal } from '@ytterby/http/problem'
import { refuse } from '@ytterby/http/refuse'
import { respond } from '@ytterby/http/respond'
import type { HonoBase } from 'hono/hono-base'
import { answerBy } from './http/answer-by.ts'
import { edgeCache } from './http/edge-cache.ts'
import { answerTools } from './mcp/answer-tools.ts'
import { newApp } from './new-app.ts'
import { OPERATIONS } from './operations/index.ts'
import { PAGES } from './pages/index.ts'
import type { Route } from './route.ts'
import type { Service } from './service.ts'
import { toCallerLeft } from './work/caller-left.ts'

const ROUTES: readonly Route[] = [...OPERATIONS, ...PAGES]

/** Moved for good: the pages link to each other below `/docs/`. */
const MOVED = 308

/** What another Worker keeps, and the refusal where there is none. */
const KEPT = [
  ['/v1/jobs/*', 'no-jobs-here'],
  ['/v1/watches/*', 'no-watches-here'],
  ['/v1/ledgers/*', 'no-ledgers-here'],
  ['/v1/withdrawn-keys/*', 'not-found'],
] as const

/** The HTTP service: routes each request to its operation. The legal answers come from `ytterby`. */
export function createApp(): HonoBase<Service> {
  const app = newApp<Service>()
  app.use(arrival())
  for (const route of ROUTES) {
    const { id, method, path, isFile } = route
    app.on(method, path, logLine(id))
    if (isFile !== true) app.on(method, path, admission())
    app.on(method, path, followLaw)
    if (method === 'GET') app.on(method, path, edgeCache({ isPage: id === 'page' }))
    app.on(method, path, answerBy(route))
  }
  app.all('/mcp', logLine('mcp'), admission(), followLaw, answerTools)
  app.get('/docs', (c) => respond(c.get('arrival'), null, MOVED, { location: '/docs/' }))
  for (const [path, code] of KEPT)
    app.all(path, (c) => c.env?.PORTFOLIO?.fetch(c.req.raw) ?? refuse(c.get('arrival'), new Refusal(code)))
  // A separate app, which is built when it is first needed.
  const others = otherRequests()
  app.notFound((c) => others.fetch(c.req.raw))
  app.onError(answerErrors(toCallerLeft))
  return app
}

/** Answers unknown paths, and known paths asked with another method. */
function otherRequests(): HonoBase<{ Variables: Arrived }> {
  const others = newApp<{ Variables: Arrived }>()
  others.use(arrival())
  answerOtherMethods(others, ROUTES)
  others.notFound((c) => refuse(c.get('arrival'), new Refusal('not-found')))
  others.onError(answerErrors())
  return others
}
