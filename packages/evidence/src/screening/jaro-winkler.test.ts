import { describe, expect, it } from 'vitest'
import { bestPairs, likeness } from './jaro-winkler.ts'

describe('pairing words by Jaro–Winkler', () => {
  it.each([
    ['martha', 'marhta', 0.9611],
    ['jellyfish', 'smellyfish', 0.8963 * 0.9],
    ['acme', 'acme', 1],
    ['acme', 'bolt', 0],
  ])('%s and %s', (one, other, alike) => {
    expect(likeness(one, other)).toBeCloseTo(alike, 3)
  })

  it('gives 1 to a name that differs only in legal form and word order, and less to one with an extra or missing word', () => {
    const scoreOf = bestPairs([{ name: 'Anduril Industries, Inc.', listed: 'Anduril Industries' }])
    const score = (name: string): number => scoreOf(name).get('Anduril Industries') ?? 0
    expect(score('Industries Anduril Corp')).toBeCloseTo(1)
    expect(score('Anduril')).toBeCloseTo(1 - 0.15 * (10 / 17))
    expect(score('Anduril Industries Purchasing Department')).toBeLessThan(0.7)
  })
})
