import { loadRuleset } from '@ytterby/rulesets'
import { expect, it } from 'vitest'
import { digestsOf, readStored, RELEASE } from './stored.ts'
import { thisSdk } from '../released/this-sdk.ts'

// `npm run prove same` asks many more, of both engines in one process; `compare.ts` shows where two engines differ.
it(`gives the bytes of ${RELEASE} for 5,000 random inquiries`, async () => {
  const { data } = await loadRuleset(RELEASE)
  expect(digestsOf(thisSdk, thisSdk.compileRuleset(data))).toEqual(readStored())
})
