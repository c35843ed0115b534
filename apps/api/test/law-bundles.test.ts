import { env } from 'cloudflare:workers'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { currentRuleset } from 'ytterby'
import { openBundle, rulesetData } from 'ytterby/law'
import type { Env } from '../src/env.ts'
import { send } from './ask.ts'
import { LAW, LAW_ROOT, publishLaw } from './published-law.ts'

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
  const fibre = {
    asOf: '2026-12-20',
    product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }], elementsComplete: true },
    destination: 'DE',
  }

  test('answers by a new law without being deployed again, and by the last good one if something is wrong', async () => {
    // A Worker of its own: it keeps its law as long as it lives.
    vi.resetModules()
    const { createApp } = await import('../src/app.ts')
    const app = createApp()
    vi.useFakeTimers({ toFake: ['Date'] })
    const bindings: Env = { ...env, LAW, LAW_ROOT }
    const work: Promise<unknown>[] = []
    const context = {
      waitUntil: (one: Promise<unknown>) => work.push(one),
      passThroughOnException: () => undefined,
      props: {},
    }
    const answer = async (query = ''): Promise<unknown> => {
      const response = await app.fetch(
        new Request(`http://localhost/v1/assessments${query}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(fibre),
        }),
        bindings,
        context,
      )
      await Promise.all(work.splice(0))
      const { verdict, ruleset }: { verdict: string; ruleset: { version: string } } = await response.json()
      return [verdict, ruleset.version]
    }
    const later = (): void => void vi.setSystemTime(Date.now() + 61_000)

    expect(await answer()).toEqual(['unsettled', first.version])
    const suspendedAgain = {
      ...rulesetData,
      instruments: rulesetData.instruments.map((instrument) =>
        instrument.id === 'MOFCOM-GACC-2025-70'
          ? {
              ...instrument,
              effects: instrument.effects.map((effect) =>
                effect.type === 'suspend' ? { ...effect, until: '2027-11-11', lastDayUnclear: undefined } : effect,
              ),
            }
          : instrument,
      ),
    }
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
    const health = await app.fetch(new Request('http://localhost/healthz'), bindings, context)
    expect(await health.json()).toMatchObject({ ruleset: { version } })
    const last = await publishLaw(rulesetData)
    later()
    await answer()
    expect(await answer()).toEqual(['unsettled', last.version])
  })
})
