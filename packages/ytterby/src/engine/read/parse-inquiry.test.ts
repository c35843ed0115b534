import 'ytterby/zh'
import { assess, InvalidInquiryError, parseInquiry, refusalText } from 'ytterby'
import { describe, expect, it } from 'vitest'

const SECRET = 'Geheimrat'

function findings(value: unknown): { code: string; pointer: string; message: string }[] {
  try {
    parseInquiry(value)
  } catch (error) {
    if (error instanceof InvalidInquiryError) return [...error.issues]
    throw error
  }
  return []
}

describe('a refused inquiry', () => {
  it('reports every issue at once, each with its pointer', () => {
    const issues = findings({ asOf: '2025-02-30', product: { form: 'ndfeb-magnt', weight: 1 }, quantityKg: -1 })
    expect(issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'invalid-day /asOf',
      'unknown-value /product/form',
      'unknown-key /product/weight',
      'out-of-range /quantityKg',
    ])
  })

  it.each([
    [{ asOf: '2025-06-01', product: { form: 'ndfeb-magnt' } }, 'Did you mean “ndfeb-magnet”?'],
    [
      { asOf: '2025-06-01', product: { form: 'magnet' } },
      'Use one of: ndfeb-magnet, smco-magnet, magnet-powder, bonded-magnet.',
    ],
    [{ asOf: '2025-06-01', product: { elements: [{ symbol: 'dy' }] } }, 'Did you mean “Dy”?'],
    [{ asOf: '2025-06-01', produkt: {} }, 'Did you mean “product”?'],
    [
      { asOf: '2025-06-01', product: { elements: [{ symbol: 'Dy', weigthPercent: 1 }] } },
      'Did you mean “weightPercent”?',
    ],
    [{ asOf: '2025-06-01', endUse: { kind: 'millitary' } }, 'Did you mean “military”?'],
    [{ asOf: '2025-06-01', product: { elements: [{ symbol: 'Dy', x: 1 }] } }, 'Known here: symbol, weightPercent.'],
    [{ product: {} }, 'State the day of export as asOf'],
  ])('for %j says what to do: %s', (value, sentence) => {
    expect(
      findings(value)
        .map((issue) => issue.message)
        .join('\n'),
    ).toContain(sentence)
  })

  it('suggests nothing for a code of two letters', () => {
    for (const destination of ['XX', 'GER', 'USA', 'Iran', 'Germany'])
      expect(findings({ asOf: '2025-06-01', destination })[0]?.message).not.toContain('Did you mean')
  })

  it('never repeats a value', () => {
    const values = [
      { asOf: SECRET },
      {
        asOf: '2025-06-01',
        product: { form: SECRET, controlCode: SECRET, commodityCode: SECRET, description: SECRET.repeat(500) },
      },
      {
        asOf: '2025-06-01',
        destination: SECRET,
        quantityKg: SECRET,
        endUser: { name: SECRET.repeat(50), kind: SECRET },
      },
    ]
    for (const value of values) {
      const issues = findings(value)
      expect(issues.length).toBeGreaterThan(0)
      expect(JSON.stringify(issues)).not.toContain(SECRET)
    }
  })

  it.each([
    ['a name of blanks', { endUser: { name: '   ' } }, '/endUser/name'],
    ['a name of dashes', { importer: { name: '--' } }, '/importer/name'],
    ['a lone surrogate', { product: { description: '\ud800' } }, '/product/description'],
  ])('%s is refused as a name and as a text', (_, part, pointer) => {
    expect(findings({ asOf: '2025-06-01', ...part })).toMatchObject([{ code: 'unknown-value', pointer }])
  })

  it.each(['__proto__', 'constructor', 'toString'])('the key %s is unknown like any other', (key) => {
    expect(findings(JSON.parse(`{"asOf":"2025-06-01","product":{"${key}":{}}}`))).toMatchObject([
      { code: 'unknown-key', pointer: `/product/${key}` },
    ])
  })

  it.each([
    [['Ho', 'Nd'], '/product/elements/0', 'Expected `{ symbol: "Ho" }`.'],
    ['Nd;Dy', '/product/elements', 'Expected `[{ symbol: "Nd" }]`.'],
    [['secret'], '/product/elements/0', 'Expected object. Known here: symbol, weightPercent.'],
    ['secret', '/product/elements', 'Expected array.'],
  ])('elements written as %j are refused with how they are written', (elements, pointer, message) => {
    expect(findings({ asOf: '2025-06-01', product: { elements } })[0]).toMatchObject({ pointer, message })
    expect(refusalText('invalid-type', message, 'zh')).not.toBe(message)
  })

  it('an unknown rare earth is refused with those that there are', () => {
    expect(findings({ asOf: '2025-06-01', product: { elements: [{ symbol: 'Xx' }] } })).toMatchObject([
      { pointer: '/product/elements/0/symbol', message: expect.stringMatching(/^This value .*Use one of: .*Dy/) },
    ])
  })

  it.each([null, 1, 'text', [], true])('%j is not an inquiry', (value) => {
    expect(findings(value)).toMatchObject([{ code: 'invalid-type', pointer: '' }])
  })
})

describe('a checked inquiry', () => {
  it('is in canonical form and cannot be changed', () => {
    const inquiry = parseInquiry({
      asOf: '2026-01-01',
      product: {
        elements: [{ symbol: 'Dy' }, { symbol: 'Nd' }],
        alloyedWith: ['Fe', 'B', 'Fe'],
        commodityCode: '8505.11 1000',
      },
    })
    expect(inquiry.product).toEqual({
      elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }],
      alloyedWith: ['B', 'Fe'],
      commodityCode: '8505111000',
    })
    expect(
      Object.isFrozen(inquiry) && Object.isFrozen(inquiry.product) && Object.isFrozen(inquiry.product?.elements),
    ).toBe(true)
  })

  it('is repeated in the answer', () => {
    const inquiry = parseInquiry({ asOf: '2026-01-01', product: { form: 'metal', elements: [{ symbol: 'Nd' }] } })
    expect(assess(inquiry).inquiry).toEqual(inquiry)
  })
})
