/** Milligrams in a kilogram: the exact unit of sums that are shown. */
export const MILLIGRAMS = 1_000_000n
/** Micrograms in a kilogram: the exact unit of licences, in which pounds are whole too. */
export const MICROGRAMS = 1_000_000_000n
/** The exact unit of money. Currencies are never converted. */
export const TEN_THOUSANDTHS = 10_000n

/** An amount in whole units, `scale` of which make one; what is finer is rounded. As a sum of units it is exact. */
export function unitsOf(amount: number, scale: bigint): bigint {
  const units = Math.round(amount * Number(scale))
  if (Number.isSafeInteger(units)) return BigInt(units)
  // A product that is no exact number: the digits are taken as they are written.
  const places = String(scale).length - 1
  const [whole = '0', decimals = ''] = String(amount).split('.')
  return BigInt(whole + decimals.slice(0, places).padEnd(places, '0'))
}

/** The inverse of `unitsOf`, for units that are not negative. As a number it is exact up to 15 digits. */
export function decimalOf(units: bigint, scale: bigint): number {
  const digits = String(scale).length - 1
  return Number(`${units / scale}.${String(units % scale).padStart(digits, '0')}`)
}

/** Whether an amount is exactly a number of whole units. */
export const isExact = (amount: number, scale: bigint): boolean => decimalOf(unitsOf(amount, scale), scale) === amount

/** Units, but nothing instead of less than nothing. */
export const positive = (units: bigint): bigint => (units > 0n ? units : 0n)
