import { assess, canonicalJson, type Inquiry } from 'ytterby'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { jsonSchemas } from '../../build/json-schemas.ts'

const inquiry = {
  asOf: '2026-03-01',
  product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy', weightPercent: 7 }] },
  destination: 'DE',
  endUse: { kind: 'civil' },
} satisfies Inquiry
const { product, ...deal } = inquiry
const { asOf: _, ...undated } = inquiry
const licence = {
  form: 'single',
  items: [{ code: '1C905.a.4', elements: ['Dy'] }],
  endUsers: [{ name: 'Example Motoren GmbH', country: 'DE' }],
  endUse: { kind: 'civil', field: 'none' },
  destinations: ['DE'],
  validFrom: '2026-01-15',
  validUntil: '2027-01-15',
}
const composition = {
  asOf: '2026-03-01',
  exportedFrom: 'DE',
  product: { id: 'rotor', parts: [{ id: 'magnet', quantityPer: 8, unitValue: 3, currency: 'EUR' }] },
}
const owners = { asOf: '2026-03-01', party: 'b', holdings: [{ owner: 'a', held: 'b', percent: 60 }] }
const line = { line: 2, id: 'A1', inquiry: undated, value: { amount: 9600, currency: 'EUR' } }

/** Whether a validator that has only the published file accepts a value. */
const accepts = (name: string, value: unknown): boolean =>
  z.fromJSONSchema(JSON.parse(canonicalJson(jsonSchemas[`${name}.schema.json`]))).safeParse(value).success

describe('the published JSON Schemas', () => {
  it('are those of inquiry and assessment, of each other input, and of nothing else', () => {
    expect(Object.keys(jsonSchemas)).toEqual([
      'inquiry.schema.json',
      'assessment.schema.json',
      'kit.schema.json',
      'licence.schema.json',
      'exposure-line.schema.json',
      'composition.schema.json',
      'owners.schema.json',
    ])
  })

  it.each<[string, unknown]>([
    ['inquiry', inquiry],
    ['assessment', assess(inquiry)],
    ['kit', { ...deal, parts: [{ id: 'magnets', product, quantityKg: 3 }, {}] }],
    ['licence', licence],
    ['exposure-line', line],
    ['exposure-line', { inquiry: { ...undated, asOf: '2026-03-01' } }],
    ['composition', composition],
    ['owners', owners],
  ])('%s: accepts what the code accepts', (name, value) => {
    expect(accepts(name, value)).toBe(true)
  })

  it.each<[string, string, unknown]>([
    ['inquiry', 'no day', undated],
    ['kit', 'no parts', { ...deal, parts: [] }],
    ['kit', 'a product of the deal', { ...inquiry, parts: [{}] }],
    ['kit', 'an unknown form', { ...deal, parts: [{ product: { form: 'motr' } }] }],
    ['kit', 'a destination of a part', { ...deal, parts: [{ product, destination: 'US' }] }],
    ['licence', 'an unknown form', { ...licence, form: 'singel' }],
    ['licence', 'an unknown key', { ...licence, colour: 'red' }],
    ['licence', 'no item', { ...licence, items: [] }],
    ['composition', 'no product', { ...composition, product: undefined }],
    ['composition', 'a value of 0', { ...composition, product: { id: 'x', unitValue: 0 } }],
    ['owners', 'more than all', { ...owners, holdings: [{ owner: 'a', held: 'b', percent: 101 }] }],
    ['exposure-line', 'no inquiry', { id: 'A1' }],
    ['exposure-line', 'an unknown fact', { inquiry: { ...undated, colour: 'red' } }],
    ['exposure-line', 'a currency that is none', { ...line, value: { amount: 1, currency: 'euro' } }],
  ])('%s: refuses %s', (name, _fault, value) => {
    expect(accepts(name, value)).toBe(false)
  })
})
