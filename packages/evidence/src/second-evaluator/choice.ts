/** The ways to state one open fact: all of them, or a random one without building the others. */
import type { Chance } from '../random/chance.ts'

export type Choice<R> = { all(): R[]; one(chance: Chance): R }

/** One way for each value. */
export function choiceOf<T, R>(values: readonly T[], state: (value: T) => R): Choice<R> {
  return { all: () => values.map(state), one: (chance) => state(chance.pick(values)) }
}

/** Turns a choice for a part into a choice for the whole. */
export function within<T, R>(choice: Choice<T> | null, state: (value: T) => R): Choice<R> | null {
  return choice && { all: () => choice.all().map(state), one: (chance) => state(choice.one(chance)) }
}
