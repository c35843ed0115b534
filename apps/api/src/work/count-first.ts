import { Refusal } from '@ytterby/http/problem'
import { workOf, type AnswerKind } from '@ytterby/http/work-of'
import { MAX_WORK, type Work } from './work.ts'

/** Steps between two pauses: each looks at a line without answering it. */
const AT_ONCE = 500

/**
 * Counts the work of a list before any of it is done. Equal inquiries are answered once.
 *
 * @param steps yields the inquiry of each line, null where it is equal to an earlier one; the answer `false` leaves it out.
 * @throws Refusal if the list exceeds the limit of one call; CallerLeft.
 */
export async function countFirst(
  steps: Generator<unknown, unknown, boolean>,
  { kind, work }: { readonly kind: AnswerKind; readonly work: Work },
): Promise<void> {
  let units = 0
  let lines = 0
  for (let step = steps.next(); step.done !== true; step = steps.next(false)) {
    if (step.value !== null) units += workOf(step.value, kind)
    if (units > MAX_WORK) throw new Refusal('too-much-work')
    lines += 1
    if (lines % AT_ONCE === 0) await work.pause()
  }
}
