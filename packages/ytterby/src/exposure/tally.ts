import { compareText } from '../schema/compare-text.ts'
import { decimalOf, MILLIGRAMS, TEN_THOUSANDTHS, unitsOf } from '../schema/exact-decimal.ts'
import type { Range, Sums, SumsRange } from './sums-schema.ts'

/**
 * The running sums of some lines. Each line is rounded to whole milligrams and ten-thousandths of a currency unit, so sums do not
 * depend on the order of the lines.
 */
export type Tally = {
  lines: number
  /** Milligrams; null if no line states a quantity. */
  quantity: bigint | null
  /** Ten-thousandths by currency. */
  values: Map<string, bigint>
}

export const emptyTally = (): Tally => ({ lines: 0, quantity: null, values: new Map() })

/** Counts one line. */
export function countLine(
  tally: Tally,
  quantityKg: number | undefined,
  value: { amount: number; currency: string } | undefined,
): void {
  tally.lines += 1
  if (quantityKg !== undefined) tally.quantity = (tally.quantity ?? 0n) + unitsOf(quantityKg, MILLIGRAMS)
  if (value !== undefined) addMoney(tally, value.currency, unitsOf(value.amount, TEN_THOUSANDTHS))
}

/** Adds another tally. */
export function countAll(tally: Tally, { lines, quantity, values }: Tally): void {
  tally.lines += lines
  if (quantity !== null) tally.quantity = (tally.quantity ?? 0n) + quantity
  for (const [currency, amount] of values) addMoney(tally, currency, amount)
}

function addMoney({ values }: Tally, currency: string, amount: bigint): void {
  values.set(currency, (values.get(currency) ?? 0n) + amount)
}

/** Converts a tally to plain JSON, with its shares of a whole. */
export function sumsOf({ lines, quantity, values }: Tally, whole: Tally): Sums {
  return {
    lines,
    shareOfLines: share(BigInt(lines), BigInt(whole.lines)),
    quantityKg: quantity === null ? null : decimalOf(quantity, MILLIGRAMS),
    shareOfQuantity: quantity === null ? null : share(quantity, whole.quantity ?? 0n),
    value: sortedValues(values).map(([currency, amount]) => ({
      currency,
      amount: decimalOf(amount, TEN_THOUSANDTHS),
      share: share(amount, whole.values.get(currency) ?? 0n),
    })),
  }
}

/** A range of percentages of a tally. */
export function rangeOf({ quantity, values }: Tally, percent: Range): SumsRange {
  const of = (units: bigint, scale: bigint): Range => ({
    min: decimalOf(percentOf(units, percent.min), scale),
    max: decimalOf(percentOf(units, percent.max), scale),
  })
  return {
    quantityKg: quantity === null ? null : of(quantity, MILLIGRAMS),
    value: sortedValues(values).map(([currency, amount]) => ({ currency, ...of(amount, TEN_THOUSANDTHS) })),
  }
}

const sortedValues = (values: Tally['values']): [string, bigint][] => [...values].sort(([a], [b]) => compareText(a, b))

const percentOf = (units: bigint, percent: number): bigint =>
  rounded(units * BigInt(Math.round(percent * 100)), 10_000n)

const share = (part: bigint, whole: bigint): number | null =>
  whole === 0n ? null : Number(rounded(part * 10_000n, whole)) / 10_000

/** Division of positive integers, rounding half up. */
const rounded = (dividend: bigint, divisor: bigint): bigint => (2n * dividend + divisor) / (2n * divisor)
