import { Refusal } from '@ytterby/http/problem'
import { CallerLeft } from './caller-left.ts'

/** The limit for one request, in units of `workOf`. */
export const MAX_WORK = 200_000
/** Work between two pauses: some milliseconds, the longest that other requests wait. */
const SLICE = 100

/** The work of one request. It is counted, done in slices, and stopped when the caller leaves. */
export type Work = {
  /**
   * Await this before work of so many units. At the end of a slice it lets other requests run first.
   *
   * @throws Refusal if the request exceeds the limit; CallerLeft if its caller has left.
   */
  readonly begin: (units: number) => Promise<void>
  /**
   * Lets other requests run first.
   *
   * @throws CallerLeft if the caller of this one has left.
   */
  readonly pause: () => Promise<void>
  /** Call this when the caller has left. */
  readonly end: () => void
}

/** @param signal of the request; it is aborted when the caller leaves. */
export function startWork(signal?: AbortSignal): Work {
  let all = 0
  let slice = 0
  let isEnded = false
  const requireCaller = (): void => {
    if (isEnded || signal?.aborted === true) throw new CallerLeft()
  }
  const rest = async (): Promise<void> => {
    await pause()
    requireCaller()
  }
  return {
    async begin(units) {
      requireCaller()
      all += units
      if (all > MAX_WORK) throw new Refusal('too-much-work')
      slice += units
      if (slice <= SLICE) return
      slice = units
      await rest()
    },
    pause: rest,
    end() {
      isEnded = true
    },
  }
}

/** Lets other tasks run. A resolved promise would not, so this uses a timer. */
const pause = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0))
