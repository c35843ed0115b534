import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { platform } from 'node:process'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, expect, test } from 'vitest'
import { startWorkers, type RunningService } from '@ytterby/evidence/runtimes/start-workers'
import type { LedgerEvent } from 'ytterby/ledger'
import { MOST_EVENTS } from '../src/ledgers/limits.ts'
import { event, ISSUE, reserve, SHIPMENT } from './ledger-events.ts'

const KILLS = 5
const TOTAL = 5000

const folder = mkdtempSync(join(tmpdir(), 'ytterby-ledger-killed-'))
let running: RunningService | undefined
const start = async (environment?: Record<string, string>): Promise<RunningService> =>
  (running = await startWorkers(folder, undefined, environment))
// Otherwise two of them would serve the same state, and the first would outlive the tests.
afterEach(() => running?.stop())
afterAll(async () => {
  await pause(1_000)
  rmSync(folder, { recursive: true, force: true })
})

type Page = {
  readonly items: readonly { readonly event: LedgerEvent }[]
  readonly next: number
  readonly done: boolean
}

async function ask<Answer>({ origin, key }: RunningService, path: string, body?: unknown): Promise<Answer> {
  const response = await fetch(`${origin}/v1/ledgers${path}`, {
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(await response.text())
  const answer: Answer = await response.json()
  return answer
}

async function eventsIn(service: RunningService, path: string): Promise<LedgerEvent[]> {
  const events: LedgerEvent[] = []
  for (let after = 0; ;) {
    const page: Page = await ask(service, `${path}/events?limit=1000&after=${after}`)
    events.push(...page.items.map((item) => item.event))
    if (page.done) return events
    after = page.next
  }
}

const created = async (service: RunningService, events: readonly LedgerEvent[]): Promise<string> => {
  const { id } = await ask<{ id: string }>(service, '', { name: 'Magnets' })
  await ask(service, `/${id}/events`, events)
  return `/${id}`
}

test.runIf(platform === 'linux')(
  'reservations that arrive together, while everything is killed, are kept once acknowledged and never exceed the licence',
  async () => {
    let service = await start()
    const path = await created(service, [ISSUE])
    const acknowledged = new Set<string>()
    let sent = 0
    /** Sends reservations, one after the other, until the service is gone. */
    const send = async (): Promise<void> => {
      for (;;) {
        const key = `SO-${(sent += 1)}`
        try {
          const { recorded } = await ask<{ recorded: number }>(service, `${path}/events`, [reserve(key, 7)])
          if (recorded === 1) acknowledged.add(key)
          else return
        } catch {
          return
        }
      }
    }
    for (let time = 0; time < KILLS; time += 1) {
      const sending = Promise.all(Array.from({ length: 8 }, send))
      await pause(300 + Math.random() * 2_000)
      service.stop()
      await sending
      service = await start()
    }
    await Promise.all(Array.from({ length: 8 }, send))
    const kept = await eventsIn(service, path)
    const keys = new Set(kept.map((one) => one.key))
    expect([...acknowledged].filter((key) => !keys.has(key))).toEqual([])
    expect(keys.size).toBe(kept.length)
    // Until less is left than one of them takes.
    expect(kept.reduce((sum, { quantityKg = 0 }) => sum + quantityKg, 0)).toBe(TOTAL - (TOTAL % 7))
    expect(acknowledged.size).toBeGreaterThan(KILLS)
  },
)

test('100,000 events and three balances fit into the memory of an isolate', async () => {
  // What V8 may keep; an isolate has 128 MB, and what is outside the heap counts too.
  const service = await start({ MINIFLARE_WORKERD_V8_FLAGS: '--max-heap-size=112' })
  const LICENCES = 20
  const licenceOf = (n: number): string => `L-${Math.floor(n) % LICENCES}`
  const issues = Array.from({ length: LICENCES }, (_, at) => ({ ...ISSUE, key: `i${at}`, licence: licenceOf(at) }))
  const path = await created(service, issues)
  const day = (n: number): string => new Date(Date.UTC(2026, 1, 1 + (n % 300))).toISOString().slice(0, 10)
  for (let from = LICENCES; from < MOST_EVENTS; from += 1_000) {
    const licence = licenceOf(from / 1_000)
    const events = Array.from({ length: Math.min(1_000, MOST_EVENTS - from) }, (_, at) => {
      const on = day(from + at)
      return event('consume', `CD-${from + at}`, { licence, line: '1', quantityKg: 0.0105, on, knownOn: on })
    })
    expect(await ask(service, `${path}/events`, events)).toMatchObject({ recorded: events.length })
  }
  for (const asOf of ['2026-03-31', '2026-06-30', '2026-12-31'])
    expect(await ask(service, `${path}/balance?asOf=${asOf}`)).toMatchObject({ events: MOST_EVENTS })
  const shipments = Array.from({ length: 5 }, (_, at) => ({
    ...SHIPMENT,
    inquiry: { ...SHIPMENT.inquiry, asOf: day(at) },
  }))
  expect(await ask(service, `${path}/check?asOf=2026-12-31`, shipments)).toMatchObject({ shipments: { length: 5 } })
})
