import { beforeEach, expect, test, vi } from 'vitest'
import { screenParty } from 'ytterby'
import { createClient } from 'ytterby/client'
import { createApp } from '../src/app.ts'
import { send } from './ask.ts'
import { magnet } from './magnet.ts'

// Nothing about whom is kept: no cache, no log and no address has a name that somebody screened.

const NAME = 'Example Motoren GmbH'
const AS_OF = '2026-11-24'
const query = (facts: Readonly<Record<string, string>>): string => new URLSearchParams(facts).toString()

const MAGNET = { asOf: AS_OF, 'product.form': 'ndfeb-magnet', 'product.elements': 'Nd;Dy', destination: 'DE' }
const CLEARANCE = { listed: 'A', notice: 'B', met: 'A', on: AS_OF, why: 'Another company.' }
const ADDRESSES = [
  ['a screening', `/v1/parties?${query({ asOf: AS_OF, name: NAME })}`],
  ['a screening by a release', `/v1/parties?${query({ asOf: AS_OF, name: NAME, ruleset: '1.0.0' })}`],
  ['an end user', `/v1/assessments?${query({ ...MAGNET, 'endUser.name': NAME })}`],
  ['an end user, by a release', `/v1/assessments?${query({ ...MAGNET, 'endUser.name': NAME, ruleset: '1.0.0' })}`],
  ['a consignee', `/v1/assessments?${query({ ...MAGNET, 'consignees.0.name': NAME, view: 'decision' })}`],
  ['an importer', `/v1/assessments?${query({ ...MAGNET, 'importer.name': NAME })}`],
  ['an exporter', `/v1/assessments?${query({ ...MAGNET, 'exporter.name': NAME })}`],
  [
    'a clearance',
    `/v1/assessments?${query({ ...MAGNET, 'endUser.name': NAME, 'endUser.cleared': JSON.stringify([CLEARANCE]) })}`,
  ],
] as const

test.each(ADDRESSES)('the answer to an address with %s is kept by nobody', async (_, path) => {
  const response = await send(path)
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toBe('private, no-store')
  expect(response.headers.has('etag')).toBe(false)
  expect(await caches.default.match(new Request(`http://localhost${path}`))).toBeUndefined()
})

test('an answer about nobody is kept as before', async () => {
  const response = await send(`/v1/assessments?${query(MAGNET)}`)
  expect(response.headers.get('cache-control')).toMatch(/^public, max-age=/)
  expect(response.headers.has('etag')).toBe(true)
})

const logged: string[] = []
beforeEach(() => {
  logged.length = 0
  for (const method of ['log', 'error', 'warn', 'info', 'debug'] as const)
    vi.spyOn(console, method).mockImplementation((...all: unknown[]) => void logged.push(all.map(String).join(' ')))
})

const post = (path: string, body: unknown): readonly [string, RequestInit] => [
  path,
  { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
]

test.each([
  ...ADDRESSES.map(([what, path]): [string, string, RequestInit] => [what, path, {}]),
  ['a body', ...post('/v1/parties', { name: NAME })],
  ['a body that is refused', ...post('/v1/parties', { name: NAME, [NAME]: 1 })],
  ['a query that is refused', `/v1/parties?name=${encodeURIComponent(NAME)}&${encodeURIComponent(NAME)}=1`, {}],
  ['an unknown path', `/v1/parties/${encodeURIComponent(NAME)}`, {}],
  ['an inquiry', ...post('/v1/assessments', { ...magnet, endUser: { name: NAME } })],
] satisfies [string, string, RequestInit][])('no log line has a name from %s', async (_, path, init) => {
  await createApp().request(path, init)
  expect(logged.join('\n')).not.toMatch(/Example|Motoren/)
})

test('POST screens as GET does, and as the SDK', async () => {
  for (const party of [{ name: 'TDK Corp.' }, { name: 'TDK Corp.', country: 'JP' }, { name: NAME }]) {
    const posted = await send(...post(`/v1/parties?${query({ asOf: AS_OF, lang: 'zh' })}`, party))
    const got = await send(`/v1/parties?${query({ asOf: AS_OF, lang: 'zh', ...party })}`)
    const text = await posted.text()
    expect([posted.status, posted.headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(await got.text()).toBe(text)
    expect(JSON.parse(text)).toMatchObject({ matches: screenParty(party.name, { ...party, asOf: AS_OF, lang: 'zh' }) })
  }
})

test.each([
  ['nothing', undefined, 400, 'malformed-json', undefined],
  ['no object', 'TDK', 422, 'invalid-inquiry', { pointer: '' }],
  ['no name', {}, 422, 'invalid-inquiry', { pointer: '/name' }],
  ['an empty name', { name: '' }, 422, 'invalid-inquiry', { pointer: '/name' }],
  ['301 characters', { name: 'x'.repeat(301) }, 422, 'invalid-inquiry', { pointer: '/name' }],
  ['a legal form', { name: 'Co., Ltd.' }, 422, 'invalid-inquiry', { pointer: '/name', code: 'names-nobody' }],
  ['a country in words', { name: NAME, country: 'Germany' }, 422, 'invalid-inquiry', { pointer: '/country' }],
  ['another key', { name: NAME, colour: 'red' }, 422, 'invalid-inquiry', { pointer: '', code: 'unknown-key' }],
])('a body with %s is refused, with a pointer into it', async (_, body, status, code, finding) => {
  const response = await send(...post('/v1/parties', body))
  expect(response.status).toBe(status)
  expect(await response.json()).toMatchObject({ code, ...(finding && { errors: [finding] }) })
})

test('a legal form in an address is refused with a pointer to the name', async () => {
  const refused = await send('/v1/parties?name=Co., Ltd.')
  expect(await refused.json()).toMatchObject({ errors: [{ code: 'names-nobody', pointer: '/name' }] })
})

test('the client of the SDK puts no name into an address', async () => {
  const urls: string[] = []
  const client = createClient({
    baseUrl: 'http://localhost',
    fetch: (url, init) => {
      urls.push(url)
      return Promise.resolve(createApp().request(url, init))
    },
  })
  expect(await client.screenParty('TDK Corp.', { asOf: AS_OF, country: 'JP' })).not.toEqual([])
  await client.assess({ ...magnet, endUser: { name: 'TDK Corp.' } })
  expect(urls).toHaveLength(2)
  expect(urls.join('\n')).not.toContain('TDK')
})
