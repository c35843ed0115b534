import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import type { WebhookMessage } from 'ytterby/client'
import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from 'vitest'
import { ChangedLedgerSchema, LedgerSchema } from '../src/contract/ledger-schema.ts'
import { LicenceChangesSchema, type LicenceChange } from '../src/contract/licence-change-schema.ts'
import { DeliveriesSchema } from '../src/contract/webhook-schema.ts'
import { send } from './ask.ts'
import { API_KEYS, digestOf } from './keys.ts'
import { event, ISSUE, TERMS } from './ledger-events.ts'
import { added, createdLedger, deleteLedgers, ledgerAt } from './ledger-keeping.ts'
import { Receiver } from './receiver.ts'
import { expectRefused } from './refused.ts'
import { sendJson } from './watching.ts'

const URL = 'https://receiver.example.com/hook'
const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`)

type Told = { readonly ledger: string; readonly after: number; readonly changes: readonly LicenceChange[] }
let receiver = new Receiver<Told>()

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: noon('2026-02-20') })
  receiver = new Receiver()
  vi.stubGlobal('fetch', receiver.fetch)
})
afterEach(async () => {
  await deleteLedgers()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const stubAt = (path: string) => env.LEDGERS.getByName(path.replace('/v1/ledgers/', ''))
const runAlarm = (path: string) => runDurableObjectAlarm(stubAt(path))

/** Has the alarm of a ledger run at noon of a day. */
async function lookOn(path: string, day: string): Promise<void> {
  vi.setSystemTime(Math.max(Date.now(), noon(day)))
  await runAlarm(path)
}

async function changesOf(path: string): Promise<readonly LicenceChange[]> {
  const { items } = LicenceChangesSchema.parse(await (await send(`${path}/changes`)).json())
  return items.map(({ change }) => change)
}

/** A general licence of three years, whose end user is put on the control list on 2026-02-24 by MOFCOM announcement 11 of 2026. */
const TO_JAXA = {
  ...ISSUE,
  terms: {
    ...TERMS,
    endUsers: [{ name: 'Japan Aerospace Exploration Agency', country: 'JP' }],
    destinations: ['JP'],
  },
}
const UNTIL_MARCH = { ...ISSUE, terms: { ...TERMS, validUntil: '2026-03-15' } }

test('a verified message has the types of the contract', () => {
  expectTypeOf<readonly LicenceChange[]>().toExtend<NonNullable<WebhookMessage['data']['changes']>>()
  expectTypeOf<NonNullable<WebhookMessage['data']['changes']>[number]['kind']>().toEqualTypeOf<LicenceChange['kind']>()
})

async function withWebhook(path: string): Promise<void> {
  const changed = ChangedLedgerSchema.parse(await (await sendJson('PATCH', path, { webhook: { url: URL } })).json())
  receiver.secret = changed.secret ?? ''
}

describe('what became of licences', () => {
  test('is told when an end user is listed: what is left is barred from that day, with who and why', async () => {
    const path = await createdLedger([TO_JAXA])
    await lookOn(path, '2026-02-23')
    expect(await changesOf(path)).toEqual([])
    await lookOn(path, '2026-02-24')
    const [change, ...others] = await changesOf(path)
    expect(others).toEqual([])
    expect(change).toMatchObject({
      kind: 'availability',
      licence: 'L-1',
      on: '2026-02-24',
      before: 'available',
      after: 'barred',
      users: [{ name: 'Japan Aerospace Exploration Agency', availability: 'barred' }],
    })
    const cited = change?.kind === 'availability' ? Object.values(change.citations) : []
    expect(cited.map(({ instrument }) => instrument)).toContain('MOFCOM-2026-11')
  })

  test('is told once, however often it is looked at', async () => {
    const path = await createdLedger([TO_JAXA])
    await lookOn(path, '2026-02-23')
    for (const day of ['2026-02-24', '2026-02-25', '2026-02-25', '2026-02-26']) await lookOn(path, day)
    expect(await changesOf(path)).toHaveLength(1)
  })

  test('is told when a licence expires, and before that, once, the day to apply for the next one', async () => {
    const path = await createdLedger([UNTIL_MARCH])
    await lookOn(path, '2026-02-21')
    expect(await changesOf(path)).toMatchObject([{ kind: 'apply-by', late: true, endsOn: '2026-03-15', leftKg: 5000 }])
    for (const day of ['2026-03-14', '2026-03-15', '2026-03-16']) await lookOn(path, day)
    expect((await changesOf(path)).slice(1)).toMatchObject([
      { kind: 'status', on: '2026-03-15', before: 'issued', after: 'expired' },
    ])
  })

  test('says the day to apply as many days ahead as the ledger states', async () => {
    const path = await createdLedger([ISSUE])
    await lookOn(path, '2026-02-21')
    expect(await changesOf(path)).toEqual([])
    expect((await sendJson('PATCH', path, { ahead: 1000 })).status).toBe(200)
    await runAlarm(path)
    expect(await changesOf(path)).toMatchObject([{ kind: 'apply-by', late: false, endsOn: '2029-01-15' }])
  })

  test('is told within minutes of recording it', async () => {
    const path = await createdLedger([ISSUE])
    await lookOn(path, '2026-02-20')
    await added(path, [event('revoke', 'withdrawal', { on: '2026-02-20', knownOn: '2026-02-20' })])
    await runAlarm(path)
    expect(await changesOf(path)).toMatchObject([
      { kind: 'status', on: '2026-02-20', before: 'issued', after: 'revoked' },
    ])
    const { looked, lastChange } = LedgerSchema.parse(await (await send(path)).json())
    expect([looked?.day, lastChange]).toEqual(['2026-02-20', 1])
  })
})

describe('a webhook', () => {
  test('gets signed messages of what is new from then on, in order', async () => {
    const path = await createdLedger([TO_JAXA, { ...UNTIL_MARCH, key: 'second', document: 'second', licence: 'L-2' }])
    await lookOn(path, '2026-02-23')
    await withWebhook(path)
    await lookOn(path, '2026-02-24')
    await lookOn(path, '2026-03-15')
    expect(receiver.accepted.map(({ type }) => type)).toEqual(['ledger.changed', 'ledger.changed'])
    const told = receiver.accepted.flatMap(({ data }) => data.changes)
    expect(told.map(({ licence, kind }) => [licence, kind])).toEqual([
      ['L-1', 'availability'],
      ['L-2', 'status'],
    ])
    const polled = await changesOf(path)
    expect(told).toEqual(polled.slice(receiver.accepted[0]?.data.after))
  })

  test('that was down gets everything later, and a replay brings the same message', async () => {
    const path = await createdLedger([TO_JAXA])
    await lookOn(path, '2026-02-23')
    await withWebhook(path)
    receiver.answer = (attempt) => new Response(null, { status: attempt < 3 ? 503 : 204 })
    await lookOn(path, '2026-02-24')
    for (let hours = 1; hours < 4; hours += 1) {
      vi.setSystemTime(noon('2026-02-24') + hours * 3_600_000)
      await runAlarm(path)
    }
    expect(receiver.accepted).toHaveLength(1)
    const { items } = DeliveriesSchema.parse(await (await send(`${path}/deliveries`)).json())
    expect(items).toMatchObject([{ attempts: 3, outcome: 'status 204' }])
    expect((await send(`${path}/deliveries/${items[0]?.id}/replay`, { method: 'POST' })).status).toBe(202)
    await runAlarm(path)
    const [first, second] = receiver.accepted
    expect([second?.id, second?.data]).toEqual([first?.id, first?.data])
  })

  test('signs by new keys as soon as they are rotated, and tests say what the receiver did', async () => {
    const path = await createdLedger([ISSUE])
    await withWebhook(path)
    const { secret } = ChangedLedgerSchema.parse(
      await (await sendJson('POST', `${path}/keys`, { overlapHours: 0 })).json(),
    )
    expect(secret).not.toBe(receiver.secret)
    receiver.secret = secret ?? ''
    expect(await (await send(`${path}/test`, { method: 'POST' })).json()).toEqual({
      accepted: true,
      reason: 'status 204',
    })
    expect(receiver.accepted).toMatchObject([{ type: 'ledger.test' }])
  })

  test('may be nowhere inside, and without one there is nothing to send', async () => {
    const path = await createdLedger([ISSUE])
    await expectRefused(
      await sendJson('PATCH', path, { webhook: { url: 'http://10.0.0.1/hook' } }),
      422,
      'invalid-ledger',
    )
    await expectRefused(await send(`${path}/test`, { method: 'POST' }), 409, 'no-webhook')
    await expectRefused(await sendJson('POST', `${path}/keys`, {}), 409, 'no-webhook')
    await expectRefused(await send(`${path}/deliveries/none/replay`, { method: 'POST' }), 404, 'not-found')
  })
})

test.each([
  ['PATCH', '', { name: 'Mine now' }],
  ['GET', '/changes', undefined],
  ['POST', '/keys', {}],
  ['GET', '/deliveries', undefined],
  ['POST', '/deliveries/none/replay', undefined],
  ['POST', '/test', undefined],
])('%s /v1/ledgers/{id}%s knows no ledger of another key', async (method, more, body) => {
  const path = await createdLedger([ISSUE])
  const key = API_KEYS.theirs
  const response =
    body === undefined
      ? await send(`${path}${more}`, { method, key })
      : await sendJson(method, `${path}${more}`, body, key)
  await expectRefused(response, 404, 'not-found')
})

describe('the cron', () => {
  /** Runs the cron of the Worker. */
  async function wakeAll(): Promise<void> {
    const { default: worker } = await import('../src/index.ts')
    await worker.scheduled({ scheduledTime: Date.now(), cron: '*/15 * * * *', noRetry: () => undefined }, env)
  }
  const alarmOf = (path: string): Promise<number | null> =>
    runInDurableObject(stubAt(path), (_ledger, { storage }) => storage.getAlarm())
  const loseAlarm = (path: string): Promise<void> =>
    runInDurableObject(stubAt(path), (_ledger, { storage }) => storage.deleteAlarm())

  test('wakes a ledger whose alarm was lost, whether it has ever looked or not', async () => {
    const [looked, never] = [await createdLedger([TO_JAXA]), await createdLedger([TO_JAXA])]
    await lookOn(looked, '2026-02-23')
    await Promise.all([looked, never].map(loseAlarm))
    vi.setSystemTime(noon('2026-02-24'))
    await wakeAll()
    for (const path of [looked, never]) {
      await expect
        .poll(
          async () => {
            await runAlarm(path)
            return (await ledgerAt(path)).looked?.day
          },
          { timeout: 60_000 },
        )
        .toBe('2026-02-24')
      expect(await alarmOf(path)).not.toBeNull()
    }
    expect((await changesOf(looked)).map(({ kind }) => kind)).toEqual(['availability'])
    // It has looked: the next cron has nothing to do.
    const next = await alarmOf(looked)
    await wakeAll()
    expect(await alarmOf(looked)).toBe(next)
  })

  test('removes a row without a ledger, and frees its quota', async () => {
    const id = 'f'.repeat(32)
    const owner = await digestOf(API_KEYS.ours)
    await env.ACCOUNTS.getByName(owner).admitLedger(id)
    await env.DIRECTORY.prepare("INSERT INTO ledger VALUES (?, ?, '2000-01-01', '', 0)").bind(id, owner).run()
    await wakeAll()
    expect(await env.DIRECTORY.prepare('SELECT id FROM ledger WHERE id = ?').bind(id).first()).toBeNull()
    expect((await env.ACCOUNTS.getByName(owner).listKept()).ledgers).not.toContain(id)
  })

  test('has no row of a ledger that was deleted', async () => {
    const path = await createdLedger([TO_JAXA])
    await deleteLedgers()
    const row = env.DIRECTORY.prepare('SELECT id FROM ledger WHERE id = ?').bind(path.replace('/v1/ledgers/', ''))
    expect(await row.first()).toBeNull()
  })
})
