import { runDurableObjectAlarm } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { WatchEvent } from 'ytterby/planning'
import { DeliveriesSchema, type DeliverySchema } from '../src/contract/webhook-schema.ts'
import type * as z from 'zod'
import { send } from './ask.ts'
import { Receiver } from './receiver.ts'
import { expectRefused } from './refused.ts'
import { createdWatch, deleteWatches, lookUntil, sendJson, watchIn, type WatchDocument } from './watching.ts'

const URL = 'https://receiver.example.com/hook'
const [EVE, DAY] = ['2026-11-10T12:00:00Z', '2026-11-11T12:00:00Z']
const [MINUTE, HOUR] = [60_000, 3_600_000]

/** Lines whose decision changes on 11 November 2026: 250 events are three messages. */
const LINES = Array.from({ length: 250 }, (_, at) => ({
  id: `L${at}`,
  inquiry: {
    product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }], elementsComplete: true },
    destination: 'DE',
  },
}))

/** A test message holds no events. */
type Told = { readonly events?: readonly WatchEvent[] }

/** The lines of the first message of each id, in the order of arrival. */
function toldLines(): readonly (string | null)[] {
  const ids = new Set<string>()
  return receiver.accepted.flatMap(({ id, data }) => {
    const isNew = !ids.has(id)
    ids.add(id)
    return isNew ? (data.events ?? []).map((event) => event.id) : []
  })
}

