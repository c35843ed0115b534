/** All entries that one completed good matches, by instrument. */
import { instrumentOf } from './asserted-code.ts'
import { both, type Certainty } from './certainty.ts'
import type { CompletedGood } from './good.ts'
import type { EntryMatch } from './entry-match.ts'
import { reach18 } from './reach-18.ts'
import { reach57 } from './reach-57.ts'
import { binds, ordinaryRegime, stateOf, type When } from './states.ts'

/** A matched entry, and whether it is in force on the day. */
export type Item = EntryMatch & { bound: Certainty }

const MINERALS_AND_EQUIPMENT = 'MOFCOM-GACC-2025-56'
const TECHNOLOGIES = 'MOFCOM-2025-62'
const CERIUM_ROW = 'MOFCOM-GACC-2015-76'

/** Cerium metal and alloys under 500 µm with 97 % cerium need a dual-use licence instead of an ordinary one (decision 17). */
function isFineCerium({ form, cerium }: CompletedGood): boolean {
  if (form !== 'metal' && form !== 'alloy') return false
  return cerium !== null && cerium.sizeMicron < 500 && (cerium.percent === null || cerium.percent >= 97)
}

/** The row applies while rare earths need the ordinary licence. */
export function isFineCeriumRow(good: CompletedGood, when: When): boolean {
  return isFineCerium(good) && ordinaryRegime(when) === 'export-licence'
}

/** The dual-use entries that a good matches by its facts, and those of an asserted code. */
export function itemsOf(good: CompletedGood, controlCode: string | undefined, when: When): Item[] {
  const met = [...reach18(good, when), ...reach57(good), ...reach56(good), ...reach62(good)].map((meeting): Item => ({
    ...meeting,
    bound: both(meeting.match, binds(stateOf(meeting.instrument, when))),
  }))
  const cerium: Item[] = isFineCeriumRow(good, when)
    ? [{ instrument: CERIUM_ROW, code: null, match: 'yes', bound: 'yes' }]
    : []
  return [...met, ...cerium, ...(controlCode === undefined ? [] : [asserted(controlCode, when)])]
}

/** Ores are the only goods of announcement 56 that a form identifies. */
function reach56({ form }: CompletedGood): EntryMatch[] {
  const isOre = form === 'ore' || form === 'concentrate'
  return isOre ? [{ instrument: MINERALS_AND_EQUIPMENT, code: '1C914.a', match: 'yes' }] : []
}

/** Announcement 62 names mining, separation, smelting, magnets and recycling. `other` includes some of them and more (decision 12). */
function reach62({ technology }: CompletedGood): EntryMatch[] {
  if (technology === null || technology === 'calcium-oxyborate') return []
  const match = technology === 'other' ? 'unsettled' : 'yes'
  return [{ instrument: TECHNOLOGIES, code: '1E902.a', match }]
}

/** An asserted code or heading is an item of the instrument that contains it. An unknown one is a gap (decision 10). */
function asserted(code: string, when: When): Item {
  const instrument = instrumentOf(code)
  if (instrument === null || stateOf(instrument, when) === 'absent')
    return { instrument: 'none', code, match: 'unsettled', bound: 'unsettled' }
  return { instrument, code, match: 'yes', bound: binds(stateOf(instrument, when)) }
}
