import { Refusal } from '../http/problem.ts'
import { CallerLeft } from './caller-left.ts'

/** What one request may ask for, in units of `workOf`. */
export const MOST_WORK = 200_000
/** Some milliseconds: as long as another request waits at most, but for a single inquiry. */
const SLICE = 100

/** The work of one request: it is counted, done in slices, and ends where nobody waits for it. */
export type Work = {
  /**
   * To be awaited before something is worked out that takes so many units. Where a slice is full, other requests come first.
   *
   * @throws Refusal where the request asks for more than one may; CallerLeft where its caller has left.
   */
  readonly begin: (units: number) => Promise<void>
  /** Nobody waits for it any more. */
  readonly end: () => void
}

/** @param signal of the request: aborted where its caller leaves. */
export function startWork(signal?: AbortSignal): Work {
  let all = 0
  let slice = 0
  let isEnded = false
  const requireCaller = (): void => {
    if (isEnded || signal?.aborted === true) throw new CallerLeft()
  }
  return {
    async begin(units) {
      requireCaller()
      all += units
      if (all > MOST_WORK) throw new Refusal('too-much-work')
      slice += units
      if (slice <= SLICE) return
      slice = units
      await pause()
      requireCaller()
    },
    end() {
      isEnded = true
    },
  }
}

/** Lets everything go first that waits for its turn. A promise that is kept already would not: a timer is needed. */
const pause = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0))
