import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { PutLinesSchema, WatchLineSchema, WatchLinesSchema, WatchListSchema } from '../src/contract/watch-schema.ts'
import { create, ended, send } from './ask.ts'
import { API_KEYS, digestOf } from './keys.ts'
import { expectQuota, expectRefused } from './refused.ts'
import { createdWatch, deleteWatches, eventsOf, lookUntil, sendJson, watchIn } from './watching.ts'

const FIBRE = {
  product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }], elementsComplete: true },
  destination: 'DE',
}
const on = (day: string): void => void vi.setSystemTime(Date.parse(`${day}T12:00:00Z`))

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-10T12:00:00Z') }))
afterEach(async () => {
  await deleteWatches()
  vi.useRealTimers()
})

const putAll = async (id: string, lines: readonly (object | string)[], key?: string) => {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
  const response = await sendJson('POST', `/v1/watches/${id}/lines`, text, key)
  if (response.status !== 200) throw new Error(await response.text())
  return PutLinesSchema.parse(await response.json())
}

describe('lines in bulk', () => {
  test('are added, replaced, left as they are, and removed by their id', async () => {
    const { watch } = await createdWatch({ name: 'Parts' })
    const none = { added: 0, replaced: 0, unchanged: 0, removed: 0, refused: 0, lines: [] }
    const lines = ['a', 'b', 'c'].map((id) => ({ id, inquiry: FIBRE }))
    expect(await putAll(watch.id, lines)).toEqual({ ...none, added: 3 })
    expect(await putAll(watch.id, lines)).toEqual({ ...none, unchanged: 3 })
    const changes = [
      { id: 'a', inquiry: { ...FIBRE, quantityKg: 5 } },
      { id: 'b', inquiry: { ...FIBRE, destination: 'FR' } },
      { id: 'c', inquiry: null },
      { id: 'd', inquiry: FIBRE },
    ]
    expect(await putAll(watch.id, changes)).toEqual({ ...none, added: 1, replaced: 1, unchanged: 1, removed: 1 })
    expect(await watchIn(await send(`/v1/watches/${watch.id}`))).toMatchObject({ lines: { watched: 3, refused: 0 } })
    const shown = WatchLinesSchema.parse(await (await send(`/v1/watches/${watch.id}/lines`)).json())
    expect(shown.items.map(({ id, inquiry }) => [id, inquiry])).toEqual([
      ['a', { ...FIBRE, quantityKg: 5 }],
      ['b', { ...FIBRE, destination: 'FR' }],
      ['d', FIBRE],
    ])
  })

  test('that cannot be read or are refused are listed by their place, and the rest is watched', async () => {
    const { watch } = await createdWatch({ name: 'Parts' })
    const report = await putAll(watch.id, [
      '\uFEFF{"id":"first","inquiry":{"product":{"elements":[]}}}',
      '',
      '{"id":"broken"',
      '[]',
      { id: 'no inquiry' },
      { inquiry: FIBRE },
      { id: '', inquiry: FIBRE },
      { id: 'day', inquiry: { ...FIBRE, asOf: '2026-11-11' } },
      { id: 'known', inquiry: { ...FIBRE, knownAt: '2026-11-11' } },
      { id: 'form', inquiry: { product: { form: 'sandwich' } } },
      `{"id":"long","inquiry":{"note":"${'x'.repeat(70_000)}"}}`,
      { id: 'last', inquiry: FIBRE },
    ])
    expect(report).toMatchObject({ added: 2, refused: 9 })
    expect(report.lines.map(({ line, id, issues }) => [line, id, issues[0]?.code, issues[0]?.pointer])).toEqual([
      [3, null, 'malformed-json', ''],
      [4, null, expect.any(String), ''],
      [5, 'no inquiry', 'missing', '/inquiry'],
      [6, null, 'missing', '/id'],
      [7, null, 'missing', '/id'],
      [8, 'day', 'unknown-key', '/inquiry/asOf'],
      [9, 'known', 'unknown-key', '/inquiry/knownAt'],
      [10, 'form', 'unknown-value', '/inquiry/product/form'],
      [11, null, 'too-long', ''],
    ])
    expect(JSON.stringify(report)).not.toContain('sandwich')
  })

  test('by the thousand are all there, in their order, page by page', async () => {
    const { watch } = await createdWatch({ name: 'Parts' })
    const ids = Array.from({ length: 2_345 }, (_, at) => `L${at}`)
    expect(
      await putAll(
        watch.id,
        ids.map((id) => ({ id, inquiry: FIBRE })),
      ),
    ).toMatchObject({ added: 2_345 })
    const seen: string[] = []
    for (let after = 0, done = false; !done;) {
      const page = await send(`/v1/watches/${watch.id}/lines?limit=1000&after=${after}`)
      const { items, ...rest } = WatchLinesSchema.parse(await page.json())
      seen.push(...items.map(({ id }) => id))
      ;({ next: after, done } = rest)
    }
    expect(seen).toEqual(ids)
  })

  test('that are UTF-8 only in part keep what is', async () => {
    const { watch } = await createdWatch({ name: 'Parts' })
    const good = new TextEncoder().encode(`{"id":"磁石","inquiry":{"product":{"elements":[]}}}\n`)
    const body = new Uint8Array([...good, 0xff, 0x0a, ...new TextEncoder().encode('{"id":"z","inquiry":{}}')])
    const headers = { 'content-type': 'application/x-ndjson' }
    const response = await send(`/v1/watches/${watch.id}/lines`, { method: 'POST', body, headers })
    expect(await response.json()).toMatchObject({ added: 2, refused: 1, lines: [{ line: 2 }] })
  })
})

