import { describe, expect, test } from 'vitest'
import { composition } from 'ytterby/composition'
import { exported, GOODS, magnetWith, type Node } from '../../test/compositions.ts'

const answer = (product: Node): ReturnType<typeof composition> => composition(exported(product))

describe('a part 1 item of another origin that is not broken down', () => {
  const magnet = (facts: object): Node => ({
    ...magnetWith(1),
    parts: [{ id: 'x', quantityPer: 1, origin: 'JP', unitValue: 3, currency: 'EUR', ...facts }],
  })
  const { dysprosium: good } = GOODS

  test.each<[string, object, string, string, string]>([
    ['may have been made of Chinese oxide', { good }, '0', '3/10', 'open'],
    ['as dysprosium fluoride may', { good: { ...good, form: 'compound' } }, '0', '3/10', 'open'],
    ['its maker declares a share', { good, chineseContent: { valuePercent: 40 } }, '3/25', '3/25', 'reached'],
    ['its maker declares at most one', { good, chineseContent: { valuePercentAtMost: 40 } }, '0', '3/25', 'open'],
    ['its maker declares none', { good, chineseContent: { valuePercent: 0 } }, '0', '0', 'not-reached'],
  ])('%s', (_, facts, from, to, outcome) => {
    const found = answer(magnet(facts))
    expect(found.outcome).toBe(outcome)
    expect(found.items[0]?.share).toMatchObject({ from, to })
    expect(found.questions.map(({ id }) => id)).toEqual(outcome === 'open' ? ['x'] : [])
  })
})

test.each([
  ['separated-oxide', 'Gd', '0.001'],
  ['oxide-mixture', 'Y', '0.001'],
  ['separated-oxide', 'Tb', '30.001'],
  ['compound', 'Gd', '30.001'],
] as const)('a Chinese %s of %s: part 1 names no other oxide than those of Dy and Tb', (form, symbol, to) => {
  const oxide = { id: 'x', quantityPer: 1, origin: 'CN', unitValue: 3, currency: 'EUR' } as const
  const parts = [...(magnetWith(0.0001).parts ?? []), { ...oxide, good: { form, elements: [{ symbol }] } }]
  expect(answer({ ...magnetWith(1), parts }).items[0]?.share?.percent.to).toBe(to)
})
