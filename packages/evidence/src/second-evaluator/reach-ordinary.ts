/** The ordinary export licence (until the end of 2014, the quota licence), which does not depend on the rare earths in the good. */
import type { Certainty } from './certainty.ts'
import type { CompletedGood } from './good.ts'
import type { Form } from './inquiry.ts'

const LAMP_RED_POWDER = '2846901991'

/** Forms that always need it. */
const ALWAYS: readonly Form[] = [
  'ore',
  'concentrate',
  'mixed-carbonate',
  'basic-oxide',
  'separated-oxide',
  'compound',
  'metal',
  'master-alloy-flake',
]

/** Whether the licence catalogue includes the good. A good stated to contain no rare earth is not included. */
export function reachOrdinary({ form, elements, otherMetals, host, commodityCode, shares }: CompletedGood): Certainty {
  if (elements.length === 0) return 'no'
  if (ALWAYS.includes(form)) return 'yes'
  if (form === 'oxide-mixture') return reachMixture(host, shares)
  if (form === 'magnet-powder') return elements.includes('Nd') ? 'yes' : 'no'
  if (form === 'alloy') return otherMetals.length === 0 || otherMetals.includes('Fe') ? 'yes' : 'no'
  if (form === 'scrap') return 'unsettled'
  if (form === 'phosphor' && elements.includes('Y') && elements.includes('Eu')) {
    if (commodityCode === null) return 'unsettled'
    return commodityCode === LAMP_RED_POWDER ? 'yes' : 'no'
  }
  return 'no'
}

/** Grams of the highest oxide that hold a gram of the element: RO2 of Ce, Pr and Tb, R2O3 of the others. */
const OXIDE_FACTORS: Readonly<Record<string, number>> = {
  Sc: 1.5338,
  Y: 1.2699,
  La: 1.1728,
  Ce: 1.2284,
  Pr: 1.2271,
  Nd: 1.1664,
  Pm: 1.1655,
  Sm: 1.1596,
  Eu: 1.1579,
  Gd: 1.1526,
  Tb: 1.2013,
  Dy: 1.1477,
  Ho: 1.1455,
  Er: 1.1435,
  Tm: 1.1421,
  Yb: 1.1387,
  Lu: 1.1372,
}

/** A mixture on another host counts as a rare-earth good above 10 % of rare-earth oxides (2009 edition, clause 12). */
function reachMixture(host: string | null, shares: CompletedGood['shares']): Certainty {
  if (host === null || host === 'CeO2') return 'yes'
  const grams = shares.map(([symbol, percent]) => (percent ?? Infinity) * (OXIDE_FACTORS[symbol] ?? Infinity))
  return grams.reduce((sum, each) => sum + each, 0) <= 10 ? 'no' : 'unsettled'
}
