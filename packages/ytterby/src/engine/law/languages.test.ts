import { assess, currentRuleset } from 'ytterby'
import { compileRuleset } from 'ytterby/rulesets'
import { beforeAll, describe, expect, it } from 'vitest'

const inquiry = { asOf: '2026-03-01', product: { form: 'metal' } } as const

describe('languages', () => {
  it('refuses a language that is not held', () => {
    const options: object = { lang: 'de' }
    expect(() => assess(inquiry, options)).toThrow('English (en) and Chinese (zh)')
  })

  describe('a ruleset read from JSON', () => {
    let ruleset = currentRuleset
    beforeAll(() => {
      ruleset = compileRuleset(JSON.parse(JSON.stringify(currentRuleset.data)))
    })

    it('brings its Chinese along', () => {
      expect(assess(inquiry, { ruleset, lang: 'zh' }).lang).toBe('zh')
    })
  })
})
