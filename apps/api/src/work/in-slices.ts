import { workOf, type AnswerKind } from './work-of.ts'
import type { Work } from './work.ts'

/**
 * What is worked out step by step, in slices: each step tells the inquiry that it is about to answer, null where there is none.
 *
 * @throws what `work.begin` throws.
 */
export async function inSlices<Result>(
  steps: Generator<unknown, Result>,
  { kind, work }: { readonly kind: AnswerKind; readonly work: Work },
): Promise<Result> {
  let step = steps.next()
  while (step.done !== true) {
    await work.begin(step.value === null ? NEARLY_NONE : workOf(step.value, kind))
    step = steps.next()
  }
  return step.value
}

/** To read a line, and to tell that it was refused or asked before. */
const NEARLY_NONE = 0.25
