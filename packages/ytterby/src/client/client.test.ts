import { getEventListeners } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { createClient, type Client, type ClientOptions } from 'ytterby/client'
import { YtterbyError } from 'ytterby'
import { afterAll, describe, expect, test } from 'vitest'
import { ServiceError } from '../errors/service-error.ts'
import { UnreachableError } from '../errors/unreachable-error.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

const VERSION = { package: '1.2.3', ruleset: { version: '1.2.3', digest: 'sha256:1', knownThrough: '2026-01-01' } }
const INQUIRY = { asOf: '2026-03-01' }

const servers: Server[] = []
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})

/** A client of a server that answers with the handlers in order, and from then on with the last one. */
async function asking(
  handlers: readonly [...Handler[], Handler],
  options: Partial<ClientOptions> = {},
): Promise<{ client: Client; asked: IncomingMessage[]; baseUrl: string }> {
  const asked: IncomingMessage[] = []
  const server = createServer((request, response) => {
    const handler = handlers[Math.min(asked.push(request), handlers.length) - 1]
    request.resume().on('end', () => handler?.(request, response))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  servers.push(server)
  const baseUrl = urlOf(server)
  return { client: createClient({ baseUrl, ...options }), asked, baseUrl }
}

function urlOf(server: Server): string {
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port')
  return `http://127.0.0.1:${address.port}`
}

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const held: T[] = []
  for await (const value of values) held.push(value)
  return held
}

const answering =
  (status: number, type: string, body: string, headers: Readonly<Record<string, string>> = {}): Handler =>
  (_, response) =>
    response.writeHead(status, { 'content-type': type, 'request-id': 'id-1', ...headers }).end(body)

const good = answering(200, 'application/json', JSON.stringify(VERSION))
const html = (status: number, headers?: Record<string, string>): Handler =>
  answering(status, 'text/html; charset=utf-8', '<h1>Not here</h1>', headers)
const problem = (status: number, code: string, headers?: Record<string, string>): Handler =>
  answering(
    status,
    'application/problem+json',
    JSON.stringify({ code, title: 'Title', detail: 'Detail.', status }),
    headers,
  )
const reset: Handler = (_, response) => response.socket?.resetAndDestroy()
const halfABody: Handler = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' }).write('{"package"')
  setTimeout(() => response.socket?.resetAndDestroy(), 20)
}
const silent: Handler = () => undefined

// They wait before they retry.
describe.concurrent('temporary failures are retried', () => {
  test.each<[string, Handler]>([
    ['a connection that is reset', reset],
    ['a truncated answer', halfABody],
    ['502 of a proxy', html(502)],
    ['503', html(503)],
    ['503 with Retry-After', html(503, { 'retry-after': '0' })],
    ['504', html(504)],
    ['429', problem(429, 'rate-limited', { 'retry-after': '0' })],
  ])('%s: up to twice', async (_, failing) => {
    const recovered = await asking([failing, failing, good])
    expect(await recovered.client.version()).toEqual(VERSION)
    expect(recovered.asked).toHaveLength(3)
    const broken = await asking([failing])
    await expect(broken.client.version()).rejects.toBeInstanceOf(YtterbyError)
    expect(broken.asked).toHaveLength(3)
  })

  test('a POST is retried with its body', async () => {
    const bodies: unknown[] = []
    const server: Handler = (request, response) => (bodies.length < 2 ? reset : good)(request, response)
    const { client } = await asking([server], {
      fetch(url, init) {
        bodies.push(init.body)
        return fetch(url, init)
      },
    })
    expect(await client.assess(INQUIRY)).toEqual(VERSION)
    expect(bodies).toEqual(['{"asOf":"2026-03-01"}', '{"asOf":"2026-03-01"}'])
  })

  test.each<[string, Handler]>([
    ['400', problem(400, 'invalid-query')],
    ['401', problem(401, 'unknown-api-key')],
    ['404', html(404)],
    ['413', problem(413, 'body-too-large')],
    ['500', problem(500, 'internal')],
    ['an unreadable 200', html(200)],
  ])('%s is not', async (_, failing) => {
    const { client, asked } = await asking([failing])
    await expect(client.version()).rejects.toBeInstanceOf(ServiceError)
    expect(asked).toHaveLength(1)
  })

  test('as often as `retries` says', async () => {
    const { client, asked } = await asking([reset], { retries: 0 })
    await expect(client.version()).rejects.toMatchObject({ name: 'UnreachableError', code: 'unreachable' })
    expect(asked).toHaveLength(1)
  })

  test.each<[string, () => string]>([
    ['in seconds', () => '1'],
    ['as a time', () => new Date(Date.now() + 1500).toUTCString()],
  ])('not before the time of Retry-After, given %s', async (_, after) => {
    const limited: Handler = (request, response) =>
      problem(429, 'rate-limited', { 'retry-after': after() })(request, response)
    const { client } = await asking([limited, good])
    const start = performance.now()
    expect(await client.version()).toEqual(VERSION)
    expect(performance.now() - start).toBeGreaterThan(450)
  })

  test('not if Retry-After is more than a minute', async () => {
    const { client, asked } = await asking([problem(429, 'rate-limited', { 'retry-after': '61' })])
    await expect(client.version()).rejects.toMatchObject({ code: 'rate-limited', status: 429, retryAfter: 61 })
    expect(asked).toHaveLength(1)
  })
})

test('without a service the error is unreachable, with its cause', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const baseUrl = urlOf(server)
  await new Promise((resolve) => server.close(resolve))
  const error: unknown = await createClient({ baseUrl, retries: 1 })
    .version()
    .catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(UnreachableError)
  expect(error).toMatchObject({ code: 'unreachable', pointer: '', cause: expect.any(Error) })
})

