import { assess, classify } from 'ytterby'
import { findControl } from 'ytterby/law'
import { describe, expect, it } from 'vitest'
import { civilDeal, metal } from '../../../test/civil-deal.ts'

describe('what is known on a day', () => {
  it('a coming change cites no notice that was not yet published', () => {
    const listed = {
      ...civilDeal,
      product: metal('Dy'),
      endUser: { kind: 'civil', name: 'High Point Aerotechnologies' },
    } as const
    const { horizon } = assess({ ...listed, asOf: '2025-06-01', knownAt: '2025-06-01' })
    expect(horizon.map(({ on, because }) => [on, because])).toEqual([['2025-08-12', ['st2025-05']]])
  })

  it('no element is offered only because an announcement names it that was not yet published', () => {
    const then = { asOf: '2025-06-01', knownAt: '2025-06-01' }
    const { questions } = assess({ ...civilDeal, ...then, product: { form: 'metal', alloyedWith: [] } })
    const offered = questions.find(({ path }) => path === 'product.elements')?.options
    expect(offered?.map(({ value }) => value)).toEqual(
      ['Sc', 'Y', 'Ce', 'Sm', 'Gd', 'Tb', 'Dy', 'La'].map((symbol) => [{ symbol }]),
    )
  })

  it('an amendment adds its commodity codes from the day on which it was known', () => {
    const codes = (knownAt: string): string[] | undefined =>
      findControl('1C905.c', { asOf: '2026-01-01', knownAt })[0]?.commodityCodes
    expect(codes('2026-01-01')).toContain('2846904810')
    expect(codes('2025-12-31')).not.toContain('2846904810')
  })

  it.each([
    ['2025-09-15', []],
    ['2025-09-16', ['product.form']],
  ])(
    'a word that an answer of the ministry explains suggests a value only once the answer was published: by %s',
    (knownAt, suggested) => {
      const { suggestions } = classify({ description: 'rotor' }, { asOf: '2026-03-01', knownAt })
      expect(suggestions.map(({ path }) => path)).toEqual(suggested)
    },
  )
})
