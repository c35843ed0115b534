import { evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { canonicalJson } from 'ytterby'
import { openList } from '@ytterby/lists'
import { balanceRows, forecastRows, yearRows } from '@ytterby/lists/ledger'
import { balanceLedger, checkShipments, forecastIcs, forecastLedger, reportYear, verifyBalance } from 'ytterby/ledger'
import { afterEach, describe, expect, test } from 'vitest'
import {
  LedgerBalanceSchema,
  LedgerForecastSchema,
  LedgersSchema,
  LedgerStatementSchema,
  LedgerYearSchema,
  ShipmentChecksSchema,
} from '../src/contract/ledger-schema.ts'
import { MOST_EVENTS } from '../src/ledgers/limits.ts'
import { PublicKeySchema } from 'ytterby/receipts'
import { send } from './ask.ts'
import { API_KEYS, digestOf } from './keys.ts'
import { event, ISSUE, reserve, SHIPMENT } from './ledger-events.ts'
import { added, createdLedger, deleteLedgers, ledgerAt, pageOf } from './ledger-keeping.ts'
import { expectQuota, expectRefused } from './refused.ts'
import { sendJson } from './watching.ts'

const stubAt = (path: string) => env.LEDGERS.getByName(path.replace('/v1/ledgers/', ''))
const ours = async () => env.ACCOUNTS.getByName(await digestOf(API_KEYS.ours))

afterEach(deleteLedgers)

describe('events', () => {
  test('of a document that is sent again under another licence free the first one', async () => {
    const path = await createdLedger()
    const other = { ...ISSUE, key: 'issue-2', licence: 'L-2', document: 'paper-2' }
    await added(path, [ISSUE, other, reserve('SO-1', 5000)])
    const again = { document: 'SO-1', licence: 'L-2', knownOn: '2026-03-02', quantityKg: 5000 }
    const moved = event('reserve', 'moved', again)
    expect(await added(path, [moved])).toMatchObject({ recorded: 1, items: [{ outcome: 'recorded', replaced: 1 }] })
    expect(await added(path, [reserve('SO-2', 5000)])).toMatchObject({ recorded: 1 })
    const balance = await (await send(`${path}/balance?asOf=2026-12-31`)).json()
    const reserved = LedgerBalanceSchema.parse(balance).licences.map(({ quantityKg }) => quantityKg.reserved)
    expect(reserved).toEqual([5000, 5000])
  })

  test('are recorded once, whoever sends them how often', async () => {
    const path = await createdLedger()
    const events = [ISSUE, reserve('SO-1', 300), event('consume', 'CD-1', { quantityKg: 200 })]
    expect(await added(path, events)).toMatchObject({ recorded: 3, repeated: 0, refused: 0 })
    const before = await (await send(`${path}/balance?asOf=2026-06-30`)).text()
    expect(await added(path, events.toReversed())).toMatchObject({ recorded: 0, repeated: 3, refused: 0 })
    expect(await added(path, [events[1], events[1]])).toMatchObject({ repeated: 2 })
    expect((await pageOf(path)).items.map((item) => item.event)).toEqual(events)
    expect(await (await send(`${path}/balance?asOf=2026-06-30`)).text()).toBe(before)
  })

  test('of many parallel requests never reserve more than there is', async () => {
    const path = await createdLedger([ISSUE])
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, at) => added(path, [reserve(`SO-${at}`, 300), reserve(`SO-${at}b`, 100)])),
    )
    expect(outcomes.reduce((sum, { recorded, refused }) => sum + recorded + refused, 0)).toBe(40)
    const { items } = await pageOf(path)
    const kilograms = items.reduce((sum, item) => sum + (item.event.quantityKg ?? 0), 0)
    expect(kilograms).toBe(5000)
    const balance = LedgerBalanceSchema.parse(await (await send(`${path}/balance?asOf=2026-03-01`)).json())
    expect(balance.licences[0]?.quantityKg).toMatchObject({ total: 5000, reserved: 5000, left: 0, over: 0 })
  })

  test('that are refused say why and where, and hinder no other one', async () => {
    const path = await createdLedger([ISSUE])
    const sent = [
      reserve('SO-1', 5001),
      { ...reserve('SO-2', 1), kind: 'use' },
      'none',
      reserve('SO-3', 1),
      { ...reserve('SO-3', 2) },
      event('reserve', 'SO-4', { licence: 'L-2', quantityKg: 1 }),
      event('consume', 'SO-5', { quantityKg: 1, by: 'x'.repeat(70_000) }),
    ]
    const { items, ...counts } = await added(path, sent)
    expect(counts).toEqual({ recorded: 1, repeated: 0, refused: 6, awaited: [] })
    expect(items.map(({ issues: [issue] }) => (issue === undefined ? null : [issue.code, issue.pointer]))).toEqual([
      ['exceeds-quantity', '/0/quantityKg'],
      ['unknown-value', '/1/kind'],
      ['invalid-type', '/2'],
      null,
      ['key-reused', '/4/key'],
      ['unknown-licence', '/5/licence'],
      ['too-long', '/6'],
    ])
    const chinese = await sendJson('POST', `${path}/events?lang=zh`, [reserve('SO-1', 5001)])
    expect(await chinese.json()).toMatchObject({
      items: [{ issues: [{ message: expect.stringMatching(/\p{Script=Han}/u) }] }],
    })
  })

  test('with the key of an event of another licence are refused', async () => {
    const path = await createdLedger([ISSUE, { ...ISSUE, key: 'paper-2', licence: 'L-2' }, reserve('SO-1', 1)])
    const { items } = await added(path, [{ ...reserve('SO-1', 1), licence: 'L-2' }])
    expect(items).toMatchObject([{ outcome: 'refused', issues: [{ code: 'key-reused' }] }])
  })

  test('come in pages, in the order of recording', async () => {
    const events = [ISSUE, ...Array.from({ length: 9 }, (_, at) => reserve(`SO-${at}`, 1))]
    const path = await createdLedger(events)
    const [first, second] = [await pageOf(path, '?limit=5'), await pageOf(path, '?limit=5&after=5')]
    expect([first.next, first.done, second.next, second.done]).toEqual([5, false, 10, true])
    expect([...first.items, ...second.items].map((item) => item.event)).toEqual(events)
  })
})

