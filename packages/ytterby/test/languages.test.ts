import { assess, currentRuleset, LanguageNotHeldError } from 'ytterby'
import { compileRuleset } from 'ytterby/rulesets'
import { beforeAll, describe, expect, it } from 'vitest'

const inquiry = { asOf: '2026-03-01', product: { form: 'metal' } } as const

describe('languages', () => {
  it('answers in Chinese only once the Chinese is loaded, and says what to do', async () => {
    expect(() => assess(inquiry, { lang: 'zh' })).toThrow(LanguageNotHeldError)
    expect(() => assess(inquiry, { lang: 'zh' })).toThrow("import 'ytterby/zh'")
    await import('ytterby/zh')
    expect(assess(inquiry, { lang: 'zh' }).lang).toBe('zh')
  })

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
