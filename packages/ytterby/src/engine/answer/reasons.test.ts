import { assess } from 'ytterby'
import { describe, expect, it } from 'vitest'
import { civilDeal, symbols } from '../../../test/civil-deal.ts'

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