describe('a question', () => {
  const EVENTS = [ISSUE, reserve('SO-1', 4000), event('consume', 'CD-1', { quantityKg: 500, knownOn: '2026-04-01' })]

  test('is answered as the package answers it', async () => {
    const path = await createdLedger(EVENTS)
    for (const lang of ['en', 'zh'] as const) {
      const days = { asOf: '2026-03-05', knownAt: '2026-03-05', lang }
      const query = `?${new URLSearchParams(days).toString()}`
      const text = await (await send(`${path}/balance${query}`)).text()
      expect(text).toBe(canonicalJson(balanceLedger(EVENTS, days)))
      const checked = await (await sendJson('POST', `${path}/check${query}`, [SHIPMENT, SHIPMENT, {}])).json()
      expect(ShipmentChecksSchema.parse(checked).shipments).toEqual(
        checkShipments(EVENTS, [SHIPMENT, SHIPMENT, {}], days),
      )
      const forecast = await (await sendJson('POST', `${path}/forecast${query}`, [SHIPMENT])).json()
      expect(LedgerForecastSchema.parse(forecast)).toEqual(forecastLedger(EVENTS, [SHIPMENT], days))
    }
  })

  test.each(['csv', 'xlsx'] as const)('is answered as %s too, with the rows of the package', async (format) => {
    const path = await createdLedger(EVENTS)
    const days = { asOf: '2026-03-05', lang: 'en' as const }
    const forecast = forecastLedger(EVENTS, [SHIPMENT], days)
    const answers = [
      [await send(`${path}/balance?asOf=2026-03-05&format=${format}`), balanceRows(balanceLedger(EVENTS, days))],
      [await send(`${path}/report?year=2026&format=${format}`), yearRows(reportYear(EVENTS, { year: 2026 }))],
      [await sendJson('POST', `${path}/forecast?asOf=2026-03-05&format=${format}`, [SHIPMENT]), forecastRows(forecast)],
    ] as const
    for (const [response, rows] of answers) {
      expect(response.headers.get('content-type')).toMatch(format === 'csv' ? /^text\/csv/ : /spreadsheetml/)
      const { records } = await openList(new Uint8Array(await response.arrayBuffer()))
      const texts = records.map(({ cells }) => cells.map((cell) => String(cell ?? '')))
      expect(texts).toEqual(rows.map((cells) => cells.map(String)))
    }
  })

  test('about the days to come is answered as a calendar too', async () => {
    const path = await createdLedger(EVENTS)
    const response = await sendJson('POST', `${path}/forecast?asOf=2026-03-05&format=ics`, [SHIPMENT])
    expect(response.headers.get('content-type')).toMatch(/^text\/calendar/)
    expect(await response.text()).toBe(
      forecastIcs(forecastLedger(EVENTS, [SHIPMENT], { asOf: '2026-03-05', lang: 'en' })),
    )
  })

  test('about the balance is answered with a receipt, which the events of the ledger verify offline', async () => {
    const path = await createdLedger(EVENTS)
    const { balance, receipt } = LedgerStatementSchema.parse(
      await (await send(`${path}/statement?asOf=2026-06-30`)).json(),
    )
    expect(balance).toEqual(balanceLedger(EVENTS, { asOf: '2026-06-30' }))
    const events = (await pageOf(path)).items.map((item) => item.event)
    const keys = PublicKeySchema.array().parse(JSON.parse(env.RECEIPT_KEYS))
    expect(await verifyBalance(receipt, { keys, balance, events })).toMatchObject({ valid: true })
    expect(await verifyBalance(receipt, { keys, balance, events: events.slice(1) })).toMatchObject({ valid: false })
  })

  test('about a year is answered as the package answers it', async () => {
    const path = await createdLedger(EVENTS)
    const answer = LedgerYearSchema.parse(await (await send(`${path}/report?year=2026&knownAt=2026-03-31`)).json())
    expect(answer).toEqual({
      year: 2026,
      knownAt: '2026-03-31',
      licences: JSON.parse(canonicalJson(reportYear(EVENTS, { year: 2026, knownAt: '2026-03-31' }))),
    })
    await expectRefused(await send(`${path}/report?year=26`), 400, 'invalid-query')
  })

  test('about shipments records nothing', async () => {
    const path = await createdLedger(EVENTS)
    for (let times = 0; times < 2; times++) {
      const answer = ShipmentChecksSchema.parse(
        await (await sendJson('POST', `${path}/check?asOf=2026-03-05`, [SHIPMENT])).json(),
      )
      expect(answer.shipments).toMatchObject([{ covers: 'yes', licence: 'L-1', leftKg: 200 }])
    }
    expect((await ledgerAt(path)).events).toBe(3)
  })

  test.each(['asOf=2026-02-30', 'asOf=1990-01-01', 'lang=de', 'day=2026-03-01'])(
    'with %s is refused',
    async (query) => {
      const path = await createdLedger()
      await expectRefused(await send(`${path}/balance?${query}`), 400, 'invalid-query')
    },
  )

  test('about more days of export than can be folded at once is refused', async () => {
    const path = await createdLedger([ISSUE])
    await runInDurableObject(stubAt(path), (_ledger, { storage }) => {
      for (let at = 0; at < 1_000; at++) {
        const body = JSON.stringify(reserve(`SO-${at}`, 1))
        storage.sql.exec('INSERT INTO event (key, licence, body) VALUES (?, ?, ?)', `SO-${at}`, 'L-1', body)
      }
    })
    const shipments = Array.from({ length: 500 }, (_, at) => ({ inquiry: { ...SHIPMENT.inquiry, asOf: `day ${at}` } }))
    const refused = await sendJson('POST', `${path}/check`, shipments)
    expect(await refused.clone().json()).toMatchObject({
      errors: [{ code: 'too-many', detail: expect.stringContaining('499 different days') }],
    })
    await expectRefused(refused, 422, 'invalid-ledger')
  })
})

