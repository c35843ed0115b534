import type { Product } from '../../schema/inquiry.ts'
import type { ElementSymbol } from '../../schema/elements.ts'

/** Standard atomic weights (IUPAC, abridged); promethium has none, so the mass number of its longest-lived isotope. */
const WEIGHTS: Readonly<Record<ElementSymbol, number>> = {
  Sc: 44.956,
  Y: 88.906,
  La: 138.91,
  Ce: 140.12,
  Pr: 140.91,
  Nd: 144.24,
  Pm: 145,
  Sm: 150.36,
  Eu: 151.96,
  Gd: 157.25,
  Tb: 158.93,
  Dy: 162.5,
  Ho: 164.93,
  Er: 167.26,
  Tm: 168.93,
  Yb: 173.05,
  Lu: 174.97,
}
const OXYGEN = 15.999

/** They form dioxides (CeO2; Pr6O11 and Tb4O7 are close to them); the others form sesquioxides (La2O3). */
const TETRAVALENT: ReadonlySet<ElementSymbol> = new Set(['Ce', 'Pr', 'Tb'])

/**
 * The most that the oxides of the listed elements can be together, in percent by weight. Shares are stated of elements, the law
 * counts oxides, and the oxide is not stated: each element counts as its highest oxide. Null if a share is open or none is listed.
 */
export function oxidePercentOf(elements: NonNullable<Product['elements']>): number | null {
  if (elements.length === 0) return null
  let percent = 0
  for (const { symbol, weightPercent } of elements) {
    if (weightPercent === undefined) return null
    const atoms = TETRAVALENT.has(symbol) ? 2 : 1.5
    percent += weightPercent * (1 + (atoms * OXYGEN) / WEIGHTS[symbol])
  }
  return percent
}
