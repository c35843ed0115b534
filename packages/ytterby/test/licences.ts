import type { Inquiry } from 'ytterby'
import type { Licence, LicenceAnswer } from 'ytterby/planning'

/** A single licence for 500 kg of magnets with dysprosium for one German user. */
export const single: Licence = {
  number: 'SAMPLE-1',
  holder: 'Example Magnets Co., Ltd.',
  form: 'single',
  items: [{ code: '1C905.a.4' }],
  quantityKg: 500,
  endUsers: [{ name: 'Example Motoren GmbH', country: 'DE' }],
  endUse: { kind: 'civil', field: 'none' },
  destinations: ['DE'],
  validFrom: '2026-01-15',
  validUntil: '2027-01-15',
  used: false,
  changeRequest: 'none',
}
/** A general licence, of which 200 of 5,000 kg were exported. */
export const general: Licence = {
  ...single,
  form: 'general',
  quantityKg: 5000,
  usedKg: 200,
  endUsers: [{ name: 'Example Motoren GmbH' }, { name: 'Beispiel Antriebe AG' }],
  destinations: ['DE', 'FR'],
  validUntil: '2029-01-15',
}
/** An ordinary export licence for 2,000 kg of lanthanum oxide, of one batch. */
export const ordinary: Licence = {
  number: 'SAMPLE-3',
  holder: 'Example Magnets Co., Ltd.',
  form: 'ordinary',
  items: [{ code: '2846901600' }],
  quantityKg: 2000,
  endUsers: [{ name: 'Example Motoren GmbH', country: 'DE' }],
  endUse: { kind: 'civil', field: 'none' },
  destinations: ['DE'],
  validFrom: '2026-01-15',
  validUntil: '2026-07-15',
  used: false,
}
/** The shipment that the single licence was issued for. */
export const shipment: Inquiry = {
  asOf: '2026-03-01',
  product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }], elementsComplete: true },
  destination: 'DE',
  endUse: { kind: 'civil', field: 'none' },
  endUser: { name: 'Example Motoren GmbH', country: 'DE', kind: 'civil' },
  exporter: { name: 'Example Magnets Co., Ltd.' },
  quantityKg: 300,
}
/** The shipment that the ordinary licence was issued for. */
export const lanthanum: Inquiry = {
  ...shipment,
  product: { form: 'separated-oxide', elements: [{ symbol: 'La' }], commodityCode: '2846901600' },
}
/** A magnet whose list of elements is stated to be complete. */
export const magnetOf = (...symbols: readonly ('Nd' | 'Tb' | 'Dy')[]): Inquiry['product'] => ({
  form: 'ndfeb-magnet',
  elements: symbols.map((symbol) => ({ symbol })),
  elementsComplete: true,
})

/** The checks that do not hold. */
export const notHeld = ({ checks }: LicenceAnswer): Record<string, string> =>
  Object.fromEntries(checks.flatMap(({ id, outcome }) => (outcome === 'holds' ? [] : [[id, outcome]])))
