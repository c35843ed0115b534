import type { RulesetData } from '../schema/ruleset.ts'

/** The 17 rare earths. The framework names La, Ce, Pr, Nd as light and Dy, Tb, Eu as medium-heavy; the rest follow the Chinese convention. */
export const elements = [
  { symbol: 'Sc', name: { en: 'scandium', zh: '钪' }, atomicNumber: 21, group: 'medium-heavy', groupBasis: 'convention', militarySensitive: 'analogy', cite: 'a18' },
  { symbol: 'Y', name: { en: 'yttrium', zh: '钇' }, atomicNumber: 39, group: 'medium-heavy', groupBasis: 'convention', militarySensitive: 'named', cite: 'framework-military' },
  { symbol: 'La', name: { en: 'lanthanum', zh: '镧' }, atomicNumber: 57, group: 'light', groupBasis: 'named', militarySensitive: 'no', cite: 'framework-elements' },
  { symbol: 'Ce', name: { en: 'cerium', zh: '铈' }, atomicNumber: 58, group: 'light', groupBasis: 'named', militarySensitive: 'no', cite: 'framework-elements' },
  { symbol: 'Pr', name: { en: 'praseodymium', zh: '镨' }, atomicNumber: 59, group: 'light', groupBasis: 'named', militarySensitive: 'no', cite: 'framework-elements' },
  { symbol: 'Nd', name: { en: 'neodymium', zh: '钕' }, atomicNumber: 60, group: 'light', groupBasis: 'named', militarySensitive: 'no', cite: 'framework-elements' },
  { symbol: 'Pm', name: { en: 'promethium', zh: '钷' }, atomicNumber: 61, group: 'light', groupBasis: 'convention', militarySensitive: 'no', cite: 'd785-30' },
  { symbol: 'Sm', name: { en: 'samarium', zh: '钐' }, atomicNumber: 62, group: 'medium-heavy', groupBasis: 'convention', militarySensitive: 'analogy', cite: 'a18' },
  { symbol: 'Eu', name: { en: 'europium', zh: '铕' }, atomicNumber: 63, group: 'medium-heavy', groupBasis: 'named', militarySensitive: 'analogy', cite: 'framework-elements' },
  { symbol: 'Gd', name: { en: 'gadolinium', zh: '钆' }, atomicNumber: 64, group: 'medium-heavy', groupBasis: 'convention', militarySensitive: 'analogy', cite: 'a18' },
  { symbol: 'Tb', name: { en: 'terbium', zh: '铽' }, atomicNumber: 65, group: 'medium-heavy', groupBasis: 'named', militarySensitive: 'named', cite: 'framework-military' },
  { symbol: 'Dy', name: { en: 'dysprosium', zh: '镝' }, atomicNumber: 66, group: 'medium-heavy', groupBasis: 'named', militarySensitive: 'named', cite: 'framework-military' },
  { symbol: 'Ho', name: { en: 'holmium', zh: '钬' }, atomicNumber: 67, group: 'medium-heavy', groupBasis: 'convention', militarySensitive: 'analogy', cite: 'a57' },
  { symbol: 'Er', name: { en: 'erbium', zh: '铒' }, atomicNumber: 68, group: 'medium-heavy', groupBasis: 'convention', militarySensitive: 'analogy', cite: 'a57' },
  { symbol: 'Tm', name: { en: 'thulium', zh: '铥' }, atomicNumber: 69, group: 'medium-heavy', groupBasis: 'convention', militarySensitive: 'analogy', cite: 'a57' },
  { symbol: 'Yb', name: { en: 'ytterbium', zh: '镱' }, atomicNumber: 70, group: 'medium-heavy', groupBasis: 'convention', militarySensitive: 'analogy', cite: 'a57' },
  { symbol: 'Lu', name: { en: 'lutetium', zh: '镥' }, atomicNumber: 71, group: 'medium-heavy', groupBasis: 'convention', militarySensitive: 'analogy', cite: 'a18' },
] satisfies RulesetData['elements']
