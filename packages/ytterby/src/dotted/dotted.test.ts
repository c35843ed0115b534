import * as fc from 'fast-check'
import { canonicalJson, parseInquiry, dottedFacts, fieldNamed, setField, type Draft } from 'ytterby'
import { expect, test } from 'vitest'
import { inquiryArbitrary } from '../../test/arbitrary-inquiry.ts'

test.each<[string, unknown, readonly (readonly [string, string])[] | null]>([
  ['a list', { product: { alloyedWith: ['Fe', 'Co'] } }, [['product.alloyedWith', 'Fe;Co']]],
  ['an empty list', { product: { alloyedWith: [] } }, [['product.alloyedWith', 'none']]],
  [
    'elements, with a share and without',
    { product: { elements: [{ symbol: 'Nd' }, { symbol: 'Dy', weightPercent: 7.5 }] } },
    [['product.elements', 'Nd;Dy:7.5']],
  ],
  ['the statement that there are no consignees', { consignees: [] }, [['consignees', 'none']]],
  [
    'two consignees',
    { consignees: [{ name: 'A' }, { country: 'DE' }] },
    [
      ['consignees.0.name', 'A'],
      ['consignees.1.country', 'DE'],
    ],
  ],
  ['a boolean', { chineseContent: { technology: false } }, [['chineseContent.technology', 'false']]],
  ['an empty consignee', { consignees: [{}] }, null],
  ['an empty text', { product: { description: '' } }, null],
  ['a text that begins with white space', { product: { description: ' x' } }, null],
  ['a word with a separator', { product: { alloyedWith: ['Fe;Co'] } }, null],
  ['a text instead of a number, which would be read as a number', { quantityKg: '7' }, null],
  ['a name unknown to the contract', { colour: 'red' }, null],
  ['null', null, null],
])('%s', (_, inquiry, facts) => {
  expect(dottedFacts(inquiry)).toEqual(facts)
})

test('written facts are read back', () => {
  fc.assert(
    fc.property(inquiryArbitrary, (inquiry) => {
      const facts = dottedFacts(inquiry)
      if (facts === null) return
      const draft: Draft = {}
      for (const [name, text] of facts) setField(draft, fieldNamed(name), text)
      expect(canonicalJson(parseInquiry(draft))).toBe(canonicalJson(inquiry))
    }),
    { seed: 20261125, numRuns: 300 },
  )
})

test.each(['some', 'A;B'])('the only word for consignees is “none”, not “%s”', (text) => {
  const draft: Draft = { asOf: '2026-03-01' }
  setField(draft, fieldNamed('consignees'), text)
  expect(() => parseInquiry(draft)).toThrow(expect.objectContaining({ pointer: '/consignees' }))
})

test('a share is read with and without its sign', () => {
  const draft: Draft = {}
  const field = fieldNamed('product.elements')
  if (field !== undefined) setField(draft, field, 'Nd:30%; Dy: 2.5 %;Tb:x%')
  const shares = [
    { symbol: 'Nd', weightPercent: 30 },
    { symbol: 'Dy', weightPercent: 2.5 },
    { symbol: 'Tb', weightPercent: 'x' },
  ]
  expect(draft).toEqual({ product: { elements: shares } })
})
