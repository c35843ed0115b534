import { applyD1Migrations, evictDurableObject, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { canonicalJson, currentRuleset, type Ruleset } from 'ytterby'
import { compare, compileRuleset } from 'ytterby/law'
import { RulesetDataSchema } from 'ytterby/schema'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Directory } from '../src/watches/directory.ts'
import { recordLine } from '../src/watches/look-at-lines.ts'
import type { WatchRecord } from '../src/watches/watch-record.ts'
import { send } from './ask.ts'
import { API_KEYS, digestOf } from './keys.ts'
import { createdWatch, deleteWatches, eventsOf, lookUntil, sendJson, watchIn } from './watching.ts'

/** Bare optical fibre of erbium, which the law of 11 November 2026 leaves unsettled, and a good without rare earths. */
const FIBRE = {
  product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }], elementsComplete: true },
  destination: 'DE',
}
const BRASS = { product: { elements: [] }, destination: 'DE' }
const LINES = [
  { id: 'fibre', inquiry: FIBRE },
  { id: 'brass', inquiry: BRASS },
]
const on = (day: string): void => void vi.setSystemTime(Date.parse(`${day}T12:00:00Z`))
const sides = { from: { asOf: '2026-11-10' }, to: { asOf: '2026-11-11' } }

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-10T12:00:00Z') }))
afterEach(async () => {
  await deleteWatches()
  vi.useRealTimers()
})

/** The law of today, but a suspension ends earlier. */
function earlierLaw(): Ruleset {
  const data = RulesetDataSchema.parse(currentRuleset.data)
  data.version = '0.9.0'
  for (const { id, effects } of data.instruments)
    for (const effect of id === 'MOFCOM-GACC-2025-70' ? effects : [])
      if (effect.type === 'suspend') Object.assign(effect, { until: '2026-11-06', lastDayUnclear: undefined })
  return compileRuleset(data)
}

const POLL = { timeout: 60_000 }
const stubOf = (id: string) => env.WATCHES.getByName(id)

/** The events of a watch, each in a few words. */
const told = async (id: string): Promise<unknown[]> =>
  (await eventsOf(id)).map(({ event }) => [event.id, event.kind, event.since, event.after.verdict])

/** What a test changes in the storage of a watch. */
const changeStorage = (id: string, change: (storage: DurableObjectStorage) => void): Promise<void> =>
  runInDurableObject(stubOf(id), (_watch, { storage }) => change(storage))

describe('a night', () => {
  test('on which the law turns gives the events that compare finds', async () => {
    const { watch } = await createdWatch({ name: 'Parts', lines: LINES })
    on('2026-11-11')
    await lookUntil(watch.id, '2026-11-11')
    const compared = [...compare(LINES, sides)].map((one) => {
      if ('issues' in one) throw new Error('A line is refused')
      const { line, id, differs, because, citations } = one
      return { line, id, kind: 'day', since: '2026-11-11', differs, because, citations }
    })
    expect((await eventsOf(watch.id)).map(({ event }) => event)).toMatchObject(compared)
    on('2026-11-12')
    await lookUntil(watch.id, '2026-11-12')
    expect(await eventsOf(watch.id)).toHaveLength(compared.length)
  })

  test('on which it does not turn compares nothing: not even a forged state is noticed', async () => {
    on('2026-11-05')
    const { watch } = await createdWatch({ name: 'Parts', lines: LINES })
    await changeStorage(watch.id, ({ sql }) => {
      const forged = `sha256:${'0'.repeat(64)}`
      sql.exec("UPDATE line SET watched = json_set(watched, '$.decided', ?)", forged)
    })
    on('2026-11-06')
    await lookUntil(watch.id, '2026-11-06')
    expect(await eventsOf(watch.id)).toEqual([])
  })

  test('that was missed is made up for, with the day since which each change holds', async () => {
    const { watch } = await createdWatch({ name: 'Parts', lines: [{ id: 'fibre', inquiry: FIBRE }] })
    on('2026-11-20')
    await lookUntil(watch.id, '2026-11-20')
    expect(await told(watch.id)).toEqual([['fibre', 'day', '2026-11-11', 'unsettled']])
  })

  test('that is interrupted after every step loses nothing and tells nothing twice', async () => {
    const lines = Array.from({ length: 1_200 }, (_, at) => ({ id: `L${at}`, inquiry: FIBRE }))
    const { watch } = await createdWatch({ name: 'Parts', lines: lines.slice(0, 1_000) })
    const more = lines.slice(1_000).map((line) => JSON.stringify(line))
    await sendJson('POST', `/v1/watches/${watch.id}/lines`, more.join('\n'))
    on('2026-11-11')
    for (let step = 0; step < 8; step++) {
      await evictDurableObject(stubOf(watch.id))
      await runDurableObjectAlarm(stubOf(watch.id))
    }
    await lookUntil(watch.id, '2026-11-11')
    const first = await eventsOf(watch.id)
    const rest = await eventsOf(watch.id, 1_000)
    expect([...first, ...rest].map(({ event }) => event.id)).toEqual(lines.map(({ id }) => id))
  })
})

