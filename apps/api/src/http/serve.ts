import type { Context } from 'hono'
import { beijingDay, canonicalJsonBytes } from 'ytterby'
import type { Env } from '../env.ts'
import { lazy } from '../lazy.ts'
import { isJsonBody, type Reply } from '../reply.ts'
import type { Handler, Route } from '../route.ts'
import { readFileOrJson, readJson, readStream } from './body.ts'
import { assetOf } from './asset.ts'
import { admit, LIMIT_PERIOD } from './caller.ts'
import { edgeCache } from './edge-cache.ts'
import { freshnessOf } from './freshness.ts'
import { FRAMED_HEADERS, PAGE_HEADERS } from './headers.ts'
import { jsonPieces } from './json-pieces.ts'
import { logFault, logRequest } from './log.ts'
import { Refusal } from './problem.ts'
import { outlive } from './outlive.ts'
import { receiptsOf } from './receipts.ts'
import { refusalOf } from './refusal-of.ts'
import { refuse, respond, startRequest, type RequestStart } from './respond.ts'
import { rulesetsOf } from './rulesets.ts'
import { streamOf } from './stream-of.ts'
import { isNotModified, etagOf } from './etag.ts'
import { CallerLeft } from '../work/caller-left.ts'
import { startWork } from '../work/work.ts'

const MAX_BYTES = 64 * 1024

/** Answers one request, including with a refusal or an internal error. */
export async function serve(c: Context<{ Bindings: Env }>, route: Route): Promise<Response> {
  const start = startRequest()
  try {
    if (route.isFile !== true) await admit(c.req.raw, c.env ?? {})
    const cache = route.method === 'GET' ? edgeCache(c) : null
    if (cache !== null) {
      const cached = await cache.find(start)
      if (cached !== null) {
        logRequest(start, route.id, cached)
        return cached
      }
    }
    const query = textOf(c.req.url)
    const what = route.fastPath?.(query) ?? (await route.load())
    const { response, verdicts = [] } = await answer(c, route, { what, query, start })
    cache?.keep(response)
    if (verdicts instanceof Promise)
      outlive(
        c,
        verdicts.then((all) => logRequest(start, route.id, response, all)),
      )
    else logRequest(start, route.id, response, verdicts)
    return response
  } catch (error) {
    const response = errorResponse(start, error)
    logRequest(start, route.id, response)
    return response
  }
}

const loadTools = lazy(() => import('../mcp/serve-mcp.ts'))

/** Answers a request of the Model Context Protocol, which has its own way to report refusals. */
export async function serveTools(request: Request, env: Env = {}): Promise<Response> {
  const start = startRequest()
  try {
    await admit(request, env)
    const { serveMcp } = await loadTools()
    const { status, headers, body } = await serveMcp(request, env, start.requestId)
    const response = respond(start, body, status, { ...Object.fromEntries(headers), 'cache-control': 'no-store' })
    logRequest(start, 'mcp', response)
    return response
  } catch (error) {
    const response = errorResponse(start, error)
    logRequest(start, 'mcp', response)
    return response
  }
}

/** For the log only, since the caller is gone. nginx logs the same status. */
const CALLER_LEFT = 499

/** The response to an error: a refusal, or an internal error. */
export function errorResponse(start: RequestStart, error: unknown): Response {
  if (error instanceof CallerLeft) return respond(start, null, CALLER_LEFT, { 'cache-control': 'no-store' })
  const refusal = refusalOf(error)
  if (refusal === null) {
    logFault(start, error)
    return refuse(start, new Refusal('internal'))
  }
  const headers: Record<string, string> =
    refusal.code === 'rate-limited'
      ? { 'retry-after': String(LIMIT_PERIOD) }
      : refusal.code === 'unknown-api-key'
        ? { 'www-authenticate': 'Bearer' }
        : {}
  return refuse(start, refusal, headers)
}

const NONE: Readonly<Record<string, string>> = {}

type Answered = { response: Response; verdicts: Reply['verdicts'] }

type Dispatch = { what: Handler; query: string; start: RequestStart }

async function answer(
  c: Context<{ Bindings: Env }>,
  route: Route,
  { what, query, start }: Dispatch,
): Promise<Answered> {
  const { id, method, path } = route
  const { maxBytes = MAX_BYTES } = what
  const { files } = what
  const read =
    files === undefined
      ? what.reads === 'lines'
        ? readStream
        : readJson
      : (request: Request, most: number) => readFileOrJson(request, most, files)
  let day: string | undefined
  const today = (): string => (day ??= beijingDay(Date.now()))
  const env = c.env ?? {}
  const reply = await what.answer({
    query,
    path: path.includes(':') ? c.req.param() : NONE,
    body: method === 'POST' ? await read(c.req.raw, maxBytes) : undefined,
    today,
    receipts: receiptsOf(env),
    work: () => startWork(c.req.raw.signal),
    rulesets: rulesetsOf(env),
    asset: (name) => assetOf(env, name),
    isForBrowser: () => c.req.header('accept')?.includes('text/html') === true,
    host: () => /^https?:\/\/([\w.:[\]-]+)/.exec(c.req.url)?.[1] ?? '',
  })
  const headers: Record<string, string> = {
    'content-type': reply.type ?? 'application/json',
    ...(day === undefined ? NONE : { 'ytterby-as-of': day }),
    ...(reply.knownThrough === undefined ? NONE : { 'ytterby-known-through': reply.knownThrough }),
    ...(reply.fileName === undefined ? NONE : { 'content-disposition': `attachment; filename="${reply.fileName}"` }),
    ...(reply.contentSecurityPolicy === undefined
      ? NONE
      : {
          ...(reply.isFramed === true ? FRAMED_HEADERS : PAGE_HEADERS),
          'content-security-policy': reply.contentSecurityPolicy,
        }),
  }
  const { text, verdicts } = reply
  if (method === 'POST' || reply.etagKey === undefined) {
    const send = (body: BodyInit): Response =>
      respond(start, body, reply.status ?? 200, { ...headers, 'cache-control': 'no-store' })
    return { response: send(bodyOf(text)), verdicts }
  }
  const etag = await etagOf(`${id} ${reply.etagKey()}`)
  const cacheControl = freshnessOf(reply.pinned === true, day !== undefined, Date.now())
  const fresh = { ...headers, etag, 'cache-control': cacheControl }
  // 304 if the client has it.
  return isNotModified(c.req.header('if-none-match') ?? null, etag)
    ? { response: respond(start, null, 304, fresh), verdicts: [] }
    : { response: respond(start, bodyOf(text), 200, fresh), verdicts }
}

function bodyOf(text: Reply['text']): BodyInit {
  if (!isJsonBody(text)) return text
  return 'isLong' in text ? streamOf(jsonPieces(text.json), () => undefined) : canonicalJsonBytes(text.json)
}

/** The query string of a URL. */
function textOf(url: string): string {
  const at = url.indexOf('?')
  return at === -1 ? '' : url.slice(at + 1)
}
