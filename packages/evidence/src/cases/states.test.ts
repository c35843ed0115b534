import { findControl, listInstruments } from 'ytterby/law'
import { describe, expect, it } from 'vitest'
import { states } from './index.ts'

describe('the state of a limb on a day', () => {
  it.each(states.map((row) => [`${row.limb} on ${row.on}${row.knownAt === undefined ? '' : `, known at ${row.knownAt}`}`, row] as const))(
    '%s',
    (_, { limb, on, knownAt, state }) => {
      const limbs = listInstruments({ asOf: on, ...(knownAt === undefined ? {} : { knownAt }) }).flatMap((one) => one.limbs)
      expect(limbs.find(({ id }) => id === limb)?.state ?? null).toBe(state)
    },
  )

  it('is the state of its entries', () => {
    for (const { limb, on, knownAt, state } of states) {
      if (limb !== 'a18' && limb !== 'a57') continue
      const look = { asOf: on, ...(knownAt === undefined ? {} : { knownAt }) }
      for (const entry of findControl(limb === 'a18' ? '1C905' : '1C909', look)) expect(entry.state).toBe(state)
    }
  })
})
