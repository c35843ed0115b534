import { workOf, type AnswerKind } from '@ytterby/http/work-of'
import type { Work } from './work.ts'

/**
 * Runs a generator in slices. Before each step it yields the inquiry that it is about to answer, or null if there is none.
 *
 * @param most work of its steps: the first one beyond it is answered with `false`, which ends a search.
 * @throws what `work.begin` throws.
 */
export async function inSlices<Result>(
  steps: Generator<unknown, Result, boolean>,
  { kind, work, most = Infinity }: { readonly kind: AnswerKind; readonly work: Work; readonly most?: number },
): Promise<Result> {
  let left = most
  let step = steps.next()
  while (step.done !== true) {
    const units = step.value === null ? TRIVIAL_WORK : workOf(step.value, kind)
    left -= units
    const isLast = left < 0 && left + units >= 0
    if (!isLast) await work.begin(units)
    step = steps.next(!isLast)
  }
  return step.value
}

/** Work of a step that answers no inquiry: a line that was refused or is a duplicate. */
const TRIVIAL_WORK = 0.25
