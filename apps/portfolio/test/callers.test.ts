import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import { create, ended, send } from './ask.ts'
import { API_KEYS, digestOf } from './keys.ts'
import { expectQuota, expectRefused } from './refused.ts'

const LIST = 'id,product.form,destination\n1,metal,DE\n'
const NO_ID = '0'.repeat(32)

const ROUTES = [
  ['GET', '', undefined],
  ['GET', '/result', undefined],
  ['PUT', '/parts/1', LIST],
  ['PUT', '/profile', '{"profile":1,"columns":[],"goods":[],"deals":[]}'],
  ['POST', '/start', undefined],
  ['POST', '/resume', undefined],
  ['DELETE', '', undefined],
] as const

describe.each(ROUTES)('%s /v1/jobs/{id}%s', (method, path, body) => {
  const init = { method, ...(body === undefined ? {} : { body }) }

  test('needs a key', async () => {
    const response = await send(`/v1/jobs/${NO_ID}${path}`, { ...init, key: null })
    expect(response.headers.get('www-authenticate')).toBe('Bearer')
    await expectRefused(response, 401, 'api-key-required')
  })

  test('needs a known key', async () => {
    await expectRefused(await send(`/v1/jobs/${NO_ID}${path}`, { ...init, key: 'guessed-key' }), 401, 'unknown-api-key')
  })

  test.each([NO_ID, 'jobs', '..%2f..%2fetc', 'A'.repeat(32)])('knows no job %s', async (id) => {
    await expectRefused(await send(`/v1/jobs/${id}${path}`, init), 404, 'not-found')
  })

  test('knows no job of another key, waiting or done, and leaves it as it is', async () => {
    const waiting = await create()
    const { id } = await create('?asOf=2026-03-01', LIST)
    const before = await ended(id)
    for (const other of [waiting.id, id])
      await expectRefused(await send(`/v1/jobs/${other}${path}`, { ...init, key: API_KEYS.theirs }), 404, 'not-found')
    expect(await ended(id)).toEqual(before)
  })
})

test('a new job needs a key', async () => {
  await expectRefused(await send('/v1/jobs', { method: 'POST', body: LIST, key: null }), 401, 'api-key-required')
})

test.each(['colour=red', 'ruleset=9.9.9', 'ruleset=..%2f1.0.0', 'asOf=1999-01-01', 'full=true&out=csv'])(
  '%s is refused, before anything is kept',
  async (query) => {
    await expectRefused(await send(`/v1/jobs?${query}`, { method: 'POST', body: LIST }), 400, 'invalid-query')
  },
)

test.each([
  ['compressed', { 'content-encoding': 'gzip' }],
  ['in a form', { 'content-type': 'multipart/form-data; boundary=x' }],
])('a list, a part and a profile that are %s are refused', async (_, headers) => {
  const { id } = await create()
  for (const [method, path] of [
    ['POST', ''],
    ['PUT', `/${id}/parts/1`],
    ['PUT', `/${id}/profile`],
  ] as const)
    await expectRefused(await send(`/v1/jobs${path}`, { method, body: LIST, headers }), 415, 'unsupported-media-type')
})

test('other methods and paths are refused', async () => {
  const response = await send(`/v1/jobs/${NO_ID}`, { method: 'PATCH' })
  expect(response.headers.get('allow')).toBe('DELETE, GET, HEAD, OPTIONS')
  await expectRefused(response, 405, 'method-not-allowed')
  await expectRefused(await send('/v1/nothing'), 404, 'not-found')
})

test('a page of any origin may ask which methods there are', async () => {
  const response = await send('/v1/jobs', { method: 'OPTIONS', key: null })
  expect(response.status).toBe(204)
  expect(response.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS, POST')
})

describe('quotas', () => {
  /** The account of a key, as if it had used up most of its quotas before. */
  const prepare = async (key: string, statement: string, ...values: number[]): Promise<void> => {
    const account = env.ACCOUNTS.getByName(await digestOf(key))
    await runInDurableObject(account, (_account, { storage }) => void storage.sql.exec(statement, ...values))
  }

  test('more jobs a day are refused until the next day', async () => {
    const key = API_KEYS.few
    await create('', undefined, key)
    await prepare(key, 'UPDATE day SET jobs = ?', Number(env.JOBS_A_DAY) - 1)
    await create('', undefined, key)
    const response = await send('/v1/jobs', { method: 'POST', key })
    const seconds = Number(response.headers.get('retry-after'))
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(86_400)
    await expectQuota(response, 'jobs-a-day', 'deleting some does not help')
    await prepare(key, 'UPDATE day SET day = day - 1')
    await create('', undefined, key)
  })

  test('more bytes are refused, and fit again when a job is deleted', async () => {
    const key = API_KEYS.small
    const part = 'x'.repeat(600_000)
    const { id } = await create('', undefined, key)
    const later = Date.now() + 86_400_000
    await prepare(key, "INSERT INTO job VALUES ('other', ?, ?)", Number(env.BYTES_KEPT) - 1_000_000, later)
    const put = (job: string, n: number): Promise<Response> =>
      send(`/v1/jobs/${job}/parts/${n}`, { method: 'PUT', body: part, key })
    expect((await put(id, 1)).status).toBe(204)
    expect((await put(id, 1)).status).toBe(204)
    const refused = await put(id, 2)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    await expectQuota(refused, 'bytes-kept', 'delete some, or wait until one expires')
    await send(`/v1/jobs/${id}`, { method: 'DELETE', key })
    const another = await create('', undefined, key)
    expect((await put(another.id, 1)).status).toBe(204)
  })
})