test('a line whose facts are changed is told from then on', async () => {
  const { watch } = await createdWatch({ name: 'Parts', lines: [{ id: 'a', inquiry: { product: { elements: [] } } }] })
  on('2026-11-12')
  await putAll(watch.id, [{ id: 'a', inquiry: FIBRE }])
  await lookUntil(watch.id, '2026-11-12')
  expect(await eventsOf(watch.id)).toEqual([])
})

describe('one line', () => {
  test.each(['a', '磁石 1', '100%/B', '../x', '?', '#1'])('has the id %s', async (id) => {
    const { watch } = await createdWatch({ name: 'Parts' })
    const at = `/v1/watches/${watch.id}/lines/${encodeURIComponent(id)}`
    const answer = await sendJson('PUT', at, FIBRE)
    expect(WatchLineSchema.parse(await answer.json())).toEqual({
      line: 1,
      id,
      inquiry: FIBRE,
      asOf: '2026-11-10',
      issues: null,
    })
    expect(await (await send(at)).json()).toMatchObject({ id })
    expect((await send(at, { method: 'DELETE' })).status).toBe(204)
    await expectRefused(await send(at), 404, 'not-found')
    await expectRefused(await send(at, { method: 'DELETE' }), 404, 'not-found')
  })

  test.each([
    ['null', 'invalid-inquiry', 422],
    ['[]', 'invalid-inquiry', 422],
    ['{"product":{"form":"sandwich"}}', 'invalid-inquiry', 422],
    ['{', 'malformed-json', 400],
  ])('is refused as %s', async (body, code, status) => {
    const { watch } = await createdWatch({ name: 'Parts' })
    await expectRefused(await sendJson('PUT', `/v1/watches/${watch.id}/lines/a`, body), status, code)
    expect(await watchIn(await send(`/v1/watches/${watch.id}`))).toMatchObject({ lines: { watched: 0 } })
  })
})

describe('a new watch', () => {
  test.each<[string, unknown, string]>([
    ['has a name', {}, '/name'],
    ['has a name of some letters', { name: '' }, '/name'],
    ['has a name without control characters', { name: 'a\u0007b' }, '/name'],
    ['looks whole days ahead', { name: 'a', ahead: 1.5 }, '/ahead'],
    ['looks at most ten years ahead', { name: 'a', ahead: 9999 }, '/ahead'],
    ['has no other keys', { name: 'a', every: 'hour' }, '/every'],
    ['has a webhook with https', { name: 'a', webhook: { url: 'http://example.com' } }, '/webhook/url'],
    ['has a public webhook', { name: 'a', webhook: { url: 'https://10.0.0.1/' } }, '/webhook/url'],
    ['has a webhook that is an address', { name: 'a', webhook: { url: 'hook' } }, '/webhook/url'],
    ['is an object', 'a watch', ''],
  ])('%s', async (_, stated, pointer) => {
    const response = await sendJson('POST', '/v1/watches', JSON.stringify(stated))
    const problem: { errors: { pointer: string; detail: string }[] } = await response.clone().json()
    await expectRefused(response, 422, 'invalid-watch')
    expect(problem.errors.map((error) => error.pointer)).toContain(pointer)
  })

  test('lists the lines that it refuses', async () => {
    const lines = [{ id: 'a', inquiry: FIBRE }, { id: 'b', inquiry: { product: { form: 'sandwich' } } }, 7]
    const { put: report } = await createdWatch({ name: 'Parts', lines })
    expect(report).toMatchObject({
      added: 1,
      refused: 2,
      lines: [
        { line: 2, id: 'b' },
        { line: 3, id: null },
      ],
    })
  })
})

