import { expect, test } from 'vitest'
import { assess, sortRestrictions } from 'ytterby'

test('prohibitions come first and background last; nothing is lost', () => {
  const { restrictions } = assess({
    asOf: '2026-03-01',
    product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
    destination: 'DE',
  })
  const sorted = sortRestrictions(restrictions)
  const groups = sorted.map(({ effect }) => effect).filter((effect, at, all) => effect !== all[at - 1])
  expect(groups).toEqual(['prohibition', 'duty', 'condition', 'context'])
  expect(new Set(sorted)).toEqual(new Set(restrictions))
})
