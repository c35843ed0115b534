import { assess, canonicalJson, currentRuleset, type Inquiry, type Ruleset } from 'ytterby'
import type { RulesetData } from 'ytterby/schema'
import { describe, expect, it } from 'vitest'
import { packedLaw } from '../build/packed-law.ts'
import { learnChinese, learnDetails } from '../src/engine/law/loaded-apart.ts'
import { rulesetOf } from '../src/engine/law/ruleset.ts'
import { digestOf } from '../src/schema/digest-of.ts'
import { fromColumns } from '../src/schema/columns.ts'

const { ruleset, details, chinese } = packedLaw

/** The law as the package carries it: English, and without what no answer needs. */
function carried(): Ruleset {
  const data: RulesetData = JSON.parse(JSON.stringify(fromColumns(ruleset.value)))
  return rulesetOf(data, currentRuleset.digest)
}

describe('the law that is carried in parts', () => {
  it('answers before anything else is loaded as the whole law does', () => {
    const inquiry: Inquiry = { asOf: '2026-03-01', product: { form: 'ndfeb-magnet' }, destination: 'DE' }
    const answer = (law: Ruleset): string => canonicalJson(assess(inquiry, { ruleset: law }))
    expect(answer(carried())).toBe(answer(currentRuleset))
  })

  it('is the whole law, to the letter, once its details and its Chinese are loaded', () => {
    const law = carried()
    expect(digestOf(law.data)).not.toBe(currentRuleset.digest)
    learnDetails(law, structuredClone(details.value))
    learnChinese(law, chinese.value)
    expect(digestOf(law.data)).toBe(currentRuleset.digest)
  })

  it.each([
    ['fewer', chinese.value.slice(1)],
    ['more', [...chinese.value, '一']],
  ])('takes no Chinese of another law: %s sentences', (_, sentences) => {
    expect(() => learnChinese(carried(), sentences)).toThrow('belong to another ruleset')
  })
})
