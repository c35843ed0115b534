import type { LedgerEvent } from 'ytterby/ledger'

/** A general licence for 5,000 kg of magnets with dysprosium. */
export const TERMS = {
  form: 'general',
  items: [{ code: '1C905.a.4' }],
  quantityKg: 5000,
  usedKg: 0,
  holder: 'Example Magnets Co., Ltd.',
  endUsers: [{ name: 'Example Motoren GmbH', country: 'DE' }],
  endUse: { kind: 'civil', field: 'none' },
  destinations: ['DE'],
  validFrom: '2026-01-15',
  validUntil: '2029-01-15',
  changeRequest: 'none',
} satisfies LedgerEvent['terms']

/** A shipment that the licence covers. */
export const SHIPMENT = {
  document: 'SO-9',
  inquiry: {
    asOf: '2026-03-10',
    product: {
      form: 'ndfeb-magnet',
      elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }],
      elementsComplete: true,
      controlCode: '1C905.a.4',
    },
    destination: 'DE',
    endUse: { kind: 'civil', field: 'none' },
    endUser: { name: 'Example Motoren GmbH', country: 'DE', kind: 'civil' },
    exporter: { name: 'Example Magnets Co., Ltd.' },
    quantityKg: 300,
  },
}

/** An event of the licence `L-1`, with a key of its own. */
export const event = (kind: LedgerEvent['kind'], key: string, more: Partial<LedgerEvent> = {}): LedgerEvent => ({
  key,
  kind,
  licence: 'L-1',
  document: key,
  on: '2026-03-01',
  knownOn: '2026-03-01',
  by: 'A. Clerk',
  ...more,
})

export const ISSUE = event('issue', 'paper', { on: '2026-01-15', knownOn: '2026-01-15', terms: TERMS })
export const reserve = (key: string, quantityKg: number): LedgerEvent => event('reserve', key, { quantityKg })
