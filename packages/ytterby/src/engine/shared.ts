/** Freezes a value with all that is in it: it can then be part of many answers. */
export function shared<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const member of Object.values(value)) shared(member)
  }
  return value
}

let remembered = 0

/** How much was remembered since the program began, in entries of all memories. */
export const rememberedSoFar = (): number => remembered

/** What a function gives for an object, worked out once. */
export function once<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>()
  return (key) => {
    let value = known.get(key)
    if (value === undefined) {
      value = work(key)
      remembered += 1
      known.set(key, value)
    }
    return value
  }
}

const MOST_REMEMBERED = 20_000

/** What a function gives for a key, worked out once. A full memory forgets everything: all of it can be worked out again. */
export function remember<K, V>(memory: Map<K, V>, key: K, work: () => V, most = MOST_REMEMBERED): V {
  let value = memory.get(key)
  if (value === undefined) {
    value = work()
    if (memory.size >= most) memory.clear()
    memory.set(key, value)
    remembered += 1
  }
  return value
}

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
export function followedBy<T>(sequence: Sequence<T>, step: T): Sequence<T> {
  let longer = sequence.next.get(step)
  if (longer === undefined) {
    longer = { id: nextId(), before: { sequence, step }, next: new Map() }
    sequence.next.set(step, longer)
    remembered += 1
  }
  return longer
}

export function stepsOf<T>({ before }: Sequence<T>): T[] {
  const steps: T[] = []
  for (let at = before; at !== null; at = at.sequence.before) steps.push(at.step)
  return steps.toReversed()
}
