import type { Match } from '../../schema/assessment.ts'
import type { Way } from '../deal/deal.ts'
import type { EntryTally } from '../good/element-reach.ts'
import type { CompiledEntry } from '../law/form-reach.ts'
import type { GoodOutcome } from '../good/good-outcome.ts'
import type { Era } from '../law/era.ts'
import type { NumberedState } from '../law/limb-states.ts'

/** An entry that some completion of the good meets, with its state on the day. */
export type MetEntry = {
  readonly entry: CompiledEntry
  readonly match: Match
  readonly limb: string
  readonly state: NumberedState
}

/** Entries the good meets on its route: abroad those of annex 1, from China all others. */
export function metEntries({ era, tallies, completions }: GoodOutcome, way: Way): MetEntry[] {
  if (way.toChina) return []
  const met: MetEntry[] = []
  const states = era.slotStates()
  const all = completions()
  for (const tally of tallies()) {
    const { entry } = tally
    const { annexPart } = entry.entry
    if ((annexPart === undefined) !== way.leavesChina) continue
    if (annexPart === undefined) {
      const state = states[entry.slot] ?? null
      if (state !== null) met.push({ entry, match: matchOf(tally, all), limb: entry.control.limb, state })
    } else {
      const governing = governingAnnexLimb(era, annexPart, way)
      if (governing !== null) met.push({ entry, match: matchOf(tally, all), ...governing })
    }
  }
  return met
}

type Governing = Pick<MetEntry, 'limb' | 'state'>

function governingLimb(era: Era, limb: string): Governing | null {
  const state = era.stateOf(limb)
  return state === null ? null : { limb, state }
}

/** The limb with the strictest state among those that require a licence abroad for a part of annex 1. */
function governingAnnexLimb(era: Era, annexPart: 1 | 2, { chineseOrigin }: Way): Governing | null {
  const known = era.rules.abroad.flatMap(({ effect }): Governing[] => {
    if (!effect.parts.includes(annexPart) || (effect.origin === 'CN') !== chineseOrigin) return []
    const own = governingLimb(era, effect.limb)
    return own === null ? [] : [own]
  })
  return (
    known.find(({ state }) => state.state === 'in-force') ??
    known.find(({ state }) => state.state === 'unsettled') ??
    known[0] ??
    null
  )
}

function matchOf({ yes }: EntryTally, completions: number): Match {
  if (yes === completions) return 'yes'
  return yes > 0 ? 'possible' : 'unsettled'
}
