import { expect, test } from 'vitest'
import { PROBLEMS } from '@ytterby/http/problem'
import { createApp } from '../src/app.ts'
import { loadOperations } from '../src/operations/index.ts'
import { send } from './ask.ts'

const OPERATIONS = await loadOperations()

type Described = { operationId: string; parameters?: { name: string; in: string }[] }
type Document = {
  openapi: string
  paths: Record<string, Record<string, Described>>
  components: { schemas: Record<string, object> }
}

test('/openapi.json describes every operation once, and all its references resolve', async () => {
  const response = await send('/openapi.json')
  expect(response.headers.get('content-type')).toBe('application/json')
  const text = await response.text()
  const { openapi, paths, components }: Document = JSON.parse(text)
  expect(openapi).toBe('3.1.0')
  const ids = Object.values(paths).flatMap((path) => Object.values(path).map(({ operationId }) => operationId))
  expect(ids.sort()).toEqual(OPERATIONS.map(({ id }) => id).sort())
  for (const [, name = ''] of text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g))
    expect(Object.keys(components.schemas)).toContain(name)
  expect(text).not.toContain('#/$defs')
})

test('/openapi.json also describes what another Worker keeps, and with which key', async () => {
  const documentOf = (tag: string): object => ({
    tags: [{ name: tag }],
    security: [{ apiKey: [] }],
    paths: { [`/v1/${tag}`]: { get: { operationId: tag }, post: { operationId: `${tag}Feed`, security: [] } } },
    components: { schemas: { [tag]: { type: 'string' }, Problem: { title: 'of the other Worker' } } },
  })
  const fetch = async ({ url }: Request): Promise<Response> =>
    Response.json(documentOf(/\/v1\/(\w+)\/openapi\.json$/.exec(url)?.[1] ?? ''))
  const response = await createApp().request('http://both.example/openapi.json', {}, { PORTFOLIO: { fetch } })
  const { tags, paths, components, info } = await response.json<
    Document & { tags: { name: string }[]; info: { description: string } }
  >()
  expect(tags.map(({ name }) => name)).toEqual(['answers', 'law', 'service', 'jobs', 'watches', 'ledgers'])
  expect(paths['/v1/watches']).toEqual({
    get: { operationId: 'watches', security: [{ apiKey: [] }] },
    post: { operationId: 'watchesFeed', security: [] },
  })
  expect(paths['/v1/assessments']).toBeDefined()
  expect(components.schemas).toMatchObject({
    ledgers: { type: 'string' },
    Problem: { title: 'of the other Worker' },
    Inquiry: {},
  })
  expect(info.description).not.toContain('where a service keeps them')
})

test('every parameter of a path is described', async () => {
  const { paths }: Document = await (await send('/openapi.json')).json()
  for (const [path, methods] of Object.entries(paths))
    for (const [, name = ''] of path.matchAll(/\{(\w+)\}/g))
      for (const { parameters = [] } of Object.values(methods))
        expect(parameters.filter((one) => one.in === 'path').map((one) => one.name)).toContain(name)
})

test('/problems loads only its style sheet', async () => {
  const response = await send('/problems')
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; style-src 'self'")
  const text = await response.text()
  expect(text).toContain('<html lang="en">')
  expect(
    [...text.matchAll(/(?:src|href)="([^"]*)"/g)]
      .map(([, link = '']) => link)
      .filter((link) => /^[a-z]+:|^\/\//.test(link)),
  ).toEqual([])
  expect(text).not.toMatch(/<script|style="/)
  expect((await send('/docs.css')).headers.get('content-type')).toBe('text/css; charset=utf-8')
})

test('/docs leads to the documentation', async () => {
  const response = await send('/docs', { redirect: 'manual' })
  expect([response.status, response.headers.get('location')]).toEqual([308, '/docs/'])
})

test.each([
  '/docs/none',
  '/docs/..%2Ffrozen/1.0.0/release.json',
  '/docs/.hidden',
  '/docs/%2e%2e/site/index.html',
  '/docs//',
])('nothing but the documentation is below /docs: %s', async (path) => expect((await send(path)).status).toBe(404))

test.each(Object.entries(PROBLEMS))('the type of %s is the address of a page', async (code, { title }) => {
  const response = await send(`/problems/${code}`)
  expect(response.status).toBe(200)
  expect(await response.text()).toContain(`<h1>${title}</h1>`)
})

test('an unknown problem has no page', async () => expect((await send('/problems/none')).status).toBe(404))

test.each(['/', '/docs/', '/problems', '/openapi.json', '/docs.css'])(
  '%s is the same with the parameters that a mail or an advertisement adds',
  async (path) => {
    const [plain, tracked] = [await send(path), await send(`${path}?utm_source=newsletter&fbclid=1`)]
    expect(tracked.status).toBe(200)
    expect(tracked.headers.get('etag')).toBe(plain.headers.get('etag'))
    expect(await tracked.text()).toBe(await plain.text())
  },
)

test('an operation still refuses a parameter that it does not know', async () => {
  expect((await send('/v1/version?utm_source=newsletter')).status).toBe(400)
})

test('a printable paper contains its style sheet and loads nothing', async () => {
  const response = await send('/v1/papers/end-user-statement?format=html&lang=zh', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"asOf":"2026-03-01"}',
  })
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(response.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='/,
  )
})
