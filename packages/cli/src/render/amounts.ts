import type { Exposure } from 'ytterby/planning'

/** A number with commas between thousands, in every language. */
export function withCommas(amount: number | string): string {
  const [whole = '', fraction] = String(amount).split('.')
  const text = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? text : `${text}.${fraction}`
}

/** Money with two decimals; CSV and JSON have four. */
export const money = (amount: number): string => withCommas(amount.toFixed(2))

/** A share from 0 to 1 as a percentage; a dash if there is no total. */
export const percent = (share: number | null): string => (share === null ? '–' : `${(share * 100).toFixed(1)} %`)

/** Lines, quantity and values in one text, such as `12 lines (40.0 %), 300 kg (12.0 %), 4,000.00 EUR (31.0 %)`. */
export function sumsText(
  { shareOfLines, quantityKg, shareOfQuantity, value }: Exposure['totals'],
  { lines, kg }: { readonly lines: string; readonly kg: string },
): string {
  return [
    `${lines} (${percent(shareOfLines)})`,
    ...(quantityKg === null ? [] : [`${withCommas(quantityKg)} ${kg} (${percent(shareOfQuantity)})`]),
    ...value.map(({ currency, amount, share }) => `${money(amount)} ${currency} (${percent(share)})`),
  ].join(', ')
}
