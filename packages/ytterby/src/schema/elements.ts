/** The 17 rare earths (稀土元素) in atomic order: scandium, yttrium and the 15 lanthanides. */
export const ELEMENT_SYMBOLS = [
  'Sc',
  'Y',
  'La',
  'Ce',
  'Pr',
  'Nd',
  'Pm',
  'Sm',
  'Eu',
  'Gd',
  'Tb',
  'Dy',
  'Ho',
  'Er',
  'Tm',
  'Yb',
  'Lu',
] as const

export type ElementSymbol = (typeof ELEMENT_SYMBOLS)[number]

/** Heavy rare earths (重稀土) by the Chinese convention: yttrium, and terbium to lutetium. */
export const HEAVY: ReadonlySet<ElementSymbol> = new Set(['Y', ...ELEMENT_SYMBOLS.slice(10)])

const OTHERS =
  'H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U'

/** Symbols allowed in `product.alloyedWith`: every element that is not a rare earth. */
export const OTHER_ELEMENT_SYMBOLS: readonly string[] = OTHERS.split(' ')
