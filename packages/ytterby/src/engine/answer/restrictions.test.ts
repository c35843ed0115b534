import { assess, type Inquiry } from 'ytterby'
import { describe, expect, it } from 'vitest'
import { civilDeal, metal, symbols } from '../../../test/civil-deal.ts'

const textOf = (inquiry: Inquiry, id: string): string | undefined =>
  assess(inquiry).restrictions.find((restriction) => restriction.id === id)?.text

const PROVISO = /^Whether this binds on the day is not settled\./

describe('a duty', () => {
  const korean = {
    ...civilDeal,
    exportedFrom: 'KR',
    origin: 'CN',
    destination: 'VN',
    product: { ...metal('Dy'), elementsComplete: true },
  } as const satisfies Inquiry

  it.each([
    ['while announcement 61 is in force', '2025-10-20', false],
    ['after its suspension has lapsed', '2026-11-20', true],
  ])('of announcement 61 on applications from abroad: %s', (_, asOf, isUnsettled) => {
    const text = textOf({ ...korean, asOf }, 'application-from-abroad')
    expect(text).toBeDefined()
    expect(PROVISO.test(text ?? '')).toBe(isUnsettled)
  })

  it('of a list whose suspension has lapsed is not stated flatly', () => {
    const listed = {
      ...civilDeal,
      asOf: '2026-11-20',
      destination: 'US',
      product: { form: 'ndfeb-magnet', elements: symbols('Nd;Dy'), elementsComplete: true },
      endUser: { kind: 'civil', name: 'High Point Aerotechnologies' },
    } as const satisfies Inquiry
    expect(textOf(listed, 'control-list')).toMatch(PROVISO)
    expect(textOf({ ...listed, asOf: '2025-05-01' }, 'control-list')).not.toMatch(PROVISO)
  })

  it('of a countermeasure whose clause was not read uses the words of the law', () => {
    const named = { ...civilDeal, product: metal('La'), endUser: { kind: 'civil', name: 'Northrop Grumman' } } as const
    expect(textOf({ ...named, asOf: '2024-06-01' }, 'countermeasure')).toContain('is not settled')
  })
})
