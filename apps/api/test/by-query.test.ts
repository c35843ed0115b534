import { assess, canonicalJson, decisionView, type Inquiry } from 'ytterby'
import { releases } from 'ytterby/releases'
import { expect, test } from 'vitest'
import { ask, send } from './ask.ts'
import { magnet } from './magnet.ts'

const QUERY = 'asOf=2025-06-01&product.form=ndfeb-magnet&product.elements=Nd;Dy:7&destination=DE'
const STATED: Inquiry = {
  asOf: '2025-06-01',
  product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy', weightPercent: 7 }] },
  destination: 'DE',
}

test('facts by their dotted names give the bytes of the SDK', async () => {
  const response = await send(`/v1/assessments?${QUERY}`)
  expect(await response.text()).toBe(canonicalJson(assess(STATED)))
})

test('the decision view, by query and by body', async () => {
  const decision = canonicalJson(decisionView(assess(STATED)))
  expect(await (await send(`/v1/assessments?${QUERY}&view=decision`)).text()).toBe(decision)
  expect(await (await ask(STATED, '?view=decision')).text()).toBe(decision)
})

test.each([
  ['a name that the contract does not have', 'product.colour=red', null],
  ['__proto__', '__proto__=1', null],
  ['a fact stated twice', 'destination=DE&destination=FR', null],
  ['a view that is none', 'view=brief', 'view'],
  ['a release that is not held', 'ruleset=9.9.9', 'ruleset'],
])('%s is an invalid query', async (_, query, parameter) => {
  const response = await send(`/v1/assessments?${query}`)
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ code: 'invalid-query', errors: [{ parameter }] })
})

test('a fact that does not fit is an invalid inquiry, with its pointer', async () => {
  const response = await send('/v1/assessments?asOf=2025-06-01&destination=XX')
  expect(response.status).toBe(422)
  expect(await response.json()).toMatchObject({ code: 'invalid-inquiry', errors: [{ pointer: '/destination' }] })
})

test('a validator tells inquiries apart, and not their spelling', async () => {
  const etag = async (query: string): Promise<string | null> =>
    (await send(`/v1/assessments?${query}`)).headers.get('etag')
  const first = await etag(QUERY)
  expect(first).toMatch(/^"[0-9a-f]{32}"$/)
  expect(await etag(QUERY.replace('Nd;Dy:7', 'Dy:7;Nd'))).toBe(first)
  expect(await etag(QUERY.replace('2025-06-01', '2025-06-02'))).not.toBe(first)
  expect(await etag(`${QUERY}&lang=zh`)).not.toBe(first)
  expect(await etag(`${QUERY}&view=decision`)).not.toBe(first)
})

test('what a client holds is not sent again', async () => {
  const etag = (await send(`/v1/assessments?${QUERY}`)).headers.get('etag') ?? ''
  for (const held of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const response = await send(`/v1/assessments?${QUERY}`, { headers: { 'if-none-match': held } })
    expect(response.status).toBe(304)
    expect(await response.text()).toBe('')
  }
  expect((await send(`/v1/assessments?${QUERY}`, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
})

test('an answer is kept for ever where day and release are stated, else for a short time', async () => {
  const release = releases.at(-1)?.version
  const control = async (query: string): Promise<string | null> =>
    (await send(`/v1/assessments?${query}`)).headers.get('cache-control')
  expect(await control(`${QUERY}&ruleset=${release}`)).toBe('public, max-age=31536000, immutable')
  expect(await control(QUERY)).toBe('public, max-age=300')
  expect(await control(`product.form=ore&ruleset=${release}`)).toMatch(/^public, max-age=([1-9]|[1-9]\d|[12]\d\d|300)$/)
})

test('without a day it is asked of today, and a header says so', async () => {
  const response = await send('/v1/assessments?product.form=ore')
  expect(response.headers.get('ytterby-as-of')).toMatch(/^\d{4}-\d{2}-\d{2}$/)
})

test('HEAD gives the headers alone', async () => {
  const response = await send(`/v1/assessments?${QUERY}`, { method: 'HEAD' })
  expect(response.status).toBe(200)
  expect(response.headers.get('etag')).not.toBeNull()
  expect(await response.text()).toBe('')
})

test('a second GET comes from the cache of the edge, with a request id of its own', async () => {
  const url = `/v1/assessments?${QUERY}&endUse.kind=civil`
  const [first, second] = [await send(url), await send(url)]
  expect(second.headers.get('request-id')).not.toBe(first.headers.get('request-id'))
  expect(await second.text()).toBe(await first.text())
})

test('the answer to a body is not kept', async () => {
  expect((await ask(magnet)).headers.get('cache-control')).toBe('no-store')
})
