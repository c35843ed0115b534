/**
 * What each form reaches in announcement 57 of 2025: as in 18, but no interpretation speaks of it, and it names more.
 * Where it names a form for an element, the form reaches that entry.
 */
import { entries57 } from '../extract/entries.ts'
import type { Form } from './inquiry.ts'
import type { Good } from './good.ts'
import { doubt, entryWith, meet, meetSets, type Meeting } from './meeting.ts'
import { namedAlloys, namedTargets } from './named-sets.ts'

/** The words of 57 that name a form. A laser rod can be ceramic or glass: `crystal` alone (decision 15). */
const NAMES: Partial<Record<Form, RegExp>> = {
  'ndfeb-magnet': /permanent magnet/,
  'smco-magnet': /permanent magnet/,
  'magnet-powder': /permanent magnet/,
  crystal: /crystal/,
  'optical-fibre': /optical fibre/,
  'hydrogen-storage-material': /hydrogen/,
  ceramic: /ceramic/,
  phosphor: /luminescent/,
  'magnetostrictive-material': /magnetostrictive/,
  'magnetic-refrigeration-material': /magnetic refrigeration/,
}

/** Announcement 57 lists holmium, erbium, thulium, europium, ytterbium. */
const listed = [...new Set(entries57.flatMap(({ element }) => element ?? []))]

/** All entries of announcement 57 that a good meets. */
export function reach57(good: Good): Meeting[] {
  const met = listed.filter((symbol) => good.elements.includes(symbol)).flatMap((symbol) => reachOf(symbol, good))
  const sets = asAlloy(good) ? namedAlloys(entries57) : good.form === 'target' ? namedTargets(entries57) : []
  return [...met, ...meetSets(good, sets)]
}

/** As in 18: the two magnetic materials are alloys and, where no other metal is declared, metals too. */
function asAlloy({ form }: Good): boolean {
  return form === 'alloy' || form === 'magnetostrictive-material' || form === 'magnetic-refrigeration-material'
}

/** One rare earth is the named metal; several are an alloy that is not named. */
function reachAsMetal(good: Good, own: typeof entries57): Meeting[] {
  return good.elements.length === 1 ? meet(own, / metal$/, 'yes') : doubt(own)
}

function reachOf(symbol: string, good: Good): Meeting[] {
  const own = entries57.filter(({ element }) => element === symbol)
  const words = NAMES[good.form]
  if (words !== undefined && entryWith(own, words) !== undefined) return meet(own, words, 'yes')
  // Alloys of ytterbium were not read; thulium has none.
  const unread = asAlloy(good) && symbol === 'Yb' ? doubt(own) : []
  switch (good.form) {
    case 'alloy':
      return unread
    case 'magnetostrictive-material':
    case 'magnetic-refrigeration-material':
      return good.otherMetals.length > 0 ? unread : [...unread, ...reachAsMetal(good, own)]
    case 'metal':
      return reachAsMetal(good, own)
    case 'separated-oxide':
    case 'basic-oxide':
    case 'oxide-mixture':
      return meet(own, /oxide and its mixtures/, good.host === null ? 'yes' : 'unsettled')
    case 'compound':
    case 'mixed-carbonate':
      return meet(own, /compounds and their mixtures/, 'yes')
    case 'bonded-magnet':
    case 'master-alloy-flake':
      return meet(own, /permanent magnet/, 'unsettled')
    case 'target':
    case 'ndfeb-magnet':
    case 'smco-magnet':
    case 'magnet-powder':
      return []
    case 'crystal':
    case 'laser-material':
    case 'ceramic':
    case 'medicament':
    case 'polishing-powder':
    case 'scrap':
    case 'hydrogen-storage-material':
    case 'optical-fibre':
    case 'phosphor':
    case 'motor':
    case 'loudspeaker':
    case 'electronic-component':
    case 'motor-rotor':
    case 'sensor':
    case 'consumer-article':
    case 'catalyst':
      return doubt(own)
    case 'ore':
    case 'concentrate':
    case 'equipment':
    case 'reagent':
    case 'technology':
    case 'service':
      return []
  }
}
