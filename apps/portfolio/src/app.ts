import { FIXED_HEADERS, PREFLIGHT_HEADERS } from '@ytterby/api/src/http/headers.ts'
import { logFault, logRequest } from '@ytterby/api/src/http/log.ts'
import { Refusal } from '@ytterby/api/src/http/problem.ts'
import { refusalOf } from '@ytterby/api/src/http/refusal-of.ts'
import { refuse, respond, startRequest, type RequestStart } from '@ytterby/api/src/http/respond.ts'
import { requireNoQuery } from '@ytterby/api/src/http/query.ts'
import { LIMIT_PERIOD } from '@ytterby/api/src/http/caller.ts'
import { Hono } from 'hono'
import type { Env } from './env.ts'
import type { Asked } from './http/asked.ts'
import { nobody, ownerOf } from './http/owner.ts'
import { PORTFOLIO_PROBLEMS, portfolioProblem, PortfolioRefusal, PROBLEM_PAGES } from './http/portfolio-problem.ts'
import { JOBS } from './contract/job-operations.ts'
import { openApiOf } from './contract/openapi.ts'
import { WATCHES } from './contract/watch-operations.ts'
import { problemPage } from './http/problem-page.ts'
import { deleteJob, resumeJob, startJob } from './operations/change-job.ts'
import { createJob } from './operations/create-job.ts'
import { getJob } from './operations/get-job.ts'
import { getResult } from './operations/get-result.ts'
import { putPart } from './operations/put-part.ts'
import { putProfile } from './operations/put-profile.ts'
import { createWatch } from './operations/watches/create-watch.ts'
import { listDeliveries, replayDelivery, testWebhook } from './operations/watches/deliveries.ts'
import { getFeed, listEvents } from './operations/watches/events.ts'
import { deleteLine, getLine, listLines, putLine, putLines } from './operations/watches/lines.ts'
import { changeWatch, deleteWatch, getWatch, listWatches } from './operations/watches/watch.ts'

const SHORT = 'public, max-age=300'

type Route = {
  /** `operationId` in OpenAPI, and name in the log. */
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  /** It needs no key. */
  readonly isPublic?: true
  readonly answer: (asked: Asked) => Promise<Response>
}

const ROUTES: readonly Route[] = [
  { id: 'createJob', method: 'POST', path: '/v1/jobs', answer: createJob },
  { id: 'getJob', method: 'GET', path: '/v1/jobs/:id', answer: getJob },
  { id: 'deleteJob', method: 'DELETE', path: '/v1/jobs/:id', answer: deleteJob },
  { id: 'putJobPart', method: 'PUT', path: '/v1/jobs/:id/parts/:n', answer: putPart },
  { id: 'putJobProfile', method: 'PUT', path: '/v1/jobs/:id/profile', answer: putProfile },
  { id: 'startJob', method: 'POST', path: '/v1/jobs/:id/start', answer: startJob },
  { id: 'resumeJob', method: 'POST', path: '/v1/jobs/:id/resume', answer: resumeJob },
  { id: 'getJobResult', method: 'GET', path: '/v1/jobs/:id/result', answer: getResult },
  { id: 'createWatch', method: 'POST', path: '/v1/watches', answer: createWatch },
  { id: 'listWatches', method: 'GET', path: '/v1/watches', answer: listWatches },
  { id: 'getWatch', method: 'GET', path: '/v1/watches/:id', answer: getWatch },
  { id: 'changeWatch', method: 'PATCH', path: '/v1/watches/:id', answer: changeWatch },
  { id: 'deleteWatch', method: 'DELETE', path: '/v1/watches/:id', answer: deleteWatch },
  { id: 'listWatchLines', method: 'GET', path: '/v1/watches/:id/lines', answer: listLines },
  { id: 'putWatchLines', method: 'POST', path: '/v1/watches/:id/lines', answer: putLines },
  { id: 'getWatchLine', method: 'GET', path: '/v1/watches/:id/lines/:line', answer: getLine },
  { id: 'putWatchLine', method: 'PUT', path: '/v1/watches/:id/lines/:line', answer: putLine },
  { id: 'deleteWatchLine', method: 'DELETE', path: '/v1/watches/:id/lines/:line', answer: deleteLine },
  { id: 'listWatchEvents', method: 'GET', path: '/v1/watches/:id/events', answer: listEvents },
  { id: 'getWatchFeed', method: 'GET', path: '/v1/watches/:id/feed/:token', isPublic: true, answer: getFeed },
  { id: 'listDeliveries', method: 'GET', path: '/v1/watches/:id/deliveries', answer: listDeliveries },
  {
    id: 'replayDelivery',
    method: 'POST',
    path: '/v1/watches/:id/deliveries/:delivery/replay',
    answer: replayDelivery,
  },
  { id: 'testWebhook', method: 'POST', path: '/v1/watches/:id/test', answer: testWebhook },
]

