import { expect, test } from 'vitest'
import { parseInquiry } from '../read/parse-inquiry.ts'
import { currentRuleset } from '../../current-law/current-ruleset.ts'
import { indexOf } from '../law/ruleset.ts'
import { rowKey } from './row-key.ts'

const law = indexOf(currentRuleset)

const keyOf = (changes: object): string =>
  rowKey(
    law,
    parseInquiry(law, {
      asOf: '2025-06-02',
      product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd', weightPercent: 29 }], particleSizeMicron: 900 },
      destination: 'SE',
      endUser: { name: 'Ravnsborg Vindmøller A/S', country: 'SE' },
      quantityKg: 1,
      ...changes,
    }),
  )
const product = (weightPercent: number, size: number, more: object = {}) => ({
  product: {
    form: 'ndfeb-magnet',
    elements: [{ symbol: 'Nd', weightPercent }],
    particleSizeMicron: size,
    ...more,
  },
})
const clock = { neededBy: '2026-01-01' }

test.each([
  ['quantities', { quantityKg: 2 }],
  ['days between two turns of the law', { asOf: '2025-06-03' }],
  ['names of strangers', { endUser: { name: 'Example Motoren GmbH', country: 'SE' } }],
  ['countries that no rule names', { destination: 'NL', endUser: { name: 'Example Motoren GmbH', country: 'PT' } }],
  ['sizes and shares on the same side of every limit', product(28, 500)],
  ['words of which the law says nothing', product(29, 900, { description: 'Teil 4711', grade: 'B2' })],
])('%s are not told apart', (_, changes) => expect(keyOf(changes)).toBe(keyOf({})))

test.each([
  ['a turn of the law', { asOf: '2025-11-10' }],
  ['a day after what is known', { asOf: '2030-01-01' }],
  ['a country that a rule names', { destination: 'US' }],
  ['a neighbour of China', { destination: 'VN' }],
  ['a listed name', { endUser: { name: 'TDK Corporation', country: 'SE' } }],
  ['a name that identifies nobody', { endUser: { name: 'n/a', country: 'SE' } }],
  ['no name', { endUser: { country: 'SE' } }],
  ['a fine powder', product(29, 499)],
  ['a whole list', product(100, 900)],
  ['a grade that is read', product(29, 900, { grade: 'N38EH' })],
  ['a fact that is not known to the key', { exporter: { name: 'Example Motoren GmbH' } }],
])('%s is told apart', (_, changes) => expect(keyOf(changes)).not.toBe(keyOf({})))

test('a clock counts from the day itself', () =>
  expect(keyOf({ clock })).not.toBe(keyOf({ clock, asOf: '2025-06-03' })))
