import { describe, expect, it, test } from 'vitest'
import 'ytterby/zh'
import { composition, type Composition } from 'ytterby/composition'
import { exported, GOODS, magnetWith, rotorOf, type Node } from '../../test/compositions.ts'

const answer = (product: Node, more: Partial<Composition> = {}): ReturnType<typeof composition> =>
  composition(exported(product, more))

describe('why part 2 is open', () => {
  const reasonOf = (product: Node): string => answer(product).because[0]?.text ?? ''
  const unknown = { id: 'u', quantityPer: 1 }
  test.each<[string, Node, RegExp]>([
    ['a rotor with a part of which nothing is known', { id: 'x', good: GOODS.rotor, parts: [unknown] }, /: state what/],
    ['a motor with such a part', { id: 'x', good: GOODS.motor, parts: [unknown] }, /: state what/],
    ['an assembly with such a part', { id: 'x', parts: [unknown] }, /: state what/],
    ['a motor with a magnet', { id: 'x', good: GOODS.motor, parts: [{ ...magnetWith(1), quantityPer: 1 }] }, /motors/],
    ['a target of yttrium', { id: 'x', good: GOODS.otherTarget }, /targets/],
  ])('%s', (_, product, words) => {
    expect(reasonOf(product)).toMatch(words)
  })
})

describe('what an answer says', () => {
  const whole = answer(rotorOf(magnetWith(0.02, 'open')), { asOf: '2026-11-30' })

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
      'Whether announcement 61 is in force on 2026-11-30 is unsettled. If in force, it could reach “rotor”. Part 1 items of Chinese origin make up 0 % to 0.16 % of its value; the limb applies from 0.1 % on.',
    )
    expect(whole.limbs[0]?.text).toContain('Unsettled on 2026-11-30: since 2026-11-11')
    expect(whole.limbs[0]?.text).toContain('It was never in force before.')
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
  expect(headlineOn('2026-03-01')).toMatch(
    /^Announcement 61 is suspended on 2026-03-01\. If in force, its words reach “magnet”\./,
  )
  expect(headlineOn('2026-11-30')).toMatch(
    /^Whether announcement 61 is in force on 2026-11-30 is unsettled\. If in force, its words reach “magnet”\./,
  )
})

describe('the share in words', () => {
  const headline = (product: Node): string => answer(product).headline

  it('is one number where it is known', () => {
    const known = rotorOf({ ...magnetWith(0.05), unitValue: 1 }, 2)
    expect(headline({ ...known, unitValue: 75 })).toContain('make up 0.133333 % of its value: 0.1 % or more.')
    expect(headline({ ...known, unitValue: 60 })).toContain('make up 0.166667 % of its value: 0.1 % or more.')
    // Below the threshold, and above nothing, by less than is written.
    expect(headline({ ...known, unitValue: 100.00000001 })).toContain('make up 0.099999 % to less than 0.1 % of its')
    expect(headline({ ...known, unitValue: 1e12 })).toContain('make up 0 % to 0.000001 % of its value: below 0.1 %.')
    expect(answer({ ...known, unitValue: 75 }).items[0]?.share).toMatchObject({
      from: '1/750',
      to: '1/750',
      percent: { from: '0.133333', to: '0.133334' },
    })
  })

  it('is said beside another limb that is open', () => {
    const { chineseContent: _, ...rotor } = rotorOf(magnetWith(0.001))
    expect(headline(rotor)).toMatch(
      /could reach “rotor”\. Part 1 items of Chinese origin make up 0\.008 % of its value: below 0\.1 %\. Whether it was made with rare-earth technology/,
    )
    expect(headline({ ...rotor, origin: 'CN' })).not.toContain('make up')
  })
})
