import { admission } from '@ytterby/http/admission'
import { arrival } from '@ytterby/http/arrival'
import { answerErrors } from '@ytterby/http/errors'
import { logLine } from '@ytterby/http/log-line'
import { noQuery } from '@ytterby/http/no-query'
import { answerOtherMethods } from '@ytterby/http/other-methods'
import { Refusal } from '@ytterby/http/problem'
import { refuse } from '@ytterby/http/refuse'
import { respond } from '@ytterby/http/respond'
import { Hono } from 'hono'
import { answerBy } from './http/answer-by.ts'
import type { CallerRequest } from './http/caller-request.ts'
import { requireKey } from './http/require-key.ts'
import { PROBLEM_PAGES, toPortfolioRefusal } from './http/portfolio-problem.ts'
import { JOBS } from './contract/job-operations.ts'
import { LEDGERS } from './contract/ledger-operations.ts'
import { openApiOf } from './contract/openapi.ts'
import { WATCHES } from './contract/watch-operations.ts'
import { problemPage } from './http/problem-page.ts'
import type { Portfolio } from './portfolio.ts'
import { deleteJob, resumeJob, startJob } from './operations/change-job.ts'
import { createJob } from './operations/create-job.ts'
import { getJob } from './operations/get-job.ts'
import { listJobs } from './operations/list-jobs.ts'
import { getResult } from './operations/get-result.ts'
import { putPart } from './operations/put-part.ts'
import { putProfile } from './operations/put-profile.ts'
import { createLedger } from './operations/ledgers/create-ledger.ts'
import { addLedgerEvents, listLedgerEvents } from './operations/ledgers/ledger-events.ts'
import { deleteLedger, getLedger, listLedgers } from './operations/ledgers/ledger.ts'
import {
  checkPlanned,
  forecastPlanned,
  getLedgerBalance,
  getLedgerReport,
  getLedgerStatement,
} from './operations/ledgers/questions.ts'
import {
  changeLedger,
  listLedgerChanges,
  listLedgerDeliveries,
  replayLedgerDelivery,
  rotateLedgerKeys,
  testLedgerWebhook,
} from './operations/ledgers/telling.ts'
import { createWatch } from './operations/watches/create-watch.ts'
import { listDeliveries, replayDelivery, testWebhook } from './operations/watches/deliveries.ts'
import { getFeed, listEvents } from './operations/watches/events.ts'
import { deleteLine, getLine, listLines, putLine, putLines } from './operations/watches/lines.ts'
import { rotateFeed, rotateKeys } from './operations/watches/rotate.ts'
import { changeWatch, deleteWatch, getWatch, listWatches } from './operations/watches/watch.ts'
import { deleteWithdrawn, listWithdrawn } from './operations/withdrawn-keys.ts'

const KEPT = [JOBS, WATCHES, LEDGERS]

const SHORT = 'public, max-age=300'

type Route = {
  /** `operationId` in OpenAPI, and name in the log. */
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  /** It needs no key. */
  readonly isPublic?: true
  /** It needs a key of the operator, and no other one will do. */
  readonly isForOperator?: true
  readonly answer: (call: CallerRequest) => Promise<Response>
}

