import { assess, currentRuleset, type Inquiry } from 'ytterby'
import { compileRuleset } from 'ytterby/law'
import 'ytterby/zh'
import { beforeAll, describe, expect, it } from 'vitest'
import { rulesetOf } from './ruleset.ts'
import { symbols } from '../../../test/civil-deal.ts'
import { LanguageNotHeldError } from '../../errors/language-not-held-error.ts'

const inquiry = { asOf: '2026-03-01', product: { form: 'metal' } } as const

/** Members of an answer that hold a sentence or a name in its language. */
const SAID = new Set(['text', 'name', 'controls', 'activities', 'why', 'if', 'tierReason'])

/** Sections that repeat the inquiry, or give in codes what was presumed and what was read. */
const CODED = new Set(['inquiry', 'citations', 'assumed', 'reasons'])

/** The sentences of an answer in its language, each with its path. */
function saidIn(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]): [string, string][] => {
    const at = `${path}/${key}`
    if (!SAID.has(key)) return saidIn(member, at)
    const texts: unknown[] = Array.isArray(member) ? member : [member]
    return texts.flatMap((text): [string, string][] => (typeof text === 'string' ? [[at, text]] : saidIn(text, at)))
  })
}

describe('languages', () => {
  it('refuses an unknown language', () => {
    const options: object = { lang: 'de' }
    expect(() => assess(inquiry, options)).toThrow('English (en) and Chinese (zh)')
  })

  it.each<[string, Inquiry]>([
    [
      'a magnet that needs a permit',
      {
        asOf: '2026-03-02',
        product: { form: 'ndfeb-magnet', elements: symbols('Nd;Dy'), grade: 'N38EH' },
        customer: 'new',
        clock: { submittedOn: '2026-03-02', neededBy: '2026-12-01' },
      },
    ],
    ['a good of which nothing is stated', { asOf: '2026-11-24' }],
    [
      'a metal exported from elsewhere',
      {
        asOf: '2025-10-20',
        exportedFrom: 'KR',
        destination: 'DE',
        product: { form: 'metal', elements: symbols('Dy') },
      },
    ],
    [
      'a near name that was cleared',
      {
        asOf: '2026-11-24',
        product: { form: 'motor', elements: symbols('Nd') },
        endUser: {
          name: 'Rheinmetal AG',
          cleared: [
            {
              listed: 'Rheinmetall AG',
              notice: 'MOFCOM-2026-30',
              met: 'Rheinmetall AG',
              on: '2026-09-07',
              why: 'Kassel 的一家面包店。',
            },
          ],
        },
      },
    ],
    ['a day before the framework', { asOf: '2012-06-01', product: { form: 'ore', elements: symbols('La') } }],
  ])('gives every sentence in Chinese for %s', (_, asked) => {
    const answer = Object.entries(assess(asked, { lang: 'zh' })).filter(([key]) => !CODED.has(key))
    const said = saidIn(Object.fromEntries(answer))
    expect(said.length).toBeGreaterThan(5)
    expect(said.filter(([, text]) => !/\p{Script=Han}/u.test(text))).toEqual([])
  })

  it('does not answer in Chinese by a ruleset whose Chinese was not loaded', () => {
    const ruleset = rulesetOf(currentRuleset.data, currentRuleset.digest)
    expect(() => assess(inquiry, { ruleset, lang: 'zh' })).toThrow(LanguageNotHeldError)
  })

  describe('a ruleset read from JSON', () => {
    let ruleset = currentRuleset
    beforeAll(() => {
      ruleset = compileRuleset(JSON.parse(JSON.stringify(currentRuleset.data)))
    })

    it('includes its Chinese', () => {
      expect(assess(inquiry, { ruleset, lang: 'zh' }).lang).toBe('zh')
    })
  })
})
