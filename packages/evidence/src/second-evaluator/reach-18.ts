/** What each form reaches in announcement 18 of 2025: the table at the end of DESIGN section 3, element by element. */
import { entries18 } from '../extract/entries.ts'
import type { Good } from './good.ts'
import { doubt, meet, meetSets, type Meeting } from './meeting.ts'
import { namedAlloys, namedTargets } from './named-sets.ts'
import { isInterpreted, type When } from './states.ts'

const METAL = / metal$/
const OXIDE = /oxide and its mixtures/
const COMPOUND = /compounds and their mixtures/
const MAGNET = /permanent magnet/

/** Announcement 18 lists samarium, gadolinium, terbium, dysprosium, lutetium, scandium, yttrium. */
const listed = [...new Set(entries18.flatMap(({ element }) => element ?? []))]

/** All entries of announcement 18 that a good meets on a day of knowledge. */
export function reach18(good: Good, when: When): Meeting[] {
  const met = listed.filter((symbol) => good.elements.includes(symbol)).flatMap((symbol) => reachOf(symbol, good, when))
  const sets = asAlloy(good) ? namedAlloys(entries18) : good.form === 'target' ? namedTargets(entries18) : []
  return [...met, ...meetSets(good, sets)]
}

/** The two magnetic materials are read as alloys and, where no other metal is declared, as metals too. */
function asAlloy({ form }: Good): boolean {
  return form === 'alloy' || form === 'magnetostrictive-material' || form === 'magnetic-refrigeration-material'
}

/** One rare earth is the named metal; several are an alloy that is not named. */
function reachAsMetal(good: Good, own: typeof entries18): Meeting[] {
  return good.elements.length === 1 ? meet(own, METAL, 'yes') : doubt(own)
}

function reachOf(symbol: string, good: Good, when: When): Meeting[] {
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
      return meet(own, OXIDE, good.host === null ? 'yes' : 'unsettled')
    case 'compound':
    case 'mixed-carbonate':
      return meet(own, COMPOUND, 'yes')
    case 'alloy':
    case 'target':
      return []
    case 'ndfeb-magnet':
      // The text of samarium says samarium-cobalt.
      return magnetic ? meet(own, MAGNET, 'yes') : []
    case 'smco-magnet':
      return symbol === 'Sm' ? meet(own, MAGNET, 'yes') : []
    case 'magnet-powder':
      if (magnetic) return meet(own, MAGNET, 'yes')
      return symbol === 'Sm' ? meet(own, MAGNET, good.otherMetals.includes('Co') ? 'yes' : 'unsettled') : []
    case 'bonded-magnet':
    case 'master-alloy-flake':
      // No row holds a flake with samarium: unsettled (decision 37).
      return magnetic || symbol === 'Sm' ? meet(own, MAGNET, 'unsettled') : []
    case 'crystal':
    case 'laser-material':
    case 'ceramic':
    case 'medicament':
    case 'polishing-powder':
    case 'scrap':
    case 'hydrogen-storage-material':
    case 'optical-fibre':
      return doubt(own)
    case 'phosphor':
      return isOutside(good, 'MOFCOM-FAQ-RE-phosphors', when) ? [] : doubt(own)
    case 'motor':
    case 'loudspeaker':
    case 'electronic-component':
      return isOutside(good, 'MOFCOM-FAQ-RE-IV', when) ? [] : doubt(own)
    case 'motor-rotor':
    case 'sensor':
    case 'consumer-article':
    case 'catalyst':
      return isOutside(good, 'MOFCOM-FAQ-RE-V', when) ? [] : doubt(own)
    case 'ore':
    case 'concentrate':
    case 'equipment':
    case 'reagent':
    case 'technology':
    case 'service':
      return []
  }
}

/** An answer of the authority puts the good outside, unless it is stated to be primary processed. */
function isOutside({ processing }: Good, interpretation: string, when: When): boolean {
  return processing === 'deep' && isInterpreted(interpretation, when)
}
