import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess, type Inquiry } from 'ytterby'
import { customsRemark, remarkPaper } from 'ytterby/papers'
import { PRODUCT_FORMS } from 'ytterby/schema'
import { inquiryArbitrary } from '../../test/arbitrary-inquiry.ts'
import { assessed, GOODS } from '../../test/papers/examples.ts'
import { runs } from '../../test/runs.ts'

const CODE_LINE = '属于管制物项，两用物项出口管制编码：1C905.a.4'

describe('the remark in the customs declaration', () => {
  test.each([
    ['dysprosiumMagnet', 'controlled', '属于管制物项，两用物项出口管制编码：1C905.a.4', ['1C905.a.4']],
    ['plainMagnet', 'not-controlled', '不属于管制物项；钕铁硼磁体；稀土元素：镨、钕29%；不含铽、镝', []],
    ['ferrite', 'not-controlled', '不属于管制物项；粘结磁体', []],
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

  const magnet: Inquiry = {
    ...GOODS.dysprosiumMagnet,
    product: { ...GOODS.dysprosiumMagnet.product, elementsComplete: true },
  }
  const military: Inquiry = { ...magnet, destination: 'US', endUse: { kind: 'military' } }
  const incomplete: Inquiry = { ...magnet, product: { ...magnet.product, elementsComplete: false } }

  test.each<[string, Inquiry, string, string | null]>([
    ['the day before announcement 18', { ...magnet, asOf: '2025-04-03' }, 'not-near', null],
    ['its first day', { ...magnet, asOf: '2025-04-04' }, 'controlled', CODE_LINE],
    ['with an incomplete list of elements', incomplete, 'more-open', CODE_LINE],
    ['to a military user in the United States', military, 'barred', null],
    ['from Korea', { ...magnet, exportedFrom: 'KR' }, 'not-leaving-china', null],
  ])('a magnet with dysprosium, %s', (_, inquiry, because, remark) => {
    expect(customsRemark(assess(inquiry))).toMatchObject({ because, remark })
  })

  test('cites the announcement that asks for it', () => {
    const holmium: Inquiry = {
      ...magnet,
      asOf: '2025-11-10',
      knownAt: '2025-11-01',
      product: { form: 'metal', elements: [{ symbol: 'Ho' }] },
    }
    expect(customsRemark(assess(holmium))).toMatchObject({
      because: 'controlled',
      codes: ['1C909.a.1'],
      rests: ['a57'],
    })
    expect(customsRemark(assess(magnet)).rests).toEqual(['a18-remarks'])
  })

  test('says of an entry of announcement 56 that it is a dual-use item, in the words of that announcement', () => {
    const ore: Inquiry = {
      ...magnet,
      asOf: '2025-11-08',
      knownAt: '2025-11-01',
      product: { form: 'ore', elements: [{ symbol: 'La' }] },
    }
    expect(customsRemark(assess(ore))).toMatchObject({
      because: 'controlled',
      remark: '属于两用物项，两用物项出口管制编码：1C914.a',
    })
  })

  test('says of cerium oxide, no dual-use item, that it still needs an ordinary licence', () => {
    const { remark, why, citations } = customsRemark(assessed('ceria'))
    expect(remark).toBe('不属于管制物项；单一稀土氧化物；稀土元素：铈')
    expect(why).toContain('another permit is still needed')
    expect(Object.keys(citations)).toContain('xl2015-catalogue')
  })

  test('the reason is given in both languages, the remark in Chinese', () => {
    const [english, chinese] = [
      customsRemark(assessed('plainMagnet')),
      customsRemark(assessed('plainMagnet'), { lang: 'zh' }),
    ]
    expect(chinese.remark).toBe(english.remark)
    expect(chinese.why).toContain('备注栏中注明是否属于管制物项')
    expect(Object.keys(english.citations)).toEqual(['a18', 'a18-remarks', 'a56', 'd792-22'])
    expect(english.rests).toEqual(['a18-remarks', 'a56'])
  })

  test('says nothing of a magnet whose list of elements may miss some', () => {
    const product: Inquiry['product'] = { ...GOODS.plainMagnet.product, elementsComplete: undefined }
    expect(customsRemark(assess({ ...GOODS.plainMagnet, product }))).toMatchObject({ because: 'open', remark: null })
  })

  const neodymium: Inquiry = { ...magnet, product: { form: 'metal', elements: [{ symbol: 'Nd' }] } }

  test.each([
    [neodymium, '不属于管制物项；稀土金属；稀土元素：钕；不含钐、钆、铽、镝、镥、钪、钇'],
    [GOODS.lanthanaOnZirconia, '不属于管制物项；稀土氧化物混合物；稀土元素：镧2%；不含钐、钆、铽、镝、镥、钪、钇'],
    [GOODS.ferrite, '不属于管制物项；粘结磁体；不含稀土元素'],
  ] satisfies [Inquiry, string][])(
    'says what the goods do not contain if the list is stated to be complete',
    (good, remark) => {
      const open = customsRemark(assess(good))
      expect(open.remark).not.toContain('不含')
      expect(open.why).toContain('is presumed, not stated')
      const stated = customsRemark(assess({ ...good, product: { ...good.product, elementsComplete: true } }))
      expect(stated.remark).toBe(remark)
      expect(stated.why).toContain('with a test report')
    },
  )

  test('a grade that suggests dysprosium prevents a negative remark, and the doubt is stated', () => {
    const product: Inquiry['product'] = {
      form: 'ndfeb-magnet',
      elements: [{ symbol: 'Nd' }],
      grade: 'N42EH',
      elementsComplete: true,
    }
    const remark = customsRemark(assess({ ...magnet, product }))
    expect(remark).toMatchObject({ because: 'grade-doubt', remark: null })
    expect(remark.warnings.map(({ code }) => code)).toContain('grade-doubt')
  })

  test('a commodity code of other goods prevents a negative remark', () => {
    const product: Inquiry['product'] = {
      form: 'ndfeb-magnet',
      elements: [{ symbol: 'Nd' }],
      elementsComplete: true,
      commodityCode: '2846901500',
    }
    expect(customsRemark(assess({ ...magnet, product }))).toMatchObject({ because: 'code-conflict', remark: null })
  })

  test('includes the relevant warnings, also on the paper', () => {
    const answer = assess({ ...GOODS.rotor, asOf: '2025-06-01' })
    const remark = customsRemark(answer)
    expect(remark.warnings.map(({ code }) => code)).toEqual([
      'interpretation-later',
      'composition-taken-as-complete',
      'generally',
    ])
    const texts = remarkPaper(remark).blocks.flatMap((block) => (block.kind === 'note' ? [block.text] : []))
    for (const warning of remark.warnings) {
      expect(answer.warnings).toContainEqual(warning)
      expect(texts).toContain(warning.text)
      for (const key of warning.citations) expect(remark.citations).toHaveProperty(key)
    }
  })

  test('for phosphors cites the text of FAQ V, and does not say that another permit is needed', () => {
    const product: Inquiry['product'] = { form: 'phosphor', elements: [{ symbol: 'Tb' }, { symbol: 'Y' }] }
    const remark = customsRemark(assess({ ...magnet, product }))
    expect(remark.remark).toContain('依据：两用物项常见问题解答之五')
    expect(Object.keys(remark.citations)).toContain('faq-v-3')
    expect(JSON.stringify(remark)).not.toMatch(/MOFCOM-FAQ-RE-PHOSPHORS|is still needed/)
  })

  test('says that another permit is needed, or may be needed', () => {
    const seen = new Set<string>()
    for (const form of PRODUCT_FORMS)
      for (const elements of [undefined, [{ symbol: 'La' as const }], [{ symbol: 'Y' as const }]]) {
        const answer = assess({
          ...magnet,
          product: { form, ...(elements === undefined ? {} : { elements, elementsComplete: true }) },
        })
        const remark = customsRemark(answer)
        if (remark.because !== 'not-controlled') continue
        const others = answer.permits.filter(({ kind }) => kind !== 'dual-use-licence').map(({ verdict }) => verdict)
        const says = /another permit (is still needed|may be needed)/.exec(remark.why)?.[1] ?? 'nothing'
        const sure = others.includes('permit-required')
        const open = others.some((verdict) => verdict !== 'no-permit')
        expect({ form, says }).toEqual({
          form,
          says: sure ? 'is still needed' : open ? 'may be needed' : 'nothing',
        })
        seen.add(says)
      }
    expect(seen.size).toBe(3)
  })

  test.each<[string, Inquiry, string[]]>([
    ['United States military use', military, ['a46-1']],
    ['a listed end user', { ...magnet, endUser: { listed: 'control-list' } }, ['d792-28', 'ecl-18']],
  ])('a prohibited export cites the prohibition: %s', (_, inquiry, rests) => {
    expect(customsRemark(assess(inquiry))).toMatchObject({ because: 'barred', rests })
  })

  test.each<[string, unknown]>([
    ['null', null],
    ['nothing', undefined],
    ['an empty object', {}],
    ['a text', 'remark'],
    ['an unknown citation', { ...customsRemark(assessed('plainMagnet')), rests: ['nothing'] }],
  ])('an invalid remark gives no paper: %s', (_, value) => {
    expect(() => Reflect.apply(remarkPaper, undefined, [value])).toThrow(
      expect.objectContaining({ name: 'PaperRefusedError', code: 'not-a-remark' }),
    )
  })

  test('never says “not controlled” of goods that may need a dual-use licence, and always gives the reason and its source', () => {
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
        // The duty to say “not controlled” stands in the answer as on the paper.
        const mustSay = answer.restrictions.some(({ id }) => id === 'declare-not-controlled')
        expect({ inquiry, says: mustSay }).toEqual({
          inquiry,
          says: ['not-controlled', 'grade-doubt', 'code-conflict'].includes(because),
        })
        if (because === 'controlled' || because === 'more-open') expect(codes.length).toBeGreaterThan(0)
      }),
      { numRuns: runs(80) },
    )
  })
})
