import { etagOf, isNotModified } from '@ytterby/http/etag'
import { FRAMED_HEADERS, PAGE_HEADERS } from '@ytterby/http/headers'
import { LAW_NOTICE, respond } from '@ytterby/http/respond'
import type { Context } from 'hono'
import { canonicalJsonBytes } from 'ytterby/apps'
import { isJsonBody, type Reply } from '../reply.ts'
import type { Route } from '../route.ts'
import type { Service } from '../service.ts'
import { freshnessOf } from './freshness.ts'
import { jsonPieces } from './json-pieces.ts'
import { streamOf } from './stream-of.ts'

type Sending = {
  readonly route: Pick<Route, 'id' | 'method'>
  readonly reply: Reply
  /** Today in Beijing, if the answer depends on it. */
  readonly day: string | undefined
}

/** The response to a request: the reply, or 304 if the client has it. */
export async function sendReply(c: Context<Service>, { route, reply, day }: Sending): Promise<Response> {
  const { text, status = 200, etagKey, verdicts } = reply
  const headers = headersOf(reply, day)
  const arrival = c.get('arrival')
  if (route.method === 'POST' || etagKey === undefined) {
    if (verdicts !== undefined) c.set('verdicts', verdicts)
    const cacheControl = route.method === 'POST' ? 'no-store' : 'private, no-store'
    return respond(arrival, bodyOf(text), status, { ...headers, 'cache-control': cacheControl })
  }
  const etag = await etagOf(`${route.id} ${etagKey()}`)
  const fresh = {
    ...headers,
    etag,
    'cache-control': freshnessOf(reply, day !== undefined, Date.now()),
  }
  if (isNotModified(c.req.header('if-none-match') ?? null, etag)) return respond(arrival, null, 304, fresh)
  if (verdicts !== undefined) c.set('verdicts', verdicts)
  return respond(arrival, bodyOf(text), 200, fresh)
}

/** Headers that say what the reply is. */
function headersOf(reply: Reply, day: string | undefined): Record<string, string> {
  const headers: Record<string, string> = { 'content-type': reply.type ?? 'application/json' }
  if (day !== undefined) headers['ytterby-as-of'] = day
  if (reply.knownThrough !== undefined) headers['ytterby-known-through'] = reply.knownThrough
  if (reply.lawNotice !== undefined) headers[LAW_NOTICE] = reply.lawNotice
  if (reply.fileName !== undefined) headers['content-disposition'] = `attachment; filename="${reply.fileName}"`
  if (reply.contentSecurityPolicy === undefined) return headers
  const ofPages = reply.isFramed === true ? FRAMED_HEADERS : PAGE_HEADERS
  return { ...headers, ...ofPages, 'content-security-policy': reply.contentSecurityPolicy }
}

function bodyOf(text: Reply['text']): BodyInit {
  if (!isJsonBody(text)) return text
  return 'isLong' in text ? streamOf(jsonPieces(text.json), () => undefined) : canonicalJsonBytes(text.json)
}