const ROUTES: readonly Route[] = [
  { id: 'createJob', method: 'POST', path: '/v1/jobs', answer: createJob },
  { id: 'listJobs', method: 'GET', path: '/v1/jobs', answer: listJobs },
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
  { id: 'rotateWatchFeed', method: 'POST', path: '/v1/watches/:id/feed', answer: rotateFeed },
  { id: 'rotateWatchKeys', method: 'POST', path: '/v1/watches/:id/keys', answer: rotateKeys },
  { id: 'listDeliveries', method: 'GET', path: '/v1/watches/:id/deliveries', answer: listDeliveries },
  {
    id: 'replayDelivery',
    method: 'POST',
    path: '/v1/watches/:id/deliveries/:delivery/replay',
    answer: replayDelivery,
  },
  { id: 'testWebhook', method: 'POST', path: '/v1/watches/:id/test', answer: testWebhook },
  { id: 'createLedger', method: 'POST', path: '/v1/ledgers', answer: createLedger },
  { id: 'listLedgers', method: 'GET', path: '/v1/ledgers', answer: listLedgers },
  { id: 'getLedger', method: 'GET', path: '/v1/ledgers/:id', answer: getLedger },
  { id: 'changeLedger', method: 'PATCH', path: '/v1/ledgers/:id', answer: changeLedger },
  { id: 'deleteLedger', method: 'DELETE', path: '/v1/ledgers/:id', answer: deleteLedger },
  { id: 'addLedgerEvents', method: 'POST', path: '/v1/ledgers/:id/events', answer: addLedgerEvents },
  { id: 'listLedgerEvents', method: 'GET', path: '/v1/ledgers/:id/events', answer: listLedgerEvents },
  { id: 'listLedgerChanges', method: 'GET', path: '/v1/ledgers/:id/changes', answer: listLedgerChanges },
  { id: 'rotateLedgerKeys', method: 'POST', path: '/v1/ledgers/:id/keys', answer: rotateLedgerKeys },
  { id: 'listLedgerDeliveries', method: 'GET', path: '/v1/ledgers/:id/deliveries', answer: listLedgerDeliveries },
  {
    id: 'replayLedgerDelivery',
    method: 'POST',
    path: '/v1/ledgers/:id/deliveries/:delivery/replay',
    answer: replayLedgerDelivery,
  },
  { id: 'testLedgerWebhook', method: 'POST', path: '/v1/ledgers/:id/test', answer: testLedgerWebhook },
  { id: 'getLedgerBalance', method: 'GET', path: '/v1/ledgers/:id/balance', answer: getLedgerBalance },
  { id: 'getLedgerStatement', method: 'GET', path: '/v1/ledgers/:id/statement', answer: getLedgerStatement },
  { id: 'getLedgerReport', method: 'GET', path: '/v1/ledgers/:id/report', answer: getLedgerReport },
  { id: 'checkShipments', method: 'POST', path: '/v1/ledgers/:id/check', answer: checkPlanned },
  { id: 'forecastLedger', method: 'POST', path: '/v1/ledgers/:id/forecast', answer: forecastPlanned },
  {
    id: 'listWithdrawnKey',
    method: 'GET',
    path: '/v1/withdrawn-keys/:digest',
    isForOperator: true,
    answer: listWithdrawn,
  },
  {
    id: 'deleteWithdrawnKey',
    method: 'DELETE',
    path: '/v1/withdrawn-keys/:digest',
    isForOperator: true,
    answer: deleteWithdrawn,
  },
]

/** Operations with parameters. The feed is read by programs that may add some of their own, so it takes any. */
const TAKES_QUERY: ReadonlySet<string> = new Set([
  'getWatchFeed',
  ...KEPT.flatMap(({ operations }) => operations).flatMap(({ id, query }) => (query === undefined ? [] : [id])),
])

/** The service for what callers leave here. */
export function createApp(): Hono<Portfolio> {
  const app = new Hono<Portfolio>()
  app.use(arrival())
  // These keep nothing and need no key.
  for (const kept of KEPT)
    app.get(`/v1/${kept.tag}/openapi.json`, (c) =>
      respond(c.get('arrival'), openApiOf(kept), 200, { 'content-type': 'application/json', 'cache-control': SHORT }),
    )
  for (const pages of PROBLEM_PAGES) app.get(`${pages}:code`, (c) => problemPage(c.get('arrival'), c.req.param('code')))
  for (const { id, method, path, isPublic, isForOperator, answer } of ROUTES) {
    app.on(method, path, logLine(id), admission(isForOperator === true ? 'OPERATOR_KEY_DIGESTS' : 'API_KEY_DIGESTS'))
    if (isPublic !== true) app.on(method, path, requireKey())
    if (!TAKES_QUERY.has(id)) app.on(method, path, noQuery())
    app.on(method, path, answerBy(answer))
  }
  answerOtherMethods(app, ROUTES)
  app.notFound((c) => refuse(c.get('arrival'), new Refusal('not-found')))
  app.onError(answerErrors(toPortfolioRefusal))
  return app
}
