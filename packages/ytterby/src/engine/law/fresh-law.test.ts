import * as fc from 'fast-check'
import { assess, canonicalJson, currentRuleset, type Inquiry } from 'ytterby'
import 'ytterby/zh'
import { expect, it } from 'vitest'
import { addAllLanguages } from './languages.ts'
import { rulesetOf } from './ruleset.ts'
import { inquiryArbitrary } from '../../../test/arbitrary-inquiry.ts'

const COUNT = 300

/** The answer of a law of which no table was made yet. */
function onFreshLaw(inquiry: Inquiry, lang: 'en' | 'zh'): string {
  const ruleset = addAllLanguages(rulesetOf(currentRuleset.data, currentRuleset.digest))
  return canonicalJson(assess(inquiry, { ruleset, lang }))
}

// A part whose key forgets a fact would be that of another inquiry, here or there.
it('gives the same answers whatever was asked before', () => {
  const inquiries = fc.sample(inquiryArbitrary, { numRuns: COUNT, seed: 20261127 })
  const langOf = (at: number): 'en' | 'zh' => (at % 2 === 0 ? 'en' : 'zh')
  // Asked in both orders on one law.
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
