import type { Context } from 'hono'
import { beijingDay } from 'ytterby/calendar'
import { canonicalJsonBytes } from 'ytterby/canonical'
import type { Env } from '../env.ts'
import { lazy } from '../lazy.ts'
import { isUnwritten, type Reply } from '../reply.ts'
import type { Answering, Route } from '../route.ts'
import { readJson, readStream } from './body.ts'
import { assetOf } from './asset.ts'
import { admit, LIMIT_PERIOD } from './caller.ts'
import { edgeCache } from './edge-cache.ts'
import { freshnessOf } from './freshness.ts'
import { PAGE_HEADERS } from './headers.ts'
import { jsonPieces } from './json-pieces.ts'
import { logFault, logRequest } from './log.ts'
import { Refusal } from './problem.ts'
import { outlive } from './outlive.ts'
import { receiptsOf } from './receipts.ts'
import { refusalOf } from './refusal-of.ts'
import { asked, refuse, respond, type Asked } from './respond.ts'
import { rulesetsOf } from './rulesets.ts'
import { streamOf } from './stream-of.ts'
import { isHeld, validatorOf } from './validator.ts'
import { CallerLeft } from '../work/caller-left.ts'
import { startWork } from '../work/work.ts'

const MOST_BYTES = 64 * 1024

/** Answers one request, whatever comes of it. */
export async function serve(c: Context<{ Bindings: Env }>, route: Route): Promise<Response> {
  const asking = asked()
  try {
    if (route.isFile !== true) await admit(c.req.raw, c.env ?? {})
    const cache = route.method === 'GET' ? edgeCache(c) : null
    if (cache !== null) {
      const cached = await cache.find(asking)
      if (cached !== null) {
        logRequest(asking, route.id, cached)
        return cached
      }
    }
    const query = textOf(c.req.url)
    const what = route.usual?.(query) ?? (await route.load())
    const { response, verdicts = [] } = await answer(c, route, { what, query, asking })
    cache?.keep(response)
    if (verdicts instanceof Promise)
      outlive(
        c,
        verdicts.then((all) => logRequest(asking, route.id, response, all)),
      )
    else logRequest(asking, route.id, response, verdicts)
    return response
  } catch (error) {
    const response = failed(asking, error)
    logRequest(asking, route.id, response)
    return response
  }
}

const loadTools = lazy(() => import('../mcp/serve-mcp.ts'))

/** Answers a request of an agent; its protocol has refusals of its own. */
export async function serveTools(request: Request, env: Env = {}): Promise<Response> {
  const asking = asked()
  try {
    await admit(request, env)
    const { serveMcp } = await loadTools()
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

/** For the log alone: nobody is there to read it. The status is the one that nginx logs. */
const CALLER_LEFT = 499

/** A refusal, or our fault. */
export function failed(asking: Asked, error: unknown): Response {
  if (error instanceof CallerLeft) return respond(asking, null, CALLER_LEFT, { 'cache-control': 'no-store' })
  const refusal = refusalOf(error)
  if (refusal === null) {
    logFault(asking, error)
    return refuse(asking, new Refusal('internal'))
  }
  const headers: Record<string, string> =
    refusal.code === 'rate-limited'
      ? { 'retry-after': String(LIMIT_PERIOD) }
      : refusal.code === 'unknown-api-key'
        ? { 'www-authenticate': 'Bearer' }
        : {}
  return refuse(asking, refusal, headers)
}

const NONE: Readonly<Record<string, string>> = {}

type Answered = { response: Response; verdicts: Reply['verdicts'] }

type Asking = { what: Answering; query: string; asking: Asked }

async function answer(c: Context<{ Bindings: Env }>, route: Route, { what, query, asking }: Asking): Promise<Answered> {
  const { id, method, path } = route
  const { mostBytes = MOST_BYTES } = what
  const read = what.reads === 'lines' ? readStream : readJson
  let day: string | undefined
  const today = (): string => (day ??= beijingDay(Date.now()))
  const env = c.env ?? {}
  const reply = await what.answer({
    query,
    path: path.includes(':') ? c.req.param() : NONE,
    body: method === 'POST' ? await read(c.req.raw, mostBytes) : undefined,
    today,
    receipts: receiptsOf(env),
    work: () => startWork(c.req.raw.signal),
    rulesets: rulesetsOf(env),
    asset: (name) => assetOf(env, name),
  })
  const headers: Record<string, string> = {
    'content-type': reply.type ?? 'application/json',
    ...(day === undefined ? NONE : { 'ytterby-as-of': day }),
    ...(reply.knownThrough === undefined ? NONE : { 'ytterby-known-through': reply.knownThrough }),
    ...(reply.contentSecurityPolicy === undefined
      ? NONE
      : { ...PAGE_HEADERS, 'content-security-policy': reply.contentSecurityPolicy }),
  }
  const { text, verdicts } = reply
  if (method === 'POST' || reply.of === undefined) {
    const send = (body: BodyInit): Response => respond(asking, body, 200, { ...headers, 'cache-control': 'no-store' })
    return { response: send(bodyOf(text)), verdicts }
  }
  const etag = await validatorOf(`${id} ${reply.of()}`)
  const cacheControl = freshnessOf(reply.pinned === true, day !== undefined, Date.now())
  const fresh = { ...headers, etag, 'cache-control': cacheControl }
  // Nothing to a client that has it.
  return isHeld(c.req.header('if-none-match') ?? null, etag)
    ? { response: respond(asking, null, 304, fresh), verdicts: [] }
    : { response: respond(asking, bodyOf(text), 200, fresh), verdicts }
}

function bodyOf(text: Reply['text']): BodyInit {
  if (!isUnwritten(text)) return text
  return 'isLong' in text ? streamOf(jsonPieces(text.json), () => undefined) : canonicalJsonBytes(text.json)
}

/** The query as it stands in an address. */
function textOf(url: string): string {
  const at = url.indexOf('?')
  return at === -1 ? '' : url.slice(at + 1)
}