describe('an invalid response is reported as unreadable', () => {
  test.each<[string, Handler]>([
    ['a page', html(200)],
    ['a page with an error status', html(404)],
    ['text', answering(200, 'text/plain', '{}')],
    ['truncated JSON', answering(200, 'application/json', '{"package"')],
    ['no body', answering(200, 'application/json', '')],
    ['a problem document of another service', answering(404, 'application/problem+json', '{"title":"No route"}')],
    ['a problem document that is not JSON', answering(404, 'application/problem+json', 'No route')],
    ['lines instead of one answer', answering(200, 'application/x-ndjson', '{}\n')],
  ])('%s', async (_, handler) => {
    const { client } = await asking([handler])
    const error: unknown = await client.version().catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ServiceError)
    expect(error).toMatchObject({ code: 'unreadable-answer', requestId: 'id-1', retryAfter: null, findings: [] })
  })

  test.each<[string, Handler]>([
    ['a page', html(200)],
    ['one answer', answering(200, 'application/json', '{}')],
    ['a line that is not JSON', answering(200, 'application/x-ndjson', '{"line":1\n')],
  ])('%s instead of a batch', async (_, handler) => {
    const { client, asked } = await asking([handler])
    await expect(all(client.batch([INQUIRY]))).rejects.toMatchObject({
      name: 'ServiceError',
      code: 'unreadable-answer',
    })
    expect(asked).toHaveLength(1)
  })
})

test('a refusal without an SDK error keeps the message of the service', async () => {
  const body = {
    code: 'invalid-query',
    title: 'Title',
    detail: 'Detail.',
    status: 400,
    errors: [{ code: 'invalid-parameter', parameter: 'view', detail: 'Ask for full or decision.' }],
  }
  const { client } = await asking([answering(400, 'application/problem+json', JSON.stringify(body))])
  await expect(client.decide(INQUIRY)).rejects.toMatchObject({
    name: 'ServiceError',
    code: 'invalid-query',
    status: 400,
    requestId: 'id-1',
    findings: body.errors,
    message: 'Title. Detail.\nAsk for full or decision.',
  })
})

test('an unknown reason for refusing a paper becomes a ServiceError', async () => {
  const body = {
    code: 'paper-refused',
    title: 'Title',
    detail: 'Detail.',
    status: 422,
    errors: [{ code: 'of-tomorrow', pointer: '', detail: 'Wait.' }],
  }
  const { client } = await asking([answering(422, 'application/problem+json', JSON.stringify(body))])
  await expect(client.customsRemark(INQUIRY)).rejects.toMatchObject({ name: 'ServiceError', code: 'paper-refused' })
})

