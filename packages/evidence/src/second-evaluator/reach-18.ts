/** The entries of announcement 18 of 2025 that each form reaches, element by element: the table at the end of DESIGN section 3. */
import { entries18 } from '../extract/entries.ts'
import type { CompletedGood } from './good.ts'
import { unsettledMatch, matchEntry, matchSets, type EntryMatch } from './entry-match.ts'
import { namedAlloys, namedTargets } from './named-sets.ts'
import { isInterpreted, type When } from './states.ts'

const METAL = / metal$/
const OXIDE = /oxide and its mixtures/
const COMPOUND = /compounds and their mixtures/
const MAGNET = /permanent magnet/

/** Announcement 18 lists samarium, gadolinium, terbium, dysprosium, lutetium, scandium, yttrium. */
const listed = [...new Set(entries18.flatMap(({ element }) => element ?? []))]

/** All entries of announcement 18 that a good matches on a day, as known then. */
export function reach18(good: CompletedGood, when: When): EntryMatch[] {
  const met = listed.filter((symbol) => good.elements.includes(symbol)).flatMap((symbol) => reachOf(symbol, good, when))
  const sets = asAlloy(good) ? namedAlloys(entries18) : good.form === 'target' ? namedTargets(entries18) : []
  return [...met, ...matchSets(good, sets)]
}

/** The two magnetic materials count as alloys, and also as metals if no other metal is stated. */
function asAlloy({ form }: CompletedGood): boolean {
  return form === 'alloy' || form === 'magnetostrictive-material' || form === 'magnetic-refrigeration-material'
}

/** A single rare earth is the named metal. Several are an alloy without a named entry. */
function reachAsMetal(good: CompletedGood, own: typeof entries18): EntryMatch[] {
  return good.elements.length === 1 ? matchEntry(own, METAL, 'yes') : unsettledMatch(own)
}

function reachOf(symbol: string, good: CompletedGood, when: When): EntryMatch[] {
  const own = entries18.filter(({ element }) => element === symbol)
  const magnetic = symbol === 'Tb' || symbol === 'Dy'
  switch (good.form) {
    case 'metal':
      return reachAsMetal(good, own)
    case 'magnetostrictive-material':
    case 'magnetic-refrigeration-material':
      return good.otherMetals.length > 0 ? [] : reachAsMetal(good, own)
    case 'separated-oxide':
    case 'basic-oxide':
    case 'oxide-mixture':
      return matchEntry(own, OXIDE, good.host === null ? 'yes' : 'unsettled')
    case 'compound':
    case 'mixed-carbonate':
      return matchEntry(own, COMPOUND, 'yes')
    case 'alloy':
    case 'target':
      return []
    case 'ndfeb-magnet':
      // The entry for samarium says samarium-cobalt.
      return magnetic ? matchEntry(own, MAGNET, 'yes') : []
    case 'smco-magnet':
      return symbol === 'Sm' ? matchEntry(own, MAGNET, 'yes') : []
    case 'magnet-powder':
      if (magnetic) return matchEntry(own, MAGNET, 'yes')
      return symbol === 'Sm' ? matchEntry(own, MAGNET, good.otherMetals.includes('Co') ? 'yes' : 'unsettled') : []
    case 'bonded-magnet':
    case 'master-alloy-flake':
      // No row mentions flake with samarium: unsettled (decision 37).
      return magnetic || symbol === 'Sm' ? matchEntry(own, MAGNET, 'unsettled') : []
    case 'crystal':
    case 'laser-material':
    case 'ceramic':
    case 'medicament':
    case 'polishing-powder':
    case 'scrap':
    case 'hydrogen-storage-material':
    case 'optical-fibre':
      return unsettledMatch(own)
    case 'phosphor':
      return isOutside(good, 'MOFCOM-FAQ-RE-phosphors', when) ? [] : unsettledMatch(own)
    case 'motor':
    case 'loudspeaker':
    case 'electronic-component':
      return isOutside(good, 'MOFCOM-FAQ-RE-IV', when) ? [] : unsettledMatch(own)
    case 'motor-rotor':
    case 'sensor':
    case 'consumer-article':
    case 'catalyst':
      return isOutside(good, 'MOFCOM-FAQ-RE-V', when) ? [] : unsettledMatch(own)
    case 'ore':
    case 'concentrate':
    case 'equipment':
    case 'reagent':
    case 'technology':
    case 'service':
      return []
  }
}

/** Whether an answer of the authority exempts the good, which requires that its processing is not stated as primary. */
function isOutside({ processing }: CompletedGood, interpretation: string, when: When): boolean {
  return processing === 'deep' && isInterpreted(interpretation, when)
}
