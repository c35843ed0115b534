import { workOf, type AnswerKind } from './work-of.ts'
import type { Work } from './work.ts'

/**
 * Runs a generator in slices. Before each step it yields the inquiry that it is about to answer, or null if there is none.
 *
 * @throws what `work.begin` throws.
 */
export async function inSlices<Result>(
  steps: Generator<unknown, Result>,
  { kind, work }: { readonly kind: AnswerKind; readonly work: Work },
): Promise<Result> {
  let step = steps.next()
  while (step.done !== true) {
    await work.begin(step.value === null ? TRIVIAL_WORK : workOf(step.value, kind))
    step = steps.next()
  }
  return step.value
}

/** Work of a step that answers no inquiry: a line that was refused or is a duplicate. */
const TRIVIAL_WORK = 0.25
