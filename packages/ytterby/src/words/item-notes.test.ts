import { assess, type Inquiry, itemNotes } from 'ytterby'
import { triggerTexts } from 'ytterby/apps'
import 'ytterby/zh'
import { describe, expect, it } from 'vitest'
import { symbols } from '../../test/civil-deal.ts'

const buyer = {
  asOf: '2026-03-01',
  destination: 'DE',
  endUse: { kind: 'civil' },
  endUser: { name: 'Magnetwerk Hanau GmbH', country: 'DE', kind: 'civil' },
} as const

describe('the notes of an item', () => {
  it.each([
    ['revoked', 'unsettled', 'en', ['no longer in force']],
    ['in-force', 'yes', 'en', ['in force']],
    ['in-force', 'unsettled', 'en', ['in force', 'its words do not decide']],
    ['suspended', 'possible', 'en', ['suspended', 'may reach the good']],
    ['revoked', 'possible', 'zh', ['已失效']],
  ] as const)('%s, %s, %s', (state, match, lang, notes) => {
    expect(itemNotes({ state, match }, lang)).toEqual(notes)
  })
})

describe('the cause of heightened scrutiny', () => {
  const causes = (product: Inquiry['product'], lang: 'en' | 'zh'): string[] => {
    const answer = assess({ ...buyer, product }, { lang })
    return answer.restrictions
      .filter(({ id }) => id === 'heightened-scrutiny')
      .flatMap((restriction) => triggerTexts(restriction, answer))
  }

  it.each([
    [{ form: 'smco-magnet' }, 'en', 'it contains elements that count as sensitive by analogy'],
    [{ form: 'smco-magnet' }, 'zh', '含有按类推视为敏感的元素'],
    [{ form: 'metal', elements: symbols('Dy') }, 'en', 'it contains elements that the framework calls sensitive: Dy'],
  ] as const)('%j, %s', (product, lang, cause) => {
    expect(causes(product, lang)).toEqual([cause])
  })
})

describe('what an answer presumes of a buyer', () => {
  const catchAll = (endUser: Inquiry['endUser']): string =>
    assess({ ...buyer, endUser, product: { form: 'ndfeb-magnet', elements: symbols('Nd'), elementsComplete: true } })
      .warnings.flatMap(({ code, text }) => (code === 'catch-all' ? [text] : []))
      .join()

  it('is nothing of its lists if it is named', () => {
    expect(catchAll(buyer.endUser)).not.toContain('unnamed')
    expect(catchAll({ listed: 'none', kind: 'civil' })).not.toContain('unnamed')
    expect(catchAll({ kind: 'civil' })).toContain('an unnamed buyer is neither on the unreliable-entity list')
  })
})
