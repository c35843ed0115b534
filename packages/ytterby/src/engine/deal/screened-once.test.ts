import { assess } from 'ytterby'
import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => vi.restoreAllMocks())

const BUYER = 'Quellwasser Magnettechnik GmbH'

it.each([
  ['from China', {}],
  ['from Germany, under rules that a change of one fact would bring about', { exportedFrom: 'DE', asOf: '2025-12-15' }],
  ['from Germany, with an origin that is presumed', { exportedFrom: 'DE', asOf: '2025-10-20' }],
])('the name of a buyer is read once for an answer about goods %s', (_, facts) => {
  const lowered = vi.spyOn(String.prototype, 'toLowerCase')
  assess({
    asOf: '2026-08-01',
    product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }] },
    destination: 'FR',
    endUse: { kind: 'civil' },
    endUser: { name: BUYER, country: 'FR', kind: 'civil' },
    ...facts,
  })
  expect(lowered.mock.contexts.filter((text) => String(text) === BUYER)).toHaveLength(1)
})
