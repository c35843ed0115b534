import { Hono } from 'hono'
import { beforeEach, expect, test, vi } from 'vitest'
import { admission, type AdmissionEnv, type Admitted } from './admission.ts'
import { keyDigest } from './api-key.ts'
import { arrival, type Arrived } from './arrival.ts'
import { answerErrors } from './errors.ts'
import { logLine, type Logged } from './log-line.ts'
import { noQuery } from './no-query.ts'
import { answerOtherMethods } from './other-methods.ts'
import { notFound, problemOf, Refusal } from './problem.ts'
import { respond } from './respond.ts'

const app = new Hono<{ Bindings: AdmissionEnv; Variables: Arrived & Admitted & Logged }>()
app.use(arrival())
app.get('/answer', logLine('answer'), admission(), noQuery(), (c) => {
  c.set('verdicts', Promise.resolve(['depends', 'no-permit', 'depends']))
  return respond(c.get('arrival'), c.get('key') ?? 'anybody', 200, { 'content-type': 'text/plain' })
})
app.get('/nothing', logLine('nothing'), () => {
  throw notFound('id', 'Nothing has this id.')
})
app.get('/fault', logLine('fault'), () => {
  throw new RangeError('Quotes somebody’s data\n    at Example Motoren GmbH')
})
answerOtherMethods(app, [{ method: 'GET', path: '/answer' }])
app.onError(answerErrors())

const logged: unknown[] = []
beforeEach(() => {
  logged.length = 0
  const keep = (line: string): void => void logged.push(JSON.parse(line))
  vi.spyOn(console, 'log').mockImplementation(keep)
  vi.spyOn(console, 'error').mockImplementation(keep)
})

test('an answer is logged with its request id and the count of its verdicts', async () => {
  const response = await app.request('/answer')
  expect(await response.text()).toBe('anybody')
  const verdicts = { depends: 2, 'no-permit': 1 }
  const requestId = response.headers.get('request-id')
  expect(logged).toEqual([{ requestId, operation: 'answer', status: 200, milliseconds: expect.any(Number), verdicts }])
})

test('a known key owns what it asks for; an unknown key and a caller over the limit are refused', async () => {
  const digest = await keyDigest('Bearer key-of-a-test')
  const headers = { authorization: 'Bearer key-of-a-test' }
  const LIMIT = { limit: async () => ({ success: false }) }
  const ask = (env: AdmissionEnv, init: RequestInit): Promise<Response> =>
    Promise.resolve(app.request('/answer', init, env))
  expect(await (await ask({ API_KEY_DIGESTS: `0 ${digest.toUpperCase()}` }, { headers })).text()).toBe(digest)
  const unknown = await ask({}, { headers })
  expect([unknown.status, unknown.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
  const limited = await ask({ LIMIT }, {})
  expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '60'])
})

test('a refusal is a problem document, and is logged by its status', async () => {
  const response = await app.request('/nothing')
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(await response.json()).toMatchObject({ code: 'not-found', requestId: response.headers.get('request-id') })
  expect((await app.request('/answer?a=1')).status).toBe(400)
  expect(logged).toMatchObject([
    { operation: 'nothing', status: 404, verdicts: {} },
    { operation: 'answer', status: 400, verdicts: {} },
  ])
})

test('an internal error is logged by its name and frames alone', async () => {
  const response = await app.request('/fault')
  expect([response.status, await response.json()]).toMatchObject([500, { code: 'internal' }])
  expect(logged).toMatchObject([{ fault: 'RangeError' }, { operation: 'fault', status: 500 }])
  expect(JSON.stringify(logged)).not.toMatch(/Quotes|Motoren/)
  expect(logged[0]).toMatchObject({ at: expect.arrayContaining([expect.stringMatching(/^at .*pipeline\.test\.ts/)]) })
})

test('another method is refused with the allowed ones, and OPTIONS lists them', async () => {
  const refused = await app.request('/answer', { method: 'PUT' })
  expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
  const preflight = await app.request('/answer', { method: 'OPTIONS' })
  expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, HEAD, OPTIONS'])
  expect(logged).toEqual([])
})

test('a problem document lists the first thousand errors', () => {
  const findings = Array.from({ length: 5_000 }, (_, at) => ({ code: 'unknown-key', pointer: `/${at}`, detail: 'x' }))
  expect(problemOf(new Refusal('invalid-list', findings), 'id')).toMatchObject({ errors: findings.slice(0, 1_000) })
})
