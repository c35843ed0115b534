import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { Webhook } from 'standardwebhooks'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createWatchesClient, verifyWebhook } from 'ytterby/client'
import { exports } from 'cloudflare:workers'
import { send } from './ask.ts'
import { API_KEYS } from './keys.ts'
import { expectRefused } from './refused.ts'
import { createdWatch, deleteWatches, lookUntil, sendJson, watchIn, type WatchDocument } from './watching.ts'

const HOUR = 3_600_000
const [EVE, DAY] = ['2026-11-10T12:00:00Z', '2026-11-11T12:00:00Z']
const URL = 'https://receiver.example.com/hook'
/** Bare optical fibre of erbium, which the law of 11 November 2026 leaves unsettled: three messages. */
const LINES = Array.from({ length: 250 }, (_, at) => ({
  id: `L${at}`,
  inquiry: {
    product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }], elementsComplete: true },
    destination: 'DE',
  },
}))

type Received = { readonly body: string; readonly headers: Record<string, string>; readonly at: number }

/** What a public receiver was sent, and what it answers. */
let received: Received[] = []
let status = 204
const outside = async (input: RequestInfo | globalThis.URL, init?: RequestInit): Promise<Response> => {
  const request = new Request(input, init)
  if (request.url.startsWith('https://cloudflare-dns.com/'))
    return Response.json({ Answer: [{ type: 1, data: '93.184.215.14' }] })
  const headers = Object.fromEntries(request.headers)
  received.push({ body: await request.text(), headers, at: Math.floor(Date.now() / 1000) })
  return new Response(null, { status })
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(EVE) })
  vi.stubGlobal('fetch', outside)
  received = []
  status = 204
})
afterEach(async () => {
  await deleteWatches()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const watches = createWatchesClient({
  baseUrl: 'http://localhost',
  apiKey: API_KEYS.ours,
  fetch: (url, init) => exports.default.fetch(new Request(url, init)),
})
const stubOf = (id: string) => env.WATCHES.getByName(id)
const watchNow = async (id: string): Promise<WatchDocument> => watchIn(await send(`/v1/watches/${id}`))

/** Which of some keys, by name, verify a message; by both ways to verify, which must agree about secrets. */
async function verifying(message: Received, keys: Readonly<Record<string, string>>): Promise<string[]> {
  const found: string[] = []
  for (const [name, key] of Object.entries(keys)) {
    const isValid = await verifyWebhook(message, key, { now: message.at }).then(
      () => true,
      () => false,
    )
    if (key.startsWith('whsec_')) expect(isByLibrary(message, key)).toBe(isValid)
    if (isValid) found.push(name)
  }
  return found
}

function isByLibrary({ body, headers }: Received, secret: string): boolean {
  try {
    new Webhook(secret).verify(body, headers)
    return true
  } catch {
    return false
  }
}

type Keys = { readonly secret: string; readonly publicKey: string }
const keysIn = ({
  watch,
  secret,
}: {
  watch: { webhook: { publicKey: string } | null }
  secret: string | null
}): Keys => ({
  secret: secret ?? '',
  publicKey: watch.webhook?.publicKey ?? '',
})
const named = (all: Readonly<Record<string, Keys>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(all).flatMap(([name, { secret, publicKey }]) => [
      [`${name} secret`, secret],
      [`${name} public`, publicKey],
    ]),
  )

/** A watch with three messages that wait, since its receiver has refused the first. */
async function waiting(): Promise<{ readonly id: string; readonly first: Keys }> {
  status = 503
  const created = await createdWatch({ name: 'Parts', lines: LINES, webhook: { url: URL } })
  vi.setSystemTime(Date.parse(DAY))
  await lookUntil(created.watch.id, '2026-11-11')
  await runDurableObjectAlarm(stubOf(created.watch.id))
  expect((await watchNow(created.watch.id)).webhook).toMatchObject({ state: 'retrying', waiting: 3 })
  received = []
  return { id: created.watch.id, first: keysIn(created) }
}

/** Lets time pass until every message is delivered. */
async function deliverAll(id: string): Promise<void> {
  status = 204
  for (let steps = 0; steps < 50; steps++) {
    const { webhook } = await watchNow(id)
    if (webhook === null || webhook.nextAttempt === null) return
    vi.setSystemTime(Math.max(Date.now(), Date.parse(webhook.nextAttempt) + 1000))
    await runDurableObjectAlarm(stubOf(id))
  }
  throw new Error('Deliveries never end.')
}

const told = (): string[] =>
  received.flatMap(({ body }) => (JSON.parse(body).data.events ?? []).map((event: { id: string }) => event.id))

const replay = async (id: string): Promise<Received> => {
  const [message] = await watches.deliveries(id)
  received = []
  await watches.replay(id, message?.id ?? '')
  await deliverAll(id)
  const [again] = received
  if (again === undefined) throw new Error('Nothing was sent again.')
  return again
}

describe('keys of a webhook', () => {
  test('are rotated: for 24 hours old and new ones sign what waits and what is tried again; nothing is lost', async () => {
    const { id, first } = await waiting()
    const second = keysIn(await watches.rotateKeys(id))
    expect(second.secret).toMatch(/^whsec_/)
    expect(second.secret).not.toBe(first.secret)
    expect((await watchNow(id)).webhook).toMatchObject({
      publicKey: second.publicKey,
      earlierKeys: [{ publicKey: first.publicKey, until: '2026-11-12T12:00:00Z' }],
      waiting: 3,
    })
    await evictDurableObject(stubOf(id))
    await deliverAll(id)
    expect(told()).toEqual(LINES.map((line) => line.id))
    const keys = named({ first, second })
    for (const message of received) {
      expect(await verifying(message, keys)).toEqual(Object.keys(keys))
      // The new keys sign first.
      expect(message.headers['webhook-signature']?.split(' ').map((one) => one.split(',')[0])).toEqual([
        'v1',
        'v1a',
        'v1',
        'v1a',
      ])
    }
  })

  test('sign no more after the overlap, and are forgotten', async () => {
    const { id, first } = await waiting()
    const second = keysIn(await watches.rotateKeys(id, { overlapHours: 2 }))
    await deliverAll(id)
    vi.setSystemTime(Date.parse(DAY) + 2 * HOUR)
    expect(await verifying(await replay(id), named({ first, second }))).toEqual(['second secret', 'second public'])
    expect((await watchNow(id)).webhook?.earlierKeys).toEqual([])
    const record = await runInDurableObject(stubOf(id), (_watch, { storage }) =>
      JSON.stringify(storage.kv.get('watch')),
    )
    expect(record).not.toContain(first.secret)
    expect(record).toContain(second.secret)
  })

  test('are forgotten by the alarm after they end, also if nothing is to deliver', async () => {
    const { id, first } = await waiting()
    await deliverAll(id)
    await watches.rotateKeys(id, { overlapHours: 2 })
    vi.setSystemTime(Date.now() + 2 * HOUR)
    await runDurableObjectAlarm(stubOf(id))
    const record = await runInDurableObject(stubOf(id), (_watch, { storage }) =>
      JSON.stringify(storage.kv.get('watch')),
    )
    expect(record).not.toContain(first.secret)
  })

  test('that were stolen sign no more at once, also what waits', async () => {
    const { id, first } = await waiting()
    const second = keysIn(await watches.rotateKeys(id))
    const third = keysIn(await watches.rotateKeys(id, { overlapHours: 0 }))
    await deliverAll(id)
    expect(told()).toEqual(LINES.map((line) => line.id))
    for (const message of received)
      expect(await verifying(message, named({ first, second, third }))).toEqual(['third secret', 'third public'])
  })

  test('of a rotation whose answer was lost do not end those that the receiver has; five pairs sign at most', async () => {
    const { id, first } = await waiting()
    for (let lost = 0; lost < 4; lost++) await watches.rotateKeys(id, { overlapHours: 100 })
    await expect(watches.rotateKeys(id)).rejects.toMatchObject({
      code: 'invalid-watch',
      findings: [{ code: 'too-many', pointer: '/overlapHours' }],
    })
    await deliverAll(id)
    for (const message of received) expect(await verifying(message, named({ first }))).toHaveLength(2)
    // Beyond what a receiver reads of a header nobody would find them.
    expect(received[0]?.headers['webhook-signature']?.split(' ')).toHaveLength(10)
  })

  test('another address and another name keep them; a test message has them all', async () => {
    const { id, first } = await waiting()
    const second = keysIn(await watches.rotateKeys(id))
    await watches.change(id, { name: 'Other parts', webhook: { url: `${URL}/2` } })
    status = 204
    expect(await watches.test(id)).toEqual({ accepted: true, reason: 'status 204' })
    const tested = received.find(({ body }) => body.includes('watch.test'))
    expect(tested === undefined ? [] : await verifying(tested, named({ first, second }))).toHaveLength(4)
    await deliverAll(id)
    expect(new Set(told()).size).toBe(LINES.length)
  })

  test.each([
    [{ overlapHours: -1 }],
    [{ overlapHours: 169 }],
    [{ overlapHours: 1.5 }],
    [{ overlapHours: '1' }],
    [{ hours: 1 }],
  ])('%j is refused, and changes nothing', async (body) => {
    const { watch } = await createdWatch({ name: 'Parts', webhook: { url: URL } })
    await expectRefused(await sendJson('POST', `/v1/watches/${watch.id}/keys`, body), 422, 'invalid-watch')
    expect(await watchNow(watch.id)).toEqual(watch)
  })

  test('of no webhook, and of another key, are not rotated', async () => {
    const { watch } = await createdWatch({ name: 'Parts' })
    const path = `/v1/watches/${watch.id}/keys`
    await expectRefused(await sendJson('POST', path, {}), 409, 'no-webhook')
    await expectRefused(await sendJson('POST', path, {}, API_KEYS.theirs), 404, 'not-found')
  })
})

describe('the address of a feed', () => {
  const read = (path: string): Promise<Response> => send(path, { key: null })

  test('is rotated: the one before is gone, and the feed has the same events', async () => {
    const { watch } = await createdWatch({ name: 'Parts', lines: LINES.slice(0, 2) })
    vi.setSystemTime(Date.parse(DAY))
    await lookUntil(watch.id, '2026-11-11')
    const before = await (await read(watch.feed)).text()
    const { feed } = await watches.rotateFeed(watch.id)
    expect(feed).toMatch(/\/feed\/[0-9a-f]{64}$/)
    await expectRefused(await read(watch.feed), 404, 'not-found')
    const after = await (await read(feed)).text()
    expect(after).toBe(before.replace(watch.feed, feed))
    expect(after).toContain('<entry>')
    expect((await watches.get(watch.id)).feed).toBe(feed)
  })

  test('of another key is not rotated', async () => {
    const { watch } = await createdWatch({ name: 'Parts' })
    const rotate = () => send(`/v1/watches/${watch.id}/feed`, { method: 'POST', key: API_KEYS.theirs })
    await expectRefused(await rotate(), 404, 'not-found')
    expect((await read(watch.feed)).status).toBe(200)
  })
})
