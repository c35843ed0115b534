import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { jobIn, send } from './ask.ts'
import { API_KEYS, digestOf } from './keys.ts'
import { expectRefused } from './refused.ts'
import { sendJson } from './watching.ts'

const LIST = 'id,product.form,product.elements,destination\n1,metal,Dy,DE\n'
const WATCH = JSON.stringify({ name: 'Parts', lines: [{ id: 'A', inquiry: { product: { elements: [] } } }] })
const HOUR = 60 * 60 * 1000
const NOON = Date.parse('2026-11-10T12:00:00Z')

const ROUTES = [
  ['/v1/jobs', LIST, `${LIST}2,metal,Tb,DE\n`, 202],
  ['/v1/watches', WATCH, WATCH.replace('Parts', 'Others'), 201],
  ['/v1/ledgers', '{"name":"Magnets"}', '{"name":"Oxides"}', 201],
] as const
type Path = (typeof ROUTES)[number][0]

let used = 0
/** A key that no other test has used. */
const newKey = (): string => `order 4711, attempt ~${(used += 1)}`

const post = (path: string, body: BodyInit | null, idempotencyKey: string, key = API_KEYS.ours): Promise<Response> =>
  send(path, {
    method: 'POST',
    body,
    key,
    headers: { 'content-type': 'application/json', 'idempotency-key': idempotencyKey },
  })

const accountOf = async (key = API_KEYS.ours) => env.ACCOUNTS.getByName(await digestOf(key))
const rows = async (statement: string): Promise<readonly unknown[]> =>
  runInDurableObject(await accountOf(), (_account, { storage }) => storage.sql.exec(statement).toArray())
/** How many jobs, watches or ledgers the key has. */
const kept = async (path: Path): Promise<number> => {
  const { jobs, watches, ledgers } = await (await accountOf()).listKept()
  return { '/v1/jobs': jobs, '/v1/watches': watches, '/v1/ledgers': ledgers }[path].length
}

async function deleteAll(): Promise<void> {
  for (const key of [API_KEYS.ours, API_KEYS.theirs]) {
    const { jobs, watches, ledgers } = await (await accountOf(key)).listKept()
    for (const { id } of jobs) await send(`/v1/jobs/${id}`, { method: 'DELETE', key })
    for (const { id } of watches) await send(`/v1/watches/${id}`, { method: 'DELETE', key })
    for (const id of ledgers) await send(`/v1/ledgers/${id}`, { method: 'DELETE', key })
  }
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON })
  await deleteAll()
})
afterEach(async () => {
  await deleteAll()
  vi.useRealTimers()
})

describe.each(ROUTES)('POST %s', (path, body, otherBody, status) => {
  test('with the same key and body gives the same answer, and creates one', async () => {
    const key = newKey()
    const first = await post(path, body, key)
    const second = await post(path, body, key)
    expect([first.status, second.status]).toEqual([status, status])
    expect(second.headers.get('location')).toBe(first.headers.get('location'))
    expect(await second.text()).toBe(await first.text())
    expect(await kept(path)).toBe(1)
  })

  test('with the same key and another body or other parameters is refused', async () => {
    const key = newKey()
    await post(path, body, key)
    await expectRefused(await post(path, otherBody, key), 409, 'idempotency-key-reused')
    await expectRefused(await post(path, null, key), 409, 'idempotency-key-reused')
    if (path === '/v1/jobs')
      await expectRefused(await post(`${path}?asOf=2026-03-01`, body, key), 409, 'idempotency-key-reused')
    expect(await kept(path)).toBe(1)
  })

  test('with another key creates another one', async () => {
    const first = await post(path, body, newKey())
    expect((await post(path, body, newKey())).headers.get('location')).not.toBe(first.headers.get('location'))
    expect(await kept(path)).toBe(2)
  })

  test('of two callers with one key creates one for each', async () => {
    const key = newKey()
    const ours = await post(path, body, key)
    const theirs = await post(path, otherBody, key, API_KEYS.theirs)
    expect(theirs.status).toBe(status)
    expect(theirs.headers.get('location')).not.toBe(ours.headers.get('location'))
  })

  test('sent several times at once creates one', async () => {
    const key = newKey()
    const answers = await Promise.all(Array.from({ length: 5 }, () => post(path, body, key)))
    const created = answers.filter((answer) => answer.status === status)
    expect(new Set(created.map(({ headers }) => headers.get('location'))).size).toBe(1)
    for (const answer of answers.filter((one) => !created.includes(one))) {
      expect(answer.headers.get('retry-after')).toBe('1')
      await expectRefused(answer, 409, 'idempotency-key-in-use')
    }
    const [first] = created
    expect((await post(path, body, key)).headers.get('location')).toBe(first?.headers.get('location'))
    expect(await kept(path)).toBe(1)
  })

  test('is remembered by an account that was evicted', async () => {
    const key = newKey()
    const first = await post(path, body, key)
    await evictDurableObject(await accountOf())
    expect((await post(path, body, key)).headers.get('location')).toBe(first.headers.get('location'))
  })

  test('is forgotten after a day, by itself', async () => {
    const key = newKey()
    const first = await post(path, body, key)
    vi.setSystemTime(NOON + 23 * HOUR)
    await runDurableObjectAlarm(await accountOf())
    expect((await post(path, body, key)).headers.get('location')).toBe(first.headers.get('location'))
    vi.setSystemTime(NOON + 24 * HOUR)
    await runDurableObjectAlarm(await accountOf())
    expect(await rows('SELECT * FROM request')).toEqual([])
    expect((await post(path, body, key)).headers.get('location')).not.toBe(first.headers.get('location'))
  })

  test('that was refused may be sent again with the same key', async () => {
    const key = newKey()
    const gzip = { 'content-encoding': 'gzip', 'idempotency-key': key }
    await expectRefused(await send(path, { method: 'POST', body, headers: gzip }), 415, 'unsupported-media-type')
    expect((await post(path, body, key)).status).toBe(status)
  })

  test('leaves nothing once what was created is wiped', async () => {
    const location = (await post(path, body, newKey())).headers.get('location') ?? ''
    expect((await send(location, { method: 'DELETE' })).status).toBe(204)
    expect(await rows('SELECT * FROM request')).toEqual([])
  })

  test('that was broken off is begun anew after two minutes, and what it left is wiped', async () => {
    const key = newKey()
    const left = (await post(path, body, key)).headers.get('location') ?? ''
    await rows("UPDATE request SET fingerprint = '', answer = NULL")
    await expectRefused(await post(path, body, key), 409, 'idempotency-key-in-use')
    vi.setSystemTime(NOON + HOUR / 30)
    const again = await post(path, body, key)
    expect(again.status).toBe(status)
    expect(again.headers.get('location')).not.toBe(left)
    expect((await send(left)).status).toBe(404)
    expect(await kept(path)).toBe(1)
  })

  test.each(['', 'x'.repeat(256), 'a\tb', 'clé'])('refuses the key %j', async (key) => {
    await expectRefused(await post(path, body, key), 400, 'invalid-idempotency-key')
  })

  test('takes a key of 255 letters', async () => {
    expect((await post(path, body, 'x'.repeat(255))).status).toBe(status)
  })
})

