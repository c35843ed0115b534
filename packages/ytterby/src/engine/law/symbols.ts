import { ELEMENT_SYMBOLS, type ElementSymbol } from '../../schema/elements.ts'

/** A set of the 17 rare earths as bits, in atomic order. */
export type ElementMask = number

const BITS = new Map<string, number>(ELEMENT_SYMBOLS.map((symbol, index) => [symbol, 1 << index]))

/** All 17. */
export const ALL_ELEMENTS: ElementMask = (1 << ELEMENT_SYMBOLS.length) - 1

export function elementBit(symbol: string): ElementMask {
  return BITS.get(symbol) ?? 0
}

export function elementMask(symbols: readonly string[]): ElementMask {
  let mask = 0
  for (const symbol of symbols) mask |= elementBit(symbol)
  return mask
}

/** Symbols of a set, in atomic order. */
export function symbolsOf(mask: ElementMask): ElementSymbol[] {
  const symbols: ElementSymbol[] = []
  for (let rest = mask; rest !== 0; rest &= rest - 1) {
    const symbol = ELEMENT_SYMBOLS[positionOf(rest)]
    if (symbol !== undefined) symbols.push(symbol)
  }
  return symbols
}

/** Position of the lowest element of a non-empty set. */
export function positionOf(mask: ElementMask): number {
  return 31 - Math.clz32(mask & -mask)
}

export function countBits(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1
  return count
}

/** The only element for which particle size matters. */
export const CERIUM = elementBit('Ce')

/** The single bits of a mask, lowest first. */
export function bitsOf(mask: number): number[] {
  const bits: number[] = []
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits.push(rest & -rest)
  return bits
}
