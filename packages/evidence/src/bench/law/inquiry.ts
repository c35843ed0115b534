import type { Inquiry } from 'ytterby'

/** What is asked while laws take force. */
export const INQUIRY: Inquiry = {
  asOf: '2026-12-01',
  product: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
  destination: 'DE',
}
