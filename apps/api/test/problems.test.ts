import { gzipSync } from 'fflate'
import { expect, onTestFinished, test, vi } from 'vitest'
import { createApp } from '../src/app.ts'
import { ask, send } from './ask.ts'
import { magnet } from './magnet.ts'

/** A value of a caller that must appear neither in a log nor in a problem. */
const SECRET = 'Geheimrat'

async function expectProblem(response: Response, status: number, code: string): Promise<Record<string, unknown>> {
  const text = await response.text()
  expect(text).not.toContain(SECRET)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const document: Record<string, unknown> = JSON.parse(text)
  expect(document).toMatchObject({ type: `/problems/${code}`, status, code })
  expect(document['requestId']).toBe(response.headers.get('request-id'))
  expect(document['title']).toBeTypeOf('string')
  expect(document['detail']).toBeTypeOf('string')
  expect(response.status).toBe(status)
  return document
}

test.each([
  ['no body', ''],
  ['text', SECRET],
  ['an incomplete object', `{"asOf":"2025-06-01","${SECRET}`],
  ['two objects on two lines', '{}\n{}'],
  ['bytes that are not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d])],
])('%s is malformed JSON', async (_, body) => {
  await expectProblem(await ask(body), 400, 'malformed-json')
})

/** Encodes a text as ISO 8859-1, as older systems send it. */
const latin1 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

// A name with a lost letter would be screened as another name.
test.each([
  ['a body', () => ask(latin1('{"asOf":"2025-06-01","endUser":{"name":"Caf\u00e9 Motoren"}}'))],
  [
    'a body without a declared length',
    () =>
      send('/v1/assessments', {
        method: 'POST',
        body: new Blob([latin1('{"asOf":"2025-06-01","endUser":{"name":"Caf\u00e9"}}')]).stream(),
      }),
  ],
  ['a query', () => send('/v1/assessments?asOf=2025-06-01&endUser.name=Caf%E9')],
  ['the name of a screening', () => send('/v1/parties?asOf=2025-06-01&name=Caf%E9')],
])('a letter that is not UTF-8 is refused in %s', async (_, answered) => {
  const { errors } = await expectProblem(await answered(), 422, 'invalid-inquiry')
  expect(errors).toMatchObject([{ code: 'unknown-value', pointer: '/endUser/name' }])
})

test('a byte order mark before the body is ignored', async () => {
  expect((await ask(`\u{feff}${JSON.stringify(magnet)}`)).status).toBe(200)
})

test.each(['?lang=de', '?lang=', '?lang=en&lang=zh', `?${SECRET}%20=1`, `?${SECRET.repeat(8)}=1`])(
  'the query %s is invalid',
  async (query) => {
    await expectProblem(await ask(magnet, query), 400, 'invalid-query')
  },
)

test.each(['/site/index.html', '/v1', '/v1/assessments/', `/${SECRET}`])('%s is not found', async (path) => {
  await expectProblem(await send(path), 404, 'not-found')
})

test.each(['PUT', 'PATCH', 'DELETE'])('%s of assessments is not allowed', async (method) => {
  const response = await send('/v1/assessments', { method })
  expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS, POST')
  await expectProblem(response, 405, 'method-not-allowed')
})

test('POST of healthz is not allowed', async () => {
  const response = await send('/healthz', { method: 'POST' })
  expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
  await expectProblem(response, 405, 'method-not-allowed')
})

test.each(['text/plain', 'multipart/form-data', 'application/jsonp'])(
  'the content type "%s" is not JSON',
  async (type) => {
    await expectProblem(await ask(magnet, '', { 'content-type': type }), 415, 'unsupported-media-type')
  },
)

test.each(['gzip', 'br', 'zstd'])('a body that is compressed, or says so, is not read: %s', async (encoding) => {
  const plain = new TextEncoder().encode(JSON.stringify(magnet))
  for (const body of [plain, gzipSync(plain)])
    await expectProblem(await ask(body, '', { 'content-encoding': encoding }), 415, 'unsupported-media-type')
})

test('a body that says that it is not compressed is read', async () => {
  expect((await ask(magnet, '', { 'content-encoding': 'identity' })).status).toBe(200)
})

test('a body of 64 KiB is accepted, one of 64 KiB and one byte is refused', async () => {
  const text = JSON.stringify(magnet)
  expect((await ask(text.padEnd(64 * 1024))).status).toBe(200)
  await expectProblem(await ask(text.padEnd(64 * 1024 + 1)), 413, 'body-too-large')
})

test('a description of 10 MB is refused', async () => {
  const description = SECRET.repeat((10 * 2 ** 20) / SECRET.length)
  await expectProblem(await ask({ ...magnet, product: { description } }), 413, 'body-too-large')
})

test('a stream of 10 MB without a declared length is refused', async () => {
  const chunk = new Uint8Array(2 ** 16).fill(0x20)
  let left = 160
  const body = new ReadableStream({
    pull(controller) {
      if (left-- > 0) controller.enqueue(chunk)
      else controller.close()
    },
  })
  const response = await send('/v1/assessments', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  await expectProblem(response, 413, 'body-too-large')
})

test.each([
  ['an unknown key', { ...magnet, colour: SECRET }, '/colour'],
  ['an unknown element', { ...magnet, product: { elements: [{ symbol: SECRET }] } }, '/product/elements/0/symbol'],
  ['a day that does not exist', { ...magnet, asOf: '2025-02-30' }, '/asOf'],
  ['an unknown country', { ...magnet, destination: 'XX' }, '/destination'],
  ['a list', [magnet], ''],
  ['null', null, ''],
])('%s is an invalid inquiry', async (_, body, pointer) => {
  const document = await expectProblem(await ask(body), 422, 'invalid-inquiry')
  expect(document['errors']).toEqual([
    { code: expect.any(String), pointer: expect.stringContaining(pointer), detail: expect.any(String) },
  ])
})

test('all findings are reported, each with its pointer', async () => {
  const body = { ...magnet, destination: 'XX', quantityKg: -1 }
  const document = await expectProblem(await ask(body), 422, 'invalid-inquiry')
  expect(document['errors']).toMatchObject([{ pointer: '/destination' }, { pointer: '/quantityKg' }])
})

test('30,000 nested lists are an invalid inquiry', async () => {
  await expectProblem(await ask('['.repeat(30_000) + ']'.repeat(30_000)), 422, 'invalid-inquiry')
})

test('an internal error reveals no details in the answer or in the log', async () => {
  const log = vi.spyOn(console, 'error').mockReturnValue()
  onTestFinished(() => log.mockRestore())
  const app = createApp().get('/fault', () => {
    throw new RangeError(SECRET)
  })
  const document = await expectProblem(await app.request('/fault'), 500, 'internal')
  expect(Object.keys(document).sort()).toEqual(['code', 'detail', 'requestId', 'status', 'title', 'type'])
  expect(log.mock.lastCall?.join()).toContain('RangeError')
  expect(log.mock.lastCall?.join()).not.toContain(SECRET)
})

test.each(['', '/latest'])('a service that publishes no law says so at /v1/law/bundles%s', async (place) => {
  const answer = await createApp().request(`http://publishes-none.example/v1/law/bundles${place}`, {}, {})
  expect(await answer.json()).toMatchObject({ status: 404, errors: [{ code: 'no-law', parameter: null }] })
})
