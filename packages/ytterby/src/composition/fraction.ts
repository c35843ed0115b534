/** An exact rational number that is not negative: `n / d`, with `d` above 0. It is reduced only where it is written. */
export type Fraction = { readonly n: bigint; readonly d: bigint }

export const ZERO: Fraction = { n: 0n, d: 1n }
export const ONE: Fraction = { n: 1n, d: 1n }
export const PERCENT: Fraction = { n: 1n, d: 100n }

/** The exact value of a number as JSON writes it: 0.1 is one tenth, not the nearest binary fraction. */
export function fractionOf(value: number): Fraction {
  if (Number.isSafeInteger(value)) return { n: BigInt(value), d: 1n }
  const [digits = '0', power = '0'] = String(value).split('e')
  const [whole = '0', decimals = ''] = digits.split('.')
  const exponent = Number(power) - decimals.length
  const n = BigInt(whole + decimals)
  return exponent < 0 ? { n, d: powerOfTen(-exponent) } : { n: n * powerOfTen(exponent), d: 1n }
}

const POWERS = Array.from({ length: 20 }, (_, exponent) => 10n ** BigInt(exponent))
const powerOfTen = (exponent: number): bigint => POWERS[exponent] ?? 10n ** BigInt(exponent)

/** The sum. Amounts are decimals, so that one denominator usually divides the other. */
export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.n === 0n) return b
  if (b.n === 0n) return a
  if (a.d === b.d) return { n: a.n + b.n, d: a.d }
  if (a.d % b.d === 0n) return { n: a.n + b.n * (a.d / b.d), d: a.d }
  if (b.d % a.d === 0n) return { n: a.n * (b.d / a.d) + b.n, d: b.d }
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d }
}

/** The difference; 0 where it would be negative. */
export function minus(a: Fraction, b: Fraction): Fraction {
  const n = a.n * b.d - b.n * a.d
  return n <= 0n ? ZERO : { n, d: a.d * b.d }
}

export const times = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d })

/** The quotient; `b` is above 0. */
export const over = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d, d: a.d * b.n })

/** Below 0 if `a` is less, above 0 if it is more. */
export function compareFractions(a: Fraction, b: Fraction): number {
  if (a === b) return 0
  const [x, y] = a.d === b.d ? [a.n, b.n] : [a.n * b.d, b.n * a.d]
  return x < y ? -1 : x > y ? 1 : 0
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/** The exact value as text, reduced: `7/4000`, `3`. */
export function fractionText({ n, d }: Fraction): string {
  const divisor = greatestDivisor(n, d)
  return d === divisor ? String(n / divisor) : `${n / divisor}/${d / divisor}`
}

const DECIMALS = 6

/**
 * A share in percent with at most six decimals. The ends of a range are rounded away from what is certain, so that it never looks
 * narrower than it is.
 */
export function percentText({ n, d }: Fraction, rounding: 'down' | 'up' | 'nearest'): string {
  const scaled = n * 100n * 10n ** BigInt(DECIMALS)
  const more = rounding === 'down' ? 0n : rounding === 'up' ? d - 1n : d / 2n
  const rounded = (scaled + more) / d
  const digits = String(rounded).padStart(DECIMALS + 1, '0')
  const decimals = digits.slice(-DECIMALS).replace(/0+$/, '')
  return digits.slice(0, -DECIMALS) + (decimals === '' ? '' : `.${decimals}`)
}
