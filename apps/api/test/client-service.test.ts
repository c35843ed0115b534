import { sha256 } from '@ytterby/evidence/answers'
import { assess, currentRuleset } from 'ytterby'
import { createClient, type Client, type ClientOptions } from 'ytterby/client'
import { advisories } from 'ytterby/law'
import { describe, expect, test } from 'vitest'
import { createApp } from '../src/app.ts'
import type { Env } from '../src/env.ts'
import { list } from '../src/operations/reading/examples.ts'
import { magnet } from './magnet.ts'
import { all, counted, far, near, ORIGIN, worker } from './near-and-far.ts'

const AT = { asOf: '2026-03-01' }
const KEY = 'some-key-of-a-caller'

/** A call of every method that both clients can answer. */
const METHODS: Readonly<Record<keyof Client, (client: Client, signal?: AbortSignal) => Promise<unknown>>> = {
  assess: (client, signal) => client.assess(magnet, { signal }),
  decide: (client, signal) => client.decide(magnet, { signal }),
  batch: (client, signal) => all(client.batch([magnet], { signal })),
  compare: (client, signal) =>
    all(client.compare([magnet], { from: { asOf: '2025-04-03' }, to: { asOf: '2025-04-04' }, signal })),
  timeline: (client, signal) => client.timeline(magnet, { signal }),
  flips: (client, signal) => client.flips(magnet, { signal }),
  assessKit: (client, signal) => client.assessKit({ ...AT, parts: [{ id: 'a part' }] }, { signal }),
  exposure: (client, signal) => client.exposure([{ inquiry: magnet }], { signal }),
  composition: (client, signal) => client.composition({ ...AT, exportedFrom: 'DE', product: { id: 'x' } }, { signal }),
  intake: (client, signal) => client.intake(list.rows, { ...AT, signal }),
  licenceCovers: (client, signal) =>
    client.licenceCovers(
      {
        form: 'general',
        items: [{ code: '1C905.a.4' }],
        endUsers: [{ name: 'Example GmbH' }],
        endUse: { kind: 'civil' },
        destinations: ['DE'],
        validFrom: '2025-01-15',
        validUntil: '2026-01-15',
      },
      magnet,
      { signal },
    ),
  endUserStatement: (client, signal) => client.endUserStatement(magnet, { signal }),
  notControlledSheet: (client, signal) =>
    client.notControlledSheet({ ...AT, product: { form: 'reagent' } }, { signal }),
  customsRemark: (client, signal) => client.customsRemark(magnet, { signal }),
  supplierQuestions: (client, signal) => client.supplierQuestions(magnet, { signal }),
  screenParty: (client, signal) => client.screenParty('TDK Corp.', { ...AT, signal }),
  listInstruments: (client, signal) => client.listInstruments({ ...AT, signal }),
  findControl: (client, signal) => client.findControl('1C905', { ...AT, signal }),
  listTiers: (client, signal) => client.listTiers({ signal }),
  listElements: (client, signal) => client.listElements({ signal }),
  listForms: (client, signal) => client.listForms({ signal }),
  reference: (client, signal) => client.reference('market', { signal }),
  changeFeed: (client, signal) => client.changeFeed({ ...AT, signal }),
  version: (client, signal) => client.version({ signal }),
  check: (client, signal) => client.check('sha256:0', { signal }),
}

describe.each(Object.entries(METHODS))('%s', (_, ask) => {
  test('rejects with the reason of its signal, in both clients', async () => {
    const reason = new Error('No longer needed')
    for (const client of [near, far]) await expect(ask(client, AbortSignal.abort(reason))).rejects.toBe(reason)
  })

  test('is retried after a network error', async () => {
    let calls = 0
    const client = createClient({
      baseUrl: ORIGIN,
      fetch(url, init) {
        calls += 1
        return calls === 1 ? Promise.reject(new TypeError('The network is down')) : worker(url, init)
      },
    })
    expect(await ask(client)).toEqual(await ask(near))
    expect(calls).toBe(2)
  })

  test('fails with a clear error if there is no service at the URL', async () => {
    const client = createClient({ baseUrl: `${ORIGIN}/elsewhere`, fetch: worker })
    await expect(ask(client)).rejects.toMatchObject({ name: 'ServiceError', code: 'not-found', status: 404 })
  })
})

/** A client of the service on Node with some bindings. */
const clientWith = (env: Env, options: Partial<ClientOptions> = {}): Client => {
  const app = createApp()
  return createClient({ baseUrl: ORIGIN, fetch: async (url, init) => app.request(url, init, env), ...options })
}

/** A rate limit that lets a number of requests through. */
const limit = (most: number): RateLimit => {
  let left = most
  return { limit: () => Promise.resolve({ success: left-- > 0 }) }
}

test('limits that only the service has cause a service error', async () => {
  await expect(far.flips(magnet, { most: 101 })).rejects.toMatchObject({
    name: 'ServiceError',
    code: 'invalid-query',
    status: 400,
    findings: [{ parameter: 'most' }],
  })
})

test('the error for too many requests says when to try again', async () => {
  await expect(clientWith({ LIMIT: limit(0) }, { retries: 0 }).assess(magnet)).rejects.toMatchObject({
    name: 'ServiceError',
    code: 'rate-limited',
    status: 429,
    retryAfter: 60,
    requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  })
})

test('a known key is accepted, and an unknown one is refused', async () => {
  const env = { LIMIT: limit(1), LIMIT_WITH_KEY: limit(1), API_KEY_DIGESTS: await sha256(KEY) }
  expect(await clientWith(env, { apiKey: KEY }).assess(magnet)).toEqual(assess(magnet))
  const stranger = clientWith(env, { apiKey: 'some-other-key' })
  await expect(stranger.assess(magnet)).rejects.toMatchObject({
    code: 'unknown-api-key',
    status: 401,
    retryAfter: null,
  })
})

test('a refused batch throws', async () => {
  const client = clientWith({ LIMIT: limit(0) }, { retries: 0 })
  await expect(all(client.batch([magnet]))).rejects.toMatchObject({ name: 'ServiceError', code: 'rate-limited' })
})

describe('a list', () => {
  test.each<[string, (client: Client) => Promise<unknown[]>]>([
    ['listInstruments', (client) => client.listInstruments(AT)],
    ['listForms', (client) => client.listForms({ lang: 'zh' })],
    ['listElements', (client) => client.listElements()],
  ])('of several pages is returned as one: %s', async (_, ask) => {
    const { client, urls } = counted((url) => url.searchParams.set('limit', '7'))
    const items = await ask(client)
    expect(items).toEqual(await ask(near))
    expect(urls).toHaveLength(Math.ceil(items.length / 7))
  })

  test('is not assembled from pages of two releases', async () => {
    const { client } = counted((url) => {
      url.searchParams.set('limit', '7')
      if (url.searchParams.has('cursor')) url.searchParams.set('ruleset', '0.0.1')
    })
    await expect(client.listElements()).rejects.toMatchObject({ name: 'ServiceError', code: 'invalid-query' })
  })
})

describe('the ruleset of an answer', () => {
  test('must be the expected one, in both clients', async () => {
    const { version, digest, knownThrough } = currentRuleset
    const ruleset = { version, digest, knownThrough }
    for (const client of [near, far]) {
      expect(await client.check(digest)).toEqual({ same: true, ruleset, advisories: advisories() })
      expect(await client.check('sha256:0')).toEqual({ same: false, ruleset, advisories: advisories() })
    }
  })
})