describe('the list of a job', () => {
  const HEADER = 'id,product.form,product.elements,destination,asOf\n'
  const watching = (job: string) =>
    expect
      .poll(async () => watchIn(await send(`/v1/watches/${job}`)), { timeout: 60_000 })
      .toMatchObject({ state: 'watching' })

  test('is taken over, with what of it is refused', async () => {
    const list = `${HEADER}a,optical-fibre,Er,DE,\n,metal,Dy,DE,\na,metal,Tb,DE,\nb,sandwich,,,\nc,metal,Dy,,2026-11-01\n`
    const { id: job } = await create('?asOf=2026-03-01', list)
    await ended(job)
    const { watch } = await createdWatch({ name: 'Job', job })
    await watching(watch.id)
    const after = await watchIn(await send(`/v1/watches/${watch.id}`))
    expect(after.lines.watched).toBe(2)
    expect(after.import).toMatchObject({ job, added: 2, refused: 3, problem: null })
    expect(after.import?.lines.map(({ line, id, issues }) => [line, id, issues[0]?.code])).toEqual([
      [4, 'a', 'repeated-id'],
      [5, 'b', 'unknown-value'],
      [6, 'c', 'unknown-key'],
    ])
    const { items } = WatchLinesSchema.parse(await (await send(`/v1/watches/${watch.id}/lines`)).json())
    expect(items.map(({ id }) => id)).toEqual(['a', '3'])
    on('2026-11-11')
    await lookUntil(watch.id, '2026-11-11')
    expect((await eventsOf(watch.id)).map(({ event }) => event.id)).toContain('a')
  })

  test('of many parts is taken over in its order, whatever is interrupted', async () => {
    const ids = Array.from({ length: 9_000 }, (_, at) => `L${at}`)
    const { id: job } = await create('', HEADER + ids.map((id) => `${id},metal,Dy,DE,\n`).join(''))
    await ended(job)
    const { watch } = await createdWatch({ name: 'Job', job })
    for (let step = 0; step < 5; step++) {
      await evictDurableObject(env.WATCHES.getByName(watch.id))
      await runDurableObjectAlarm(env.WATCHES.getByName(watch.id))
    }
    await watching(watch.id)
    const last = await send(`/v1/watches/${watch.id}/lines?after=8998`)
    const { items } = WatchLinesSchema.parse(await last.json())
    expect(items.map(({ line, id }) => [line, id])).toEqual([
      [8_999, 'L8998'],
      [9_000, 'L8999'],
    ])
  })

  test.each([
    ['of another key', API_KEYS.theirs, 'unknown-value'],
    ['that waits for its parts', API_KEYS.ours, 'not-ended'],
  ])('%s is refused', async (_, key, code) => {
    const { id: job } = await create('', undefined, key)
    const response = await sendJson('POST', '/v1/watches', { name: 'Job', job })
    const { errors }: { errors: object[] } = await response.clone().json()
    await expectRefused(response, 422, 'invalid-watch')
    expect(errors).toEqual([{ code, pointer: '/job', detail: expect.any(String) }])
  })
})

describe('quotas', () => {
  /** The account of a key, as if it had used up most of its quotas before. */
  const prepare = async (key: string, statement: string, ...values: (string | number)[]): Promise<void> => {
    const account = env.ACCOUNTS.getByName(await digestOf(key))
    await runInDurableObject(account, (_account, { storage }) => void storage.sql.exec(statement, ...values))
  }

  test('more watches are refused until one is deleted', async () => {
    const key = API_KEYS.few
    const { watch } = await createdWatch({ name: 'First' }, key)
    for (let more = 1; more < Number(env.WATCHES_KEPT); more++)
      await prepare(key, 'INSERT INTO watch VALUES (?, 0, 0)', `other ${more}`)
    const refused = await sendJson('POST', '/v1/watches', { name: 'Next' }, key)
    // No wait makes room.
    expect(refused.headers.has('retry-after')).toBe(false)
    await expectQuota(refused, 'watches-kept', 'delete one')
    await send(`/v1/watches/${watch.id}`, { method: 'DELETE', key })
    await createdWatch({ name: 'Next' }, key)
    await prepare(key, "DELETE FROM watch WHERE id LIKE 'other%'")
  })

  test.each([
    ['lines-watched', 'LINES_WATCHED', 'INSERT INTO watch VALUES (?, ?, 0)'],
    ['bytes-kept', 'BYTES_KEPT', 'INSERT INTO watch VALUES (?, 0, ?)'],
  ] as const)('more %s are refused, and nothing of them is kept', async (quota, limit, statement) => {
    const key = API_KEYS.small
    const { watch } = await createdWatch({ name: 'Small' }, key)
    await prepare(key, statement, 'other', Number(env[limit]) - 1)
    const lines = ['a', 'b'].map((id) => JSON.stringify({ id, inquiry: FIBRE })).join('\n')
    const refused = await sendJson('POST', `/v1/watches/${watch.id}/lines`, lines, key)
    await expectQuota(refused, quota, 'some')
    expect(await watchIn(await send(`/v1/watches/${watch.id}`, { key }))).toMatchObject({ lines: { watched: 0 } })
    await prepare(key, "DELETE FROM watch WHERE id = 'other'")
    expect(await putAll(watch.id, [{ id: 'a', inquiry: FIBRE }], key)).toMatchObject({ added: 1 })
  })
})

