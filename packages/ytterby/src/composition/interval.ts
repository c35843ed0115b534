import { compareFractions, ONE, over, plus, times, ZERO, type Fraction } from './fraction.ts'

/** Every value that an open amount can still have, from one end to the other; `to` is null where there is no upper bound. */
export type Interval = {
  readonly from: Fraction
  readonly to: Fraction | null
  /** Whether it is below `to`, and never `to` itself. */
  readonly isBelow?: true | undefined
}

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

/** Whether every value is below another one. */
export const isUnder = (values: Interval, value: Fraction): boolean =>
  compareEnds(values, { from: ZERO, to: value, isBelow: true }) <= 0

/** Compares upper ends: below 0 if that of `a` comes first. */
function compareEnds(a: Interval, b: Interval): number {
  if (a.to === null || b.to === null) return Number(a.to === null) - Number(b.to === null)
  return compareFractions(a.to, b.to) || Number(b.isBelow ?? false) - Number(a.isBelow ?? false)
}

export const sum = (a: Interval, b: Interval): Interval =>
  isNothing(b)
    ? a
    : {
        from: plus(a.from, b.from),
        to: a.to === null || b.to === null ? null : plus(a.to, b.to),
        isBelow: a.isBelow ?? b.isBelow,
      }

/** The product of two amounts that do not depend on each other. Nothing of an open amount is nothing. */
export const product = (a: Interval, b: Interval): Interval =>
  isNothing(a) || isNothing(b)
    ? NOTHING
    : {
        from: times(a.from, b.from),
        to: a.to === null || b.to === null ? null : times(a.to, b.to),
        isBelow: a.isBelow ?? b.isBelow,
      }

/** The share that a part is of a whole. */
export const shareOf = (part: Interval, whole: Interval): Interval => ({
  from: whole.to === null || isZero(whole.to) ? ZERO : over(part.from, whole.to),
  to: isZero(part.to) ? ZERO : part.to === null || isZero(whole.from) ? null : over(part.to, whole.from),
  isBelow: part.isBelow,
})

/** Every value of either. */
export const hull = (a: Interval, b: Interval): Interval => ({
  ...(compareEnds(a, b) >= 0 ? a : b),
  from: compareFractions(a.from, b.from) <= 0 ? a.from : b.from,
})

/** The values of both; null if they contradict each other. */
export function overlap(a: Interval, b: Interval): Interval | null {
  const from = compareFractions(a.from, b.from) >= 0 ? a.from : b.from
  const both = { ...(compareEnds(a, b) <= 0 ? a : b), from }
  return isUnder(both, from) ? null : both
}
