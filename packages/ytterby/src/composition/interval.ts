import { compareFractions, ONE, over, plus, times, ZERO, type Fraction } from './fraction.ts'

/** Every value that an open amount can still have, both ends included; `to` is null where there is no upper bound. */
export type Interval = { readonly from: Fraction; readonly to: Fraction | null }

export const NOTHING: Interval = { from: ZERO, to: ZERO }
export const ALL_OF_IT: Interval = { from: ONE, to: ONE }
/** A share of which nothing is known. */
export const ANY_SHARE: Interval = { from: ZERO, to: ONE }
/** An amount of which nothing is known. */
export const ANY_AMOUNT: Interval = { from: ZERO, to: null }

export const exactly = (value: Fraction): Interval => ({ from: value, to: value })

const isZero = (value: Fraction | null): boolean => value !== null && value.n === 0n

export const isNothing = ({ to }: Interval): boolean => isZero(to)

/** Whether only one value is left. */
export const isCertain = ({ from, to }: Interval): boolean => to !== null && compareFractions(from, to) === 0

export const sum = (a: Interval, b: Interval): Interval =>
  isNothing(b) ? a : { from: plus(a.from, b.from), to: a.to === null || b.to === null ? null : plus(a.to, b.to) }

/** The product of two amounts that do not depend on each other. Nothing of an open amount is nothing. */
export const product = (a: Interval, b: Interval): Interval =>
  isNothing(a) || isNothing(b)
    ? NOTHING
    : { from: times(a.from, b.from), to: a.to === null || b.to === null ? null : times(a.to, b.to) }

/** The share that a part is of a whole. */
export const shareOf = (part: Interval, whole: Interval): Interval => ({
  from: whole.to === null || isZero(whole.to) ? ZERO : over(part.from, whole.to),
  to: isZero(part.to) ? ZERO : part.to === null || isZero(whole.from) ? null : over(part.to, whole.from),
})

/** Every value of either. */
export const hull = (a: Interval, b: Interval): Interval => ({
  from: compareFractions(a.from, b.from) <= 0 ? a.from : b.from,
  to: a.to === null || b.to === null ? null : compareFractions(a.to, b.to) >= 0 ? a.to : b.to,
})

/** The values of both; null if they contradict each other. */
export function overlap(a: Interval, b: Interval): Interval | null {
  const from = compareFractions(a.from, b.from) >= 0 ? a.from : b.from
  const to = a.to === null ? b.to : b.to === null || compareFractions(a.to, b.to) <= 0 ? a.to : b.to
  return to !== null && compareFractions(from, to) > 0 ? null : { from, to }
}
