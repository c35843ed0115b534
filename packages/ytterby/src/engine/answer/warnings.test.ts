import { assess, type Inquiry } from 'ytterby'
import { describe, expect, it } from 'vitest'
import { civilDeal, metal, symbols } from '../../../test/civil-deal.ts'
import { warningCodes } from '../../../test/told.ts'

describe('a warning', () => {
  it.each<{ of: string; inquiry: Inquiry; code: string; warns: boolean }>([
    {
      of: 'toll processing speaks of foreign ore',
      inquiry: { ...civilDeal, product: metal('Dy'), origin: 'AU' },
      code: 'framework-law-differ',
      warns: true,
    },
    {
      of: 'a metal that other announcements control',
      inquiry: { ...civilDeal, product: { form: 'alloy', elements: symbols('La'), alloyedWith: ['W'] } },
      code: 'adjacent-control',
      warns: true,
    },
    {
      of: 'a metal that none controls',
      inquiry: { ...civilDeal, product: { form: 'alloy', elements: symbols('La'), alloyedWith: ['Fe'] } },
      code: 'adjacent-control',
      warns: false,
    },
    {
      of: 'a composition that decides in one of the forms that are open',
      inquiry: { ...civilDeal, asOf: '2024-06-01', product: { elements: symbols('La'), elementsComplete: true } },
      code: 'composition-taken-as-complete',
      warns: true,
    },
    {
      of: 'a grade that almost always holds dysprosium',
      inquiry: { ...civilDeal, product: { form: 'ndfeb-magnet', elements: symbols('Nd'), grade: 'N38EH' } },
      code: 'grade-doubt',
      warns: true,
    },
    {
      of: 'a word that is no grade',
      inquiry: {
        ...civilDeal,
        product: { form: 'ndfeb-magnet', elements: symbols('Nd'), description: 'NdFeB magnet' },
      },
      code: 'grade-doubt',
      warns: false,
    },
    {
      of: 'a code that fits what is stated in part',
      inquiry: {
        ...civilDeal,
        product: { form: 'phosphor', commodityCode: '284690', elements: symbols('Eu'), elementsComplete: false },
      },
      code: 'code-form-conflict',
      warns: false,
    },
    {
      of: 'a code of other elements',
      inquiry: {
        ...civilDeal,
        product: { form: 'phosphor', commodityCode: '284690', elements: symbols('Tb'), elementsComplete: false },
      },
      code: 'code-form-conflict',
      warns: true,
    },
    {
      of: 'a buyer under a ban on transactions who is stated to be on another list',
      inquiry: {
        ...civilDeal,
        asOf: '2026-11-24',
        product: metal('Dy'),
        endUser: { name: 'Responsible Business Alliance', listed: 'watch-list' },
      },
      code: 'listed-conflict',
      warns: true,
    },
    {
      of: 'a statement that decides nothing, so that nothing contradicts the inquiry',
      inquiry: {
        ...civilDeal,
        asOf: '2026-11-24',
        product: metal('Dy'),
        endUser: { name: 'Human Rights Watch', listed: 'watch-list' },
      },
      code: 'listed-conflict',
      warns: false,
    },
  ])('$code, $warns: $of', ({ inquiry, code, warns }) => {
    expect(warningCodes(inquiry).includes(code)).toBe(warns)
  })

  it('on toll processing is left out if Chinese origin is stated or presumed', () => {
    const { origin: _, ...presumed } = { ...civilDeal, origin: 'CN' as const, product: metal('Dy') }
    expect(assess({ ...presumed, origin: 'CN' }).warnings).toEqual(assess(presumed).warnings)
  })
})
