import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import { canonicalJson, currentRuleset } from 'ytterby'
import { compileRuleset, openBundle, releases, rulesetData } from 'ytterby/law'
import { PublicKeySchema, verifyReceipt } from 'ytterby/receipts'
import { AssessmentSchema } from 'ytterby/schema'
import * as z from 'zod'
import type { Env } from '../src/env.ts'
import { fibre, later, newWorker, versionIn } from './own-worker.ts'
import { LAW, LAW_ROOT, publishLaw, suspendedAgain } from './published-law.ts'

const NOTICE = 'ytterby-law-notice'
const EXPIRES = '2999-02-01'

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }))
afterEach(() => {
  vi.useRealTimers()
  vi.resetModules()
})

const healthOf = async ({ get }: Awaited<ReturnType<typeof newWorker>>): Promise<unknown> =>
  (await get('/healthz')).json()

describe('once the announcement has expired', () => {
  test('a new isolate answers by the law that was accepted before, and says so', async () => {
    const before = await newWorker()
    const { version } = await publishLaw(suspendedAgain, { expires: EXPIRES })
    const first = await before.post('/v1/assessments', fibre)
    expect([await versionIn(first.clone()), first.headers.get(NOTICE)]).toEqual([version, null])
    await before.done()
    vi.setSystemTime(Date.parse(`${EXPIRES}T00:00:00+08:00`))
    // The one that has answered all the time says it on the day, before it has asked again.
    expect((await before.get('/healthz')).headers.get(NOTICE)).toBe('expired')
    const after = await newWorker()
    const again = await after.post('/v1/assessments', fibre)
    expect(again.headers.get(NOTICE)).toBe('expired')
    expect(await again.text()).toBe(await first.text())
    expect(await healthOf(after)).toMatchObject({
      ruleset: { version },
      law: { from: 'bundle', expires: EXPIRES, isExpired: true, wentBack: null },
    })
  })

  test('what is announced only now is refused, by a new isolate too', async () => {
    const { version } = await publishLaw(suspendedAgain, { expires: EXPIRES })
    const one = await newWorker()
    await one.get('/healthz')
    await one.done()
    vi.setSystemTime(Date.parse('2999-03-01T00:00:00Z'))
    await publishLaw(rulesetData, { expires: EXPIRES })
    const other = await newWorker()
    expect(await versionIn(await other.post('/v1/assessments', fibre))).toBe(version)
    expect(await healthOf(other)).toMatchObject({ law: { failure: { code: 'expired' } } })
  })
})

test('what is kept of an accepted law is proven again: nothing altered answers', async () => {
  const { version } = await publishLaw(suspendedAgain)
  const one = await newWorker()
  await one.get('/healthz')
  await one.done()
  const state = await (await LAW.get('follow/state.json'))?.text()
  const latest = await (await LAW.get('latest'))?.text()
  const altered = (state ?? '').replace('no-permit', 'licence').replaceAll(version, '9.99.0')
  await LAW.put('follow/state.json', altered)
  await LAW.put('latest', (latest ?? '').replaceAll(version, '9.99.0'))
  const other = await newWorker()
  const response = await other.post('/v1/assessments', fibre)
  expect(await versionIn(response.clone())).toBe(currentRuleset.version)
  expect(response.headers.get(NOTICE)).toBe('wrong-signature')
  await LAW.put('follow/state.json', state ?? '')
  await LAW.put('latest', latest ?? '')
})

test('an update that was refused stands in a header of each answer, and in the status; the bytes are the same', async () => {
  const { version } = await publishLaw(suspendedAgain)
  const worker = await newWorker()
  const good = await worker.post('/v1/assessments', fibre)
  await publishLaw(rulesetData, { isAltered: true })
  later()
  await worker.get('/healthz')
  await worker.done()
  const answer = await worker.post('/v1/assessments', fibre)
  expect([answer.status, answer.headers.get(NOTICE), await answer.text()]).toEqual([
    200,
    'digest-differs',
    await good.text(),
  ])
  const refused = await worker.post('/v1/assessments', { product: 1 })
  expect([refused.status, refused.headers.get(NOTICE)]).toEqual([422, 'digest-differs'])
  expect(await healthOf(worker)).toMatchObject({ ruleset: { version }, law: { failure: { code: 'digest-differs' } } })
  await publishLaw(rulesetData)
  later()
  await worker.get('/healthz')
  await worker.done()
  expect((await worker.post('/v1/assessments', fibre)).headers.get(NOTICE)).toBeNull()
})

