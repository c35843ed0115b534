import { assess, type Inquiry } from 'ytterby'
import { describe, expect, it } from 'vitest'
import { civilDeal, metal } from '../../../test/civil-deal.ts'

describe('a gap in the law is reported', () => {
  it.each<{ gap: string; inquiry: Inquiry; told: string[] }>([
    {
      gap: 'a listing without a notice that runs: nobody was on the unreliable-entity list before its first notice',
      inquiry: { ...civilDeal, asOf: '2022-06-27', product: metal('La'), endUser: { listed: 'unreliable-entity' } },
      told: ['notice-not-named unreliable-entity null'],
    },
    {
      gap: 'weapons of mass destruction, before the law with the catch-all was known',
      inquiry: {
        ...civilDeal,
        asOf: '2020-10-01',
        knownAt: '2020-10-01',
        product: metal('La'),
        endUse: { kind: 'wmd' },
      },
      told: ['not-held catch-all null'],
    },
    {
      gap: 'a control listing whose suspension has lapsed, on a good that an entry names',
      inquiry: {
        ...civilDeal,
        asOf: '2026-11-24',
        product: metal('Dy'),
        endUser: { name: 'Sierra Nevada Corporation' },
      },
      told: ['MOFCOM-2025-21 m2025-21 2026-11-11', 'MOFCOM-2025-61 a61-2 2026-11-11'],
    },
    {
      gap: 'none: the control list bars no good that no entry names',
      inquiry: {
        ...civilDeal,
        asOf: '2026-11-24',
        product: metal('La'),
        endUser: { name: 'Sierra Nevada Corporation' },
      },
      told: [],
    },
  ])('$gap', ({ inquiry, told }) => {
    expect(assess(inquiry).gaps.map(({ instrument, limb, since }) => `${instrument} ${limb} ${since}`)).toEqual(told)
  })
})
