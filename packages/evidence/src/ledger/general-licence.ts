import type { PlannedShipment } from 'ytterby/ledger'
import type { Licence } from 'ytterby/planning'

/** A general licence that is never used up. */
export const general: Licence = {
  form: 'general',
  items: [{ code: '1C905.a.4' }],
  quantityKg: 100_000,
  usedKg: 0,
  holder: 'Example Magnets Co., Ltd.',
  endUsers: [{ name: 'Example Motoren GmbH', country: 'DE' }],
  endUse: { kind: 'civil', field: 'none' },
  destinations: ['DE'],
  validFrom: '2026-01-15',
  validUntil: '2029-01-15',
  changeRequest: 'none',
}

/** A shipment that it covers. */
export const generalShipment = (asOf: string): PlannedShipment => ({
  document: `SO of ${asOf}`,
  inquiry: {
    asOf,
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
})