describe('timeouts', () => {
  test('a silent service times out and is not asked again', async () => {
    const { client, asked } = await asking([silent], { timeoutMs: 50 })
    await expect(client.version()).rejects.toMatchObject({ name: 'UnreachableError', code: 'timed-out' })
    expect(asked).toHaveLength(1)
  })

  test('a body that does not end times out', async () => {
    const endless: Handler = (_, response) =>
      void response.writeHead(200, { 'content-type': 'application/json' }).write('{')
    const { client } = await asking([endless], { timeoutMs: 50 })
    await expect(client.version()).rejects.toMatchObject({ name: 'UnreachableError', code: 'timed-out' })
  })

  test('an infinite timeout never ends', async () => {
    const { client } = await asking([(request, response) => setTimeout(() => good(request, response), 20)], {
      timeoutMs: Number.POSITIVE_INFINITY,
    })
    expect(await client.version()).toEqual(VERSION)
  })

  test('a batch times out between chunks, but never while its reader is slow', async () => {
    const slow: Handler = async (_, response) => {
      response.writeHead(200, { 'content-type': 'application/x-ndjson' })
      for (const line of [1, 2, 3]) {
        await pause(400)
        response.write(`{"line":${line},"decision":{}}\n`)
      }
      response.end()
    }
    const { client } = await asking([slow], { timeoutMs: 1000 })
    const lines: number[] = []
    for await (const { line } of client.batch([INQUIRY, INQUIRY, INQUIRY])) {
      lines.push(line)
      if (line === 1) await pause(1100)
    }
    expect(lines).toEqual([1, 2, 3])
  })

  test('a batch that times out keeps the answers received before', async () => {
    const stalling: Handler = (_, response) =>
      void response
        .writeHead(200, { 'content-type': 'application/x-ndjson' })
        .write('{"line":1,"decision":{}}\n{"line"')
    const { client, asked } = await asking([stalling], { timeoutMs: 50 })
    const lines: number[] = []
    const read = async (): Promise<void> => {
      for await (const { line } of client.batch([INQUIRY, INQUIRY])) lines.push(line)
    }
    await expect(read()).rejects.toMatchObject({ name: 'UnreachableError', code: 'timed-out' })
    expect(lines).toEqual([1])
    expect(asked).toHaveLength(1)
  })
})

describe('the signal of a caller', () => {
  const REASON = new Error('No longer needed')

  test('prevents the call if already aborted', async () => {
    const { client, asked } = await asking([good])
    await expect(client.version({ signal: AbortSignal.abort(REASON) })).rejects.toBe(REASON)
    expect(asked).toHaveLength(0)
  })

  test.each<[string, Handler, Partial<ClientOptions>]>([
    ['it waits for an answer', silent, {}],
    ['it waits to retry', problem(429, 'rate-limited', { 'retry-after': '30' }), {}],
    ['fetch ignores the signal', silent, { fetch: () => new Promise(() => undefined) }],
  ])('ends a call while %s', async (_, handler, options) => {
    const { client } = await asking([handler], options)
    const controller = new AbortController()
    setTimeout(() => controller.abort(REASON), 50)
    await expect(client.version({ signal: controller.signal })).rejects.toBe(REASON)
  })

  describe('of a batch', () => {
    /** Sends one line and no more, and reports when the client has disconnected. */
    async function endless(): Promise<{ client: Client; gone: Promise<void> }> {
      let leave: () => void
      const gone = new Promise<void>((resolve) => (leave = resolve))
      const { client } = await asking([
        (_, response) => {
          response.on('close', () => leave())
          response.writeHead(200, { 'content-type': 'application/x-ndjson' }).write('{"line":1,"decision":{}}\n')
        },
      ])
      return { client, gone }
    }

    test('ends it between two lines and closes the connection', async () => {
      const { client, gone } = await endless()
      const controller = new AbortController()
      const { signal } = controller
      const read = async (): Promise<void> => {
        for await (const { line } of client.batch([INQUIRY, INQUIRY], { signal })) {
          expect(line).toBe(1)
          controller.abort(REASON)
        }
      }
      await expect(read()).rejects.toBe(REASON)
      await gone
    })

    test('is not needed to leave the loop', async () => {
      const { client, gone } = await endless()
      for await (const { line } of client.batch([INQUIRY, INQUIRY])) {
        expect(line).toBe(1)
        break
      }
      await gone
    })
  })

  test('has no listeners left after the calls', async () => {
    const { client } = await asking([good])
    const { signal } = new AbortController()
    await client.version({ signal })
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })
})

describe('the address', () => {
  test.each(['', '/', '/trade/ytterby', '/trade/ytterby/'])('may end in "%s"', async (path) => {
    const { asked, baseUrl } = await asking([good])
    await createClient({ baseUrl: `${baseUrl}${path}` }).version()
    expect(asked[0]?.url).toBe(`${path.replace(/\/$/, '')}/v1/version`)
  })

  test.each(['', 'ytterby.example', '/v1', 'localhost:8787', '127.0.0.1:8787'])('"%s" is invalid', (baseUrl) => {
    expect(() => createClient({ baseUrl })).toThrow(new TypeError('baseUrl lacks http://'))
  })
})

test('a key is sent as a bearer token; without a key there is no header', async () => {
  const { client, asked, baseUrl } = await asking([good])
  await client.version()
  await createClient({ baseUrl, apiKey: 'some-key' }).version()
  expect(asked.map(({ headers }) => headers.authorization)).toEqual([undefined, 'Bearer some-key'])
  expect(() => createClient({ baseUrl, apiKey: 'no\nkey' })).toThrow(TypeError)
})
