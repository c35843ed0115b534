import { expect, test } from 'vitest'
import { createApp } from '../src/app.ts'
import { openApi } from '../src/contract/openapi.ts'
import { loadOperations, OPERATIONS } from '../src/operations/index.ts'

const RETIREMENT = { deprecated: '2026-11-25', sunset: '2027-11-25', successor: '/v2/tiers' } as const

const retired = <T extends { readonly id: string }>(all: readonly T[]): T[] =>
  all.map((one) => (one.id === 'listTiers' ? { ...one, retirement: RETIREMENT } : one))

test('an operation that will be gone says so in each answer, refusals as well, and in the OpenAPI document', async () => {
  const app = createApp({ routes: retired(OPERATIONS) })
  // An answer that no other test has left in the cache of the edge, and a refusal.
  for (const path of ['/v1/tiers?limit=199', '/v1/tiers?limit=0']) {
    const { headers } = await app.request(path)
    expect(headers.get('deprecation')).toBe('@1795564800')
    expect(headers.get('sunset')).toBe('Thu, 25 Nov 2027 00:00:00 GMT')
    expect(headers.get('link')).toBe('</v2/tiers>; rel="successor-version"')
  }
  expect((await app.request('/v1/forms')).headers.has('deprecation')).toBe(false)
  expect(JSON.parse(await openApi(retired(await loadOperations())))).toMatchObject({
    paths: { '/v1/tiers': { get: { deprecated: true } } },
  })
})
