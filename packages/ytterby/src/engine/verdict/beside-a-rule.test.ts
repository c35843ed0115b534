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
      'Chinese content of which no part of the annex speaks for a metal',
      { ...abroad, product: metal('Dy'), chineseContent: { valuePercent: 5, technology: false } },
    ],
  ])('leaves no gap: %s', (_, inquiry) => {
    expect(assess(inquiry).gaps).toEqual([])
  })

  it('is free abroad where the asserted code is of no row that counts there', () => {
    const product = { form: 'metal' as const, elements: symbols('La'), controlCode: '1C902.a.1' }
    expect(verdictOf({ ...abroad, product, chineseContent: { valuePercent: 5, technology: false } }).verdict).toBe(
      'no-permit',
    )
  })

  it('is warned of neither by a countermeasure that was suspended nor by a list that says what the name says', () => {
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

  it('is no contradiction: metals that the code names, and elements that may be more', () => {
    for (const product of [
      { form: 'alloy', commodityCode: '2805301510', alloyedWith: [] },
      { commodityCode: '2846901993', elements: symbols('La'), elementsComplete: false },
    ] satisfies Inquiry['product'][])
      expect(warningCodes({ ...magnet, product })).not.toContain('code-form-conflict')
  })

  it('applies to the rest of an incomplete list', () => {
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

  it('can be needed on the day asked about', () => {
    expect(verdictOf({ ...magnet, clock: { neededBy: magnet.asOf } }).verdict).toBe('permit-required')
  })

  it('stands in the decision view: the days to come', () => {
    const { horizon } = decisionView(assess({ ...magnet, asOf: '2025-03-01', endUser: civilDeal.endUser }))
    expect(horizon).toEqual([{ on: '2025-04-04', verdict: 'permit-required' }])
  })

  it('is not denied by a word that takes back something else', () => {
    const product = { elements: symbols('Nd'), description: 'No oil, neodymium magnet' }
    expect(assess({ ...magnet, product }).classification.suggestions.map(({ value }) => value)).toEqual([
      'ndfeb-magnet',
    ])
  })

  it('has the listings of every party in its life line', () => {
    const { events } = timeline({ ...magnet, endUser: { kind: 'civil' }, importer: { name: 'Example GmbH' } })
    expect(events.map(({ instrument }) => instrument)).toEqual(
      expect.arrayContaining(['UEL-2023-02', 'MOFCOM-2025-1', 'MOFCOM-2026-12']),
    )
  })
})
