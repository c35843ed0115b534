import type { Product } from 'ytterby'

export const magnet: Product = { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] }
export const plainMagnet: Product = { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }] }
export const motor: Product = { ...magnet, form: 'motor' }
export const rotor: Product = { ...magnet, form: 'motor-rotor' }
export const bonded: Product = { ...magnet, form: 'bonded-magnet' }
export const civil = {
  asOf: '2026-03-01',
  destination: 'DE',
  endUse: { kind: 'civil' },
  endUser: { kind: 'civil', listed: 'none' },
} as const
