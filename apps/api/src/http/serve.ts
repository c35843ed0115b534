import type { Context } from 'hono'
import { beijingDay } from 'ytterby/calendar'
import type { Env } from '../env.ts'
import { InvalidQueryError, type Reply, type Route } from '../operation.ts'
import { readJson, readStream } from './body.ts'
import { assetOf } from './asset.ts'
import { admit, LIMIT_PERIOD } from './caller.ts'
import { edgeCache } from './edge-cache.ts'
import { freshnessOf } from './freshness.ts'
import { logFault, logRequest } from './log.ts'
import { Refusal } from './problem.ts'
import { outlive } from './outlive.ts'
import { receiptsOf } from './receipts.ts'
import type { Given, RecentAnswers } from './recent-answers.ts'
import { refusalOf } from './refusal-of.ts'
import { asked, refuse, respond, type Asked } from './respond.ts'
import { retirementHeaders } from './retirement.ts'
import { rulesetsOf } from './rulesets.ts'
import { isHeld, validatorOf } from './validator.ts'

const MOST_BYTES = 64 * 1024

/** Answers one request to an operation, whatever comes of it. */
export async function serve(c: Context<{ Bindings: Env }>, operation: Route, recent: RecentAnswers): Promise<Response> {
  const asking = asked()
  try {
    if (operation.isFile !== true) await admit(c.req.raw, c.env ?? {})
    const given = operation.method === 'GET' ? recent.find(c.req.url, Date.now()) : undefined
    if (given !== undefined) {
      const again = giveAgain(c, asking, given)
      logRequest(asking, operation.id, again.response, await again.verdicts)
      return again.response
    }
    const cache = edgeCache(c)
    const cached = await cache.find(asking)
    if (cached !== null) {
      logRequest(asking, operation.id, cached)
      return cached
    }
    const { response, verdicts = [] } = await answer(c, operation, { asking, recent })
    cache.keep(response)
    if (verdicts instanceof Promise)
      outlive(
        c,
        verdicts.then((all) => logRequest(asking, operation.id, response, all)),
      )
    else logRequest(asking, operation.id, response, verdicts)
    return response
  } catch (error) {
    const response = failed(asking, error, retirementOf(operation))
    logRequest(asking, operation.id, response)
    return response
  }
}

/** Answers a request of an agent; its protocol has refusals of its own. */
export async function serveTools(request: Request, env: Env = {}): Promise<Response> {
  const asking = asked()
  try {
    await admit(request, env)
    const { serveMcp } = await import('../mcp/serve-mcp.ts')
    const { status, headers, body } = await serveMcp(request, env, asking.requestId)
    const response = respond(asking, body, status, { ...Object.fromEntries(headers), 'cache-control': 'no-store' })
    logRequest(asking, 'mcp', response)
    return response
  } catch (error) {
    const response = failed(asking, error)
    logRequest(asking, 'mcp', response)
    return response
  }
}

/** A refusal, or our fault. */
export function failed(asking: Asked, error: unknown, more: Readonly<Record<string, string>> = {}): Response {
  const refusal = refusalOf(error)
  if (refusal === null) {
    logFault(asking, error)
    return refuse(asking, new Refusal('internal'), more)
  }
  const headers: Record<string, string> =
    refusal.code === 'rate-limited'
      ? { 'retry-after': String(LIMIT_PERIOD) }
      : refusal.code === 'unknown-api-key'
        ? { 'www-authenticate': 'Bearer' }
        : {}
  return refuse(asking, refusal, { ...more, ...headers })
}

const NONE: Readonly<Record<string, string>> = {}

const retirementOf = ({ retirement }: Route): Readonly<Record<string, string>> =>
  retirement === undefined ? NONE : retirementHeaders(retirement)

type Answered = { response: Response; verdicts: Reply['verdicts'] }

async function answer(
  c: Context<{ Bindings: Env }>,
  operation: Route,
  { asking, recent }: { asking: Asked; recent: RecentAnswers },
): Promise<Answered> {
  const { method, mostBytes = MOST_BYTES } = operation
  const read = operation.reads === 'lines' ? readStream : readJson
  let day: string | undefined
  const today = (): string => (day ??= beijingDay(Date.now()))
  const reply = await operation.answer({
    query: queryOf(c.req.url),
    path: c.req.param(),
    body: method === 'POST' ? await read(c.req.raw, mostBytes) : undefined,
    today,
    receipts: receiptsOf(c.env ?? {}),
    rulesets: rulesetsOf(c.env ?? {}),
    asset: (path) => assetOf(c.env ?? {}, path),
  })
  const headers: Record<string, string> = {
    'content-type': reply.type ?? 'application/json',
    ...retirementOf(operation),
    ...(day === undefined ? {} : { 'ytterby-as-of': day }),
    ...(reply.knownThrough === undefined ? {} : { 'ytterby-known-through': reply.knownThrough }),
    ...(reply.contentSecurityPolicy === undefined ? {} : { 'content-security-policy': reply.contentSecurityPolicy }),
  }
  if (method === 'POST' || reply.of === undefined)
    return {
      response: respond(asking, reply.text, 200, { ...headers, 'cache-control': 'no-store' }),
      verdicts: reply.verdicts,
    }
  const etag = await validatorOf(`${operation.id} ${reply.of()}`)
  const now = Date.now()
  const { seconds, cacheControl } = freshnessOf(reply.pinned === true, day !== undefined, now)
  const { text, verdicts } = reply
  const fresh = { ...headers, etag, 'cache-control': cacheControl }
  if (text instanceof ReadableStream) return { response: respond(asking, text, 200, fresh), verdicts }
  const given: Given = { text, headers: fresh, etag, until: now + seconds * 1000, verdicts }
  recent.keep(c.req.url, given)
  return giveAgain(c, asking, given)
}

/** An answer that was given before, with a request id of its own; nothing to who holds it. */
function giveAgain(c: Context<{ Bindings: Env }>, asking: Asked, { text, headers, etag, verdicts }: Given): Answered {
  return isHeld(c.req.header('if-none-match') ?? null, etag)
    ? { response: respond(asking, null, 304, headers), verdicts: [] }
    : { response: respond(asking, text, 200, headers), verdicts }
}

/** @throws InvalidQueryError where a parameter is repeated: which one counts would be a guess. */
function queryOf(url: string): Record<string, string> {
  const at = url.indexOf('?')
  if (at === -1) return {}
  const entries = [...new URLSearchParams(url.slice(at + 1))]
  const query = Object.fromEntries(entries)
  if (Object.keys(query).length < entries.length)
    throw new InvalidQueryError([
      { code: 'repeated-parameter', parameter: null, detail: 'State each parameter once; lists are separated by “;”.' },
    ])
  return query
}
