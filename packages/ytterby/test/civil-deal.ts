import type { Inquiry } from 'ytterby'

/** Elements by their symbols, joined by “;”. */
export const symbols = (text: string): { symbol: 'Nd' }[] =>
  JSON.parse(JSON.stringify(text.split(';').map((symbol) => ({ symbol }))))

/** A civil deal with an unlisted German buyer. */
export const civilDeal = {
  asOf: '2026-03-01',
  destination: 'DE',
  endUse: { kind: 'civil' },
  endUser: { kind: 'civil', listed: 'none' },
} as const satisfies Inquiry

export const metal = (element: string): Inquiry['product'] => ({
  form: 'metal',
  elements: symbols(element),
  alloyedWith: [],
})

/** A good whose list of elements is stated to be complete. */
export const whole = (
  form: NonNullable<NonNullable<Inquiry['product']>['form']>,
  elements: string,
): NonNullable<Inquiry['product']> => ({ form, elements: symbols(elements), elementsComplete: true })
