/** Does work that is done step by step, all of it. */
export function runToEnd<Result>(steps: Generator<unknown, Result>): Result {
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}
