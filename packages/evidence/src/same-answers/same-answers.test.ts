import { loadRuleset } from '@ytterby/rulesets'
import { env } from 'node:process'
import { expect, it } from 'vitest'
import { COUNT, digestsOf, readStored, RELEASE } from './stored.ts'
import { thisSdk } from '../released/this-sdk.ts'

/** The first 500 in the gate, all of them by `npm run prove tests`. */
const ASKED = env['EVERY_CASE'] === undefined ? 500 : COUNT

// `npm run prove same` asks many more, of both engines in one process; `compare.ts` shows where two engines differ.
it(`gives the bytes of ${RELEASE}, but for announced differences, for ${ASKED} random inquiries`, async () => {
  const { data } = await loadRuleset(RELEASE)
  const digests = digestsOf(thisSdk, thisSdk.compileRuleset(data), ASKED)
  expect(digests).toEqual(readStored().slice(0, digests.length))
})
