import { describe, expect, it } from 'vitest'
import { assess, gapName } from 'ytterby'

describe('a gap by name', () => {
  it.each([
    ['MOFCOM-2025-61', 'a61-2', 'MOFCOM announcement 61 of 2025, articles 2 to 7', '商务部公告2025年第61号，第2至7条'],
    [
      'MOFCOM-2025-61',
      'a61-1-3',
      'MOFCOM announcement 61 of 2025, article 1(3)',
      '商务部公告2025年第61号，第1条第（三）项',
    ],
    [
      'MOFCOM-GACC-2025-57',
      'a57',
      'MOFCOM & GACC announcement 57 of 2025, parts I-V',
      '商务部 海关总署公告2025年第57号，一至五',
    ],
    ['MOFCOM-GACC-2025-55', 'a55', 'MOFCOM & GACC announcement 55 of 2025', '商务部 海关总署公告2025年第55号'],
    [
      'MOFCOM-GACC-2025-18',
      '1C905.c',
      'MOFCOM & GACC announcement 18 of 2025, 1C905.c',
      '商务部 海关总署公告2025年第18号，1C905.c',
    ],
    ['notice-not-named', 'control-list', 'a notice that is not named, control list', '未指明的公告，出口管制管控名单'],
    ['not-held', '9E999', 'an instrument that is not covered, 9E999', '未收录的文件，9E999'],
  ])('%s %s', (instrument, limb, en, zh) => {
    const gap = { instrument, limb }
    expect([gapName(gap, 'en'), gapName(gap, 'zh')]).toEqual([en, zh])
  })

  it('cites the unsettled limb and the instrument that left it unsettled', () => {
    const { gaps, citations } = assess({
      asOf: '2026-11-24',
      product: { form: 'metal', elements: [{ symbol: 'Ho' }] },
      destination: 'DE',
      endUse: { kind: 'civil' },
      endUser: { name: 'Example Motoren GmbH', kind: 'civil' },
    })
    expect(gaps).toMatchObject([{ instrument: 'MOFCOM-GACC-2025-57', citations: ['a57-1c909-a-1', 'a70'] }])
    expect(Object.keys(citations)).toEqual(expect.arrayContaining(['a57-1c909-a-1', 'a70']))
  })
})
