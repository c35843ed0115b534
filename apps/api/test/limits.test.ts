import { sha256 } from '@ytterby/evidence/answers'
import { expect, test } from 'vitest'
import { createApp } from '../src/app.ts'
import { ask, send } from './ask.ts'
import { magnet } from './magnet.ts'

const KEY = 'a key of twenty-five signs'.replaceAll(' ', '-')

test('after 600 requests in a minute, an address must wait; other addresses need not', async () => {
  const from = (address: string): Promise<Response> => send('/healthz', { headers: { 'cf-connecting-ip': address } })
  let answered = 0
  let response = await from('192.0.2.1')
  // If a new minute begins during the test, another 600 requests are let through.
  for (; response.status === 200 && answered <= 1_200; answered += 1) response = await from('192.0.2.1')
  expect(answered).toBeGreaterThanOrEqual(600)
  expect(response.status).toBe(429)
  expect(response.headers.get('retry-after')).toBe('60')
  expect(await response.json()).toMatchObject({ code: 'rate-limited' })
  expect((await from('192.0.2.2')).status).toBe(200)
})

test.each([`Bearer ${KEY}`, 'Bearer ', 'Basic dXNlcjpwYXNz', 'nonsense'])(
  'the unknown authorization "%s" is refused, not ignored',
  async (authorization) => {
    const response = await ask(magnet, '', { authorization })
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toBe('Bearer')
    expect(await response.json()).toMatchObject({ code: 'unknown-api-key' })
  },
)

test('a key with a known digest is accepted and has its own limit', async () => {
  const counted: string[] = []
  const counter = (name: string): RateLimit => ({
    limit: ({ key }) => {
      counted.push(`${name} ${key}`)
      return Promise.resolve({ success: true })
    },
  })
  const digest = await sha256(KEY)
  const env = {
    API_KEY_DIGESTS: `${'0'.repeat(64)}\n${digest}`,
    LIMIT: counter('none'),
    LIMIT_WITH_KEY: counter('key'),
  }
  const response = await createApp().request('/healthz', { headers: { authorization: `Bearer ${KEY}` } }, env)
  expect(response.status).toBe(200)
  expect(counted).toEqual([`key ${digest}`])
})

/** Counts what is asked of it, and lets so many through. */
function countedLimit(most: number): { readonly limit: RateLimit; readonly counted: string[] } {
  const counted: string[] = []
  return {
    counted,
    limit: {
      limit: ({ key }) => {
        counted.push(key)
        return Promise.resolve({ success: counted.length <= most })
      },
    },
  }
}

test('whoever guesses keys is counted by address, and has to wait', async () => {
  const { limit, counted } = countedLimit(3)
  const headers = (at: number) => ({ authorization: `Bearer guessed-key-${at}`, 'cf-connecting-ip': '192.0.2.7' })
  const statuses: number[] = []
  for (let at = 0; at < 5; at += 1)
    statuses.push((await createApp().request('/healthz', { headers: headers(at) }, { LIMIT: limit })).status)
  expect(statuses).toEqual([401, 401, 401, 429, 429])
  expect(new Set(counted)).toEqual(new Set(['192.0.2.7']))
})

test('much work counts as several requests, and is answered whole', async () => {
  const { limit, counted } = countedLimit(1)
  const lines = 400
  const open = { asOf: '2026-11-24', product: { description: 'x' }, endUser: { name: 'x'.repeat(300) } }
  const body = `${JSON.stringify(open)}\n`.repeat(lines)
  const init = { method: 'POST', headers: { 'content-type': 'application/x-ndjson' }, body }
  const response = await createApp().request('/v1/assessments/batch?view=decision', init, { LIMIT: limit })
  expect((await response.text()).trimEnd().split('\n')).toHaveLength(lines)
  // A request, and one more for each 10,000 units: 400 lines of 89.
  expect(counted).toHaveLength(1 + Math.floor((lines * 89) / 10_000))
})

test('without bindings, on plain Node, nothing is limited', async () => {
  expect((await createApp().request('/healthz')).status).toBe(200)
})
