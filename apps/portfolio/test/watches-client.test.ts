import { exports } from 'cloudflare:workers'
import {
  createJobsClient,
  createWatchesClient,
  type KeptEvent,
  type KeptWatch,
  type WatchesClient,
  verifyWebhook,
  type WebhookMessage,
} from 'ytterby/client'
import { InvalidInquiryError, type Inquiry } from 'ytterby'
import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from 'vitest'
import type * as z from 'zod'
import type * as watchSchemas from '../src/contract/watch-schema.ts'
import type * as webhookSchemas from '../src/contract/webhook-schema.ts'
import { MAX_LINES_BYTES } from '../src/watches/limits.ts'
import { API_KEYS } from './keys.ts'
import { lookUntil } from './watching.ts'

const [EVE, DAY] = ['2026-11-10T12:00:00Z', '2026-11-11T12:00:00Z']
const HOOK = 'https://receiver.example.com/hook'
/** Bare optical fibre of erbium, which the law of 11 November 2026 leaves unsettled, and a good of no form that the law knows. */
type WatchedInquiry = Omit<Inquiry, 'asOf' | 'knownAt'>
type LineToWatch = { readonly id: string; readonly inquiry: WatchedInquiry }

const FIBRE: WatchedInquiry = {
  product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }], elementsComplete: true },
  destination: 'DE',
}
const FORMLESS: WatchedInquiry = JSON.parse('{ "product": { "form": "no-such-form" } }')
const fibres = (count: number): LineToWatch[] =>
  Array.from({ length: count }, (_, at) => ({ id: `L${at + 1}`, inquiry: FIBRE }))

const fetchService = (url: string, init: RequestInit): Promise<Response> =>
  exports.default.fetch(new Request(url, init))

/** The paths that the client under test asked for. */
let asked: string[] = []
const clientOf = (apiKey: string) =>
  createWatchesClient({
    baseUrl: 'http://localhost',
    apiKey,
    fetch: (url, init) => {
      asked.push(url.slice('http://localhost'.length))
      return fetchService(url, init)
    },
  })
const watches = clientOf(API_KEYS.ours)