describe('limits', () => {
  const many = (path: string, length: number) =>
    sendJson(
      'POST',
      path,
      Array.from({ length }, () => ({})),
    )

  test('of one request are refused with what to do', async () => {
    const path = await createdLedger()
    await expectRefused(await many(`${path}/events`, 1001), 422, 'invalid-ledger')
    await expectRefused(await many(`${path}/events`, 0), 422, 'invalid-ledger')
    await expectRefused(await many(`${path}/check`, 501), 422, 'invalid-ledger')
    await expectRefused(await sendJson('POST', `${path}/events`, { events: [] }), 422, 'invalid-ledger')
    await expectRefused(await sendJson('POST', `${path}/events`, '{'), 400, 'malformed-json')
    await expectRefused(await sendJson('POST', `${path}/events`, ' '.repeat(5_000_000)), 413, 'body-too-large')
    await expectRefused(await send(`${path}/events?limit=1001`), 400, 'invalid-query')
    for (const name of ['', 'x'.repeat(201), 'a\nb', undefined])
      await expectRefused(await sendJson('POST', '/v1/ledgers', { name }), 422, 'invalid-ledger')
  })

  test('of one ledger refuse a request as a whole, and what is there can still be sent again', async () => {
    const path = await createdLedger([ISSUE, reserve('SO-1', 1)])
    await runInDurableObject(stubAt(path), (_ledger, { storage }) => {
      storage.sql.exec(
        `INSERT INTO event (key, licence, body) WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < ?)
         SELECT 'k' || n, 'other', '{}' FROM c`,
        MOST_EVENTS - 3,
      )
    })
    const two = [reserve('SO-2', 1), reserve('SO-3', 1)]
    await expectQuota(await sendJson('POST', `${path}/events`, two), 'events-of-a-ledger', 'nothing of this request')
    expect((await ledgerAt(path)).events).toBe(MOST_EVENTS - 1)
    expect(await added(path, two.slice(0, 1))).toMatchObject({ recorded: 1 })
    expect(await added(path, [ISSUE, ...two.slice(0, 1)])).toMatchObject({ repeated: 2 })
    await expectQuota(await sendJson('POST', `${path}/events`, two), 'events-of-a-ledger', '100,000 events')
  })

  test('of licences and of bytes refuse a request as well', async () => {
    const path = await createdLedger()
    const issues = Array.from({ length: 1000 }, (_, at) => ({ ...ISSUE, key: `paper-${at}`, licence: `L-${at}` }))
    expect(await added(path, issues)).toMatchObject({ recorded: 1000 })
    const more = [{ ...ISSUE, key: 'more', licence: 'more' }]
    await expectQuota(await sendJson('POST', `${path}/events`, more), 'licences-of-a-ledger', 'create another one')
    const large = await createdLedger()
    await runInDurableObject(stubAt(large), (_ledger, { storage }) => {
      for (let at = 0; at < 50; at++)
        storage.sql.exec(
          'INSERT INTO event (key, licence, body) VALUES (?, ?, ?)',
          `k${at}`,
          'x',
          JSON.stringify('x'.repeat(999_998)),
        )
    })
    await expectQuota(await sendJson('POST', `${large}/events`, more), 'bytes-of-a-ledger', 'create another one')
  })

  test('of the bytes of one key count ledgers beside jobs and watches, and what was sent twice once', async () => {
    const key = API_KEYS.few
    const account = env.ACCOUNTS.getByName(await digestOf(key))
    const kept = () =>
      runInDurableObject(account, (_account, { storage }) =>
        storage.sql.exec<{ bytes: number }>('SELECT sum(bytes) AS bytes FROM ledger').one(),
      )
    const path = await createdLedger([ISSUE, reserve('SO-1', 1)], key)
    const { bytes } = await kept()
    expect(bytes).toBe(canonicalJson(ISSUE).length + canonicalJson(reserve('SO-1', 1)).length)
    await added(path, [ISSUE, reserve('SO-1', 1)], key)
    expect(await kept()).toEqual({ bytes })
    const other = await createdLedger([], key)
    await account.recordLedger(other.replace('/v1/ledgers/', ''), Number(env.BYTES_KEPT) - bytes - 100)
    await expectQuota(await sendJson('POST', `${path}/events`, [reserve('SO-2', 1)], key), 'bytes-kept', 'ledgers')
    expect((await sendJson('POST', '/v1/jobs?asOf=2026-03-01', 'x'.repeat(200), key)).status).toBe(429)
    await send(other, { method: 'DELETE', key })
    expect(await added(path, [reserve('SO-2', 1)], key)).toMatchObject({ recorded: 1 })
  })

  test('of one key refuse another ledger until one is deleted', async () => {
    const key = API_KEYS.few
    const path = await createdLedger([], key)
    const account = env.ACCOUNTS.getByName(await digestOf(key))
    await runInDurableObject(account, (_account, { storage }) => {
      for (let at = 1; at < Number(env.LEDGERS_KEPT); at++)
        storage.sql.exec('INSERT INTO ledger (id, bytes) VALUES (?, 0)', `other-${at}`)
    })
    await expectQuota(await sendJson('POST', '/v1/ledgers', { name: 'More' }, key), 'ledgers-kept', 'delete one')
    await send(path, { method: 'DELETE', key })
    await createdLedger([], key)
    await runInDurableObject(
      account,
      (_account, { storage }) => void storage.sql.exec("DELETE FROM ledger WHERE id LIKE 'other-%'"),
    )
  })
})