test('as long as the bucket has never answered, an answer is refused: the deployed law may be older than what was accepted', async () => {
  await publishLaw(suspendedAgain)
  let isDown = true
  const broken: Env['LAW'] = {
    head: (key) => (isDown ? Promise.reject(new Error('down')) : LAW.head(key)),
    get: (key) => LAW.get(key),
    put: (key, value, options) => LAW.put(key, value, options),
  }
  const { post, get } = await newWorker(broken)
  const refused = await post('/v1/assessments', fibre)
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1'])
  expect(await refused.json()).toMatchObject({ code: 'law-unavailable' })
  expect((await get('/healthz')).status).toBe(503)
  // Who names the law has the answer at once, by that of the deployment as by an earlier one; what is announced is not known yet.
  for (const version of [currentRuleset.version, releases[0]?.version ?? '']) {
    const named = await post(`/v1/assessments?ruleset=${encodeURIComponent(version)}`, fibre)
    expect([named.status, await versionIn(named)]).toEqual([200, version])
  }
  expect((await post('/v1/assessments?ruleset=9.999.0', fibre)).status).toBe(503)
  isDown = false
  const { verdict } = await (await post('/v1/assessments', fibre)).json<{ verdict: string }>()
  expect(verdict).toBe('no-permit')
  isDown = true
  later()
  await post('/v1/assessments', fibre)
  await vi.waitFor(async () => expect((await post('/v1/assessments', fibre)).headers.get(NOTICE)).toBe('unreachable'))
})

test('the announcement is asked for each time, and not sent again where it is the same', async () => {
  await publishLaw()
  const { get } = await newWorker()
  const { headers } = await get('/v1/law/bundles/latest')
  expect(headers.get('cache-control')).toBe('no-cache')
  const unchanged = await get('/v1/law/bundles/latest', { 'if-none-match': headers.get('etag') ?? '' })
  expect([unchanged.status, unchanged.headers.get('cache-control')]).toEqual([304, 'no-cache'])
})

describe('a law that came by bundle', () => {
  test('answers where it is asked for by name, in force or not, and is served as data', async () => {
    const earlier = await publishLaw(suspendedAgain)
    const inForce = await publishLaw(rulesetData)
    const { post, get } = await newWorker()
    expect(await versionIn(await post('/v1/assessments', fibre))).toBe(inForce.version)
    for (const { version, parts } of [earlier, inForce]) {
      const named = await post(`/v1/assessments?ruleset=${version}`, fibre)
      expect([named.status, await versionIn(named)]).toEqual([200, version])
      const file = await get(`/v1/rulesets/${version}`)
      expect(file.headers.get('cache-control')).toContain('immutable')
      const ruleset = compileRuleset(await file.json())
      expect(ruleset.digest).toBe(parts[0]?.digest)
    }
    const freed = await post(`/v1/assessments?ruleset=${earlier.version}`, fibre)
    expect(await freed.json()).toMatchObject({ verdict: 'no-permit' })
    const list = await (await get('/v1/rulesets')).json<{ current: object; announced: object[] }>()
    expect(list.current).toMatchObject({ version: inForce.version })
    expect(list.announced).toEqual(
      expect.arrayContaining([
        { version: earlier.version, digest: earlier.parts[0]?.digest, knownThrough: earlier.knownThrough },
      ]),
    )
    expect((await post('/v1/assessments?ruleset=9.999.0', fibre)).status).toBe(400)
    expect((await get('/v1/rulesets/9.999.0')).status).toBe(404)
  })

  test('is named in receipts by its release, and they are verified with it', async () => {
    const { privateKey, publicKey } = inject('receiptOfNode')
    await publishLaw(rulesetData)
    const { version } = await publishLaw(suspendedAgain)
    const signing = { RECEIPT_KEY: privateKey, RECEIPT_KEYS: JSON.stringify([publicKey]) }
    const { post, get } = await newWorker(LAW, signing)
    const answered = await post('/v1/assessments?receipt=true', fibre)
    const Answered = z.object({
      assessment: AssessmentSchema,
      receipt: z.looseObject({ ruleset: z.looseObject({ release: z.string() }) }),
    })
    const { assessment, receipt } = Answered.parse(await answered.json())
    const keys = PublicKeySchema.array().parse((await (await get('/v1/keys')).json<{ keys: unknown }>()).keys)
    const opened = await openBundle(new Uint8Array((await (await LAW.get('latest'))?.arrayBuffer()) ?? []), {
      trust: JSON.parse(LAW_ROOT),
      today: '2026-12-01',
      fetchBody: async ({ digest }) =>
        new Uint8Array((await (await LAW.get(digest.replace('sha256:', '')))?.arrayBuffer()) ?? []),
    })
    expect(opened.header.version).toBe(version)
    const { ruleset, headers: announced } = opened
    const verified = await verifyReceipt(receipt, { keys, assessment, ruleset, announced })
    expect(verified.checks.filter(({ outcome }) => outcome !== 'holds')).toEqual([])
    const other = { ...receipt, ruleset: { ...receipt.ruleset, release: `sha256:${'0'.repeat(64)}` } }
    const checks = (await verifyReceipt(other, { keys, assessment, ruleset, announced })).checks
    expect(checks.find(({ id }) => id === 'chain')?.outcome).toBe('fails')
    expect(canonicalJson(receipt.ruleset)).toContain(version)
  })
})
