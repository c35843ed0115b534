import { assess, classify, type Inquiry, verdictOf } from 'ytterby'
import { describe, expect, it } from 'vitest'
import { civilDeal, metal, symbols } from '../../../test/civil-deal.ts'
import { warningCodes } from '../../../test/told.ts'

describe('a word of the text', () => {
  it.each([
    ['30 metres of cable', '30m cable', []],
    ['48 hours', '48h hardening', []],
    ['a class of two letters needs no N', '48sh hardening', ['product.elements', 'product.form']],
    ['denied before it', 'without dysprosium oxide', []],
    ['denied after it', 'dysprosium oxide-free', []],
    ['“free” of something else', 'terbium oxide, free sample', ['product.elements', 'product.form']],
  ])('of a description, %s: %s', (_, description, suggested) => {
    const { suggestions } = classify({ description }, { asOf: '2026-03-01' })
    expect(suggestions.map(({ path }) => path)).toEqual(suggested)
  })

  it.each([
    ['N27EH', 0],
    ['N28EH', 2],
    ['N56EH', 2],
    ['N57EH', 0],
    ['N35', 2],
    ['35', 0],
    ['48H', 2],
  ])('of a grade, %s suggests %i values', (grade, count) => {
    expect(classify({ grade }, { asOf: '2026-03-01' }).suggestions).toHaveLength(count)
  })
})

describe('an asserted control code', () => {
  const abroad = {
    ...civilDeal,
    asOf: '2025-10-20',
    knownAt: '2025-10-31',
    exportedFrom: 'KR',
    endUser: { kind: 'civil', listed: 'none', listedOwnershipPercent: 0 },
  } as const satisfies Inquiry

  it('below a known code is answered as the known code', () => {
    const item = (controlCode: string): unknown =>
      assess({ ...civilDeal, product: { ...metal('La'), controlCode } })
        .permits.flatMap(({ items }) => items)
        .find(({ basis }) => basis === 'asserted')
    expect(item('1C905.a.4.x')).toMatchObject({ code: '1C905.a.4.x', state: 'in-force', match: 'yes' })
  })

  it.each([
    ['a metal that annex 1 of announcement 61 names', '1C905.a.1', 'permit-required'],
    ['the same named alloy', '1C905.a.2.a', 'permit-required'],
    ['an alloy that it does not name', '1C904.a.2.a', 'no-permit'],
  ])('counts for exports from elsewhere if annex 1 has the same words: %s', (_, controlCode, verdict) => {
    expect(verdictOf({ ...abroad, product: { form: 'ore', elements: symbols('La'), controlCode } }).verdict).toBe(
      verdict,
    )
  })
})

describe('the share of cerium', () => {
  it.each([
    [
      'cerium with a little lanthanum',
      [
        { symbol: 'La', weightPercent: 1 },
        { symbol: 'Ce', weightPercent: 98 },
      ],
      true,
    ],
    [
      'cerium with much lanthanum',
      [
        { symbol: 'La', weightPercent: 50 },
        { symbol: 'Ce', weightPercent: 50 },
      ],
      false,
    ],
  ] as const)('is that of cerium alone: %s', (_, elements, isNamed) => {
    const { permits } = assess({
      ...civilDeal,
      product: { form: 'metal', elements: [...elements], particleSizeMicron: 100 },
    })
    const texts = permits.flatMap(({ items }) => items.map(({ text }) => text))
    expect(texts.some((text) => text.startsWith('Cerium'))).toBe(isNamed)
  })
})

describe('a code that says which rare earths a form holds', () => {
  it.each([
    { elements: undefined, told: false },
    { elements: symbols('Ce'), told: false },
    { elements: symbols('La'), told: true },
    { elements: [], told: true },
  ])('contradicts a stated list without them: $elements', ({ elements, told }) => {
    const product = {
      form: 'alloy',
      commodityCode: '2805301510',
      ...(elements === undefined ? {} : { elements }),
    } as const
    expect(warningCodes({ ...civilDeal, product }).includes('code-form-conflict')).toBe(told)
  })

  it('does not exclude a good of unknown form that is declared to contain none', () => {
    const { verdict, warnings } = assess({ ...civilDeal, product: { commodityCode: '8505.11', elements: [] } })
    expect([verdict, warnings.some(({ code }) => code === 'code-alone')]).toEqual(['depends', true])
  })
})

describe('a code that is for goods of no form', () => {
  it.each([
    [
      'magnets declared as other metal magnets (fined, FAQ of MOFCOM)',
      'ndfeb-magnet',
      '8505119000',
      'code-form-conflict',
    ],
    ['magnets declared under a subdivision of it that is not known', 'smco-magnet', '8505119012', 'code-form-conflict'],
    ['a code that says nothing about a form that is open', undefined, '8505119000', 'code-alone'],
    ['a car of unknown contents', undefined, '87038010', 'code-alone'],
    ['a motor in a robot: its code says nothing about motors', 'motor', '84287000', null],
  ] as const)('%s', (_, form, commodityCode, told) => {
    const product = { commodityCode, ...(form === undefined ? {} : { form }) }
    const { warnings } = assess({ ...civilDeal, product })
    const codes = warnings.filter(({ code }) => code.startsWith('code-'))
    expect(codes.map(({ code }) => code)).toEqual(told === null ? [] : [told])
    expect(codes.every(({ citations }) => citations.length > 0)).toBe(true)
  })
})
