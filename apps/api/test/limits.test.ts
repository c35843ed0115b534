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

test('without bindings, on plain Node, nothing is limited', async () => {
  expect((await createApp().request('/healthz')).status).toBe(200)
})
