import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { assess, canonicalJson, parseInquiry } from 'ytterby'
import { beijingDay } from 'ytterby/calendar'
import { problem } from './problem.ts'

const MAX_BODY_BYTES = 64 * 1024
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })

/** JSON, undeclared, or what `curl -d` declares when it is told nothing: the body itself must be JSON in any case. */
const JSON_MEDIA_TYPES = /^(application\/([a-z0-9.-]+\+)?json|application\/x-www-form-urlencoded|)$/

const requireJson: MiddlewareHandler = async (c, next) => {
  const mediaType = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (!JSON_MEDIA_TYPES.test(mediaType)) return problem(c, 'unsupported-media-type')
  return next()
}

/** `POST /v1/assessments`: one inquiry in, the bytes of its canonical assessment out. */
export const assessments = new Hono().post(
  '/v1/assessments',
  requireJson,
  bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (c) => problem(c, 'body-too-large') }),
  async (c) => {
    const lang = langOf(c)
    if (lang === undefined) return problem(c, 'invalid-query')
    const body = parseJson(await c.req.arrayBuffer())
    if (body === undefined) return problem(c, 'malformed-json')
    const inquiry = parseInquiry(withDay(c, body))
    return c.body(canonicalJson(assess(inquiry, { lang })), 200, { 'content-type': 'application/json' })
  },
)

function langOf(c: Context): 'en' | 'zh' | undefined {
  const { lang = ['en'], ...others } = c.req.queries()
  if (lang.length !== 1 || Object.keys(others).length > 0) return undefined
  return lang[0] === 'en' || lang[0] === 'zh' ? lang[0] : undefined
}

function parseJson(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(UTF8.decode(bytes))
  } catch {
    return undefined
  }
}

/** An inquiry without a day is asked of today in Beijing; only here a clock is read, and a header says so. */
function withDay(c: Context, body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body) || Object.hasOwn(body, 'asOf')) return body
  const asOf = beijingDay(Date.now())
  c.header('ytterby-as-of', asOf)
  return { ...body, asOf }
}