let receiver = new Receiver<Told>()

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(EVE) })
  receiver = new Receiver<Told>()
  vi.stubGlobal('fetch', receiver.fetch)
})
afterEach(async () => {
  await deleteWatches()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A watch that has found something to deliver. */
async function watchWithEvents(lines = LINES): Promise<WatchDocument> {
  const { watch, secret } = await createdWatch({ name: 'Parts', lines, webhook: { url: URL } })
  receiver.secret = secret ?? ''
  vi.setSystemTime(Date.parse(DAY))
  return lookUntil(watch.id, '2026-11-11')
}

async function watchNow(id: string): Promise<WatchDocument> {
  return watchIn(await send(`/v1/watches/${id}`))
}

/** Lets time pass until everything is delivered, or nothing is tried any more; returns the watch. */
async function untilQuiet(id: string): Promise<WatchDocument> {
  for (let steps = 0; steps < 500; steps++) {
    const watch = await watchNow(id)
    if (watch.webhook === null || watch.webhook.nextAttempt === null) return watch
    vi.setSystemTime(Math.max(Date.now(), Date.parse(watch.webhook.nextAttempt) + 1000))
    await runDurableObjectAlarm(env.WATCHES.getByName(id))
  }
  throw new Error('Deliveries never end.')
}

async function deliveriesOf(id: string): Promise<readonly z.infer<typeof DeliverySchema>[]> {
  return DeliveriesSchema.parse(await (await send(`/v1/watches/${id}/deliveries`)).json()).items
}

const ALL = LINES.map(({ id }) => id)

test('messages have at most 100 events, are signed, and come in the order of the events', async () => {
  const { id } = await watchWithEvents()
  await untilQuiet(id)
  expect(receiver.accepted.map(({ data }) => data.events?.length)).toEqual([100, 100, 50])
  expect(toldLines()).toEqual(ALL)
  expect((await deliveriesOf(id)).map(({ events }) => events)).toEqual([
    { first: 201, last: 250 },
    { first: 101, last: 200 },
    { first: 1, last: 100 },
  ])
})

describe('nothing is lost, and the order stays, with a receiver that', () => {
  const status = (code: number) => new Response(null, { status: code })
  const timeout = new DOMException('It took too long.', 'TimeoutError')
  const since = Date.parse(DAY)

  test.each<[string, (attempt: number) => Response | Error]>([
    ['refuses every third message', (attempt) => status(attempt % 3 === 1 ? 503 : 204)],
    ['hangs now and then', (attempt) => (attempt % 4 === 2 ? timeout : status(200))],
    ['cannot be reached at first', (attempt) => (attempt < 4 ? new TypeError('No route') : status(200))],
    ['answers 500 for an hour', () => status(Date.now() < since + HOUR ? 500 : 200)],
    ['redirects twice', (attempt) => (attempt < 3 ? Response.redirect('https://example.com/', 302) : status(200))],
    ['was offline for two days and 20 hours', () => status(Date.now() < since + 68 * HOUR ? 502 : 200)],
  ])('%s', async (_, answer) => {
    receiver.answer = answer
    const { id } = await watchWithEvents()
    const { webhook } = await untilQuiet(id)
    expect(webhook).toMatchObject({ state: 'ready', waiting: 0, reason: null })
    expect(toldLines()).toEqual(ALL)
    expect(new Set(receiver.accepted.map((message) => message.id)).size).toBe(3)
  })
})

describe('a receiver that accepts nothing for three days', () => {
  const refusing = async (): Promise<WatchDocument> => {
    receiver.answer = () => new Response(null, { status: 500 })
    return untilQuiet((await watchWithEvents()).id)
  }

  test('is failing, with the reason; the pauses between the attempts grow', async () => {
    const { webhook } = await refusing()
    expect(webhook).toMatchObject({ state: 'failing', waiting: 3, reason: 'status 500, for three days' })
    const pauses = receiver.attempts.map((at, attempt) => at - (receiver.attempts[attempt - 1] ?? at)).slice(1)
    expect(pauses).toEqual(pauses.toSorted((a, b) => a - b))
    const whole = (receiver.attempts.at(-1) ?? 0) - (receiver.attempts[0] ?? 0)
    expect(Math.round(whole / HOUR)).toBe(72)
  })

  test.each<[string, (id: string) => Promise<Response>]>([
    [
      'a replay',
      async (id) => {
        const [first] = (await deliveriesOf(id)).toReversed()
        return send(`/v1/watches/${id}/deliveries/${first?.id}/replay`, { method: 'POST' })
      },
    ],
    ['an accepted test', (id) => send(`/v1/watches/${id}/test`, { method: 'POST' })],
    ['another address', (id) => sendJson('PATCH', `/v1/watches/${id}`, { webhook: { url: `${URL}/2` } })],
  ])('gets everything after %s', async (_, again) => {
    const { id } = await refusing()
    receiver.answer = () => new Response(null, { status: 202 })
    expect((await again(id)).ok).toBe(true)
    expect((await untilQuiet(id)).webhook).toMatchObject({ state: 'ready', waiting: 0 })
    expect(toldLines()).toEqual(ALL)
  })
})

test('what an old address accepts late counts for nothing: the new one gets the message too', async () => {
  let acceptLate = (): void => {}
  const late = new Promise<Response>((resolve) => {
    acceptLate = () => resolve(new Response(null, { status: 204 }))
  })
  receiver.answer = (attempt) => (attempt === 1 ? late : new Response(null, { status: 204 }))
  const { watch, secret } = await createdWatch({ name: 'Parts', lines: LINES.slice(0, 2), webhook: { url: URL } })
  receiver.secret = secret ?? ''
  vi.setSystemTime(Date.parse(DAY))
  const looking = lookUntil(watch.id, '2026-11-11')
  await vi.waitFor(() => expect(receiver.attempts).toHaveLength(1), { timeout: 60_000 })
  await sendJson('PATCH', `/v1/watches/${watch.id}`, { webhook: { url: `${URL}/2` } })
  acceptLate()
  await looking
  await untilQuiet(watch.id)
  expect(receiver.accepted.map(({ url }) => url)).toEqual([URL, `${URL}/2`])
  expect(new Set(receiver.accepted.map(({ id }) => id)).size).toBe(1)
})

test('a receiver that is gone (410) is not tried again', async () => {
  receiver.answer = () => new Response(null, { status: 410 })
  const { webhook } = await untilQuiet((await watchWithEvents()).id)
  expect(webhook).toMatchObject({ state: 'failing', reason: 'status 410: the receiver wants no more' })
  expect(receiver.attempts).toHaveLength(1)
})

test('a change of the name leaves the webhook as it is', async () => {
  const { watch } = await createdWatch({ name: 'Parts', webhook: { url: URL } })
  const changed = await sendJson('PATCH', `/v1/watches/${watch.id}`, { name: 'Other parts' })
  expect(await changed.json()).toEqual({ watch: { ...watch, name: 'Other parts' }, secret: null })
})

test('an accepted message that is replayed comes with the same id and the same events', async () => {
  const { id } = await watchWithEvents(LINES.slice(0, 2))
  await untilQuiet(id)
  const [message] = await deliveriesOf(id)
  const replay = await send(`/v1/watches/${id}/deliveries/${message?.id}/replay`, { method: 'POST' })
  expect(replay.status).toBe(202)
  await untilQuiet(id)
  const [first, second] = receiver.accepted
  expect(receiver.accepted).toHaveLength(2)
  expect([second?.id, second?.data]).toEqual([first?.id, first?.data])
})

test('a test message tells what the receiver did', async () => {
  const { watch, secret } = await createdWatch({ name: 'Parts', webhook: { url: URL } })
  receiver.secret = secret ?? ''
  const ask = async () => (await send(`/v1/watches/${watch.id}/test`, { method: 'POST' })).json()
  expect(await ask()).toEqual({ accepted: true, reason: 'status 204' })
  receiver.answer = () => new Response('a secret of the receiver', { status: 403 })
  expect(await ask()).toEqual({ accepted: false, reason: 'status 403' })
})

test('a webhook that is set later gets what comes from then on', async () => {
  const { watch } = await createdWatch({ name: 'Parts', lines: LINES.slice(0, 2) })
  vi.setSystemTime(Date.parse(DAY))
  await lookUntil(watch.id, '2026-11-11')
  const changed = await sendJson('PATCH', `/v1/watches/${watch.id}`, { webhook: { url: URL } })
  expect(await changed.json()).toMatchObject({ secret: expect.stringMatching(/^whsec_/) })
  expect((await untilQuiet(watch.id)).webhook).toMatchObject({ waiting: 0 })
  expect(receiver.accepted).toEqual([])
})

test('without a webhook there is nothing to test or to replay', async () => {
  const { watch } = await createdWatch({ name: 'Parts' })
  const at = `/v1/watches/${watch.id}`
  await expectRefused(await send(`${at}/test`, { method: 'POST' }), 409, 'no-webhook')
  await expectRefused(await send(`${at}/deliveries/none/replay`, { method: 'POST' }), 404, 'not-found')
})

test('an hour of attempts is not one attempt a second', async () => {
  receiver.answer = () => new Response(null, { status: 500 })
  const { id } = await watchWithEvents(LINES.slice(0, 1))
  for (let minute = 0; minute < 60; minute++) {
    await runDurableObjectAlarm(env.WATCHES.getByName(id))
    vi.setSystemTime(Date.now() + MINUTE)
  }
  expect(receiver.attempts.length).toBeLessThanOrEqual(6)
})
