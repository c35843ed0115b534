import { assess, type Inquiry } from 'ytterby'
import { describe, expect, it } from 'vitest'
import { civilDeal, symbols } from '../../../test/civil-deal.ts'

const buyer = {
  asOf: '2026-03-01',
  destination: 'DE',
  endUse: { kind: 'civil' },
  endUser: { name: 'Magnetwerk Hanau GmbH', country: 'DE', kind: 'civil' },
} as const

const reasonOf = (product: Inquiry['product'], id: string) => {
  const { outcome, read, needed, citations } = assess({ ...buyer, product }).reasons.find((one) => one.id === id) ?? {}
  return { outcome, read, needed, citations }
}

describe('a reason that does not apply shows what decides', () => {
  it.each<[string, Inquiry['product'], string, Record<string, unknown>, Record<string, unknown>]>([
    [
      'processing, and the answer of the authority',
      { form: 'motor-rotor', elements: symbols('Nd;Dy'), elementsComplete: true },
      'a18:1c905:a.4',
      { 'product.processing': 'deep', interpretation: 'MOFCOM-FAQ-RE-V' },
      { 'product.processing': ['primary'], interpretation: ['none'] },
    ],
    [
      'the share of oxides on a host',
      { form: 'oxide-mixture', elements: [{ symbol: 'La', weightPercent: 2 }], host: 'ZrO2' },
      'xl2015:export-licence:catalogue',
      { 'product.rareEarthOxidesPercent': 2.35 },
      { 'product.rareEarthOxidesPercent': ['> 10'] },
    ],
    [
      'the particle size',
      { form: 'metal', elements: symbols('Ce'), particleSizeMicron: 100 },
      'xl2015:export-licence:catalogue',
      { 'product.particleSizeMicron': 100 },
      { 'product.particleSizeMicron': ['≥ 500'] },
    ],
    [
      'other metals',
      { form: 'alloy', elements: symbols('La'), alloyedWith: ['Al'] },
      'xl2015:export-licence:catalogue',
      { 'product.alloyedWith': ['Al'] },
      { 'product.alloyedWith': ['none', 'Fe'] },
    ],
    [
      'the field of technology',
      { form: 'technology', technology: 'calcium-oxyborate' },
      'a62:1e902:technology',
      { 'product.technology': 'calcium-oxyborate' },
      { 'product.technology': ['extraction-separation', 'metal-alloy-production', 'magnet-preparation', 'other'] },
    ],
  ])('%s', (_, product, id, read, needed) => {
    expect(reasonOf(product, id)).toMatchObject({ outcome: 'fails', read, needed })
  })

  it('cites the answer of the authority', () => {
    const rotor: Inquiry['product'] = { form: 'motor-rotor', elements: symbols('Nd;Dy'), elementsComplete: true }
    expect(reasonOf(rotor, 'a18:1c905:a.4').citations).toContain('faq-v-1')
  })

  it('reads the list of a buyer whose name was screened, and that no notice of a list is in force', () => {
    const rotor: Inquiry['product'] = { form: 'motor-rotor', elements: symbols('Nd'), elementsComplete: true }
    expect(reasonOf(rotor, 'list:unreliable-entity').read).toMatchObject({ 'endUser.listed': 'none' })
    const early = assess({
      ...buyer,
      asOf: '2026-01-05',
      endUser: {},
      product: { form: 'metal', elements: symbols('Dy') },
    })
    expect(early.reasons.find(({ id }) => id === 'list:watch-list')).toMatchObject({
      outcome: 'fails',
      read: { 'endUser.listed': null, noticeInForce: false },
      needed: { noticeInForce: [true] },
    })
  })
})

describe('a reason', () => {
  it('is certain if one of its entries certainly covers the good, even if others only may', () => {
    const { reasons } = assess({
      ...civilDeal,
      asOf: '2025-10-20',
      exportedFrom: 'KR',
      product: { form: 'alloy', elements: symbols('Dy'), elementsComplete: false, controlCode: '1C905.a.2.a' },
    })
    expect(reasons.find(({ id }) => id === 'a61:annex-1:alloy.dy')?.outcome).toBe('holds')
  })
})
