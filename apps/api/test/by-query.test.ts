import { assess, canonicalJson, decisionView, explain, type Inquiry } from 'ytterby'
import 'ytterby/zh'
import { releases } from 'ytterby/law'
import { expect, test } from 'vitest'
import { ask, send } from './ask.ts'
import { magnet } from './magnet.ts'

const QUERY = 'asOf=2025-06-01&product.form=ndfeb-magnet&product.elements=Nd;Dy:7&destination=DE'
const STATED: Inquiry = {
  asOf: '2025-06-01',
  product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy', weightPercent: 7 }] },
  destination: 'DE',
}

test('facts with dotted names get the bytes of the SDK', async () => {
  const response = await send(`/v1/assessments?${QUERY}`)
  expect(await response.text()).toBe(canonicalJson(assess(STATED)))
})

test('the decision view, by query and by body', async () => {
  const decision = canonicalJson(decisionView(assess(STATED)))
  expect(await (await send(`/v1/assessments?${QUERY}&view=decision`)).text()).toBe(decision)
  expect(await (await ask(STATED, '?view=decision')).text()).toBe(decision)
})

test('the short view is what explain writes, by query and by body, in both languages', async () => {
  for (const lang of ['en', 'zh'] as const) {
    const answer = assess(STATED, { lang })
    const short = canonicalJson({ verdict: answer.verdict, action: answer.action, text: explain(answer) })
    const got = await send(`/v1/assessments?${QUERY}&view=short&lang=${lang}`)
    expect(await got.text()).toBe(short)
    expect(got.headers.get('etag')).not.toBe((await send(`/v1/assessments?${QUERY}&lang=${lang}`)).headers.get('etag'))
    expect(await (await ask(STATED, `?view=short&lang=${lang}`)).text()).toBe(short)
  }
})

test.each([
  ['an unknown name', 'product.colour=red', 'product.colour'],
  ['a name that is no word', 'a%20name=1', null],
  ['a long name', `${'x'.repeat(65)}=1`, null],
  ['__proto__', '__proto__=1', '__proto__'],
  ['a fact stated twice', 'destination=DE&destination=FR', 'destination'],
  ['an unknown view', 'view=brief', 'view'],
  ['an unknown release', 'ruleset=9.9.9', 'ruleset'],
])('%s is an invalid query', async (_, query, parameter) => {
  const response = await send(`/v1/assessments?${query}`)
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ code: 'invalid-query', errors: [{ parameter }] })
})

test('each unknown name is named, with the name that was probably meant; of many, only the count', async () => {
  const errorsOf = async (query: string): Promise<unknown> => (await send(`/v1/assessments?${query}`)).json()
  const code = 'unknown-parameter'
  expect(await errorsOf('form=magnet&colour=red')).toMatchObject({
    errors: [
      { code, parameter: 'form', detail: expect.stringContaining('Did you mean “product.form”?') },
      { code, parameter: 'colour', detail: expect.not.stringContaining('Did you mean') },
    ],
  })
  const many = Array.from({ length: 11 }, (_, at) => `unknown${at}=1`).join('&')
  expect(await errorsOf(many)).toMatchObject({
    errors: [{ code, parameter: null, detail: expect.stringMatching(/^11 parameters/) }],
  })
})

test('a value that is only a part of listed ones is refused with these', async () => {
  const response = await send('/v1/assessments?asOf=2025-06-01&product.form=magnet')
  expect(await response.json()).toMatchObject({
    errors: [
      {
        pointer: '/product/form',
        detail: 'This value is not in the list. Use one of: ndfeb-magnet, smco-magnet, magnet-powder, bonded-magnet.',
      },
    ],
  })
})

test('an invalid fact is an invalid inquiry, with its pointer', async () => {
  const response = await send('/v1/assessments?asOf=2025-06-01&destination=XX')
  expect(response.status).toBe(422)
  expect(await response.json()).toMatchObject({ code: 'invalid-inquiry', errors: [{ pointer: '/destination' }] })
})

test('equal inquiries have the same ETag however they are written, different ones do not', async () => {
  const etag = async (query: string): Promise<string | null> =>
    (await send(`/v1/assessments?${query}`)).headers.get('etag')
  const first = await etag(QUERY)
  expect(first).toMatch(/^"[0-9a-f]{32}"$/)
  expect(await etag(QUERY.replace('Nd;Dy:7', 'Dy:7;Nd'))).toBe(first)
  expect(await etag(QUERY.replace('2025-06-01', '2025-06-02'))).not.toBe(first)
  expect(await etag(`${QUERY}&lang=zh`)).not.toBe(first)
  expect(await etag(`${QUERY}&view=decision`)).not.toBe(first)
})

test('a client that has the answer gets 304', async () => {
  const etag = (await send(`/v1/assessments?${QUERY}`)).headers.get('etag') ?? ''
  for (const value of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const response = await send(`/v1/assessments?${QUERY}`, { headers: { 'if-none-match': value } })
    expect(response.status).toBe(304)
    expect(await response.text()).toBe('')
  }
  expect((await send(`/v1/assessments?${QUERY}`, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
})

test('an answer may be cached for ever if day and release are stated, otherwise for a short time', async () => {
  const release = releases.at(-1)?.version
  const control = async (query: string): Promise<string | null> =>
    (await send(`/v1/assessments?${query}`)).headers.get('cache-control')
  expect(await control(`${QUERY}&ruleset=${release}`)).toBe('public, max-age=31536000, immutable')
  expect(await control(QUERY)).toBe('public, max-age=300')
  expect(await control(`product.form=ore&ruleset=${release}`)).toMatch(/^public, max-age=([1-9]|[1-9]\d|[12]\d\d|300)$/)
})

test('without a day, today is used and reported in a header', async () => {
  const response = await send('/v1/assessments?product.form=ore')
  expect(response.headers.get('ytterby-as-of')).toMatch(/^\d{4}-\d{2}-\d{2}$/)
})

test('HEAD gives only the headers', async () => {
  const response = await send(`/v1/assessments?${QUERY}`, { method: 'HEAD' })
  expect(response.status).toBe(200)
  expect(response.headers.get('etag')).not.toBeNull()
  expect(await response.text()).toBe('')
})

test('a second GET comes from the edge cache, with a new request id', async () => {
  const url = `/v1/assessments?${QUERY}&endUse.kind=civil`
  const [first, second] = [await send(url), await send(url)]
  expect(second.headers.get('request-id')).not.toBe(first.headers.get('request-id'))
  expect(await second.text()).toBe(await first.text())
})

test('the answer to a POST is not cached', async () => {
  expect((await ask(magnet)).headers.get('cache-control')).toBe('no-store')
})