const ROUTES = [
  ['GET', '', undefined],
  ['DELETE', '', undefined],
  ['POST', '/events', [ISSUE]],
  ['GET', '/events', undefined],
  ['GET', '/balance', undefined],
  ['GET', '/statement', undefined],
  ['GET', '/report?year=2026', undefined],
  ['POST', '/check', [SHIPMENT]],
  ['POST', '/forecast', [SHIPMENT]],
] as const

describe.each(ROUTES)('%s /v1/ledgers/{id}%s', (method, rest, body) => {
  const ask = (path: string, key: string | null): Promise<Response> =>
    body === undefined ? send(path + rest, { method, key }) : sendJson(method, path + rest, body, key)

  test('knows no ledger of another key, and leaves it as it is', async () => {
    const path = await createdLedger([ISSUE])
    await expectRefused(await ask(path, API_KEYS.theirs), 404, 'not-found')
    await expectRefused(await ask(path, null), 401, 'api-key-required')
    await expectRefused(await ask(path, 'guessed-key'), 401, 'unknown-api-key')
    expect((await pageOf(path)).items).toHaveLength(1)
  })

  test.each(['0'.repeat(32), 'ledgers', '..%2f..%2fetc'])('knows no ledger %s', async (id) => {
    await expectRefused(await ask(`/v1/ledgers/${id}`, API_KEYS.ours), 404, 'not-found')
  })
})