test('lines that were decided before midnight and come after the night lose nothing', async () => {
  const { watch } = await createdWatch({ name: 'Parts' })
  const late = recordLine(1, { id: 'fibre', inquiry: FIBRE }, { asOf: '2026-11-10', ruleset: currentRuleset, ahead: 0 })
  if ('issues' in late) throw new Error('The line is refused')
  on('2026-11-11')
  await lookUntil(watch.id, '2026-11-11')
  await stubOf(watch.id).put(await digestOf(API_KEYS.ours), [late], 0)
  await expect.poll(() => told(watch.id), POLL).toEqual([['fibre', 'day', '2026-11-11', 'unsettled']])
})

test('lines that were decided for other days ahead are looked at again', async () => {
  on('2026-10-20')
  const { watch } = await createdWatch({ name: 'Parts' })
  const line = recordLine(1, { id: 'fibre', inquiry: FIBRE }, { asOf: '2026-10-20', ruleset: currentRuleset, ahead: 0 })
  if ('issues' in line) throw new Error('The line is refused')
  await sendJson('PATCH', `/v1/watches/${watch.id}`, { ahead: 30 })
  await stubOf(watch.id).put(await digestOf(API_KEYS.ours), [line], 0)
  await expect.poll(() => told(watch.id), POLL).toEqual([['fibre', 'ahead', '2026-11-11', 'unsettled']])
})

test('looking that fails is tried again, later each time, and the watch says so', async () => {
  const { watch } = await createdWatch({ name: 'Parts', lines: LINES })
  // A law that nobody has kept.
  await changeStorage(watch.id, ({ sql }) => {
    sql.exec("UPDATE line SET watched = json_set(watched, '$.ruleset.digest', ?)", `sha256:${'9'.repeat(64)}`)
  })
  on('2026-11-11')
  await runDurableObjectAlarm(stubOf(watch.id))
  const once = await watchIn(await send(`/v1/watches/${watch.id}`))
  expect(once).toMatchObject({ state: 'looking', fault: { attempts: 1, next: '2026-11-11T12:00:10Z' } })
  on('2026-11-12')
  await runDurableObjectAlarm(stubOf(watch.id))
  const twice = await watchIn(await send(`/v1/watches/${watch.id}`))
  expect(twice).toMatchObject({ fault: { attempts: 2, next: '2026-11-12T12:00:20Z' } })
})

test('a coming change is told so many days before it, and again on its day', async () => {
  on('2026-10-20')
  const { watch } = await createdWatch({ name: 'Parts', ahead: 10, lines: [{ id: 'fibre', inquiry: FIBRE }] })
  const byDay: unknown[] = []
  for (const day of ['2026-10-31', '2026-11-01', '2026-11-02', '2026-11-11', '2026-11-12']) {
    on(day)
    await lookUntil(watch.id, day)
    byDay.push([day, (await told(watch.id)).at(-1) ?? null])
  }
  const ahead = ['fibre', 'ahead', '2026-11-11', 'unsettled']
  const then = ['fibre', 'day', '2026-11-11', 'unsettled']
  expect(byDay).toEqual([
    ['2026-10-31', null],
    ['2026-11-01', ahead],
    ['2026-11-02', ahead],
    ['2026-11-11', then],
    ['2026-11-12', then],
  ])
})

