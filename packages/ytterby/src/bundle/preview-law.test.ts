import { expect, it } from 'vitest'
import { compare, previewLaw } from 'ytterby/law'
import { LAW_2, LAW_3 } from '../../test/bundles.ts'

const fibre = {
  product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }], elementsComplete: true },
  destination: 'DE',
}
const lines = [
  { id: 'F1', inquiry: { ...fibre, quantityKg: 12.5 }, value: { amount: 900, currency: 'EUR' } },
  { id: 'M1', inquiry: { product: { form: 'ore' }, destination: 'DE', quantityKg: 37.5 } },
  { id: 'F2', inquiry: { ...fibre, asOf: '2026-12-01', quantityKg: 3 } },
  { id: 'X', inquiry: { product: { form: 'magnt' } } },
  { id: 'F3', inquiry: { ...fibre, quantityKg: 0.5 }, value: { amount: 100, currency: 'USD' } },
]
const preview = previewLaw({ ruleset: LAW_3 }, lines, { asOf: '2026-12-20', ruleset: LAW_2 })

it('names the lines that change, from what to what, and the notice behind it', () => {
  expect(preview).toMatchObject({ from: '2.0.0', to: '2.1.0' })
  const said = preview.changed.map(({ id, from, to, firstDay, because, citations }) => [
    id,
    from.verdict,
    to.verdict,
    firstDay,
    because.map((cite) => citations[cite]?.instrument),
  ])
  expect(said).toEqual([
    ['F1', 'unsettled', 'no-permit', '2026-12-15', ['MOFCOM-2026-999']],
    // On its day only the coming change differs.
    ['F2', 'unsettled', 'unsettled', '2003-01-01', ['MOFCOM-2026-999']],
    ['F3', 'unsettled', 'no-permit', '2026-12-15', ['MOFCOM-2026-999']],
  ])
  expect(preview.refused).toMatchObject([{ id: 'X', line: 4, issues: [{ pointer: '/inquiry/product/form' }] }])
})

it('adds up kilograms and value of what changes, beside all answered lines', () => {
  expect(preview.sums).toMatchObject({
    lines: 3,
    shareOfLines: 0.75,
    quantityKg: 16,
    value: [
      { currency: 'EUR', amount: 900 },
      { currency: 'USD', amount: 100 },
    ],
  })
})

it('says of each line what compare says, and nothing of the law in force', () => {
  const sides = { from: { ruleset: LAW_2, asOf: '2026-12-20' }, to: { ruleset: LAW_3, asOf: '2026-12-20' } }
  const [compared] = compare(lines, sides)
  expect(preview.changed[0]).toMatchObject(compared ?? {})
  expect(previewLaw({ ruleset: LAW_2 }, lines, { asOf: '2026-12-20', ruleset: LAW_2 }).changed).toEqual([])
})
