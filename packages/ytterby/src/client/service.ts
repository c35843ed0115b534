import { UnreachableError } from '../errors/unreachable-error.ts'
import { withTimeout } from './timeouts.ts'
import type { PointerOf } from './problem-error.ts'
import { isAnswer, parseAnswer, refusalOf } from './reply.ts'
import { withRetries } from './retry.ts'

const JSON_TYPE = 'application/json'
const LINES_TYPE = 'application/x-ndjson'

/** The address of a service, and how to call it. */
export type ClientOptions = {
  /** Address of the service, such as `https://ytterby.example`, with its base path, if any. */
  baseUrl: string
  /** Sent as a bearer token: raises the limits of the service. */
  apiKey?: string
  /** The `fetch` function; that of the platform by default. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>
  /** The time limit in milliseconds for an attempt, and for each chunk of a batch; 10,000 by default. */
  timeoutMs?: number
  /** The number of retries after temporary failures (no connection, or 429, 502, 503, 504); 2 by default. */
  retries?: number
}

/** One call of an operation. */
export type Call = {
  readonly path: string
  readonly query?: Readonly<Record<string, string | number | undefined>>
  /** A JSON body, or lines of JSON; bytes are sent as they are. With a body the call is a POST, if no method is named. */
  readonly body?: string | Uint8Array<ArrayBuffer>
  readonly method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly headers?: Readonly<Record<string, string>>
  readonly pointerOf?: PointerOf
  readonly signal?: AbortSignal | undefined
}

/**
 * The service as seen by the client. Both methods reject with errors of the SDK, ServiceError, UnreachableError, or the
 * signal's reason.
 */
export type Service = {
  readonly retries: number
  /** The JSON answer of an operation. */
  readonly json: <T>(call: Call) => Promise<T>
  /** The JSON lines of an operation as they arrive, in one attempt. */
  readonly lines: <T>(call: Call) => AsyncGenerator<T>
  /** The answer of an operation in whatever media type it has, its body unread. The time limit ends when its headers are here. */
  readonly open: (call: Call) => Promise<Response>
}

/** @throws TypeError for an invalid address, or a key that cannot be sent in a header. */
export function serviceAt({
  baseUrl,
  apiKey,
  fetch = (url, init) => globalThis.fetch(url, init),
  timeoutMs = 10_000,
  retries = 2,
}: ClientOptions): Service {
  const root = new URL(baseUrl).href.replace(/\/+$/, '')
  const authorization = new Headers(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` })

  function send(call: Call, type: string, signal: AbortSignal): Promise<Response> {
    const { path, query = {}, body, method = body === undefined ? 'GET' : 'POST', headers: stated = {} } = call
    const headers = new Headers([...authorization, ...Object.entries(stated)])
    headers.set('accept', `${type}, application/problem+json`)
    if (typeof body === 'string' && !headers.has('content-type')) headers.set('content-type', type)
    const how = body === undefined ? { method } : { method, body }
    return wrapNetworkErrors(() => fetch(`${root}${path}${queryOf(query)}`, { ...how, headers, signal }))
  }

  async function answerOf<T>(call: Call, signal: AbortSignal): Promise<T> {
    const response = await send(call, JSON_TYPE, signal)
    const text = await wrapNetworkErrors(() => response.text())
    if (!isAnswer(response, JSON_TYPE)) throw refusalOf(response, text, call.pointerOf)
    return parseAnswer(response, text)
  }

  async function opened(call: Call, signal: AbortSignal): Promise<Response> {
    const response = await send(call, '*/*', signal)
    if (!response.ok) throw refusalOf(response, await wrapNetworkErrors(() => response.text()))
    return response
  }

  return {
    retries,
    open: (call) =>
      withRetries(() => withTimeout((signal) => opened(call, signal), timeoutMs, call.signal), {
        retries,
        signal: call.signal,
      }),
    json: <T>(call: Call) =>
      withRetries(() => withTimeout((signal) => answerOf<T>(call, signal), timeoutMs, call.signal), {
        retries,
        signal: call.signal,
      }),
    async *lines<T>(call: Call) {
      const over = new AbortController()
      const wait: Wait = (work) => withTimeout(work, timeoutMs, call.signal)
      try {
        const response = await wait(() => send(call, LINES_TYPE, over.signal))
        if (!isAnswer(response, LINES_TYPE))
          throw refusalOf(response, await wait(() => wrapNetworkErrors(() => response.text())))
        for await (const line of linesOf(response, wait)) {
          const answer: T = parseAnswer(response, line)
          yield answer
        }
      } finally {
        over.abort()
      }
    },
  }
}

type Wait = <T>(work: () => Promise<T>) => Promise<T>

/** The lines of a body as they arrive. Text after the last line end was cut off. */
async function* linesOf({ body }: Response, wait: Wait): AsyncGenerator<string> {
  if (body === null) return
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let begun = ''
  for (;;) {
    const { done, value } = await wait(() => wrapNetworkErrors(() => reader.read()))
    if (done) break
    const [first = '', ...others] = decoder.decode(value, { stream: true }).split('\n')
    begun += first
    for (const next of others) {
      yield begun
      begun = next
    }
  }
  if (begun !== '') throw new UnreachableError('unreachable')
}

/** @throws UnreachableError if the platform call fails. */
async function wrapNetworkErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    throw new UnreachableError('unreachable', { cause })
  }
}

function queryOf(query: NonNullable<Call['query']>): string {
  const stated = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined) stated.set(name, String(value))
  const text = stated.toString()
  return text === '' ? '' : `?${text}`
}
