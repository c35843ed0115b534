import { expect, test } from 'vitest'
import { ask, send } from './ask.ts'
import { magnet } from './magnet.ts'

test.each([
  ['an answer', () => ask(magnet)],
  ['a refusal', () => ask('')],
  ['a missing page', () => send('/nothing')],
  ['a wrong method', () => send('/v1/assessments', { method: 'DELETE' })],
])('%s has the strict security headers', async (_, request) => {
  const { headers } = await request()
  expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
  expect(headers.get('strict-transport-security')).toBe('max-age=63072000; includeSubDomains')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/)
})

test('/problems has the security headers for documents', async () => {
  const { headers } = await send('/problems')
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  expect(headers.get('x-frame-options')).toBe('DENY')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
})
