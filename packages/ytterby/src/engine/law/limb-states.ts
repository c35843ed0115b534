import { addDays } from '../../calendar/day-number.ts'
import { FIRST_DAY } from '../../schema/day.ts'
import { deepFreeze } from '../../schema/deep-freeze.ts'
import { limbEdges, limbState, type LimbLife, type LimbState } from './limb-life.ts'

/** A state of a limb with its number among all states of the law. */
export type NumberedState = LimbState & { readonly index: number }

/** A state, and the index of the turn from which it holds. */
type StateSpan = { readonly from: number; readonly state: NumberedState | null }

/** The states of a limb over time, as known from one publication day on. */
type KnownStates = { readonly published: string; readonly stretches: readonly StateSpan[] }

/** The states of a limb by knowledge, latest first; within each, by day, latest first. */
export type LimbStates = readonly KnownStates[]

/** Works out the states of all limbs from their events, once, when the law is compiled. */
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
    const stages = publicationsOf(life).map((published): KnownStates => ({
      published,
      stretches: days
        .map((day): StateSpan => ({
          from: firstTurnFrom(turns, day),
          state: numberOf(limbState(life, day, published)),
        }))
        .toReversed(),
    }))
    byLimb.set(id, stages.toReversed())
  }
  return { byLimb, all }
}

/** The state of a limb at a turn, given what was published by `known`; null if no enactment had been published. */
export function stateAt(stages: LimbStates, turn: number, known: string): NumberedState | null {
  for (const { published, stretches } of stages) {
    if (published > known) continue
    for (const { from, state } of stretches) if (from <= turn) return state
    return null
  }
  return null
}

/** Days on which anything in a `LimbState` can change. */
function daysOf(life: LimbLife): string[] {
  const days = new Set([FIRST_DAY, ...limbEdges(life).map(({ on }) => on)])
  for (const { lastDayUnclear } of life.suspensions)
    if (lastDayUnclear !== undefined) days.add(lastDayUnclear).add(addDays(lastDayUnclear, 1))
  for (const { until } of life.expectations) days.add(until)
  return [...days].sort()
}

function publicationsOf({ starts, suspensions, revivals, ends, reports, expectations }: LimbLife): string[] {
  const events = [starts, suspensions, revivals, ends, reports, expectations].flat()
  return [...new Set(events.map(({ published }) => published))].sort()
}

/** The index of the first turn on or after a day. */
function firstTurnFrom(turns: readonly string[], day: string): number {
  const index = turns.findIndex((turn) => turn >= day)
  return index === -1 ? turns.length : index
}
