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
import { ledgers, listLedgerChanges, listLedgers } from './operations/ledgers/ledger.ts'
import {
  checkPlanned,
  forecastPlanned,
  getLedgerBalance,
  getLedgerReport,
  getLedgerStatement,
} from './operations/ledgers/questions.ts'
import { createWatch } from './operations/watches/create-watch.ts'
import { getFeed, listEvents } from './operations/watches/events.ts'
import { deleteLine, getLine, listLines, putLine, putLines } from './operations/watches/lines.ts'
import { listWatches, rotateFeed, watches } from './operations/watches/watch.ts'
import { deleteWithdrawn, listWithdrawn } from './operations/withdrawn-keys.ts'

const KEPT = [JOBS, WATCHES, LEDGERS]

const SHORT = 'public, max-age=300'

type Answer = (call: CallerRequest) => Promise<Response>

/** What answers each operation, by its id. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  createJob,
  listJobs,
  getJob,
  deleteJob,
  putJobPart: putPart,
  putJobProfile: putProfile,
  startJob,
  resumeJob,
  getJobResult: getResult,
  createWatch,
  listWatches,
  getWatch: watches.get,
  changeWatch: watches.change,
  deleteWatch: watches.wipe,
  listWatchLines: listLines,
  putWatchLines: putLines,
  getWatchLine: getLine,
  putWatchLine: putLine,
  deleteWatchLine: deleteLine,
  listWatchEvents: listEvents,
  getWatchFeed: getFeed,
  rotateWatchFeed: rotateFeed,
  rotateWatchKeys: watches.rotateKeys,
  listDeliveries: watches.listDeliveries,
  replayDelivery: watches.replay,
  testWebhook: watches.test,
  createLedger,
  listLedgers,
  getLedger: ledgers.get,
  changeLedger: ledgers.change,
  deleteLedger: ledgers.wipe,
  addLedgerEvents,
  listLedgerEvents,
  listLedgerChanges,
  rotateLedgerKeys: ledgers.rotateKeys,
  listLedgerDeliveries: ledgers.listDeliveries,
  replayLedgerDelivery: ledgers.replay,
  testLedgerWebhook: ledgers.test,
  getLedgerBalance,
  getLedgerStatement,
  getLedgerReport,
  checkShipments: checkPlanned,
  forecastLedger: forecastPlanned,
}

type Route = {
  /** `operationId` in OpenAPI, and name in the log. */
  readonly id: string
  readonly method: string
  readonly path: string
  /** It needs no key. */
  readonly isPublic?: true | undefined
  /** It needs a key of the operator, and no other one will do. */
  readonly isForOperator?: true
  readonly answer: Answer
}

const WITHDRAWN = { path: '/v1/withdrawn-keys/:digest', isForOperator: true } as const

const ROUTES: readonly Route[] = [
  ...KEPT.flatMap(({ operations }) => operations).map(({ id, method, path, isPublic }): Route => {
    const answer = ANSWERS[id]
    if (answer === undefined) throw new TypeError(`Nothing answers ${id}`)
    return { id, method: method.toUpperCase(), path: path.replaceAll(/\{(\w+)\}/g, ':$1'), isPublic, answer }
  }),
  { ...WITHDRAWN, id: 'listWithdrawnKey', method: 'GET', answer: listWithdrawn },
  { ...WITHDRAWN, id: 'deleteWithdrawnKey', method: 'DELETE', answer: deleteWithdrawn },
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
