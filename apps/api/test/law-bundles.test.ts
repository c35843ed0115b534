import { afterAll, describe, expect, test, vi } from 'vitest'
import { currentRuleset } from 'ytterby'
import { openBundle, rulesetData } from 'ytterby/law'
import type { Env } from '../src/env.ts'
import { send } from './ask.ts'
import { fibre, later, newWorker, versionIn } from './own-worker.ts'
import { LAW, LAW_ROOT, publishLaw, suspendedAgain } from './published-law.ts'

const first = await publishLaw()
const hexOf = ({ digest }: { digest: string }): string => digest.replace('sha256:', '')

/** Under a name of its own: what another test was answered is in the cache. */
const served = (path: string, init?: RequestInit): Promise<Response> => send(`http://followed.example${path}`, init)

describe('bundles of law over HTTP', () => {
  test('a follower proves what the service serves', async () => {
    const latest = await served('/v1/law/bundles/latest')
    const { ruleset } = await openBundle(new Uint8Array(await latest.arrayBuffer()), {
      trust: JSON.parse(LAW_ROOT),
      today: '2026-12-01',
      fetchBody: async (header) =>
        new Uint8Array(await (await served(`/v1/law/bundles/${hexOf(header)}`)).arrayBuffer()),
    })
    expect(ruleset.version).toBe(first.version)
    expect(await (await served('/v1/law/bundles')).json()).toMatchObject({
      items: expect.arrayContaining([expect.objectContaining({ version: first.version, digest: first.digest })]),
    })
  })

  test('what did not change is not sent again, and a body never changes', async () => {
    for (const path of ['/v1/law/bundles', '/v1/law/bundles/latest', `/v1/law/bundles/${hexOf(first)}`]) {
      const etag = (await served(path)).headers.get('etag') ?? ''
      expect((await served(path, { headers: { 'if-none-match': etag } })).status, path).toBe(304)
    }
    const body = await served(`/v1/law/bundles/${hexOf(first)}`)
    expect(body.headers.get('cache-control')).toContain('immutable')
    expect(body.headers.get('content-type')).toBe('application/octet-stream')
  })

  test.each(['releases.json', 'a1'.repeat(32), '..%2flatest'])('there is no bundle %s', async (name) => {
    await LAW.put('releases.json', '{}')
    expect((await served(`/v1/law/bundles/${name}`)).status).toBe(404)
  })
})

describe('a Worker that follows its bucket', () => {
  afterAll(() => {
    vi.useRealTimers()
    vi.resetModules()
  })
  test('answers by a new law without being deployed again, and by the last good one if something is wrong', async () => {
    const { post, get, done } = await newWorker()
    vi.useFakeTimers({ toFake: ['Date'] })
    const answer = async (query = ''): Promise<unknown> => {
      const response = await post(`/v1/assessments${query}`, fibre)
      await done()
      const { verdict, ruleset }: { verdict: string; ruleset: { version: string } } = await response.json()
      return [verdict, ruleset.version]
    }

    expect(await answer()).toEqual(['unsettled', first.version])
    const { version } = await publishLaw(suspendedAgain)
    // Within the minute nobody asks; the next request still gets the law of before, and the one after it the new one.
    expect(await answer()).toEqual(['unsettled', first.version])
    later()
    expect(await answer()).toEqual(['unsettled', first.version])
    expect(await answer()).toEqual(['no-permit', version])
    expect(await answer('?view=decision&lang=zh')).toEqual(['no-permit', version])
    expect(await answer(`?ruleset=${encodeURIComponent(currentRuleset.version)}`)).toEqual([
      'unsettled',
      currentRuleset.version,
    ])
    await publishLaw(rulesetData, { isAltered: true })
    later()
    await answer()
    expect(await answer()).toEqual(['no-permit', version])
    expect(await (await get('/healthz')).json()).toMatchObject({ ruleset: { version } })
    const last = await publishLaw(rulesetData)
    later()
    await answer()
    expect(await answer()).toEqual(['unsettled', last.version])
  })

  test('does not answer a GET from the cache of a law that is no longer in force, and asks the bucket although all its answers are cached', async () => {
    await publishLaw()
    const { get, done } = await newWorker()
    const query =
      'asOf=2026-12-20&product.form=optical-fibre&product.elements=Er&product.elementsComplete=true&destination=DE'
    const answer = async (more = ''): Promise<unknown> => {
      const { verdict } = await (await get(`/v1/assessments?${query}${more}`)).json<{ verdict: string }>()
      await done()
      return verdict
    }
    expect([await answer(), await answer('&lang=zh')]).toEqual(['unsettled', 'unsettled'])
    await publishLaw(suspendedAgain)
    later()
    expect(await answer()).toBe('unsettled')
    expect([await answer(), await answer('&lang=zh'), await answer()]).toEqual(['no-permit', 'no-permit', 'no-permit'])
    await publishLaw(rulesetData)
    later()
    await answer()
    expect(await answer()).toBe('unsettled')
  })

  test('answers the requests that come together with its first one by the same law', async () => {
    const { post } = await newWorker()
    const { version } = await publishLaw()
    const answers = await Promise.all(Array.from({ length: 4 }, () => post('/v1/assessments', fibre).then(versionIn)))
    expect(answers).toEqual([version, version, version, version])
  })

  test('answers by the law of the package and by the one in force, in both languages, where they are asked for by name', async () => {
    const { post } = await newWorker()
    const version = await versionIn(await post('/v1/assessments', fibre))
    const own = encodeURIComponent(currentRuleset.version)
    expect(await versionIn(await post(`/v1/assessments?lang=zh&ruleset=${own}`, fibre))).toBe(currentRuleset.version)
    const compared = await post(`/v1/comparisons?ruleset=${own}&toRuleset=${version}`, [fibre])
    expect([compared.status, (await compared.text()).includes('"comparison"')]).toEqual([200, true])
  })

  test('does not go back to the law of before when an earlier question to the bucket ends late', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    let release = (): void => undefined
    const late = new Promise<void>((resolve) => {
      release = resolve
    })
    let heads = 0
    const slow: Env['LAW'] = {
      get: (key) => LAW.get(key),
      put: (key, value, options) => LAW.put(key, value, options),
      head: async (key) => {
        heads += 1
        if (heads === 2) await late
        return LAW.head(key)
      },
    }
    const { post, done } = await newWorker(slow)
    await post('/v1/assessments', fibre)
    later()
    await post('/v1/assessments', fibre)
    const { version } = await publishLaw(rulesetData)
    later()
    await post('/v1/assessments', fibre)
    await vi.waitFor(async () => expect(await versionIn(await post('/v1/assessments', fibre))).toBe(version))
    release()
    await done()
    expect(await versionIn(await post('/v1/assessments', fibre))).toBe(version)
  })
})
