import type { Inquiry } from 'ytterby'

/** A sintered magnet with dysprosium to a German buyer: controlled since 2025-04-04. */
export const magnet: Inquiry = {
  asOf: '2025-06-01',
  product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
  destination: 'DE',
  endUse: { kind: 'civil' },
}
