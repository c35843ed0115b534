import { LAW, LAW_ROOT, publishLaw, suspendedAgain } from '@ytterby/api/test/published-law.ts'
import { newestLaw } from '@ytterby/http/law/in-force'
import {
  createExecutionContext,
  runDurableObjectAlarm,
  runInDurableObject,
  waitOnExecutionContext,
} from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { canonicalJson, currentRuleset } from 'ytterby'
import { compare, openBundle, rulesetData } from 'ytterby/law'
import { PublicKeySchema, verifyList } from 'ytterby/receipts'
import { createApp } from '../src/app.ts'
import { CreatedWatchSchema } from '../src/contract/watch-schema.ts'
import { answerChunk } from '../src/jobs/answer-chunk.ts'
import { hexDigest } from '../src/jobs/hex-digest.ts'
import { wakeBehind } from '../src/watches/wake-behind.ts'
import { ended, jobIn, send } from './ask.ts'
import { API_KEYS } from './keys.ts'
import { ISSUE } from './ledger-events.ts'
import { createdLedger, deleteLedgers } from './ledger-keeping.ts'
import { losing } from './lost-messages.ts'
import { createdWatch, deleteWatches, eventsOf, watchIn } from './watching.ts'

/** This Worker, following its bucket. */
const following = { ...env, LAW_ROOT }
const app = createApp()

/** Unsettled by the law of the package, and free by the law that suspends again. */
const FIBRE = {
  product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }], elementsComplete: true },
  destination: 'DE',
}
const LIST = 'product.form,product.elements,product.elementsComplete,destination\noptical-fibre,Er,true,DE\n'
const QUERY = '?asOf=2026-12-20'
const NEVER = '86400'

/** Sends one request to the Worker that follows. */
async function sendFollowing(path: string, init: RequestInit = {}): Promise<Response> {
  const request = new Request(`http://localhost${path}`, init)
  request.headers.set('authorization', `Bearer ${API_KEYS.ours}`)
  const context = createExecutionContext()
  const response = await app.fetch(request, following, context)
  await waitOnExecutionContext(context)
  return response
}

/** Has an object follow the bucket from now on. */
const follow = (stub: DurableObjectStub): Promise<void> =>
  runInDurableObject(stub, (object) => {
    Object.defineProperty(object, 'env', { value: { ...Reflect.get(object, 'env'), LAW_ROOT } })
  })

/** A new law takes force. */
async function activate(law: object) {
  const header = await publishLaw(law)
  const ruleset = await newestLaw(following, { isFresh: true })
  expect(ruleset.version).toBe(header.version)
  return ruleset
}

/** A job that waits for this test to answer its chunks. */
async function newJob() {
  const job = await jobIn(await sendFollowing(`/v1/jobs${QUERY}`, { method: 'POST' }))
  const { lost, stop } = await losing(job.id, NEVER)
  const list = { method: 'PUT', body: new TextEncoder().encode(LIST) }
  expect((await send(`/v1/jobs/${job.id}/parts/1`, list)).status).toBe(204)
  await send(`/v1/jobs/${job.id}/start`, { method: 'POST' })
  await expect.poll(() => lost.length, { timeout: 60_000 }).toBeGreaterThan(0)
  return { job, stop }
}

test('a job answers by the law in force, and ends under it when another takes force; its receipt names the release', async () => {
  const first = await activate(suspendedAgain)
  const { job, stop } = await newJob()
  expect(job.ruleset.digest).toBe(first.digest)
  const second = await activate(rulesetData)
  await answerChunk({ job: job.id, chunk: 0 }, following, second)
  const done = await ended(job.id)
  await stop()
  expect(done).toMatchObject({ state: 'done', verdicts: { 'no-permit': 1 }, ruleset: { digest: first.digest } })
  const { receipt } = await jobIn(await sendFollowing(`/v1/jobs/${job.id}?receipt=true`))
  expect(receipt).toMatchObject({ ruleset: { version: first.version, release: expect.stringContaining('sha256:') } })
  const latest = new Uint8Array((await (await LAW.get('latest'))?.arrayBuffer()) ?? [])
  const { headers: announced } = await openBundle(latest, {
    trust: JSON.parse(LAW_ROOT),
    today: '2026-12-20',
    fetchBody: async ({ digest }) =>
      new Uint8Array((await (await LAW.get(digest.replace('sha256:', '')))?.arrayBuffer()) ?? []),
  })
  const digestOf = async (text: string): Promise<string> => `sha256:${await hexDigest(new TextEncoder().encode(text))}`
  const { valid, checks } = await verifyList(receipt, {
    keys: PublicKeySchema.array().parse(JSON.parse(env.RECEIPT_KEYS)),
    list: await digestOf(LIST),
    answers: await digestOf(await (await send(`/v1/jobs/${job.id}/result`)).text()),
    ruleset: first,
    announced,
  })
  expect([valid, checks.filter(({ outcome }) => outcome !== 'holds')]).toEqual([true, []])
  // What begins now begins under the law that is in force now, or under one that is asked for by its name.
  expect((await jobIn(await sendFollowing('/v1/jobs', { method: 'POST' }))).ruleset.digest).toBe(second.digest)
  const named = await jobIn(await sendFollowing(`/v1/jobs?ruleset=${first.version}`, { method: 'POST' }))
  expect(named.ruleset.digest).toBe(first.digest)
})

