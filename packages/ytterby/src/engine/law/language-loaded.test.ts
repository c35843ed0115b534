import { assess, LanguageNotHeldError } from 'ytterby'
import { expect, it } from 'vitest'

const inquiry = { asOf: '2026-03-01', product: { form: 'metal' } } as const

// In a file of its own: what is loaded once stays loaded.
it('answers in Chinese only once the Chinese is loaded, and says what to do', async () => {
  expect(() => assess(inquiry, { lang: 'zh' })).toThrow(LanguageNotHeldError)
  expect(() => assess(inquiry, { lang: 'zh' })).toThrow("import 'ytterby/zh'")
  await import('ytterby/zh')
  expect(assess(inquiry, { lang: 'zh' }).lang).toBe('zh')
})