test('the ledgers of a key are listed in pages, and those of others are not', async () => {
  const theirs = await createdLedger([], API_KEYS.theirs)
  const paths = [await createdLedger(), await createdLedger(), await createdLedger()]
  const listed: string[] = []
  for (let after = 0, done = false; !done;) {
    const page = LedgersSchema.parse(await (await send(`/v1/ledgers?limit=2&after=${after}`)).json())
    listed.push(...page.items.map(({ id }) => `/v1/ledgers/${id}`))
    ;({ next: after, done } = page)
  }
  expect(listed).toEqual(paths)
  expect(listed).not.toContain(theirs)
})

test('a ledger that was evicted has kept everything', async () => {
  const path = await createdLedger([ISSUE, reserve('SO-1', 4000)])
  const [before, balance] = [await pageOf(path), await (await send(`${path}/balance?asOf=2026-06-30`)).text()]
  await evictDurableObject(stubAt(path))
  expect(await pageOf(path)).toEqual(before)
  expect(await (await send(`${path}/balance?asOf=2026-06-30`)).text()).toBe(balance)
  expect(await added(path, [reserve('SO-1', 4000), reserve('SO-2', 1001)])).toMatchObject({
    repeated: 1,
    refused: 1,
  })
})

test('deleting a ledger leaves nothing of it', async () => {
  const path = await createdLedger([ISSUE])
  expect((await send(path, { method: 'DELETE' })).status).toBe(204)
  await expectRefused(await send(path), 404, 'not-found')
  const left = await runInDurableObject(stubAt(path), async (_ledger, { storage }) => ({
    keys: [...(await storage.list()).keys()],
    tables: storage.sql.exec("SELECT name FROM sqlite_master WHERE name NOT LIKE '\\_cf%' ESCAPE '\\'").toArray(),
    alarm: await storage.getAlarm(),
  }))
  expect(left).toEqual({ keys: [], tables: [], alarm: null })
  expect((await (await ours()).listKept()).ledgers).toEqual([])
})

test('a ledger that was only half created or deleted is wiped by its alarm', async () => {
  const path = await createdLedger([ISSUE])
  await runInDurableObject(stubAt(path), async (_ledger, { storage }) => {
    storage.kv.put('ledger', { ...storage.kv.get<object>('ledger'), isWiping: true })
    await storage.setAlarm(Date.now() + 60_000)
  })
  await expectRefused(await send(path), 404, 'not-found')
  await runDurableObjectAlarm(stubAt(path))
  expect(await stubAt(path).isGone()).toBe(true)
  expect((await (await ours()).listKept()).ledgers).toEqual([])
})
