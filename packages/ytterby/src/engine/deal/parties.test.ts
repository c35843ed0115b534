import { assess, screenParty, verdictOf, type Inquiry } from 'ytterby'
import { describe, expect, it } from 'vitest'
import { symbols } from '../../../test/civil-deal.ts'

const magnetTo = (endUser: Inquiry['endUser'], { asOf, elements }: { asOf: string; elements: string }): Inquiry => ({
  asOf,
  product: { form: 'ndfeb-magnet', elements: symbols(elements), elementsComplete: true },
  destination: 'US',
  endUse: { kind: 'civil' },
  endUser: { kind: 'civil', ...endUser },
})

describe('what is stated of a listed party', () => {
  // Two orders of the Foreign Ministry print this name, and their clauses were not read. Other notices list the company itself.
  const lockheed = 'Lockheed Martin Corporation, St. Louis, MO'
  const freeMagnet = { asOf: '2026-07-01', elements: 'Nd;Pr' }

  it.each([
    ['none', 'unsettled'],
    ['countermeasure', 'unsettled'],
    ['unreliable-entity', 'prohibited'],
    ['control-list', 'prohibited'],
  ] as const)('%s: the listings that the name equals count all the same, %s', (listed, verdict) => {
    expect(verdictOf(magnetTo({ name: lockheed, listed }, freeMagnet)).verdict).toBe(verdict)
  })

  it.each([
    ['JAXA', 'unreliable-entity'],
    ['TDK Corporation', 'control-list'],
  ] as const)('%s is on another list than the %s that is stated: both count, with a warning', (name, listed) => {
    const answer = assess(magnetTo({ name, listed }, { asOf: '2026-03-01', elements: 'Dy' }))
    expect(answer.verdict).toBe('prohibited')
    expect(answer.warnings.map(({ code }) => code)).toContain('listed-conflict')
  })

  it.each(['countermeasure', 'control-list', 'unreliable-entity'] as const)(
    'a near name said to be meant by the %s is that party, with all listings of its name',
    (listed) => {
      const inquiry = magnetTo({ name: 'Lockheed Martin', listed }, { asOf: '2026-12-02', elements: 'Sm' })
      const answer = assess({ ...inquiry, product: { form: 'smco-magnet', elements: symbols('Sm') } })
      expect([answer.verdict, answer.because[0]?.id]).toEqual(['prohibited', 'uel2023-02'])
    },
  )
})

describe('what decides comes first', () => {
  it('of the open facts of the deal, the party whose name is near a listed one', () => {
    const { because } = assess({
      asOf: '2026-12-02',
      product: { form: 'ndfeb-magnet', elements: symbols('Dy') },
      destination: 'JP',
      endUser: { name: 'Mitsubishi Heavy Industries Aero Engines', country: 'JP' },
    })
    expect(because.map(({ id }) => id)).toEqual(['1C905.a.4', 'endUser.listed', 'endUse.kind'])
  })

  it('of the gaps, the one about the rare earth that is stated', () => {
    const { because } = assess({
      asOf: '2026-12-02',
      product: { form: 'medicament', elements: symbols('Gd') },
      destination: 'FR',
    })
    expect(because[0]?.id).toBe('MOFCOM-GACC-2025-18:1C903.c')
  })
})

describe('two names of one listed party in one field', () => {
  const matchOf = (name: string) => screenParty(name, { asOf: '2026-02-24' })[0]?.match

  it.each(['Japan Aerospace Exploration Agency (JAXA)', 'Japan Aerospace Exploration Agency, JAXA'])(
    'equal it: %s',
    (name) => {
      expect(matchOf(name)).toBe('equal')
    },
  )

  it('are near where the second is of nobody that is listed', () => {
    expect(matchOf('Japan Aerospace Exploration Agency (Example)')).toBe('near')
  })
})