/** A public receiver, which verifies messages; the first keys that it has are none. */
let keys: readonly string[] = []
let received: WebhookMessage[] = []
const outside = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
  const request = new Request(input, init)
  if (request.url.startsWith('https://cloudflare-dns.com/'))
    return Response.json({ Answer: [{ type: 1, data: '93.184.215.14' }] })
  received.push(await verifyWebhook(request, keys, { now: Math.floor(Date.now() / 1000) }))
  return new Response(null, { status: 204 })
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(EVE) })
  vi.stubGlobal('fetch', outside)
  asked = []
  received = []
})
afterEach(async () => {
  for (const { id } of await watches.list()) await watches.wipe(id)
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = []
  for await (const item of items) found.push(item)
  return found
}

test('a watch whose first answer was lost is created once, with its secret', async () => {
  let lost = 0
  const lossy = createWatchesClient({
    baseUrl: 'http://localhost',
    apiKey: API_KEYS.ours,
    async fetch(url, init) {
      const answer = await fetchService(url, init)
      if ((lost += 1) > 1) return answer
      await answer.text()
      throw new TypeError('The connection was reset')
    },
  })
  const stated = { name: 'Parts', webhook: { url: HOOK } }
  const { watch, secret } = await lossy.create(stated, { idempotencyKey: 'a-watch-of-the-client' })
  expect(secret).toMatch(/^whsec_/)
  expect((await watches.list()).map(({ id }) => id)).toEqual([watch.id])
})

describe('a watch', () => {
  test('is created, listed, changed and wiped', async () => {
    const { watch, secret, put } = await watches.create({ name: 'Parts', ahead: 30, lines: fibres(2) })
    expect([watch.name, watch.ahead, watch.webhook, secret, put.added]).toEqual(['Parts', 30, null, null, 2])
    expect(await watches.list()).toEqual([{ id: watch.id, name: 'Parts', created: EVE }])
    const changed = await watches.change(watch.id, { name: 'Bill of materials', webhook: { url: HOOK } })
    expect(changed.secret).toMatch(/^whsec_/)
    expect(await watches.get(watch.id)).toEqual(changed.watch)
    expect(changed.watch).toMatchObject({ name: 'Bill of materials', ahead: 30, webhook: { url: HOOK } })
    await watches.wipe(watch.id)
    expect(await watches.list()).toEqual([])
    await expect(watches.get(watch.id)).rejects.toMatchObject({ code: 'not-found', status: 404 })
  })

  test('takes over the list of a job', async () => {
    const jobs = createJobsClient({ baseUrl: 'http://localhost', apiKey: API_KEYS.ours, fetch: fetchService })
    const list = new Blob(['id,product.form,product.elements,destination\nL1,metal,Dy,DE\nL2,no-such-form,Dy,DE\n'])
    const { id: job } = await jobs.run(list, { asOf: '2026-11-10' })
    const { watch } = await watches.create({ name: 'Parts', job })
    expect(watch.state).toBe('importing')
    await vi.waitUntil(async () => (await watches.get(watch.id)).state === 'watching', { timeout: 60_000 })
    const { import: taken } = await watches.get(watch.id)
    expect(taken).toMatchObject({ job, added: 1, refused: 1, lines: [{ line: 3, id: 'L2' }], problem: null })
    await jobs.wipe(job)
  })

  test('that is not valid is refused with a pointer', async () => {
    const refused = watches.create({ name: 'Parts', webhook: { url: 'https://10.0.0.1/' } })
    await expect(refused).rejects.toMatchObject({ name: 'ServiceError' })
    await expect(refused).rejects.toMatchObject({
      code: 'invalid-watch',
      findings: [{ code: 'not-public', pointer: '/webhook/url' }],
    })
  })

  test('of another key is not found, by any method', async () => {
    const { watch } = await watches.create({ name: 'Parts', lines: fibres(1) })
    const theirs = clientOf(API_KEYS.theirs)
    const calls: (() => Promise<unknown>)[] = [
      () => theirs.get(watch.id),
      () => theirs.change(watch.id, { name: 'Mine' }),
      () => theirs.wipe(watch.id),
      () => all(theirs.lines(watch.id)),
      () => theirs.line(watch.id, 'L1'),
      () => theirs.putLines(watch.id, []),
      () => theirs.putLine(watch.id, 'L1', FIBRE),
      () => theirs.removeLine(watch.id, 'L1'),
      () => all(theirs.events(watch.id)),
      () => theirs.rotateFeed(watch.id),
      () => theirs.rotateKeys(watch.id),
      () => theirs.deliveries(watch.id),
      () => theirs.replay(watch.id, 'msg_1'),
      () => theirs.test(watch.id),
    ]
    for (const call of calls) await expect(call()).rejects.toMatchObject({ code: 'not-found', status: 404 })
    expect(await theirs.list()).toEqual([])
  })

  test('is asked for with a signal', async () => {
    const signal = AbortSignal.abort(new Error('stopped'))
    await expect(watches.list({ signal })).rejects.toThrow('stopped')
    await expect(all(watches.events('0'.repeat(32), { signal }))).rejects.toThrow('stopped')
  })
})

describe('lines', () => {
  test('are put, read and removed one by one, whatever their ids', async () => {
    const { id } = (await watches.create({ name: 'Parts' })).watch
    for (const line of ['a/b?c#d', '磁体 %2F', 'L1']) {
      expect(await watches.putLine(id, line, FIBRE)).toMatchObject({ id: line, inquiry: FIBRE, asOf: '2026-11-10' })
      expect((await watches.line(id, line)).id).toBe(line)
      await watches.removeLine(id, line)
      await expect(watches.line(id, line)).rejects.toMatchObject({ code: 'not-found' })
    }
    const refused = watches.putLine(id, 'L1', FORMLESS)
    await expect(refused).rejects.toBeInstanceOf(InvalidInquiryError)
    await expect(refused).rejects.toMatchObject({ issues: [{ pointer: '/product/form' }] })
  })

  test.each(['.', '..'])('of the id %j, which no path can name, are reached by putLines alone', async (line) => {
    const { watch } = await watches.create({ name: 'Parts', lines: [{ id: line, inquiry: FIBRE }, ...fibres(1)] })
    for (const call of [() => watches.removeLine(watch.id, line), () => watches.putLine(watch.id, line, FIBRE)])
      await expect(call()).rejects.toMatchObject({ code: 'not-found', status: 404 })
    expect((await all(watches.lines(watch.id))).map(({ id }) => id)).toEqual([line, 'L1'])
    expect(await watches.putLines(watch.id, [{ id: line, inquiry: null }])).toMatchObject({ removed: 1 })
  })

  test('are added, replaced, removed and refused, with their places in what was sent', async () => {
    const { id } = (await watches.create({ name: 'Parts', lines: fibres(3) })).watch
    function* lines(): Generator<LineToWatch | { id: string; inquiry: null }> {
      yield { id: 'L1', inquiry: FIBRE }
      yield { id: 'L2', inquiry: { ...FIBRE, destination: 'JP' } }
      yield { id: 'L3', inquiry: null }
      yield { id: 'L4', inquiry: FIBRE }
      yield { id: 'L5', inquiry: FORMLESS }
    }
    const { lines: refused, ...counts } = await watches.putLines(id, lines())
    expect(counts).toEqual({ added: 1, replaced: 1, unchanged: 1, removed: 1, refused: 1 })
    expect(refused).toMatchObject([{ line: 5, id: 'L5', issues: [{ pointer: '/inquiry/product/form' }] }])
    expect((await all(watches.lines(id))).map((line) => line.id)).toEqual(['L1', 'L2', 'L4'])
  })

  test('are sent in bodies of at most 16 MiB, whose reports are summed', async () => {
    const { id } = (await watches.create({ name: 'Parts' })).watch
    const sizes: number[] = []
    const measuring = createWatchesClient({
      baseUrl: 'http://localhost',
      apiKey: API_KEYS.ours,
      fetch: (url, init) => {
        sizes.push(init.body instanceof Uint8Array ? init.body.length : 0)
        return fetchService(url, init)
      },
    })
    // Each is refused for its length, and one at the end for its form.
    async function* lines(): AsyncGenerator<LineToWatch> {
      for (let at = 1; at <= 255; at++) yield { id: `磁体${at}${'x'.repeat(66_000)}`, inquiry: FIBRE }
      yield { id: 'last', inquiry: FORMLESS }
    }
    const { lines: refused, ...counts } = await measuring.putLines(id, lines())
    expect(sizes).toHaveLength(2)
    expect(Math.max(...sizes)).toBeLessThanOrEqual(MAX_LINES_BYTES)
    expect(counts).toEqual({ added: 0, replaced: 0, unchanged: 0, removed: 0, refused: 256 })
    expect(refused.map(({ line }) => line)).toEqual(Array.from({ length: 256 }, (_, at) => at + 1))
    expect(refused.at(-1)).toMatchObject({ id: 'last', issues: [{ pointer: '/inquiry/product/form' }] })
  })

  test('are read over pages, from any on', async () => {
    const { id } = (await watches.create({ name: 'Parts', lines: fibres(250) })).watch
    asked = []
    const lines = await all(watches.lines(id))
    expect(lines.map((line) => line.id)).toEqual(fibres(250).map((line) => line.id))
    expect(asked).toHaveLength(3)
    expect(await all(watches.lines(id, { after: 248 }))).toEqual(lines.slice(248))
    expect(await watches.putLines(id, [])).toMatchObject({ added: 0, lines: [] })
  })
})

describe('what changed', () => {
  test('is read over pages, once by whoever keeps the number of the last event', async () => {
    const { id } = (await watches.create({ name: 'Parts', lines: fibres(250) })).watch
    expect(await all(watches.events(id))).toEqual([])
    vi.setSystemTime(Date.parse(DAY))
    await lookUntil(id, '2026-11-11')
    const told: (string | null)[] = []
    let cursor = 0
    for await (const { n, event } of watches.events(id)) {
      told.push(event.id)
      cursor = n
      if (told.length === 120) break
    }
    for await (const { n, event } of watches.events(id, { after: cursor })) {
      told.push(event.id)
      cursor = n
    }
    expect(told).toEqual(fibres(250).map((line) => line.id))
    expect(await all(watches.events(id, { after: cursor }))).toEqual([])
    expect((await watches.get(id)).lastEvent).toBe(cursor)
  })

  test('is delivered, verified with either key, and sent again', async () => {
    const { watch, secret } = await watches.create({ name: 'Parts', lines: fibres(2), webhook: { url: HOOK } })
    keys = [secret ?? '']
    expect(await watches.test(watch.id)).toEqual({ accepted: true, reason: 'status 204' })
    vi.setSystemTime(Date.parse(DAY))
    await lookUntil(watch.id, '2026-11-11')
    await vi.waitUntil(async () => (await watches.get(watch.id)).webhook?.waiting === 0, { timeout: 60_000 })
    const [delivery] = await watches.deliveries(watch.id)
    expect(delivery).toMatchObject({
      events: { first: 1, last: 2 },
      attempts: 1,
      delivered: DAY,
      outcome: 'status 204',
    })
    keys = [watch.webhook?.publicKey ?? '']
    expect((await watches.replay(watch.id, delivery?.id ?? '')).id).toBe(delivery?.id)
    await vi.waitUntil(() => received.length === 3, { timeout: 60_000 })
    const events = (await all(watches.events(watch.id))).map(({ event }) => event)
    const changed = { id: delivery?.id, type: 'watch.changed', data: { watch: watch.id, after: 0, events } }
    expect(received).toEqual([
      { id: expect.any(String), type: 'watch.test', data: { watch: watch.id, after: null, events: [] } },
      changed,
      changed,
    ])
  })

  test('is neither replayed nor tested without a webhook', async () => {
    const { id } = (await watches.create({ name: 'Parts' })).watch
    await expect(watches.test(id)).rejects.toMatchObject({ code: 'no-webhook', status: 409 })
    await expect(watches.replay(id, 'msg_1')).rejects.toMatchObject({ code: 'not-found' })
  })
})

test('only calls that are safe to repeat are retried', async () => {
  let attempts = 0
  const failing = createWatchesClient({
    baseUrl: 'http://localhost',
    apiKey: API_KEYS.ours,
    retries: 1,
    fetch: async () => {
      attempts += 1
      throw new Error('No connection')
    },
  })
  const attemptsOf = async (call: () => Promise<unknown>): Promise<number> => {
    attempts = 0
    await expect(call()).rejects.toMatchObject({ code: 'unreachable' })
    return attempts
  }
  expect(await attemptsOf(() => failing.create({ name: 'Parts' }))).toBe(1)
  expect(await attemptsOf(() => failing.change('1', { webhook: { url: HOOK } }))).toBe(1)
  expect(await attemptsOf(() => failing.test('1'))).toBe(1)
  expect(await attemptsOf(() => failing.replay('1', '2'))).toBe(1)
  expect(await attemptsOf(() => failing.list())).toBe(2)
  expect(await attemptsOf(() => failing.putLines('1', []))).toBe(2)
  expect(await attemptsOf(() => failing.putLine('1', '2', FIBRE))).toBe(2)
})

/** What a method of the client resolves to, and what it takes. */
type Result<Name extends 'create' | 'list' | 'change' | 'putLines' | 'line' | 'deliveries' | 'test'> = Awaited<
  ReturnType<WatchesClient[Name]>
>
type NewWatch = Parameters<WatchesClient['create']>[0]
type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T
type Schemas = typeof watchSchemas & typeof webhookSchemas
type Answer<Name extends keyof Schemas> = Frozen<z.output<Extract<Schemas[Name], z.ZodType>>>
type Items<Page> = Page extends { readonly items: readonly (infer Item)[] } ? Item : never

test('the types of the client are those of the schemas', () => {
  expectTypeOf<Frozen<KeptWatch>>().toEqualTypeOf<Answer<'WatchSchema'>>()
  expectTypeOf<Frozen<Result<'create'>>>().toEqualTypeOf<Answer<'CreatedWatchSchema'>>()
  expectTypeOf<Frozen<Result<'change'>>>().toEqualTypeOf<Answer<'ChangedWatchSchema'>>()
  expectTypeOf<Frozen<Result<'putLines'>>>().toEqualTypeOf<Answer<'PutLinesSchema'>>()
  expectTypeOf<Frozen<Result<'line'>>>().toEqualTypeOf<Answer<'WatchLineSchema'>>()
  expectTypeOf<Frozen<Result<'deliveries'>[number]>>().toEqualTypeOf<Answer<'DeliverySchema'>>()
  expectTypeOf<Frozen<Result<'test'>>>().toEqualTypeOf<Answer<'AttemptSchema'>>()
  expectTypeOf<Frozen<Result<'list'>[number]>>().toEqualTypeOf<Items<Answer<'WatchListSchema'>>>()
  expectTypeOf<Frozen<KeptEvent>>().toEqualTypeOf<Items<Answer<'WatchEventsSchema'>>>()
  expectTypeOf<Frozen<Parameters<WatchesClient['change']>[1]>>().toEqualTypeOf<
    Frozen<z.input<typeof watchSchemas.WatchChangeSchema>>
  >()
  expectTypeOf<Frozen<Omit<NewWatch, 'lines'>>>().toEqualTypeOf<
    Frozen<Omit<z.input<typeof watchSchemas.NewWatchSchema>, 'lines'>>
  >()
})
