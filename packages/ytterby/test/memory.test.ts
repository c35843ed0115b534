import * as fc from 'fast-check'
import { assess, canonicalJson, currentRuleset, parseInquiry } from 'ytterby'
import { expect, it } from 'vitest'
import { indexOf } from '../src/engine/ruleset.ts'
import { inquiryArbitrary } from './arbitrary-inquiry.ts'

it(
  'what is remembered is bounded in all, and an answer is the same after it was forgotten',
  { timeout: 120_000 },
  () => {
    const magnet = parseInquiry({
      asOf: '2026-03-01',
      product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
      destination: 'DE',
    })
    const answer = canonicalJson(assess(magnet))
    const indexes = new Set([indexOf(currentRuleset)])
    for (const inquiry of fc.sample(inquiryArbitrary, { numRuns: 600, seed: 20261125 })) {
      assess(inquiry)
      indexes.add(indexOf(currentRuleset))
      // Once per index, and by an inquiry that was checked under the first one.
      if (indexes.size > 1) expect(canonicalJson(assess(magnet))).toBe(answer)
    }
    expect(indexes.size).toBeGreaterThan(1)
    expect(indexes.size).toBeLessThan(20)
  },
)
