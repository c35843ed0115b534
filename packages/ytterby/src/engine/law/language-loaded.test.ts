import { assess } from 'ytterby'
import { expect, it } from 'vitest'
import { LanguageNotHeldError } from '../../errors/language-not-held-error.ts'

const inquiry = { asOf: '2026-03-01', product: { form: 'metal' } } as const

// In a file of its own, because a loaded language stays loaded.
it('answers in Chinese only once it is loaded; until then the error says how to load it', async () => {
  expect(() => assess(inquiry, { lang: 'zh' })).toThrow(LanguageNotHeldError)
  expect(() => assess(inquiry, { lang: 'zh' })).toThrow("import 'ytterby/zh'")
  await import('ytterby/zh')
  expect(assess(inquiry, { lang: 'zh' }).lang).toBe('zh')
})
