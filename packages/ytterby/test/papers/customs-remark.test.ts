import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess, type Inquiry } from 'ytterby'
import { customsRemark } from 'ytterby/papers'
import { inquiryArbitrary } from '../arbitrary-inquiry.ts'
import { assessed, GOODS } from './examples.ts'

const CODE_LINE = '属于管制物项，两用物项出口管制编码：1C905.a.4'

describe('the remark of the declaration', () => {
  test.each([
    ['dysprosiumMagnet', 'controlled', '属于管制物项，两用物项出口管制编码：1C905.a.4', ['1C905.a.4']],
    ['plainMagnet', 'not-controlled', '不属于管制物项；钕铁硼磁体；稀土元素：镨、钕29%；不含钐、铽、镝', []],
    ['ferrite', 'not-controlled', '不属于管制物项；粘结磁体；不含稀土元素', []],
    [
      'rotor',
      'not-controlled',
      '不属于管制物项；电机转子、定子；稀土元素：钕29%、镝2.1%；依据：两用物项常见问题解答之五（稀土相关物项）',
      [],
    ],
    ['openMagnet', 'open', null, []],
    ['bondedDysprosium', 'open', null, []],
    ['equipment', 'not-near', null, []],
  ] as const)('%s: %s', (good, because, remark, codes) => {
    expect(customsRemark(assessed(good))).toMatchObject({ because, remark, codes })
  })

  const magnet: Inquiry = GOODS.dysprosiumMagnet
  const military: Inquiry = { ...magnet, destination: 'US', endUse: { kind: 'military' } }
  const incomplete: Inquiry = { ...magnet, product: { ...magnet.product, elementsComplete: false } }

  test.each<[string, Inquiry, string, string | null]>([
    ['the day before announcement 18', { ...magnet, asOf: '2025-04-03' }, 'not-near', null],
    ['its first day', { ...magnet, asOf: '2025-04-04' }, 'controlled', CODE_LINE],
    ['with a list that may miss some', incomplete, 'more-open', CODE_LINE],
    ['to a military user in the United States', military, 'barred', null],
    ['from Korea', { ...magnet, exportedFrom: 'KR' }, 'not-leaving-china', null],
  ])('a magnet with dysprosium, %s', (_, inquiry, because, remark) => {
    expect(customsRemark(assess(inquiry))).toMatchObject({ because, remark })
  })

  test('says of cerium oxide, which is no dual-use item, that its ordinary licence is needed all the same', () => {
    const { remark, why, citations } = customsRemark(assessed('ceria'))
    expect(remark).toBe('不属于管制物项；单一稀土氧化物；稀土元素：铈；不含钐、钆、铽、镝、镥、钪、钇')
    expect(why).toContain('another permit is needed all the same')
    expect(Object.keys(citations)).toContain('xl2015-catalogue')
  })

  test('the reason comes in both languages, the remark in Chinese', () => {
    const [english, chinese] = [
      customsRemark(assessed('plainMagnet')),
      customsRemark(assessed('plainMagnet'), { lang: 'zh' }),
    ]
    expect(chinese.remark).toBe(english.remark)
    expect(chinese.why).toContain('备注栏中注明是否属于管制物项')
    expect(Object.keys(english.citations)).toEqual(['a18-remarks', 'a56'])
  })

  test('never says “not controlled” of goods that may need a dual-use licence, always says why with its source', () => {
    fc.assert(
      fc.property(inquiryArbitrary, (inquiry) => {
        const answer = assess(inquiry)
        const { remark, codes, citations, because } = customsRemark(answer)
        expect(Object.keys(citations).length).toBeGreaterThan(0)
        const dualUse = answer.permits.find(({ kind }) => kind === 'dual-use-licence')
        if (remark?.startsWith('不属于') === true) {
          expect(dualUse?.verdict).toBe('no-permit')
          expect(dualUse?.items.filter(({ state }) => state === 'in-force' || state === 'unsettled')).toEqual([])
        }
        if (because === 'controlled' || because === 'more-open') expect(codes.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })
})
