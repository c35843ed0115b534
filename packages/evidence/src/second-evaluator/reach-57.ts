/**
 * The entries of announcement 57 of 2025 that each form reaches. As for announcement 18, but without interpretations and with
 * more named forms. If it names a form for an element, the form reaches that entry.
 */
import { entries57 } from '../extract/entries.ts'
import type { Form } from './inquiry.ts'
import type { CompletedGood } from './good.ts'
import { unsettledMatch, entryWith, matchEntry, matchSets, type EntryMatch } from './entry-match.ts'
import { namedAlloys, namedTargets } from './named-sets.ts'

/** The words of announcement 57 that name a form. For laser rods, which can be ceramic or glass, only `crystal` counts (decision 15). */
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

/** All entries of announcement 57 that a good matches. */
export function reach57(good: CompletedGood): EntryMatch[] {
  const met = listed.filter((symbol) => good.elements.includes(symbol)).flatMap((symbol) => reachOf(symbol, good))
  const sets = asAlloy(good) ? namedAlloys(entries57) : good.form === 'target' ? namedTargets(entries57) : []
  return [...met, ...matchSets(good, sets)]
}

/** As for announcement 18: the two magnetic materials count as alloys, and also as metals if no other metal is stated. */
function asAlloy({ form }: CompletedGood): boolean {
  return form === 'alloy' || form === 'magnetostrictive-material' || form === 'magnetic-refrigeration-material'
}

/** A single rare earth is the named metal. Several are an alloy without a named entry. */
function reachAsMetal(good: CompletedGood, own: typeof entries57): EntryMatch[] {
  return good.elements.length === 1 ? matchEntry(own, / metal$/, 'yes') : unsettledMatch(own)
}

function reachOf(symbol: string, good: CompletedGood): EntryMatch[] {
  const own = entries57.filter(({ element }) => element === symbol)
  const words = NAMES[good.form]
  if (words !== undefined && entryWith(own, words) !== undefined) return matchEntry(own, words, 'yes')
  // The entries for alloys of ytterbium were not read. Thulium has none.
  const unread = asAlloy(good) && symbol === 'Yb' ? unsettledMatch(own) : []
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
      return matchEntry(own, /oxide and its mixtures/, good.host === null ? 'yes' : 'unsettled')
    case 'compound':
    case 'mixed-carbonate':
      return matchEntry(own, /compounds and their mixtures/, 'yes')
    case 'bonded-magnet':
    case 'master-alloy-flake':
      return matchEntry(own, /permanent magnet/, 'unsettled')
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
      return unsettledMatch(own)
    case 'ore':
    case 'concentrate':
    case 'equipment':
    case 'reagent':
    case 'technology':
    case 'service':
      return []
  }
}
