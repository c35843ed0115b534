import { describe, expect, it } from 'vitest'
import 'ytterby/zh'
import { composition } from 'ytterby/composition'
import { exported, magnetWith, rotorOf } from '../../test/compositions.ts'

describe('what an answer says', () => {
  const whole = composition(exported(rotorOf(magnetWith(0.02, 'open')), { asOf: '2026-11-30' }))

  it('every sentence has its citations', () => {
    const said = [
      whole.because,
      whole.limbs,
      whole.notes,
      whole.proof,
      whole.questions,
      whole.items.flatMap((item) => item.limbs),
    ].flat()
    for (const { text, citations } of said) {
      expect(text).not.toMatch(/[{}]|undefined/)
      expect(citations.length).toBeGreaterThan(0)
      for (const key of citations) expect(whole.citations[key]).toBeDefined()
    }
  })

  it('says both: the share, and that the law is unsettled', () => {
    expect(whole.headline).toBe(
      'If its limbs are in force, announcement 61 could reach “rotor”. Part 1 items of Chinese origin make up 0 % to 0.16 % of its value; the limb applies from 0.1 % on.',
    )
    expect(whole.limbs[0]?.text).toContain('Unsettled on 2026-11-30: since 2026-11-11')
    expect(whole.limbs[0]?.text).toContain('It was never in force.')
    expect(whole.notes.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['extension-announced', 'us-rules', 'share-of-item']),
    )
  })

  it('in Chinese it is the same answer in Chinese words', () => {
    const chinese = composition(exported(rotorOf(magnetWith(0.02, 'open')), { asOf: '2026-11-30' }), { lang: 'zh' })
    expect(chinese.items.map(({ share }) => share)).toEqual(whole.items.map(({ share }) => share))
    const words = JSON.stringify([
      chinese.headline,
      chinese.because,
      chinese.limbs,
      chinese.notes,
      chinese.questions.map(({ text }) => text),
    ])
    expect(words).not.toMatch(/[a-z]{4,} [a-z]{3,} [a-z]{3,}/)
    expect(chinese.headline).toContain('可能适用于“rotor”')
  })
})

it('the headline says alone that words are met by limbs that are not in force', () => {
  const magnet = { form: 'smco-magnet', elements: [{ symbol: 'Sm' }] } as const
  const product = { id: 'magnet', origin: 'CN', good: magnet, unitValue: 3, currency: 'EUR', parts: [] }
  const headlineOn = (asOf: string): string => composition({ asOf, exportedFrom: 'DE', product }).headline
  expect(headlineOn('2025-10-20')).toMatch(/^The words of announcement 61 reach “magnet”\./)
  expect(headlineOn('2026-03-01')).toMatch(/^If its limbs are in force, announcement 61 reaches “magnet”\./)
  expect(headlineOn('2026-11-30')).toMatch(/^If its limbs are in force, announcement 61 reaches “magnet”\./)
})
