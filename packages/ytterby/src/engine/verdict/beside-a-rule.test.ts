import { assess, decisionView, type Inquiry, verdictOf } from 'ytterby'
import { timeline } from 'ytterby/law'
import { describe, expect, it } from 'vitest'
import { civilDeal, metal, symbols } from '../../../test/civil-deal.ts'
import { warningCodes } from '../../../test/told.ts'

/** A magnet with dysprosium to a named civil buyer in Germany. */
const magnet = {
  asOf: '2026-03-01',
  product: { form: 'ndfeb-magnet', elements: symbols('Dy') },
  destination: 'DE',
  endUse: { kind: 'civil' },
  endUser: { name: 'Example GmbH', kind: 'civil' },
} satisfies Inquiry
/** From Korea to the United States, after the suspensions end. */
const abroad = { ...magnet, asOf: '2026-11-20', exportedFrom: 'KR', origin: 'KR', destination: 'US' } satisfies Inquiry

describe('cases just outside a rule', () => {
  it.each<[string, Inquiry]>([
    ['no Chinese content', { ...abroad, chineseContent: { valuePercent: 0, technology: false } }],
    [
      'Chinese content of a metal that no part of the annex names',
      { ...abroad, product: metal('Dy'), chineseContent: { valuePercent: 5, technology: false } },
    ],
  ])('report no gap: %s', (_, inquiry) => {
    expect(assess(inquiry).gaps).toEqual([])
  })

  it('an asserted code in no row of annex 1 is free for exports from elsewhere', () => {
    const product = { form: 'metal' as const, elements: symbols('La'), controlCode: '1C902.a.1' }
    expect(verdictOf({ ...abroad, product, chineseContent: { valuePercent: 5, technology: false } }).verdict).toBe(
      'no-permit',
    )
  })

  it('neither a suspended countermeasure nor a stated list that agrees with the name causes a warning', () => {
    const codes = [
      ...warningCodes({ ...magnet, asOf: '2025-10-01', endUser: { name: 'Hanwha Shipping LLC' } }),
      ...warningCodes({
        ...magnet,
        asOf: '2025-06-01',
        endUser: { name: 'Lockheed Martin Corporation', kind: 'civil', listed: 'control-list' },
      }),
    ]
    expect(codes.filter((code) => ['countermeasure-order', 'listed-conflict'].includes(code))).toEqual([])
  })

  it('metals that the code names and an incomplete list of elements are no contradiction', () => {
    for (const product of [
      { form: 'alloy', commodityCode: '2805301510', alloyedWith: [] },
      { commodityCode: '2846901993', elements: symbols('La'), elementsComplete: false },
    ] satisfies Inquiry['product'][])
      expect(warningCodes({ ...magnet, product })).not.toContain('code-form-conflict')
  })

  it('the residual row of the code applies to an incomplete list', () => {
    // Other ferro-alloys: an alloy with iron, or flake and powder with neodymium.
    for (const [asOf, commodityCode, symbol] of [
      ['2003-01-01', '720299', 'Sc'],
      ['2026-03-01', '72029912', 'Pr'],
    ] as const) {
      const open = verdictOf({ asOf, product: { commodityCode } }).possible
      const product = { commodityCode, elements: symbols(symbol), elementsComplete: false }
      expect(open).toEqual(expect.arrayContaining([...verdictOf({ asOf, product }).possible]))
    }
  })

  it('goods can be needed on the day asked about', () => {
    expect(verdictOf({ ...magnet, clock: { neededBy: magnet.asOf } }).verdict).toBe('permit-required')
  })

  it('the decision view includes the coming days', () => {
    const { horizon } = decisionView(assess({ ...magnet, asOf: '2025-03-01', endUser: civilDeal.endUser }))
    expect(horizon).toEqual([{ on: '2025-04-04', verdict: 'permit-required' }])
  })

  it('a negation of something else does not deny a form', () => {
    const product = { elements: symbols('Nd'), description: 'No oil, neodymium magnet' }
    expect(assess({ ...magnet, product }).classification.suggestions.map(({ value }) => value)).toEqual([
      'ndfeb-magnet',
    ])
  })

  it('the life line includes the listings of every party', () => {
    const { events } = timeline({ ...magnet, endUser: { kind: 'civil' }, importer: { name: 'Example GmbH' } })
    expect(events.map(({ instrument }) => instrument)).toEqual(
      expect.arrayContaining(['UEL-2023-02', 'MOFCOM-2025-1', 'MOFCOM-2026-12']),
    )
  })
})
