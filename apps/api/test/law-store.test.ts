import { r2Store } from '@ytterby/follow/r2'
import { expect, test } from 'vitest'
import { LAW } from './published-law.ts'

const DIGEST = `sha256:${'a1'.repeat(32)}`

test('a store in R2 gives back what was written, and replaces a state only if it is still what was read', async () => {
  const store = r2Store(LAW, 'store/')
  expect([await store.readState(), await store.readBody(DIGEST)]).toEqual([null, null])
  await store.writeBody(DIGEST, Uint8Array.of(1, 2, 3))
  expect(Array.from((await store.readBody(DIGEST)) ?? [])).toEqual([1, 2, 3])
  expect(await store.replaceState(null, 'one')).toBe(true)
  expect(await store.replaceState(null, 'other')).toBe(false)
  expect(await store.replaceState('zero', 'other')).toBe(false)
  const won = await Promise.all(Array.from({ length: 4 }, (_, at) => store.replaceState('one', `state ${at}`)))
  expect(won.filter(Boolean).length).toBe(1)
  expect(await store.readState()).toBe(`state ${won.indexOf(true)}`)
})
