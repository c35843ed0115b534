import { assess, type Inquiry } from 'ytterby'
import { describe, expect, it } from 'vitest'
import { addNotice, lawWith } from '../../../test/changed-law.ts'
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

  it('a country rule whose suspension has lapsed, for military use in that country alone', () => {
    const ruleset = lawWith((data) =>
      addNotice(data, '2026-04-20', (cite) => [
        { type: 'suspend', cite, limbs: ['a46-1'], from: '2026-05-01', until: '2026-06-01' },
      ]),
    )
    const deal: Inquiry = { ...civilDeal, asOf: '2026-07-01', product: metal('Dy'), destination: 'US' }
    const military = assess({ ...deal, endUse: { kind: 'military' } }, { ruleset })
    expect(military.gaps).toMatchObject([{ instrument: 'MOFCOM-2024-46', limb: 'a46-1', since: '2026-06-01' }])
    expect(military.possible).toEqual(military.gaps[0]?.eitherWay)
    expect(military.possible).toEqual(['prohibited', 'permit-required'])
    expect(military.gaps[0]?.citations).toEqual(['a46-1', 'm2026-999'])
    for (const spared of [
      { ...deal, product: metal('La'), endUse: { kind: 'military' } },
      { ...deal, destination: 'DE', endUse: { kind: 'military' } },
      { ...deal, endUse: { kind: 'civil' }, endUser: { ...deal.endUser, kind: 'civil' } },
    ] satisfies Inquiry[])
      expect(assess(spared, { ruleset }).gaps).toEqual([])
  })
})
