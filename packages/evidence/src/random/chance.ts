/** A seeded generator (mulberry32): the same seed gives the same inquiries on every machine. */
export type Chance = {
  /** A number from 0 (inclusive) to 1 (exclusive). */
  next(): number
  /** A random member of a list, which must not be empty. */
  pick<T>(all: readonly T[]): T
  /** True with this probability, from 0 to 1. */
  happens(share: number): boolean
}

/** @param seed Any whole number. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return {
    next,
    pick<T>(all: readonly T[]): T {
      const picked = all.at(Math.floor(next() * all.length))
      if (picked === undefined) throw new RangeError('Nothing to pick from')
      return picked
    },
    happens: (share) => next() < share,
  }
}
