import type { Sums } from 'ytterby/exposure'

/** A number with a comma between thousands, whatever the language. */
export function grouped(amount: number | string): string {
  const [whole = '', fraction] = String(amount).split('.')
  const text = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? text : `${text}.${fraction}`
}

/** Money with two decimals; the other formats hold it to four. */
export const money = (amount: number): string => grouped(amount.toFixed(2))

/** A share of 0 to 1 as per cent; a dash where there is nothing to be a share of. */
export const percent = (share: number | null): string => (share === null ? '–' : `${(share * 100).toFixed(1)} %`)

/** Lines, quantity and values in one text, such as `12 lines (40.0 %), 300 kg (12.0 %), 4,000.00 EUR (31.0 %)`. */
export function sumsText(
  { shareOfLines, quantityKg, shareOfQuantity, value }: Sums,
  { lines, kg }: { readonly lines: string; readonly kg: string },
): string {
  return [
    `${lines} (${percent(shareOfLines)})`,
    ...(quantityKg === null ? [] : [`${grouped(quantityKg)} ${kg} (${percent(shareOfQuantity)})`]),
    ...value.map(({ currency, amount, share }) => `${money(amount)} ${currency} (${percent(share)})`),
  ].join(', ')
}
