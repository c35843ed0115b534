import { assess, canonicalJson, currentRuleset, loadedData, type Inquiry, type Ruleset } from 'ytterby'
import { rulesetData } from 'ytterby/law'
import type { RulesetData } from 'ytterby/schema'
import { describe, expect, it } from 'vitest'
import { carriedLaw, packedLaw } from '../../build/packed-law.ts'
import { loadLanguage } from '../engine/law/load-language.ts'
import { loadDetails } from '../engine/law/load-details.ts'
import { rulesetOf } from '../engine/law/ruleset.ts'
import { digestOf } from '../schema/digest-of.ts'

const { details, chinese } = packedLaw
const magnet: Inquiry = { asOf: '2026-03-01', product: { form: 'ndfeb-magnet' }, destination: 'DE' }

/** The law as the package contains it: English only, without details that no answer needs. */
function carried(): Ruleset {
  const data: RulesetData = JSON.parse(JSON.stringify(carriedLaw))
  return rulesetOf(data, currentRuleset.digest)
}

describe('the law in parts', () => {
  it('answers like the whole law before anything else is loaded', () => {
    const answer = (law: Ruleset): string => canonicalJson(assess(magnet, { ruleset: law }))
    expect(answer(carried())).toBe(answer(currentRuleset))
  })

  it.each([
    ['its details and its Chinese are', (law: Ruleset) => [loadDetails(law, details.value), loadLanguage(law, 'zh', chinese.value)]],
    ['its Chinese and its details are', (law: Ruleset) => [loadLanguage(law, 'zh', chinese.value), loadDetails(law, details.value)]],
  ])('is exactly the whole law once %s loaded', (_, load) => {
    const law = carried()
    expect(digestOf(loadedData(law))).not.toBe(currentRuleset.digest)
    load(law)
    expect(digestOf(loadedData(law))).toBe(currentRuleset.digest)
  })

  it('answers in Chinese once that is loaded, even after answers in English', () => {
    const law = carried()
    const inEnglish = canonicalJson(assess(magnet, { ruleset: law }))
    loadLanguage(law, 'zh', chinese.value)
    expect(canonicalJson(assess(magnet, { ruleset: law }))).toBe(inEnglish)
    const inChinese = canonicalJson(assess(magnet, { ruleset: law, lang: 'zh' }))
    expect(inChinese).toBe(canonicalJson(assess(magnet, { lang: 'zh' })))
  })

  it.each([
    ['fewer', chinese.value.slice(1)],
    ['more', [...chinese.value, '一']],
  ])('refuses the Chinese of another law: %s sentences', (_, sentences) => {
    expect(() => loadLanguage(carried(), 'zh', sentences)).toThrow('belong to another ruleset')
  })

  it('is exported completely by ytterby/law', () => {
    expect(digestOf(rulesetData)).toBe(currentRuleset.digest)
  })
})