test('more days ahead are looked for at once', async () => {
  on('2026-10-20')
  const { watch } = await createdWatch({ name: 'Parts', lines: [{ id: 'fibre', inquiry: FIBRE }] })
  await sendJson('PATCH', `/v1/watches/${watch.id}`, { ahead: 30 })
  on('2026-10-21')
  await lookUntil(watch.id, '2026-10-21')
  expect(await told(watch.id)).toEqual([['fibre', 'ahead', '2026-11-11', 'unsettled']])
})

describe('a new release of the law', () => {
  /** A law in which the suspension that keeps the fibre free has ended on 2026-11-06 already. */
  const earlier = earlierLaw()

  /** Leaves a watch as a Worker of the earlier law left it. */
  async function lookedByEarlier(id: string): Promise<void> {
    const { version, digest, knownThrough } = earlier
    await env.FILES.put(`rulesets/${digest.replace(':', '-')}.json`, canonicalJson(earlier.data))
    const at = { asOf: '2026-11-10', ruleset: earlier, ahead: 0 }
    await changeStorage(id, (storage) => {
      const record = storage.kv.get<WatchRecord>('watch')
      if (record === undefined) throw new Error('There is no watch')
      storage.kv.put('watch', { ...record, looked: { day: at.asOf, ruleset: { version, digest, knownThrough } } })
      for (const line of LINES) {
        const recorded = recordLine(1, line, at)
        if ('issues' in recorded) throw new Error('The line is refused')
        const { watched, next } = recorded
        storage.sql.exec('UPDATE line SET watched = ?, next = ? WHERE id = ?', JSON.stringify(watched), next, line.id)
      }
    })
    const { version: before } = (await watchIn(await send(`/v1/watches/${id}`))).looked.ruleset
    expect(before).toBe('0.9.0')
  }

  test('is noticed by whoever asks, and tells what it decides otherwise, once', async () => {
    const { watch } = await createdWatch({ name: 'Parts', lines: LINES })
    await lookedByEarlier(watch.id)
    await expect
      .poll(async () => (await watchIn(await send(`/v1/watches/${watch.id}`))).looked.ruleset.digest, {
        timeout: 60_000,
      })
      .toBe(currentRuleset.digest)
    const [found] = compare([{ id: 'fibre', inquiry: FIBRE }], {
      from: { asOf: '2026-11-10', ruleset: earlier },
      to: { asOf: '2026-11-10' },
    })
    if (found === undefined || 'issues' in found) throw new Error('Nothing is found')
    const { differs, because, citations } = found
    const [first] = await eventsOf(watch.id)
    expect(first?.event).toMatchObject({ id: 'fibre', kind: 'release', differs, because, citations })
    expect(first?.event.before.ruleset.version).toBe('0.9.0')
    for (let again = 0; again < 3; again++) await runDurableObjectAlarm(stubOf(watch.id))
    expect((await eventsOf(watch.id)).filter(({ event }) => event.id === 'fibre')).toHaveLength(1)
  })

  test('wakes the watches that nobody asks for, by the cron', async () => {
    const { watch } = await createdWatch({ name: 'Parts', lines: LINES })
    await lookedByEarlier(watch.id)
    const { digest } = earlier
    await env.DIRECTORY.prepare('UPDATE watch SET ruleset = ? WHERE id = ?').bind(digest, watch.id).run()
    await wakeAll()
    const row = env.DIRECTORY.prepare('SELECT ruleset FROM watch WHERE id = ?').bind(watch.id)
    await expect.poll(() => row.first('ruleset'), { timeout: 60_000 }).toBe(currentRuleset.digest)
    expect(await told(watch.id)).toContainEqual(['fibre', 'release', expect.any(String), 'no-permit'])
  })
})

/** Runs the Worker's cron. */
async function wakeAll(): Promise<void> {
  const { default: worker } = await import('../src/index.ts')
  await worker.scheduled({ scheduledTime: Date.now(), cron: '*/15 * * * *', noRetry: () => undefined }, env)
}

