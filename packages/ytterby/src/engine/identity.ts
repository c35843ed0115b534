import { remember } from './memory.ts'

let lastId = 0

/** A number that nothing else has. Keys of memories are made of them; they never reach an answer. */
export function nextId(): number {
  lastId += 1
  return lastId
}

/** A set of words; equal ones exist once and are told apart by their id. */
export type Words = { readonly id: number; readonly words: ReadonlySet<string> }

const equalWords = new Map<string, Words>()

/** The set of words, in whatever order they are named. */
export function wordsOf(words: readonly string[]): Words {
  const sorted = words.toSorted()
  return remember(equalWords, sorted.join(), () => ({ id: nextId(), words: new Set(sorted) }))
}

/** A sequence that exists once for equal members in equal order and is told apart by its id: each step is a look-up. */
export type Sequence<T> = {
  readonly id: number
  readonly before: { readonly sequence: Sequence<T>; readonly step: T } | null
  readonly next: Map<T, Sequence<T>>
}

export const noSteps = <T>(): Sequence<T> => ({ id: nextId(), before: null, next: new Map() })

/** The sequence with one step more. */
export const followedBy = <T>(sequence: Sequence<T>, step: T): Sequence<T> =>
  remember(sequence.next, step, () => ({ id: nextId(), before: { sequence, step }, next: new Map() }))

export function stepsOf<T>({ before }: Sequence<T>): T[] {
  const steps: T[] = []
  for (let at = before; at !== null; at = at.sequence.before) steps.push(at.step)
  return steps.toReversed()
}
