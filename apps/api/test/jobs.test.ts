import { expect, test } from 'vitest'
import { ProblemSchema } from '@ytterby/http/problem-schema'
import { createApp } from '../src/app.ts'

test.each([
  ['/v1/jobs', 'no-jobs-here', 'ytterby batch FILE'],
  ['/v1/jobs/0123/result', 'no-jobs-here', 'ytterby batch FILE'],
  ['/v1/watches', 'no-watches-here', 'ytterby watch FILE'],
  ['/v1/watches/0123/lines/A', 'no-watches-here', 'ytterby watch FILE'],
  ['/v1/ledgers', 'no-ledgers-here', 'ytterby ledger'],
  ['/v1/ledgers/0123/events', 'no-ledgers-here', 'ytterby ledger'],
])(
  'without the Worker that keeps what callers leave, %s names the way of the command line',
  async (path, code, way) => {
    const response = await createApp().request(path, { method: 'POST' }, {})
    expect(response.status).toBe(501)
    expect(ProblemSchema.parse(await response.json())).toMatchObject({ code, detail: expect.stringContaining(way) })
  },
)

test('a request about jobs reaches that Worker as it is, and so does the answer', async () => {
  const echo = async (request: Request): Promise<Response> =>
    new Response(`${request.method} ${request.url} ${request.headers.get('authorization')} ${await request.text()}`, {
      status: 202,
      headers: { location: '/v1/jobs/0123' },
    })
  const response = await createApp().request(
    '/v1/jobs?asOf=2026-03-01',
    { method: 'POST', headers: { authorization: 'Bearer some-key' }, body: 'id\n1\n' },
    { PORTFOLIO: { fetch: echo } },
  )
  expect(response.status).toBe(202)
  expect(response.headers.get('location')).toBe('/v1/jobs/0123')
  expect(await response.text()).toBe('POST http://localhost/v1/jobs?asOf=2026-03-01 Bearer some-key id\n1\n')
})
