/** Runs a generator to its end and returns its result. */
export function runToEnd<Result>(steps: Generator<unknown, Result>): Result {
  let step = steps.next()
  while (step.done !== true) step = steps.next()
  return step.value
}