/** Operations with parameters. The feed is read by programs that may add some of their own, so it takes any. */
const TAKES_QUERY: ReadonlySet<string> = new Set([
  'getWatchFeed',
  ...[...JOBS.operations, ...WATCHES.operations].flatMap(({ id, query }) => (query === undefined ? [] : [id])),
])

/** The service for what callers leave here. */
export function createApp(): Hono<{ Bindings: Env }> {
  const app = new Hono<{ Bindings: Env }>()
  // These keep nothing and need no key.
  for (const kept of [JOBS, WATCHES])
    app.get(`/v1/${kept.tag}/openapi.json`, () =>
      respond(startRequest(), openApiOf(kept), 200, { 'content-type': 'application/json', 'cache-control': SHORT }),
    )
  for (const pages of PROBLEM_PAGES) app.get(`${pages}:code`, (c) => problemPage(startRequest(), c.req.param('code')))
  for (const { id, method, path, isPublic, answer } of ROUTES)
    app.on(method, path, (c) =>
      serve(c.req.raw, id, async (request) => {
        const owner = isPublic === true ? await nobody(request, c.env) : await ownerOf(request, c.env)
        if (!TAKES_QUERY.has(id)) requireNoQuery(new URL(request.url).search.slice(1))
        return answer({ request, env: c.env, owner, path: c.req.param() })
      }),
    )
  for (const [path, methods] of methodsByPath()) {
    const allow = { allow: methods, 'access-control-allow-methods': methods }
    app.on('OPTIONS', path, () => respond(startRequest(), null, 204, { ...PREFLIGHT_HEADERS, ...allow }))
    app.all(path, () => refuse(startRequest(), new Refusal('method-not-allowed'), { allow: methods }))
  }
  app.notFound(() => refuse(startRequest(), new Refusal('not-found')))
  return app
}

async function serve(request: Request, id: string, answer: (request: Request) => Promise<Response>): Promise<Response> {
  const start = startRequest()
  const response = await answer(request).then(
    ({ body, status, headers }) =>
      respond(start, body, status, { 'cache-control': 'no-store', ...EXPOSED, ...Object.fromEntries(headers) }),
    (error: unknown) => errorResponse(start, error),
  )
  logRequest(start, id, response)
  return response
}

/** Headers that scripts of other origins may read, in addition to those of the answering Worker. */
const EXPOSED = {
  'access-control-expose-headers': `${FIXED_HEADERS['access-control-expose-headers']}, Location, Content-Disposition, Content-Range, Accept-Ranges`,
}

function errorResponse(start: RequestStart, error: unknown): Response {
  if (error instanceof PortfolioRefusal) return refuseKept(start, error)
  const refusal = refusalOf(error)
  if (refusal === null) logFault(start, error)
  return refuse(start, refusal ?? new Refusal('internal'), refusal === null ? {} : headersOf(refusal))
}

function refuseKept(start: RequestStart, refusal: PortfolioRefusal): Response {
  const { status } = PORTFOLIO_PROBLEMS[refusal.code]
  return respond(start, JSON.stringify(portfolioProblem(refusal, start.requestId)), status, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...refusal.headers,
    ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
  })
}

function headersOf({ code }: Refusal): Readonly<Record<string, string>> {
  if (code === 'rate-limited') return { 'retry-after': String(LIMIT_PERIOD) }
  return code === 'unknown-api-key' ? { 'www-authenticate': 'Bearer' } : {}
}

/** The value of the `Allow` header for each path. */
function methodsByPath(): ReadonlyMap<string, string> {
  const paths = new Set(ROUTES.map(({ path }) => path))
  return new Map(
    [...paths].map((path) => {
      const methods = ROUTES.filter((route) => route.path === path).map(({ method }) => method)
      return [path, [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].sort().join(', ')]
    }),
  )
}