describe('what is kept of a request', () => {
  const URL_OF_OTHERS = 'https://hooks.example.com/in'
  const resolved = (): Response =>
    Response.json({ Status: 0, Answer: [{ name: 'hooks.example.com', type: 1, TTL: 60, data: '93.184.215.14' }] })
  beforeEach(() => void vi.stubGlobal('fetch', () => Promise.resolve(resolved())))
  afterEach(() => void vi.unstubAllGlobals())

  test('is sealed: neither its secret nor anything else of its answer can be read in the account', async () => {
    const key = newKey()
    const watch = JSON.stringify({ name: 'Parts of Example GmbH', webhook: { url: URL_OF_OTHERS } })
    const first = await (await post('/v1/watches', watch, key)).text()
    const { secret }: { secret: string } = JSON.parse(first)
    expect(secret).toMatch(/^whsec_/)
    const stored = JSON.stringify(await rows('SELECT * FROM request'), (_, value: unknown) =>
      value instanceof ArrayBuffer ? new TextDecoder('latin1').decode(value) : value,
    )
    expect(stored.length).toBeGreaterThan(first.length)
    for (const text of [secret, secret.slice(6), 'Example', 'hooks.example.com', 'feed', key, 'order'])
      expect(stored).not.toContain(text)
    expect(await (await post('/v1/watches', watch, key)).text()).toBe(first)
  })

  test('is bounded: a watch with a thousand lines that are refused for many reasons is created once', async () => {
    const unknown = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`k${at}`, 1]))
    const lines = Array.from({ length: 1_000 }, (_, at) => ({ id: `L${at}`, inquiry: unknown }))
    const watch = JSON.stringify({ name: 'Refused', lines })
    const key = newKey()
    const first = await post('/v1/watches', watch, key)
    const text = await first.text()
    expect([first.status, text.length < 400_000]).toEqual([201, true])
    const { put }: { put: { refused: number } } = JSON.parse(text)
    expect(put.refused).toBe(1_000)
    expect(await (await post('/v1/watches', watch, key)).text()).toBe(text)
    expect(await kept('/v1/watches')).toBe(1)
  })
})

test('one key may serve a job and a watch', async () => {
  const key = newKey()
  expect((await post('/v1/jobs', LIST, key)).status).toBe(202)
  expect((await post('/v1/watches', WATCH, key)).status).toBe(201)
})

test('a job without a body waits for parts, as without a key', async () => {
  const key = newKey()
  const { id, state } = await jobIn(await post('/v1/jobs', null, key))
  expect(state).toBe('uploading')
  expect(await jobIn(await post('/v1/jobs', null, key))).toMatchObject({ id, state })
})

test('without a key each request creates one, as before', async () => {
  for (let times = 0; times < 2; times += 1) expect((await sendJson('POST', '/v1/watches', WATCH)).status).toBe(201)
  expect(await kept('/v1/watches')).toBe(2)
})
