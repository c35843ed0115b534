import type { Composition } from 'ytterby/composition'

export type Node = Composition['product']

/** Goods by their names in tests. */
export const GOODS = {
  bolt: { elements: [] },
  dysprosium: { form: 'metal', elements: [{ symbol: 'Dy' }] },
  dyFe: { form: 'alloy', elements: [{ symbol: 'Dy' }], alloyedWith: ['Fe'] },
  magnet: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }, { symbol: 'Dy' }] },
  plainMagnet: { form: 'ndfeb-magnet', elements: [{ symbol: 'Nd' }], elementsComplete: true },
  smco: { form: 'smco-magnet', elements: [{ symbol: 'Sm' }] },
  rotor: { form: 'motor-rotor' },
  motor: { form: 'motor' },
  target: { form: 'target', elements: [{ symbol: 'Sm' }], alloyedWith: [] },
  otherTarget: { form: 'target', elements: [{ symbol: 'Y' }], alloyedWith: [] },
  machine: { form: 'equipment' },
} as const satisfies Record<string, NonNullable<Node['good']>>

/** A magnet made in Japan, worth 10, with dysprosium metal worth `worth` of the given origin. */
export const magnetWith = (worth: number, origin: 'CN' | 'JP' | 'open' = 'CN'): Node => ({
  id: 'magnet',
  origin: 'JP',
  good: GOODS.magnet,
  unitValue: 10,
  currency: 'EUR',
  chineseContent: { technology: false },
  parts: [
    {
      id: 'dysprosium',
      quantityPer: 1,
      good: GOODS.dysprosium,
      unitValue: worth,
      currency: 'EUR',
      ...(origin === 'open' ? {} : { origin }),
    },
    { id: 'neodymium', quantityPer: 1, good: { form: 'metal', elements: [{ symbol: 'Nd' }] }, origin: 'CN' },
  ],
})

/** A composition that is exported from Germany. */
export const exported = (product: Node, more: Partial<Composition> = {}): Composition => ({
  asOf: '2026-03-01',
  exportedFrom: 'DE',
  destination: 'US',
  product,
  ...more,
})

/** A rotor made in Germany, worth 100, of some magnets. */
export const rotorOf = (magnet: Node, quantityPer = 8): Node => ({
  id: 'rotor',
  origin: 'DE',
  good: GOODS.rotor,
  unitValue: 100,
  currency: 'EUR',
  chineseContent: { technology: false },
  parts: [
    { ...magnet, quantityPer },
    { id: 'shaft', quantityPer: 1, good: GOODS.bolt, origin: 'CN', unitValue: 20, currency: 'EUR' },
  ],
})