describe('the watch of another key', () => {
  const ROUTES: readonly [method: string, path: string, body?: object][] = [
    ['GET', ''],
    ['PATCH', '', { name: 'Mine' }],
    ['DELETE', ''],
    ['GET', '/lines'],
    ['POST', '/lines', { id: 'a', inquiry: FIBRE }],
    ['GET', '/lines/a'],
    ['PUT', '/lines/a', FIBRE],
    ['DELETE', '/lines/a'],
    ['GET', '/events'],
    ['GET', '/deliveries'],
    ['POST', '/deliveries/none/replay'],
    ['POST', '/test'],
  ]

  test.each(ROUTES)('is not found by %s %s, and stays as it is', async (method, path, body) => {
    const { watch } = await createdWatch({ name: 'Ours', lines: [{ id: 'a', inquiry: FIBRE }] })
    const ask = (key: string | null) =>
      body === undefined
        ? send(`/v1/watches/${watch.id}${path}`, { method, key })
        : sendJson(method, `/v1/watches/${watch.id}${path}`, body, key)
    await expectRefused(await ask(API_KEYS.theirs), 404, 'not-found')
    await expectRefused(await ask('guessed-key'), 401, 'unknown-api-key')
    await expectRefused(await ask(null), 401, 'api-key-required')
    expect(await watchIn(await send(`/v1/watches/${watch.id}`))).toEqual(watch)
  })

  test('is not listed', async () => {
    const { watch } = await createdWatch({ name: 'Ours' })
    const listed = async (key: string) =>
      WatchListSchema.parse(await (await send('/v1/watches', { key })).json()).items.map(({ id }) => id)
    expect(await listed(API_KEYS.ours)).toContain(watch.id)
    expect(await listed(API_KEYS.theirs)).not.toContain(watch.id)
  })

  test.each(['0'.repeat(32), 'watches', '..%2f..%2fetc', 'A'.repeat(32)])('no watch is named %s', async (id) => {
    await expectRefused(await send(`/v1/watches/${id}`), 404, 'not-found')
  })
})

describe('the feed', () => {
  const DIVERS = 'A & B <"x">'

  test('shows the last events to whoever has its address, without a key', async () => {
    const { watch } = await createdWatch({ name: DIVERS, lines: [{ id: DIVERS, inquiry: FIBRE }] })
    on('2026-11-11')
    await lookUntil(watch.id, '2026-11-11')
    const response = await send(watch.feed, { key: null })
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    const xml = await response.text()
    expect(xml).toContain('<title>A &amp; B &lt;&quot;x&quot;&gt;</title>')
    expect(xml).toContain(
      '<title>A &amp; B &lt;&quot;x&quot;&gt;: no permit needed → unsettled, from 2026-11-11</title>',
    )
    expect(xml).toContain('MOFCOM-GACC-2025-70')
    expect(xml.match(/<entry>/g)).toHaveLength(1)
  })

  test('without events was updated when the watch was created', async () => {
    const { watch } = await createdWatch({ name: 'New' })
    expect(await (await send(watch.feed, { key: null })).text()).toContain(`<updated>${watch.created}</updated>`)
  })

  test('is not found at another address', async () => {
    const { watch } = await createdWatch({ name: 'Parts' })
    const { watch: other } = await createdWatch({ name: 'Other' })
    const token = (feed: string) => feed.split('/').at(-1)
    for (const path of [`${watch.feed}0`, watch.feed.slice(0, -1), `/v1/watches/${watch.id}/feed/${token(other.feed)}`])
      await expectRefused(await send(path, { key: null }), 404, 'not-found')
  })
})

test('events are polled page by page, from where one stopped', async () => {
  const lines = Array.from({ length: 25 }, (_, at) => ({ id: `L${at}`, inquiry: FIBRE }))
  const { watch } = await createdWatch({ name: 'Parts', lines })
  on('2026-11-11')
  await lookUntil(watch.id, '2026-11-11')
  const page = async (after: number) => {
    const response = await send(`/v1/watches/${watch.id}/events?limit=10&after=${after}`)
    const { items, ...rest }: { items: unknown[]; next: number; done: boolean } = await response.json()
    return { count: items.length, ...rest }
  }
  expect([await page(0), await page(10), await page(20), await page(25)]).toEqual([
    { count: 10, next: 10, done: false },
    { count: 10, next: 20, done: false },
    { count: 5, next: 25, done: true },
    { count: 0, next: 25, done: true },
  ])
  await expectRefused(await send(`/v1/watches/${watch.id}/events?after=-1`), 400, 'invalid-query')
})
