import { expect, test } from 'vitest'
import { decide, type DecisionView } from 'ytterby'
import { contradicts } from '../src/impact/is-correction.ts'

const MAGNET = decide({
  asOf: '2026-03-01',
  product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
  destination: 'DE',
  endUse: { kind: 'civil' },
})
const FIBRE = decide({
  asOf: '2026-11-20',
  product: { form: 'optical-fibre', elements: [{ symbol: 'Er' }] },
  destination: 'DE',
  endUse: { kind: 'civil' },
})
const OPEN = decide({ asOf: '2026-03-01', product: { form: 'ndfeb-magnet' }, destination: 'DE' })
const free: Partial<DecisionView> = { verdict: 'no-permit', possible: ['no-permit'], action: 'proceed' }

test('the examples are what they stand for', () => {
  expect([MAGNET.verdict, FIBRE.verdict, OPEN.verdict]).toEqual(['permit-required', 'unsettled', 'depends'])
})

test.each<[string, DecisionView | null, DecisionView | null, boolean]>([
  ['the same again', MAGNET, MAGNET, false],
  ['a permit that is needed after all', { ...MAGNET, ...free }, MAGNET, true],
  ['a permit that is needed no more', MAGNET, { ...MAGNET, ...free }, true],
  ['what was unsettled, free', FIBRE, { ...FIBRE, ...free }, false],
  ['what was unsettled, under a permit', FIBRE, { ...MAGNET, asOf: FIBRE.asOf }, false],
  ['what was open, free', OPEN, { ...OPEN, ...free }, false],
  [
    'what was open, prohibited though that was not possible',
    { ...OPEN, possible: ['permit-required', 'no-permit'] },
    { ...OPEN, verdict: 'prohibited', possible: ['prohibited'] },
    true,
  ],
  ['what was settled, unsettled', MAGNET, { ...MAGNET, verdict: 'unsettled', possible: ['unsettled'] }, true],
  ['another tier', MAGNET, { ...MAGNET, tier: { level: 1 } }, true],
  [
    'a restriction more',
    MAGNET,
    { ...MAGNET, restrictions: [...MAGNET.restrictions, { id: 'x', effect: 'duty' }] },
    true,
  ],
  ['a coming turn more', MAGNET, { ...MAGNET, horizon: [{ on: '2027-01-01', verdict: 'no-permit' }] }, false],
  [
    'an item that was in force, suspended',
    MAGNET,
    {
      ...MAGNET,
      permits: MAGNET.permits.map((permit) => ({
        ...permit,
        items: permit.items.map((item) => ({ ...item, state: 'suspended' })),
      })),
    },
    true,
  ],
  ['an answer that is refused', MAGNET, null, true],
])('%s', (_, before, after, expected) => {
  expect(contradicts(before, after)).toBe(expected)
})
