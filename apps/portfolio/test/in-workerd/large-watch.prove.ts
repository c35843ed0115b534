import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { unseenInquiries } from '@ytterby/evidence/unseen-inquiries'
import { canonicalJson } from 'ytterby'
import { EMPTY_WATCH, openWatch, type Watch as Known, type WatchEvent } from 'ytterby/planning'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Watch } from '../../src/watches/watch.ts'
import { createdWatch, deleteWatches, eventsOf, lookUntil, sendJson } from '../watching.ts'

const GOODS = 200
const EACH = 100
/** Lines that one alarm looks at. */
const SLICE = 500
const FIRST = '2025-10-08'
/** Nights on which the law turns, and the quiet ones between them; weeks are left out, as if nobody had looked. */
const NIGHTS = ['2025-10-09', '2025-10-10', '2025-11-08', '2025-11-10', '2025-12-01', '2025-12-02', '2026-11-11']
const QUIET = ['2025-10-10', '2025-12-02']

const on = (day: string): void => void vi.setSystemTime(Date.parse(`${day}T12:00:00Z`))

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(async () => {
  await deleteWatches()
  vi.useRealTimers()
})

const goods = unseenInquiries(2 * GOODS, 'mixed', 27)
  .map(({ asOf: _asOf, knownAt: _knownAt, ...inquiry }): object => inquiry)
  .filter((inquiry) =>
    [FIRST, ...NIGHTS].every((asOf) => 'events' in openWatch(EMPTY_WATCH, { asOf }).look({ inquiry })),
  )
  .slice(0, GOODS)
const LINES = goods.flatMap((inquiry, good) =>
  Array.from({ length: EACH }, (_, line) => ({ id: `${good}/${line}`, inquiry: { ...inquiry, quantityKg: line + 1 } })),
)

/** The goods again and again with one look each; equal lines have equal events. */
function lookAtGoods(watch: Known, asOf: string): { readonly watch: Known; readonly events: readonly WatchEvent[][] } {
  const watching = openWatch(watch, { asOf })
  const events = goods.map((inquiry, good) => {
    const look = watching.look({ id: String(good), inquiry })
    if ('issues' in look) throw new Error('A good is refused')
    return [...look.events]
  })
  return { events, watch: watching.end().watch }
}

/** All events after one, each as the text of its line and of the rest. */
async function* keptEvents(id: string, after: number): AsyncGenerator<{ n: number; line: string; text: string }> {
  for (let last = after; ;) {
    const page = await eventsOf(id, last)
    for (const { n, event } of page) {
      const { line, id: own, ...rest } = event
      yield { n, line: `${line} ${own}`, text: canonicalJson(rest) }
    }
    last = page.at(-1)?.n ?? last
    if (page.length < 1_000) return
  }
}

type Rows = { readonly read: number; readonly written: number; readonly queries: number }

/** What some work reads and writes in the table of lines of a watch. */
async function rowsOf(id: string, work: (stub: DurableObjectStub<Watch>) => Promise<unknown>): Promise<Rows> {
  const stub = env.WATCHES.getByName(id)
  const cursors: SqlStorageCursor<Record<string, SqlStorageValue>>[] = []
  await runInDurableObject(stub, (_watch, { storage: { sql } }) => {
    const exec = sql.exec.bind(sql)
    Object.defineProperty(sql, 'exec', {
      configurable: true,
      value(query: string, ...values: unknown[]) {
        const cursor = exec(query, ...values)
        if (/\bline\b/.test(query)) cursors.push(cursor)
        return cursor
      },
    })
  })
  await work(stub)
  return runInDurableObject(stub, (_watch, { storage: { sql } }) => {
    Reflect.deleteProperty(sql, 'exec')
    const sum = (of: (cursor: (typeof cursors)[number]) => number): number =>
      cursors.reduce((all, cursor) => all + of(cursor), 0)
    return {
      read: sum(({ rowsRead }) => rowsRead),
      written: sum(({ rowsWritten }) => rowsWritten),
      queries: cursors.length,
    }
  })
}

/** Rows for each of some lines; those that a query reads once do not count. */
const perLine = (rows: number, lines: number): number => Math.round(rows / lines)

/** The first pair that differs. */
const differing = (
  told: readonly string[],
  expected: readonly string[],
): readonly (readonly [string, string | undefined])[] =>
  told
    .map((text, at) => [text, expected[at]] as const)
    .filter(([a, b]) => a !== b)
    .slice(0, 1)

test(`a watch of ${LINES.length} lines tells exactly what openWatch finds, night by night`, async () => {
  on(FIRST)
  const { watch } = await createdWatch({ name: 'Large' })
  const body = LINES.map((line) => JSON.stringify(line)).join('\n')
  const taken = await rowsOf(watch.id, async () => {
    const put = await sendJson('POST', `/v1/watches/${watch.id}/lines`, body)
    expect(await put.json()).toMatchObject({ added: LINES.length })
  })
  // A row and two indexes for each line; the number of the last one is a row as well. Each call asks whether anything is due.
  expect([perLine(taken.read, LINES.length), taken.written]).toEqual([1, 4 * LINES.length])
  let known = lookAtGoods(EMPTY_WATCH, FIRST).watch
  let last = 0
  const telling: string[] = []
  for (const night of NIGHTS) {
    on(night)
    const rows = await rowsOf(watch.id, runDurableObjectAlarm)
    // On a quiet night each query reads at most the first entry of an index, whose day has not come.
    if (QUIET.includes(night)) expect([rows.read <= rows.queries, rows.written]).toEqual([true, 0])
    else expect([perLine(rows.read, SLICE), rows.written]).toEqual([3, 2 * SLICE])
    await lookUntil(watch.id, night)
    const found = lookAtGoods(known, night)
    known = found.watch
    const expected = LINES.flatMap(({ id }, at) =>
      (found.events[Math.floor(at / EACH)] ?? []).map(
        ({ line: _line, id: _id, ...rest }) => `${at + 1} ${id} ${canonicalJson(rest)}`,
      ),
    )
    const told: string[] = []
    for await (const { n, line, text } of keptEvents(watch.id, last)) {
      told.push(`${line} ${text}`)
      last = n
    }
    expect(told.length).toBe(expected.length)
    // A night looks at lines in the order in which they are due.
    expect(differing(told.toSorted(), expected.toSorted())).toEqual([])
    if (told.length > 0) telling.push(night)
  }
  expect(telling).toEqual(['2025-10-09', '2025-11-08', '2026-11-11'])
})
