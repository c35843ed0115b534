import { workOf } from './work-of.ts'
import type { Work } from './work.ts'

/**
 * Whole answers that are made step by step: each step tells the inquiry that it is about to assess, null where there is none.
 *
 * @throws what `work.begin` throws.
 */
export async function inSlices<Result>(steps: Generator<object | null, Result>, work: Work): Promise<Result> {
  let step = steps.next()
  while (step.done !== true) {
    await work.begin(step.value === null ? NEARLY_NONE : workOf(step.value, 'assessment'))
    step = steps.next()
  }
  return step.value
}

/** To read a line, and to tell that it was refused or asked before. */
const NEARLY_NONE = 0.25
