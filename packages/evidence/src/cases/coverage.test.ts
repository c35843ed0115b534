import { rulesetData } from 'ytterby/law'
import { describe, expect, it } from 'vitest'
import { cases, states } from './index.ts'
import type { Expect } from './case.ts'

/** Everything that expectations name. */
const named = new Set(cases.flatMap(({ expect: expected }) => namedBy(expected)))

function namedBy({ dualUse = [], items = [], restrictions = [], documents = [], authorities = [], warnsCode = [], cites = [] }: Expect): string[] {
  return [
    ...dualUse,
    ...items.flatMap(({ code }) => (code === null ? [] : [code])),
    ...restrictions.map((id) => `restriction ${id}`),
    ...documents.map((id) => `document ${id}`),
    ...authorities.map((id) => `authority ${id}`),
    ...warnsCode.map((code) => `warning ${code}`),
    ...cites.map((id) => `citation ${id}`),
  ]
}

const unnamed = (ids: readonly string[]): string[] => [...new Set(ids)].filter((id) => !named.has(id)).sort()

describe('a case expects every rule by name:', () => {
  it('entries, by their code or otherwise their citation', () => {
    const ids = rulesetData.controls.flatMap(({ entries }) =>
      entries.map(({ id, code }) => (id === undefined ? String(code) : `citation ${id.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`)),
    )
    expect(unnamed(ids)).toEqual([])
  })

  it('restrictions', () => {
    expect(unnamed(rulesetData.restrictions.map(({ id }) => `restriction ${id}`))).toEqual([])
  })

  it('documents', () => {
    expect(unnamed(rulesetData.documents.map(({ id }) => `document ${id}`))).toEqual([])
  })

  it('authorities', () => {
    expect(unnamed(rulesetData.authorities.map(({ id }) => `authority ${id}`))).toEqual([])
  })

  it('warnings', () => {
    const codes = Object.keys(rulesetData.warnings)
      .map((key) => key.split('.')[0] ?? key)
      // Sentences about the tier and the schedule are not warnings.
      // One warning belongs to papers that ask a supplier, not to an answer.
      .filter((code) => !code.startsWith('tier') && code !== 'schedule' && code !== 'questionnaire-supply-chain')
    expect(unnamed(codes.map((code) => `warning ${code}`))).toEqual([])
  })

  it('interpretations, by their citation', () => {
    const ids = rulesetData.instruments.flatMap(({ effects }) => effects.flatMap((effect) => (effect.type === 'interpret' && effect.outcome === 'outside' ? [effect.cite] : [])))
    expect(unnamed(ids.map((id) => `citation ${id}`))).toEqual([])
  })
})

describe('there are hand-written states on each side of each day of each effect', () => {
  const rows = new Set(states.map(({ limb, on }) => `${limb} ${on}`))
  const edges = rulesetData.instruments.flatMap(({ id, effects }) =>
    effects.flatMap((effect) => {
      const limbs = 'limbs' in effect ? effect.limbs : [effect.limb]
      const days = [
        'from' in effect && effect.type !== 'interpret' && effect.type !== 'amend' ? effect.from : null,
        'until' in effect && effect.type !== 'expect' ? effect.until : null,
      ].filter((day) => day !== null)
      return limbs.flatMap((limb) => days.map((day) => [`${id} ${effect.type} ${limb} ${day}`, limb, day] as const))
    }),
  )

  it.each(edges)('%s', (_, limb, day) => {
    const before = new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
    const needed = before < '2003-01-01' ? [day] : [before, day]
    expect(needed.filter((one) => !rows.has(`${limb} ${one}`))).toEqual([])
  })
})
