/** Annex 1 of announcement 61 of 2025: part 1 lists materials; part 2 lists magnets, parts with magnets, and targets. */
import { entries } from '../extract/entries.ts'
import { anyOf, type Certainty } from './certainty.ts'
import type { CompletedGood } from './good.ts'
import type { Form } from './inquiry.ts'
import { matchesSet } from './named-sets.ts'

export type AnnexMatch = { part1: Certainty; part2: Certainty }

const part1 = entries.filter(({ annexPart }) => annexPart === 1)
const alloys = part1.filter(({ rareEarths }) => rareEarths !== undefined)
const metals = part1.filter(({ en }) => en?.endsWith(' metal')).flatMap(({ element }) => element ?? [])

/** How a good matches annex 1, according to DESIGN section 3 and decision 14. */
export function reach61(good: CompletedGood): AnnexMatch {
  return { part1: inPart1(good), part2: inPart2(good) }
}

function inPart1(good: CompletedGood): Certainty {
  const { form, elements, otherMetals } = good
  const named = elements.some((symbol) => metals.includes(symbol))
  const asMetal: Certainty = !named ? 'no' : elements.length === 1 ? 'yes' : 'unsettled'
  const asAlloy = anyOf(alloys.map((entry) => matchesSet(good, entry)))
  const oxide = elements.includes('Dy') || elements.includes('Tb')
  if (form === 'metal') return asMetal
  if (form === 'alloy') return asAlloy
  if (form === 'magnetostrictive-material' || form === 'magnetic-refrigeration-material') {
    return otherMetals.length === 0 ? asMetal : asAlloy
  }
  if (form === 'separated-oxide' && oxide) {
    // A separated oxide of several rare earths, or with a host, is a mixture.
    return elements.length === 1 && good.host === null ? 'yes' : 'unsettled'
  }
  if (form === 'basic-oxide' || form === 'oxide-mixture') return oxide ? 'unsettled' : 'no'
  return form === 'scrap' && named ? 'unsettled' : 'no'
}

/** Forms that contain a magnet and are certainly a part or assembly as the annex describes them. */
const ASSEMBLIES: readonly Form[] = ['motor-rotor', 'sensor', 'electronic-component']
/** Forms that may be one. */
const PERHAPS: readonly Form[] = [
  'motor',
  'loudspeaker',
  'consumer-article',
  'bonded-magnet',
  'master-alloy-flake',
  'scrap',
]

function inPart2({ form, elements, otherMetals }: CompletedGood): Certainty {
  const has = (...symbols: readonly string[]): boolean => symbols.some((symbol) => elements.includes(symbol))
  const heavy = has('Tb', 'Dy')
  const magnetic = heavy || has('Sm')
  if (form === 'smco-magnet') return 'yes'
  if (form === 'ndfeb-magnet') return heavy ? 'yes' : 'no'
  if (form === 'magnet-powder' && magnetic) return heavy || otherMetals.includes('Co') ? 'yes' : 'unsettled'
  if (form === 'target') return has('Sm', 'Gd') ? 'yes' : has(...metals) ? 'unsettled' : 'no'
  if (ASSEMBLIES.includes(form)) return magnetic ? 'yes' : 'no'
  return PERHAPS.includes(form) && magnetic ? 'unsettled' : 'no'
}
