import type { Caller } from '@ytterby/http/admission'
import { Refusal } from '@ytterby/http/problem'
import { CallerLeft } from './caller-left.ts'
import { lazy } from '@ytterby/http/lazy'
import type { Turn } from './turns.ts'

/** The limit for one request, in units of `workOf`. */
export const MAX_WORK = 200_000
/** So much work counts as one more request against the limit of its caller. */
const WORK_OF_A_REQUEST = 10_000

/** The turns of this process. Most requests have too little to do for one. */
const loadTurns = lazy(async () => (await import('./turns.ts')).turns)

/** The work of one request. It is counted, done in turns, and stopped when the caller leaves. */
export type Work = {
  /**
   * Await this before work of so many units. At the end of a turn it lets other requests run first.
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

/** Who the work is for; nobody in particular where no admission was asked. */
type WorkFor = {
  /** Of the request; it is aborted when the caller leaves. */
  readonly signal?: AbortSignal
  readonly caller?: Caller | undefined
}

/** Starts the work of one request. */
export function startWork({ signal, caller }: WorkFor = {}): Work {
  let all = 0
  let counted = 0
  let turn: Turn | null = null
  let isEnded = false
  const requireCaller = (): void => {
    if (isEnded || signal?.aborted === true) throw new CallerLeft()
  }
  const rest = async (): Promise<void> => {
    const turns = await loadTurns()
    turn = await turns.next(caller?.id ?? '', turn)
    requireCaller()
  }
  return {
    async begin(units) {
      requireCaller()
      all += units
      if (all > MAX_WORK) throw new Refusal('too-much-work')
      if (turn?.has(units) === true) return
      // A request that was let in is answered whole: what it took counts for the next one.
      for (; counted < Math.floor(all / WORK_OF_A_REQUEST); counted += 1) await caller?.count()
      await rest()
      turn?.has(units)
    },
    pause: rest,
    end() {
      isEnded = true
    },
  }
}
