import { assess, verdictOf } from 'ytterby'
import { describe, expect, it } from 'vitest'
import { civilDeal, metal, symbols } from '../../../test/civil-deal.ts'
import { optionsOf } from '../../../test/told.ts'

describe('a question', () => {
  it('asks about exports from elsewhere whether Chinese technology made the good, if that decides', () => {
    const foreign = {
      ...civilDeal,
      asOf: '2025-12-02',
      knownAt: '2025-11-01',
      exportedFrom: 'KR',
      origin: 'KR',
      product: metal('Dy'),
      chineseContent: { valuePercent: 0 },
      endUser: { kind: 'civil', listed: 'none', listedOwnershipPercent: 0 },
    } as const
    expect(verdictOf(foreign).possible).toEqual(['permit-required', 'no-permit'])
    expect(optionsOf(foreign, 'chineseContent.technology')).toEqual(['false → no-permit', 'true → permit-required'])
  })

  it('stays open for exports from elsewhere until ownership of the buyer by a listed party is stated', () => {
    const buyer = { ...civilDeal, asOf: '2025-10-20', exportedFrom: 'KR', product: metal('Dy') } as const
    expect(verdictOf(buyer).possible).toEqual(['refused-in-principle', 'permit-required'])
    expect(optionsOf(buyer, 'endUser.listedOwnershipPercent')).toEqual([
      '0 → permit-required',
      '50 → refused-in-principle',
    ])
  })

  it('offers no list whose notice on a similar name has ended', () => {
    const near = {
      ...civilDeal,
      asOf: '2026-11-24',
      product: metal('Dy'),
      endUser: { kind: 'civil', name: 'Sierra Nevada GmbH' },
    } as const
    expect(optionsOf(near, 'endUser.listed')).toEqual([
      '"countermeasure" → prohibited',
      '"control-list" → prohibited',
      '"none" → permit-required',
    ])
  })

  it('about metals is not asked if the commodity code excludes metals', () => {
    const { questions } = assess({ ...civilDeal, product: { commodityCode: '2805302110', elements: symbols('Dy') } })
    expect(questions.map(({ path }) => path)).not.toContain('product.alloyedWith')
  })

  it('offers metals sorted, as in an inquiry', () => {
    const product = { commodityCode: '7202999100', elements: symbols('Dy'), elementsComplete: true } as const
    const { questions } = assess({ ...civilDeal, product })
    const offered = questions.find(({ path }) => path === 'product.alloyedWith')?.options.map(({ value }) => value)
    expect(offered).toEqual([['Fe'], ['Fe', 'Ti']])
  })

  it('is one of at most twelve', () => {
    const near = { name: 'Rheinmetal AG' }
    const { questions } = assess({
      asOf: '2026-11-24',
      product: metal('Dy'),
      endUser: near,
      importer: near,
      consignees: Array.from({ length: 20 }, () => near),
    })
    expect(questions).toHaveLength(12)
  })
})
