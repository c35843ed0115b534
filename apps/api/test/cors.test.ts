import { expect, test } from 'vitest'
import { ask, send } from './ask.ts'
import { magnet } from './magnet.ts'

test('a page of any origin may send requests, also with a key', async () => {
  const response = await send('/v1/assessments', {
    method: 'OPTIONS',
    headers: {
      origin: 'https://example.com',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization, content-type, idempotency-key',
    },
  })
  expect(response.status).toBe(204)
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(response.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS, POST')
  const allowed = (response.headers.get('access-control-allow-headers') ?? '').toLowerCase().split(', ')
  expect(allowed).toEqual(expect.arrayContaining(['authorization', 'content-type', 'idempotency-key', 'if-none-match']))
})

test('it can read the headers of the answer', async () => {
  const { headers } = await ask(magnet, '', { origin: 'https://example.com', 'idempotency-key': 'one' })
  expect(headers.get('access-control-allow-origin')).toBe('*')
  expect(headers.get('access-control-expose-headers')?.toLowerCase()).toContain('ytterby-as-of')
  expect(headers.get('server-timing')).toMatch(/^app;dur=\d+\.\d$/)
})

test.each([
  ['/v1/instruments', 'GET, HEAD, OPTIONS'],
  ['/v1/kits', 'OPTIONS, POST'],
])('OPTIONS of %s lists the allowed methods', async (path, allow) => {
  expect((await send(path, { method: 'OPTIONS' })).headers.get('allow')).toBe(allow)
})
