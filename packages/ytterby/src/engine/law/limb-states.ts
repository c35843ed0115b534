import { addDays } from '../../calendar/day-number.ts'
import { FIRST_DAY } from '../../schema/day.ts'
import { deepFreeze } from './freeze.ts'
import { limbEdges, limbState, type LimbLife, type LimbState } from './limb-life.ts'

/** A state of a limb with its number among all states of the law. */
export type NumberedState = LimbState & { readonly index: number }

/** A state that holds from a turn on, by the place of the turn. */
type Stretch = { readonly from: number; readonly state: NumberedState | null }

/** What a limb goes through as it was known from a publication on. */
type Stage = { readonly published: string; readonly stretches: readonly Stretch[] }

/** The states of a limb: by what was known, the latest knowledge first, then by day, the latest first. */
export type LimbStates = readonly Stage[]

/** The states of all limbs: derived from the effects once, when the law is compiled. */
export function compileStates(
  lives: ReadonlyMap<string, LimbLife>,
  turns: readonly string[],
): { readonly byLimb: ReadonlyMap<string, LimbStates>; readonly all: readonly NumberedState[] } {
  const byLimb = new Map<string, LimbStates>()
  const all: NumberedState[] = []
  for (const [id, life] of lives) {
    const numbered = new Map<string, NumberedState>()
    const numberOf = (state: LimbState | null): NumberedState | null => {
      if (state === null) return null
      const key = JSON.stringify(state)
      let known = numbered.get(key)
      if (known === undefined) {
        known = deepFreeze({ ...state, index: all.length })
        numbered.set(key, known)
        all.push(known)
      }
      return known
    }
    const days = daysOf(life)
    const stages = publicationsOf(life).map((published): Stage => ({
      published,
      stretches: days
        .map((day): Stretch => ({ from: firstTurnFrom(turns, day), state: numberOf(limbState(life, day, published)) }))
        .toReversed(),
    }))
    byLimb.set(id, stages.toReversed())
  }
  return { byLimb, all }
}

/** The state of a limb at a turn, by what was published by a day; null where nothing that enacts it had been published. */
export function stateAt(stages: LimbStates, turn: number, known: string): NumberedState | null {
  for (const { published, stretches } of stages) {
    if (published > known) continue
    for (const { from, state } of stretches) if (from <= turn) return state
    return null
  }
  return null
}

/** Days on which anything that is told of the state can change. */
function daysOf(life: LimbLife): string[] {
  const days = new Set([FIRST_DAY, ...limbEdges(life).map(({ on }) => on)])
  for (const { lastDayUnclear } of life.suspensions)
    if (lastDayUnclear !== undefined) days.add(lastDayUnclear).add(addDays(lastDayUnclear, 1))
  for (const { until } of life.expectations) days.add(until)
  return [...days].sort()
}

function publicationsOf({ starts, suspensions, revivals, ends, expectations }: LimbLife): string[] {
  const events = [starts, suspensions, revivals, ends, expectations].flat()
  return [...new Set(events.map(({ published }) => published))].sort()
}

/** The place of the first turn on a day or after it. */
function firstTurnFrom(turns: readonly string[], day: string): number {
  const place = turns.findIndex((turn) => turn >= day)
  return place === -1 ? turns.length : place
}