test('a row of the directory without a watch is removed by the cron, and its quota is free again', async () => {
  const id = 'f'.repeat(32)
  const owner = await digestOf(API_KEYS.theirs)
  await env.ACCOUNTS.getByName(owner).admitWatch(id)
  await env.DIRECTORY.prepare("INSERT INTO watch VALUES (?, ?, 'gone', 0, '2000-01-01', '', 0)").bind(id, owner).run()
  await wakeAll()
  expect(await env.DIRECTORY.prepare('SELECT id FROM watch WHERE id = ?').bind(id).first()).toBeNull()
  const kept = await runInDurableObject(env.ACCOUNTS.getByName(owner), (_account, { storage }) =>
    storage.sql.exec('SELECT * FROM watch').toArray(),
  )
  expect(kept).toEqual([])
})

test('watches that stay behind do not keep others from being woken: those that wait longest come first', async () => {
  const owner = await digestOf(API_KEYS.theirs)
  const ids = ['a', 'b', 'c'].map((letter) => letter.repeat(32))
  for (const id of ids)
    await env.DIRECTORY.prepare("INSERT INTO watch VALUES (?, ?, 'stuck', 0, '2000-01-01', '', 0)")
      .bind(id, owner)
      .run()
  const directory = new Directory(env.DIRECTORY)
  const missed = { day: '2026-11-10', ruleset: currentRuleset.digest, owners: [owner] }
  // None of them ever looks, and one is woken at a time.
  const woken = async (at: number): Promise<readonly string[]> =>
    (await directory.behind(missed, 1, at)).map(({ id }) => id)
  const inTurn = [await woken(1), await woken(2), await woken(3)].flat()
  expect(inTurn.toSorted()).toEqual(ids)
  expect(await woken(4)).toEqual(inTurn.slice(0, 1))
  for (const id of ids) await directory.remove(id)
})

test('a key that is withdrawn is told nothing more, and goes on where it was when it is known again', async () => {
  const { watch } = await createdWatch({ name: 'Parts', lines: LINES })
  await runInDurableObject(stubOf(watch.id), (instance) => {
    Object.defineProperty(instance, 'env', { value: { ...env, API_KEY_DIGESTS: '' } })
  })
  on('2026-11-11')
  for (let times = 0; times < 3; times++) await runDurableObjectAlarm(stubOf(watch.id))
  expect(await eventsOf(watch.id)).toEqual([])
  // A new instance has the real settings.
  await evictDurableObject(stubOf(watch.id))
  await lookUntil(watch.id, '2026-11-11')
  expect(await told(watch.id)).toContainEqual(['fibre', 'day', '2026-11-11', 'unsettled'])
})

test('the migrations of the directory lead from the version before to this one, and keep its rows', async () => {
  const { DIRECTORY, MIGRATIONS } = env
  for (const table of ['watch', 'ledger']) await DIRECTORY.exec(`DROP TABLE ${table}`)
  await DIRECTORY.exec('DELETE FROM d1_migrations')
  await applyD1Migrations(DIRECTORY, MIGRATIONS.slice(0, 1))
  await DIRECTORY.exec("INSERT INTO watch VALUES ('a', 'nobody', 'Parts', 0, '2026-11-10', '')")
  for (let times = 0; times < 2; times++) await applyD1Migrations(DIRECTORY, MIGRATIONS)
  const row = await DIRECTORY.prepare("SELECT name, woken FROM watch WHERE id = 'a'").first()
  expect(row).toEqual({ name: 'Parts', woken: 0 })
  await DIRECTORY.exec("DELETE FROM watch WHERE id = 'a'")
})

test('deleting a watch leaves nothing of it', async () => {
  const { watch } = await createdWatch({ name: 'Parts', lines: LINES })
  on('2026-11-11')
  await lookUntil(watch.id, '2026-11-11')
  expect((await send(`/v1/watches/${watch.id}`, { method: 'DELETE' })).status).toBe(204)
  const left = await runInDurableObject(stubOf(watch.id), async (_watch, { storage }) => ({
    keys: [...(await storage.list()).keys()],
    tables: storage.sql.exec("SELECT name FROM sqlite_master WHERE name NOT LIKE '\\_cf%' ESCAPE '\\'").toArray(),
    alarm: await storage.getAlarm(),
  }))
  expect(left).toEqual({ keys: [], tables: [], alarm: null })
  expect(await env.DIRECTORY.prepare('SELECT id FROM watch WHERE id = ?').bind(watch.id).first()).toBeNull()
  const { objects } = await env.FILES.list()
  expect(objects.filter(({ key }) => key.includes(watch.id))).toEqual([])
})
