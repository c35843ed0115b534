import type { Inquiry } from 'ytterby/schema'

export type Asked = { readonly name: string; readonly inquiry: Inquiry }

/** What is asked of each Worker: a usual good, a good that is free, and a line as traders write it with a name to screen. */
export const INQUIRIES: readonly Asked[] = [
  {
    name: 'a magnet with dysprosium',
    inquiry: {
      asOf: '2026-04-11',
      product: {
        form: 'ndfeb-magnet',
        elements: [
          { symbol: 'Nd', weightPercent: 24 },
          { symbol: 'Dy', weightPercent: 7 },
        ],
      },
      destination: 'DE',
      endUse: { kind: 'civil' },
    },
  },
  {
    name: 'a motor',
    inquiry: {
      asOf: '2026-04-11',
      product: { form: 'motor', elements: [{ symbol: 'Nd' }] },
      destination: 'DE',
      endUse: { kind: 'civil' },
      endUser: { kind: 'civil', listed: 'none' },
    },
  },
  {
    name: 'a compound, half stated, to a named buyer',
    inquiry: {
      asOf: '2026-11-24',
      product: { form: 'compound', commodityCode: '284690' },
      destination: 'JP',
      endUser: { name: 'Larsson Optics AB', country: 'JP' },
    },
  },
]
