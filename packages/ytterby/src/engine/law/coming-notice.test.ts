import { assess, currentRuleset, type Inquiry, type Ruleset } from 'ytterby'
import { findControl, listInstruments } from 'ytterby/law'
import { describe, expect, it } from 'vitest'
import { addNotice, instrumentOf, lawWith, one } from '../../../test/changed-law.ts'
import { civilDeal, symbols } from '../../../test/civil-deal.ts'

const dysprosium = { form: 'metal', elements: symbols('Dy'), alloyedWith: [] } as const satisfies Inquiry['product']
/** Goods in Korea, while limb 1(3) of announcement 61 was in force. */
const abroad = {
  ...civilDeal,
  asOf: '2025-10-20',
  exportedFrom: 'KR',
  product: dysprosium,
  endUser: { kind: 'civil', listed: 'none', listedOwnershipPercent: 0 },
} as const satisfies Inquiry

describe('a future notice', () => {
  const stateOf = (asOf: string, ruleset: Ruleset): string | undefined =>
    findControl('1C909', { asOf, ruleset })[0]?.state

  it('revives a suspended limb', () => {
    const ruleset = lawWith((data) =>
      addNotice(data, '2026-04-20', (cite) => [{ type: 'revive', cite, limbs: ['a57'], from: '2026-05-01' }]),
    )
    expect([stateOf('2026-04-30', ruleset), stateOf('2026-05-01', ruleset)]).toEqual(['suspended', 'in-force'])
  })

  it('suspends a limb again after its suspension has lapsed; the days between stay unsettled', () => {
    const ruleset = lawWith((data) =>
      addNotice(data, '2026-11-20', (cite) => [
        { type: 'suspend', cite, limbs: ['a57'], from: '2026-12-15', until: '2027-12-15' },
      ]),
    )
    const days = ['2026-11-10', '2026-11-11', '2026-12-14', '2026-12-15', '2027-12-14', '2027-12-15']
    expect(days.map((day) => stateOf(day, ruleset))).toEqual([
      'suspended',
      'unsettled',
      'unsettled',
      'suspended',
      'suspended',
      'unsettled',
    ])
  })

  /** Made in Korea with Chinese technology and Chinese parts: limbs 1(1) and 1(2) of announcement 61 both cover it. */
  const made = {
    ...abroad,
    origin: 'KR',
    product: { form: 'ndfeb-magnet', elements: symbols('Dy') },
    chineseContent: { valuePercent: 50, technology: true },
  } as const satisfies Inquiry
  const itemStates = (inquiry: Inquiry, ruleset: Ruleset): string[] => [
    ...new Set(assess(inquiry, { ruleset }).permits.flatMap(({ items }) => items.map(({ state }) => state))),
  ]

  it('of two limbs that cover a good, the one in force is named', () => {
    const ruleset = lawWith((data) =>
      addNotice(data, '2026-04-20', (cite) => [{ type: 'revive', cite, limbs: ['a61-1-2'], from: '2026-05-01' }]),
    )
    expect(itemStates({ ...made, asOf: '2026-04-30' }, ruleset)).toEqual(['suspended'])
    expect(itemStates({ ...made, asOf: '2026-05-01' }, ruleset)).toEqual(['in-force'])
  })

  it('of two limbs that cover a good and are not in force, the unsettled one is named', () => {
    const ruleset = lawWith((data) =>
      addNotice(data, '2026-11-01', (cite) => [
        { type: 'extend', cite, limbs: ['a61-1-1'], from: '2026-11-11', until: '2027-11-11' },
      ]),
    )
    expect(itemStates({ ...made, asOf: '2026-11-24' }, ruleset)).toEqual(['unsettled'])
  })

  it('gives the day from which no entry of the law covers a form', () => {
    const ruleset = lawWith((data) => {
      for (const { effects } of data.instruments)
        for (const effect of effects)
          if (effect.type === 'interpret' && effect.id === 'faq-v-sensors-out') effect.from = '2026-05-01'
    })
    const sensor = {
      ...civilDeal,
      product: { form: 'sensor', elements: symbols('Dy'), elementsComplete: true },
    } as const
    expect(assess(sensor, { ruleset }).horizon).toMatchObject([{ on: '2026-05-01', verdict: 'no-permit' }])
  })

  it('enacts limbs of an earlier one: until it is known they are not mentioned and have no effect', () => {
    const limbs = ['a61-1-1', 'a61-1-2', 'a61-1-3', 'a61-2']
    const ruleset = lawWith((data) => {
      const announcement = instrumentOf(data, 'MOFCOM-2025-61')
      announcement.effects = announcement.effects.filter(({ type }) => type !== 'enact')
      addNotice(data, '2025-10-15', (cite) => [{ type: 'enact', cite, limbs, from: '2025-10-15' }])
    })
    const on = (knownAt: string): unknown[] => [
      listInstruments({ asOf: abroad.asOf, knownAt, ruleset }).find(({ id }) => id === 'MOFCOM-2025-61')?.limbs.length,
      assess({ ...abroad, knownAt }, { ruleset }).verdict,
    ]
    expect(on('2025-10-14')).toEqual([0, 'no-permit'])
    expect(on('2025-10-15')).toEqual([4, 'permit-required'])
  })

  it.each<[string, 1 | 2, Inquiry['product']]>([
    ['part 1', 1, { form: 'phosphor', elements: symbols('Sm') }],
    ['part 2', 2, { form: 'phosphor', elements: symbols('Sm') }],
    ['part 1, by an asserted code', 1, { form: 'crystal', elements: symbols('Sm'), controlCode: '1C902.b' }],
  ])(
    'adds goods to the annex: until it is known, answers for exports from elsewhere do not change (%s)',
    (_, annexPart, product) => {
      const published = '2025-10-15'
      const ruleset = lawWith((data) => {
        addNotice(data, published, (cite) => [{ type: 'enact', cite, limbs: [cite], from: published }])
        const annex = one(data.controls, ({ code }) => code === 'ANNEX-1')
        const [entry] = annex.entries
        if (entry === undefined) throw new Error('The annex is empty')
        data.controls.push({
          ...annex,
          code: 'ANNEX-LATER',
          instrument: 'MOFCOM-2026-999',
          limb: 'm2026-999',
          article: '1',
          reach: 'annex-later',
          entries: [{ ...entry, id: 'later:oxide.Sm', kind: 'oxide', element: 'Sm', annexPart }],
        })
        data.reach['annex-later'] = [{ forms: ['phosphor'], kinds: ['oxide'], match: 'yes', cite: 'm2026-999' }]
      })
      const chineseContent = { valuePercent: 50, technology: true }
      const verdicts = ['2025-10-14', published].map(
        (knownAt) => assess({ ...abroad, product, chineseContent, knownAt }, { ruleset }).verdict,
      )
      expect(verdicts).toEqual(['no-permit', 'permit-required'])
    },
  )

  it('revokes only the refusals in principle: a licence is still needed', () => {
    const military: Inquiry = { ...abroad, endUse: { kind: 'military' } }
    const ruleset = lawWith((data) =>
      addNotice(data, '2025-10-10', (cite) => [{ type: 'revoke', cite, limbs: ['a61-2'], from: '2025-10-15' }]),
    )
    expect(assess(military).verdict).toBe('refused-in-principle')
    expect(assess(military, { ruleset }).verdict).toBe('permit-required')
  })

  it('lists a name a second time: for exports from elsewhere the stricter listing counts', () => {
    const listing = one(
      currentRuleset.data.instruments.flatMap(({ effects }) => effects),
      (effect) => effect.type === 'list' && effect.list === 'control-list' && effect.retransfer === 'barred',
    )
    if (listing.type !== 'list') throw new Error('No such listing')
    const { from: asOf, country } = listing
    const [party] = listing.parties
    if (party === undefined) throw new Error('The listing names nobody')
    const ruleset = lawWith((data) =>
      addNotice(data, asOf, (cite) => [
        {
          type: 'list',
          cite,
          limb: cite,
          list: 'control-list',
          from: asOf,
          country,
          retransfer: 'clause-not-read',
          parties: [{ name: party.name }],
        },
      ]),
    )
    const inquiry: Inquiry = { ...abroad, asOf, endUser: { kind: 'civil', name: party.name } }
    expect(assess(inquiry).verdict).toBe('prohibited')
    expect(assess(inquiry, { ruleset }).verdict).toBe('prohibited')
  })
})
