import { expect, test } from 'vitest'
import { FIXED_HEADERS, PAGE_HEADERS } from './headers.ts'
import { respond } from './respond.ts'

const arrival = { requestId: 'c0ffee', since: performance.now() }
const headersOf = ({ headers }: Response): Record<string, string> => Object.fromEntries(headers)
const ALWAYS = { ...FIXED_HEADERS, 'request-id': 'c0ffee', 'server-timing': expect.stringMatching(/^app;dur=\d+\.\d$/) }

test('a response has the fixed headers, its own, its request id and its time', async () => {
  const response = respond(arrival, '{}', 201, { 'content-type': 'application/json' })
  expect(headersOf(response)).toEqual({ ...ALWAYS, 'content-type': 'application/json' })
  expect([response.status, await response.text()]).toEqual([201, '{}'])
})

test('no header of a response stays in the next one, and fixed ones return', () => {
  const page = {
    'content-type': 'text/html',
    etag: '"a"',
    ...PAGE_HEADERS,
    'content-security-policy': "default-src 'self'",
  }
  const responses = [page, {}, { 'content-type': 'text/html' }, page].map((own) => respond(arrival, null, 200, own))
  expect(responses.map(headersOf)).toEqual([
    { ...ALWAYS, ...page },
    ALWAYS,
    { ...ALWAYS, 'content-type': 'text/html' },
    { ...ALWAYS, ...page },
  ])
})

test('a value that is no header is refused, and changes no other response', () => {
  const before = { etag: '"b"', 'x-frame-options': 'DENY' }
  respond(arrival, null, 200, before)
  expect(() => respond(arrival, null, 200, { location: '/a', etag: 'b\nc' })).toThrow(TypeError)
  expect(headersOf(respond(arrival, null, 200, {}))).toEqual(ALWAYS)
  expect(headersOf(respond(arrival, null, 200, before))).toEqual({ ...ALWAYS, ...before })
})