test('a job that began under the law of the package ends under it', async () => {
  const created = await send(`/v1/jobs${QUERY}`, { method: 'POST' })
  const { id } = await jobIn(created)
  const { lost, stop } = await losing(id, NEVER)
  await send(`/v1/jobs/${id}/parts/1`, { method: 'PUT', body: new TextEncoder().encode(LIST) })
  await send(`/v1/jobs/${id}/start`, { method: 'POST' })
  await expect.poll(() => lost.length, { timeout: 60_000 }).toBeGreaterThan(0)
  const law = await activate(suspendedAgain)
  await answerChunk({ job: id, chunk: 0 }, following, law)
  const done = await ended(id)
  await stop()
  expect(done).toMatchObject({
    state: 'done',
    ruleset: { digest: currentRuleset.digest },
    verdicts: { unsettled: 1 },
  })
})

describe('on a day in December', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-12-20T04:00:00Z') }))
  afterEach(async () => {
    await deleteWatches()
    await deleteLedgers()
    vi.useRealTimers()
  })

  test('a watch looks by a new law from its activation, and tells who is affected, once', async () => {
    const lines = [
      { id: 'fibre', inquiry: FIBRE },
      {
        id: 'magnet',
        inquiry: {
          product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
          destination: 'DE',
        },
      },
    ]
    const { watch } = await createdWatch({ name: 'Parts', lines })
    const stub = env.WATCHES.getByName(watch.id)
    await follow(stub)
    const law = await activate(suspendedAgain)
    const affected = [...compare(lines, { from: { asOf: '2026-12-20' }, to: { asOf: '2026-12-20', ruleset: law } })]
    // Nobody asks for the watch: the cron wakes it.
    await wakeBehind(following)
    await expect
      .poll(
        async () => {
          await runDurableObjectAlarm(stub)
          return (await watchIn(await send(`/v1/watches/${watch.id}`))).looked.ruleset.digest
        },
        { timeout: 60_000 },
      )
      .toBe(law.digest)
    for (let again = 0; again < 3; again++) await runDurableObjectAlarm(stub)
    const events = (await eventsOf(watch.id)).map(({ event }) => event)
    expect(
      events.map(({ id, kind, before, after }) => [id, kind, before.ruleset.version, after.ruleset.version]),
    ).toEqual(affected.map(({ id }) => [id, 'release', currentRuleset.version, law.version]))
    expect(events.find(({ id }) => id === 'fibre')).toMatchObject({
      before: { verdict: 'unsettled' },
      after: { verdict: 'no-permit' },
    })
  })

  test('a watch that is created under a law over the air is compared with the next one', async () => {
    const before = await activate(suspendedAgain)
    const response = await sendFollowing('/v1/watches', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Parts', lines: [{ id: 'fibre', inquiry: FIBRE }] }),
    })
    const { watch } = CreatedWatchSchema.parse(await response.json())
    expect(watch.looked.ruleset.digest).toBe(before.digest)
    const stub = env.WATCHES.getByName(watch.id)
    await follow(stub)
    const law = await activate(rulesetData)
    await expect
      .poll(
        async () => {
          await runDurableObjectAlarm(stub)
          return (await watchIn(await send(`/v1/watches/${watch.id}`))).looked.ruleset.digest
        },
        { timeout: 60_000 },
      )
      .toBe(law.digest)
    const events = (await eventsOf(watch.id)).map(({ event }) => event)
    expect(events.map(({ id, before: was, after }) => [id, was.ruleset.version, after.ruleset.version])).toEqual([
      ['fibre', before.version, law.version],
    ])
    await send(`/v1/watches/${watch.id}`, { method: 'DELETE' })
  })

  test('a ledger is balanced by the law in force', async () => {
    const path = await createdLedger([ISSUE])
    await follow(env.LEDGERS.getByName(path.split('/').at(-1) ?? ''))
    const law = await activate(suspendedAgain)
    const balance = await (await send(`${path}/balance?asOf=2026-12-20`)).json<{ ruleset: object }>()
    expect(balance.ruleset).toMatchObject({ version: law.version, digest: law.digest })
    expect(canonicalJson(balance)).toContain('L-1')
  })
})
