import type { ExposureLine } from 'ytterby/planning'

type Form = NonNullable<ExposureLine['inquiry']['product']>['form']
type Symbol = NonNullable<NonNullable<ExposureLine['inquiry']['product']>['elements']>[number]['symbol']

/** A line as tests state it: form, all its elements, destination, kilograms, amount and currency. */
export function part(
  id: string,
  form: NonNullable<Form>,
  elements: readonly Symbol[],
  destination: string,
  quantityKg?: number,
  amount?: number,
  currency = 'EUR',
): ExposureLine {
  return {
    id,
    inquiry: {
      product: { form, elements: elements.map((symbol) => ({ symbol })), elementsComplete: true },
      destination,
      endUse: { kind: 'civil' },
      ...(quantityKg === undefined ? {} : { quantityKg }),
    },
    ...(amount === undefined ? {} : { value: { amount, currency } }),
  }
}

/** One line of each kind that the law distinguishes from 2026-03-01 on. */
export const PARTS: readonly ExposureLine[] = [
  part('magnet', 'ndfeb-magnet', ['Nd', 'Dy'], 'DE', 100.1, 9000.1),
  part('fibre', 'optical-fibre', ['Er'], 'FR', 0.2, 800.2),
  part('powder', 'polishing-powder', ['Ce', 'La'], 'US', 50, 100),
  part('metal', 'metal', ['Nd'], 'DE', 10, 700),
]
