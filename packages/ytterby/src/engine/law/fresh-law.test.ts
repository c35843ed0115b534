import * as fc from 'fast-check'
import { assess, canonicalJson, currentRuleset, type Inquiry } from 'ytterby'
import 'ytterby/zh'
import { expect, it } from 'vitest'
import { addAllLanguages } from './languages.ts'
import { rulesetOf } from './ruleset.ts'
import { inquiryArbitrary } from '../../../test/arbitrary-inquiry.ts'
import { runs } from '../../../test/runs.ts'

const COUNT = runs(100)

/** The answer of a freshly compiled law, without cached tables. */
function onFreshLaw(inquiry: Inquiry, lang: 'en' | 'zh'): string {
  const ruleset = addAllLanguages(rulesetOf(currentRuleset.data, currentRuleset.digest))
  return canonicalJson(assess(inquiry, { ruleset, lang }))
}

// If a cache key omitted a fact, some answer would contain a part that belongs to another inquiry.
it('gives the same answers after any earlier inquiries', () => {
  const inquiries = fc.sample(inquiryArbitrary, { numRuns: COUNT, seed: 20261127 })
  const langOf = (at: number): 'en' | 'zh' => (at % 2 === 0 ? 'en' : 'zh')
  // The inquiries are asked in both orders, on one law.
  const ruleset = addAllLanguages(rulesetOf(currentRuleset.data, currentRuleset.digest))
  const ask = (at: number): string =>
    canonicalJson(assess(inquiries[at] ?? { asOf: '2026-03-01' }, { ruleset, lang: langOf(at) }))
  const forwards = inquiries.map((_, at) => ask(at))
  const backwards = inquiries.map((_, at) => ask(COUNT - 1 - at)).toReversed()
  for (const [at, inquiry] of inquiries.entries()) {
    const fresh = onFreshLaw(inquiry, langOf(at))
    expect(forwards[at] === fresh, JSON.stringify(inquiry)).toBe(true)
    expect(backwards[at] === fresh, JSON.stringify(inquiry)).toBe(true)
  }
})
