import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import 'ytterby/zh'
import { assess, type Inquiry } from 'ytterby'
import { questionLetter, supplierQuestions, toMarkdown } from 'ytterby/papers'
import { inquiryArbitrary } from '../../test/arbitrary-inquiry.ts'
import { assessed, GOODS } from '../../test/papers/examples.ts'
import { runs } from '../../test/runs.ts'
import { PaperRefusedError } from '../errors/paper-refused-error.ts'

const asked = (answer: ReturnType<typeof assess>, lang: 'en' | 'zh' = 'en'): Map<string, string> =>
  new Map(supplierQuestions(answer, { lang }).questions.map(({ path, text }) => [path, text]))

describe('questions to the supplier', () => {
  test('ask for the composition report with the elements that decide', () => {
    expect(asked(assessed('openMagnet')).get('product.elements')).toContain(
      'above all terbium (Tb), dysprosium (Dy), holmium (Ho)',
    )
    const chinese = asked(assessed('openMagnet'), 'zh').get('product.elements')
    expect(chinese).toContain('成分检测报告')
    expect(chinese).toContain('铽（Tb）、镝（Dy）')
    expect(chinese).toContain('wt%')
  })

  test.each<[string, Inquiry, string, string]>([
    [
      'a magnet of neodymium',
      { ...GOODS.plainMagnet, product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }] } },
      'above all no terbium (Tb), dysprosium (Dy) (please',
      '尤其是铽（Tb）、镝（Dy）（并注明',
    ],
    [
      'an erbium fibre',
      { ...GOODS.fibre, product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }] } },
      'above all no scandium (Sc), yttrium (Y), samarium (Sm), gadolinium (Gd), terbium (Tb), dysprosium (Dy) (please',
      '尤其是钪（Sc）、钇（Y）、钐（Sm）、钆（Gd）、铽（Tb）、镝（Dy）（并注明',
    ],
  ])(
    'ask whether the list of elements is complete, and name what would matter: %s',
    (_, inquiry, inEnglish, inChinese) => {
      const answer = assess(inquiry)
      expect(asked(answer).get('product.elementsComplete')).toContain(inEnglish)
      expect(asked(answer, 'zh').get('product.elementsComplete')).toContain(inChinese)
    },
  )

  test('offer the possible forms', () => {
    const answer = assess({ ...GOODS.openMagnet, product: { elements: [{ symbol: 'Dy' }] } })
    expect(asked(answer).get('product.form')).toMatch(
      /^In which form do you ship the goods\? Which of these is it: .+, .+, or another form \(please describe it\)\?/,
    )
    expect(asked(answer, 'zh').get('product.form')).toContain('，或者其他形态（请说明）？')
  })

  test('name the listing that a name is close to', () => {
    const answer = assess({ ...GOODS.dysprosiumMagnet, endUser: { name: 'TDK' }, destination: 'JP' })
    expect(asked(answer).get('endUser.listed')).toContain('TDK is close to that of a listed party, TDK Corporation')
    expect(asked(answer, 'zh').get('endUser.listed')).toMatch(/^TDK与列名主体TDK Corporation（商务部公告/)
  })

  test('a letter without questions says so', () => {
    const { questions, greeting } = supplierQuestions(assessed('plainMagnet'))
    expect({ questions, greeting }).toEqual({
      questions: [],
      greeting: 'Dear supplier, we have no open questions about the goods due to ship on 2026-03-01.',
    })
  })

  test.each([
    ['permit-required', GOODS.dysprosiumMagnet],
    ['prohibited', { ...GOODS.dysprosiumMagnet, destination: 'US', endUse: { kind: 'military' } }],
    ['unsettled', { ...GOODS.fibre, asOf: '2026-12-01', knownAt: '2026-11-24', endUser: { listed: 'none' } }],
  ] satisfies [string, Inquiry][])('a letter without questions does not clear the export: %s', (verdict, inquiry) => {
    const answer = assess(inquiry)
    expect({ verdict: answer.verdict, questions: answer.questions }).toEqual({ verdict, questions: [] })
    const english = toMarkdown(questionLetter(supplierQuestions(answer)))
    expect(english).toContain('This is not a release')
    expect(english).toContain('This letter does not release the export')
    expect(english).toContain('Please do not ship before we have confirmed in writing')
    expect(english).not.toContain('Thank you')
    const chinese = toMarkdown(questionLetter(supplierQuestions(answer, { lang: 'zh' })))
    expect(chinese).toContain('本函不构成对该出口的放行确认。在我方书面确认之前请勿发货。')
  })

  test.each([
    ['2026-04-06', 0],
    ['2026-04-07', 1],
  ])('warn the sender about questions on the supply chain from Decree 834 on: %s', (asOf, count) => {
    const letter = supplierQuestions(assess({ ...GOODS.openMagnet, asOf }))
    expect(letter.warnings ?? []).toHaveLength(count)
    const text = toMarkdown(questionLetter(letter))
    expect(text.includes('have the questions checked in China before they are sent')).toBe(count === 1)
    expect(text.includes('834')).toBe(count === 1)
  })

  test('a letter of an earlier release, without warnings, is still a letter', () => {
    const { warnings: _, citations: __, ...earlier } = supplierQuestions(assessed('openMagnet'))
    expect(toMarkdown(questionLetter(earlier))).toContain(earlier.greeting)
  })

  test.each([null, undefined, {}, 'letter', { ...supplierQuestions(assessed('openMagnet')), questions: null }])(
    'an invalid letter is refused: %j',
    (value) => {
      expect(() => Reflect.apply(questionLetter, undefined, [value])).toThrow(PaperRefusedError)
    },
  )

  test('one sentence for every open question, in order, without unfilled placeholders', () => {
    fc.assert(
      fc.property(inquiryArbitrary, fc.constantFrom('en' as const, 'zh' as const), (inquiry, lang) => {
        const answer = assess(inquiry)
        const letter = supplierQuestions(answer, { lang })
        expect(letter.questions.map(({ path }) => path)).toEqual(answer.questions.map(({ path }) => path))
        expect(letter.closing.includes(lang === 'zh' ? '请勿发货' : 'do not ship')).toBe(
          answer.verdict !== 'no-permit' || answer.questions.length > 0,
        )
        for (const { path, text } of letter.questions) {
          expect(text).not.toMatch(/\{|\}|undefined|: \?|：？/)
          if (path.includes('.')) expect(text).not.toContain(path)
        }
        expect(toMarkdown(questionLetter(letter))).toContain('#')
      }),
      { numRuns: runs(60) },
    )
  })
})
