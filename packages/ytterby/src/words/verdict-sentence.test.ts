import { describe, expect, it } from 'vitest'
import { assess, type Inquiry, verdictSentence } from 'ytterby'
import { toIcs } from 'ytterby/planning'
import type { Verdict } from 'ytterby/schema'

const VERDICTS: readonly Verdict[] = [
  'prohibited',
  'refused-in-principle',
  'permit-required',
  'unsettled',
  'depends',
  'no-permit',
]
const LANGUAGES = ['en', 'zh'] as const

describe('the sentence of a verdict follows the route', () => {
  it.each(VERDICTS)('%s from China is presumed if nothing is stated', (verdict) => {
    for (const lang of LANGUAGES)
      expect(verdictSentence(verdict, {}, lang)).toBe(verdictSentence(verdict, { exportedFrom: 'CN' }, lang))
  })

  it('says of goods from China that they leave it', () => {
    expect(verdictSentence('no-permit', {}, 'en')).toMatch(/leave China/)
    expect(verdictSentence('no-permit', {}, 'zh')).toMatch(/出口/)
  })

  it.each(VERDICTS)('%s from elsewhere does not say that the goods leave China', (verdict) => {
    expect(verdictSentence(verdict, { exportedFrom: 'JP' }, 'en')).not.toMatch(/leave China/)
    expect(verdictSentence(verdict, { exportedFrom: 'JP' }, 'zh')).not.toMatch(/出口/)
  })

  it('the day of dispatch follows the route, too', () => {
    const inquiry: Inquiry = {
      asOf: '2025-10-15',
      product: { form: 'metal', elements: [{ symbol: 'Dy' }] },
      exportedFrom: 'JP',
      destination: 'DE',
      endUse: { kind: 'civil' },
      clock: { submittedOn: '2025-10-16', neededBy: '2026-06-01' },
    }
    expect(toIcs(assess(inquiry))).toContain('Goods must ship')
    expect(toIcs(assess({ ...inquiry, exportedFrom: 'CN' }))).toContain('Goods must leave China')
  })
})
