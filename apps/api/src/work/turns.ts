import { afterOthers } from '@ytterby/http/after-others'

/**
 * The turns of all requests of this process that have much to do. One works at a time, for some milliseconds, and between two
 * of them whatever else has arrived is answered. It holds no promise of a request: workerd cancels what waits for another one.
 */
export type Turns = {
  /** Resolves when it is the turn of a caller: of those who wait, the one who had the least time so far. */
  readonly next: (caller: string, before: Turn | null) => Promise<Turn>
}

/** A turn in progress. */
export type Turn = {
  /** Whether work of so many units still fits in. */
  readonly has: (units: number) => boolean
  /** When it began, and the units that were done in it. */
  readonly since: number
  readonly units: () => number
}

/** How long one turn may take, in milliseconds. It is the longest that anything else waits for it. */
const TURN_MS = 4
/** Units in a turn before anything was measured, and the most and the least that a turn is ever taken to hold. */
const FIRST_UNITS = 10
const MOST_UNITS = 200
const LEAST_UNITS = 1
/** After this time, half of what a caller had is forgotten. */
const FORGET_MS = 1_000
/** A request that has not asked for so long was cancelled, and waits no more. */
const GONE_MS = 100

type Waiting = { readonly caller: string; asked: number }

/**
 * @param now in milliseconds. The clock of workerd stands still while code runs, so a turn is also limited in units: to as many
 *   as took `TURN_MS` before.
 * @param pause resolves after whatever has arrived by then was answered.
 */
export function createTurns(now: () => number = () => performance.now(), pause = afterOthers): Turns {
  const waiting = new Set<Waiting>()
  const used = createUsage(now())
  let begun = 0
  let unitsInTurn = FIRST_UNITS

  const begin = (): Turn => {
    const since = now()
    let units = 0
    begun += 1
    return {
      since,
      units: () => units,
      has(more) {
        if (units > 0 && (units + more > unitsInTurn || now() - since >= TURN_MS)) return false
        units += more
        return true
      },
    }
  }
  const measure = (caller: string, units: number, took: number): void => {
    if (took <= 0) return
    used.add(caller, took)
    // A pause between what is not counted, such as parsing.
    if (units === 0) return
    const fitting = (units * TURN_MS) / took
    unitsInTurn = Math.min(MOST_UNITS, Math.max(LEAST_UNITS, (unitsInTurn + fitting) / 2))
  }
  const forget = (at: number): void => {
    for (const one of waiting) if (at - one.asked > GONE_MS) waiting.delete(one)
    used.forget(at)
  }
  /** Of those who had the least time, the one who has waited longest. */
  const isNext = (own: Waiting): boolean => {
    const had = (one: Waiting): number => used.of(one.caller)
    for (const one of waiting) {
      if (one === own) return [...waiting].every((other) => had(own) <= had(other))
      if (had(one) <= had(own)) return false
    }
    return true
  }
  return {
    async next(caller, before) {
      const took = before === null ? 0 : now() - before.since
      const own: Waiting = { caller, asked: now() }
      waiting.add(own)
      for (let isFirst = true; ; isFirst = false) {
        const seen = begun
        await pause()
        const at = now()
        if (isFirst && before !== null) measure(caller, before.units(), took > 0 ? took : at - before.since)
        own.asked = at
        waiting.add(own)
        forget(at)
        // Another turn began since: what has arrived during it comes first.
        if (begun !== seen || !isNext(own)) continue
        waiting.delete(own)
        return begin()
      }
    },
  }
}

/** How much time each caller had, in milliseconds. Half of it is forgotten each second. */
function createUsage(begin: number) {
  const used = new Map<string, number>()
  let forgotten = begin
  return {
    of: (caller: string): number => used.get(caller) ?? 0,
    add: (caller: string, took: number): void => void used.set(caller, (used.get(caller) ?? 0) + took),
    forget(at: number): void {
      if (at - forgotten < FORGET_MS) return
      forgotten = at
      for (const [caller, time] of used) {
        if (time < 1) used.delete(caller)
        else used.set(caller, time / 2)
      }
    },
  }
}

/** The turns of this process. */
export const turns = createTurns()
