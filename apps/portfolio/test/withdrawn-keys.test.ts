import { createExecutionContext, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import worker from '../src/index.ts'
import { prefixOf } from '../src/jobs/files.ts'
import { create, ended, send } from './ask.ts'
import { API_KEYS, digestOf } from './keys.ts'
import { ISSUE, reserve } from './ledger-events.ts'
import { createdLedger, deleteLedgers } from './ledger-keeping.ts'
import { expectRefused } from './refused.ts'
import { createdWatch, deleteWatches } from './watching.ts'

const LIST = 'id,product.form,product.elements,destination\n1,metal,Dy,DE\n'
const LINE = { id: 'A', inquiry: { product: { form: 'metal' }, destination: 'DE' } }
const OPERATOR = 'key-of-the-operator'
const WITHDRAWN = await digestOf(API_KEYS.withdrawn)
const path = `/v1/withdrawn-keys/${WITHDRAWN}`

/** Asks the Worker whose operator has withdrawn the key: its secrets differ, and what it keeps is the same. */
async function ask(method: string, at = path, key: string | null = OPERATOR): Promise<Response> {
  const known = (await Promise.all(Object.values(API_KEYS).map(digestOf))).filter((digest) => digest !== WITHDRAWN)
  const bindings = { ...env, API_KEY_DIGESTS: known.join(' '), OPERATOR_KEY_DIGESTS: await digestOf(OPERATOR) }
  const headers: HeadersInit = key === null ? {} : { authorization: `Bearer ${key}` }
  return worker.fetch(new Request(`http://localhost${at}`, { method, headers }), bindings, createExecutionContext())
}

type Count = Readonly<Record<'jobs' | 'objects' | 'watches' | 'lines' | 'ledgers' | 'events', number>>
type Listed = {
  readonly count: Count
  readonly jobs: readonly { id: string; objects: number }[]
  readonly watches: readonly { id: string }[]
  readonly ledgers: readonly { id: string }[]
}
type Outcome = { readonly deleted: Count; readonly left: Count }
const NOTHING: Count = { jobs: 0, objects: 0, watches: 0, lines: 0, ledgers: 0, events: 0 }

const listed = async (): Promise<Listed> => (await ask('GET')).json()
const deleted = async (): Promise<Outcome> => (await ask('DELETE')).json()

async function deletedToTheEnd(): Promise<Count> {
  let sum = NOTHING
  for (;;) {
    const { deleted: some, left } = await deleted()
    sum = {
      jobs: sum.jobs + some.jobs,
      objects: sum.objects + some.objects,
      watches: sum.watches + some.watches,
      lines: sum.lines + some.lines,
      ledgers: sum.ledgers + some.ledgers,
      events: sum.events + some.events,
    }
    if (left.jobs + left.watches + left.ledgers === 0) return sum
  }
}

/** A job with a result, one that waits for parts, one with a profile, a watch, and a ledger. */
async function leaveSome(key: string): Promise<readonly string[]> {
  const done = await create('?asOf=2026-03-01', LIST, key)
  await ended(done.id, key)
  const waiting = await create('', undefined, key)
  await send(`/v1/jobs/${waiting.id}/parts/1`, { method: 'PUT', body: LIST, key })
  const profiled = await create('', undefined, key)
  const profile = '{"profile":1,"columns":[],"goods":[],"deals":[]}'
  await send(`/v1/jobs/${profiled.id}/profile`, { method: 'PUT', body: profile, key })
  const { watch } = await createdWatch({ name: 'Parts', lines: [LINE] }, key)
  const ledger = await createdLedger([ISSUE, reserve('SO-1', 1)], key)
  return [done.id, waiting.id, profiled.id, watch.id, ledger.replace('/v1/ledgers/', '')]
}

const objectsOf = async (job: string): Promise<number> =>
  (await env.FILES.list({ prefix: prefixOf(job) })).objects.length
const rowsOf = async (owner: string): Promise<number> =>
  (await env.DIRECTORY.prepare('SELECT id FROM watch WHERE owner = ?').bind(owner).all()).results.length

let ours: readonly string[] = []
beforeEach(async () => {
  ours = await leaveSome(API_KEYS.ours)
})
afterEach(async () => {
  vi.restoreAllMocks()
  await deleteWatches()
  await deleteLedgers()
  await deletedToTheEnd()
})

/** What another key keeps is there as before. */
async function expectOursKept(): Promise<void> {
  const [done = '', waiting = '', profiled = '', watch = '', ledger = ''] = ours
  expect((await send(`/v1/jobs/${done}/result`)).status).toBe(200)
  expect([await objectsOf(done), await objectsOf(waiting), await objectsOf(profiled)]).toEqual([2, 1, 1])
  expect((await send(`/v1/watches/${watch}/lines/A`)).status).toBe(200)
  expect(await env.LEDGERS.getByName(ledger).countEvents()).toBe(2)
  expect(await rowsOf(await digestOf(API_KEYS.ours))).toBeGreaterThan(0)
}

test('everything that a withdrawn key keeps is listed and deleted, and what another key keeps stays', async () => {
  const theirs = await leaveSome(API_KEYS.withdrawn)
  const [done = '', waiting = '', profiled = '', watch = '', ledger = ''] = theirs
  const before = await listed()
  expect(before.count).toEqual({ jobs: 3, objects: 4, watches: 1, lines: 1, ledgers: 1, events: 2 })
  expect([...before.jobs, ...before.watches, ...before.ledgers].map(({ id }) => id).sort()).toEqual(theirs.toSorted())
  expect(await deletedToTheEnd()).toEqual(before.count)
  expect(await listed()).toEqual({ count: NOTHING, jobs: [], watches: [], ledgers: [] })
  for (const job of [done, waiting, profiled]) {
    expect(await objectsOf(job)).toBe(0)
    expect(await env.JOBS.getByName(job).isGone()).toBe(true)
  }
  expect(await env.WATCHES.getByName(watch).isGone()).toBe(true)
  expect(await env.LEDGERS.getByName(ledger).isGone()).toBe(true)
  expect(await rowsOf(WITHDRAWN)).toBe(0)
  await expectOursKept()
})

test('a deletion of many is done in several calls, which add up', async () => {
  for (let job = 0; job < 45; job++) await create('', undefined, API_KEYS.withdrawn)
  const lines: string[] = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
  const first = await deleted()
  expect([first.deleted.jobs, first.left.jobs]).toEqual([20, 25])
  expect(await deletedToTheEnd()).toEqual({ ...NOTHING, jobs: 25 })
  // What was deleted stands in the log, without anybody's key, id or address.
  const counts = lines.filter((line) => line.includes('left'))
  expect(counts.map((line) => JSON.parse(line).deleted.jobs)).toEqual([20, 20, 5])
  expect(lines.join('\n')).not.toContain(WITHDRAWN)
})

test('a deletion that was interrupted at any step is finished by the next call', async () => {
  const [done = '', waiting = '', , watch = '', ledger = ''] = await leaveSome(API_KEYS.withdrawn)
  const account = env.ACCOUNTS.getByName(WITHDRAWN)
  // Killed when it had only begun, and when only the account and the directory still named what was gone.
  await runInDurableObject(env.JOBS.getByName(done), (_job, { storage }) => {
    storage.kv.put('job', { ...storage.kv.get<object>('job'), isWiping: true })
  })
  await runInDurableObject(env.JOBS.getByName(waiting), (_job, { storage }) => storage.deleteAll())
  await runInDurableObject(env.WATCHES.getByName(watch), (_watch, { storage }) => storage.deleteAll())
  await runInDurableObject(env.LEDGERS.getByName(ledger), (_ledger, { storage }) => storage.deleteAll())
  await account.forgetWatch(watch)
  expect((await listed()).count).toMatchObject({ jobs: 3, objects: 4, watches: 1, ledgers: 1 })
  expect(await deletedToTheEnd()).toMatchObject({ jobs: 3, objects: 4, watches: 1, ledgers: 1 })
  expect((await listed()).count).toEqual(NOTHING)
  expect([await objectsOf(done), await objectsOf(waiting)]).toEqual([0, 0])
  await runDurableObjectAlarm(env.JOBS.getByName(done))
  await expectOursKept()
})

test('an account that names what belongs to another key deletes nothing of it', async () => {
  await create('', undefined, API_KEYS.withdrawn)
  const [done = '', , , watch = '', ledger = ''] = ours
  await runInDurableObject(env.ACCOUNTS.getByName(WITHDRAWN), (_account, { storage }) => {
    storage.sql.exec('INSERT INTO job VALUES (?, 1, ?)', done, Date.now() + 86_400_000)
    storage.sql.exec('INSERT INTO watch VALUES (?, 1, 1)', watch)
    storage.sql.exec('INSERT INTO ledger (id) VALUES (?)', ledger)
  })
  await deletedToTheEnd()
  expect((await listed()).count).toEqual(NOTHING)
  await expectOursKept()
})

test('the digest of a known key, and anything that is no digest, name no withdrawn key', async () => {
  const known = await digestOf(API_KEYS.ours)
  for (const digest of [known, known.toUpperCase(), 'none', '0'.repeat(63), `${WITHDRAWN}0`])
    for (const method of ['GET', 'DELETE'])
      await expectRefused(await ask(method, `/v1/withdrawn-keys/${digest}`), 404, 'not-found')
  await expectOursKept()
})

test('only the operator may ask', async () => {
  await leaveSome(API_KEYS.withdrawn)
  for (const method of ['GET', 'DELETE']) {
    await expectRefused(await ask(method, path, null), 401, 'api-key-required')
    for (const key of [API_KEYS.ours, API_KEYS.withdrawn, 'guessed-key'])
      await expectRefused(await ask(method, path, key), 401, 'unknown-api-key')
    // Where no key of an operator is set, nobody is one.
    await expectRefused(await send(path, { method, key: OPERATOR }), 401, 'unknown-api-key')
  }
  // The operator has nothing of a caller.
  await expectRefused(await ask('GET', '/v1/watches'), 401, 'unknown-api-key')
  expect((await listed()).count.jobs).toBe(3)
})
