import { assess, canonicalJson } from 'ytterby'
import { expect, test } from 'vitest'
import { magnet } from '../test/magnet.ts'
import { serve } from './plain-node.ts'

test('on plain Node the service answers with the bytes of the SDK, and stops on a signal', async () => {
  const { origin, end } = await serve()
  const post = (path: string, type: string, body: string): Promise<Response> =>
    fetch(origin + path, { method: 'POST', headers: { 'content-type': type }, body })

  const one = await post('/v1/assessments', 'application/json', JSON.stringify(magnet))
  expect(await one.text()).toBe(canonicalJson(assess(magnet)))
  expect(one.headers.get('content-security-policy')).toContain("default-src 'none'")

  const many = await post('/v1/assessments/batch', 'application/x-ndjson', `${JSON.stringify(magnet)}\n{\n`)
  const [first, second] = (await many.text()).split('\n')
  expect(first).toBe(`{"assessment":${canonicalJson(assess(magnet))},"line":1}`)
  expect(JSON.parse(second ?? '')).toMatchObject({ line: 2, problem: { code: 'malformed-json' } })

  expect((await fetch(`${origin}/problems`)).status).toBe(200)
  expect((await fetch(`${origin}/v1/assessments`, { method: 'HEAD' })).status).toBe(200)
  expect((await fetch(`${origin}/nothing`)).headers.get('content-type')).toBe('application/problem+json')
  expect(await end()).toBe(0)
})

test('settings come from the environment', async () => {
  const { origin, end } = await serve({ API_KEY_DIGESTS: '0'.repeat(64), RECEIPT_KEYS: '[]' })
  const stranger = await fetch(`${origin}/healthz`, { headers: { authorization: 'Bearer somebody' } })
  expect(stranger.status).toBe(401)
  expect(await (await fetch(`${origin}/v1/keys`)).json()).toMatchObject({ keys: [] })
  expect(await end()).toBe(0)
})

test('no header of one response appears in the next', async () => {
  const { origin, end } = await serve()
  const keep = 'v1/assessments?asOf=2026-03-01&product.form=ore'
  expect((await fetch(`${origin}/${keep}`)).headers.get('etag')).toMatch(/^"[0-9a-f]+"$/)
  expect((await fetch(`${origin}/v1/assessments?product.form=ore`)).headers.has('ytterby-as-of')).toBe(true)
  const refused = await fetch(`${origin}/nothing`)
  for (const name of ['etag', 'ytterby-as-of', 'allow']) expect(refused.headers.has(name)).toBe(false)
  const post = await fetch(`${origin}/v1/assessments`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(magnet),
  })
  for (const name of ['etag', 'ytterby-as-of']) expect(post.headers.has(name)).toBe(false)
  expect(await end()).toBe(0)
})
