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

test('the examples have the verdicts that the cases below assume', () => {
  expect([MAGNET.verdict, FIBRE.verdict, OPEN.verdict]).toEqual(['permit-required', 'unsettled', 'depends'])
})

test.each<[string, DecisionView | null, DecisionView | null, boolean]>([
  ['the same decision', MAGNET, MAGNET, false],
  ['no permit becomes a permit', { ...MAGNET, ...free }, MAGNET, true],
  ['a permit becomes no permit', MAGNET, { ...MAGNET, ...free }, true],
  ['unsettled becomes no permit', FIBRE, { ...FIBRE, ...free }, false],
  ['unsettled becomes a permit', FIBRE, { ...MAGNET, asOf: FIBRE.asOf }, false],
  ['open becomes no permit', OPEN, { ...OPEN, ...free }, false],
  [
    'open becomes prohibited, which was not a possible outcome',
    { ...OPEN, possible: ['permit-required', 'no-permit'] },
    { ...OPEN, verdict: 'prohibited', possible: ['prohibited'] },
    true,
  ],
  ['a permit becomes unsettled', MAGNET, { ...MAGNET, verdict: 'unsettled', possible: ['unsettled'] }, true],
  ['another tier', MAGNET, { ...MAGNET, tier: { level: 1 } }, true],
  [
    'an additional restriction',
    MAGNET,
    { ...MAGNET, restrictions: [...MAGNET.restrictions, { id: 'x', effect: 'duty' }] },
    true,
  ],
  ['an additional coming change', MAGNET, { ...MAGNET, horizon: [{ on: '2027-01-01', verdict: 'no-permit' }] }, false],
  [
    'an item in force becomes suspended',
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
  ['an answer becomes a refusal', MAGNET, null, true],
  ['a refusal becomes an answer', null, MAGNET, false],
])('%s', (_, before, after, expected) => {
  expect(contradicts(before, after)).toBe(expected)
})
