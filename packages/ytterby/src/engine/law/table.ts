import { sharedPart } from './freeze.ts'
import type { CompiledRuleset } from './compile.ts'

/** Parts of answers that follow from the law alone, by a number made of positions in the law. */
export type Table<T> = { readonly at: (key: number) => T }

/**
 * A table of parts. Each is made on first use, of the law and its key and of nothing else, frozen, and shared by all answers:
 * what an inquiry states cannot get into it. There are at most `size` of them, however many inquiries are asked.
 */
export function table<T>(
  size: (law: CompiledRuleset) => number,
  make: (law: CompiledRuleset, key: number) => T,
): (law: CompiledRuleset) => Table<T> {
  return derived((law) => {
    const parts = new Map<number, T>()
    const most = size(law)
    return {
      at(key) {
        let part = parts.get(key)
        if (part === undefined) {
          if (!(key >= 0 && key < most)) throw new RangeError(`A table of ${most} parts has no part ${key}`)
          part = sharedPart(make(law, key))
          parts.set(key, part)
        }
        return part
      },
    }
  })
}

/** What follows from the law alone, worked out when it is first asked for. */
export function derived<T>(work: (law: CompiledRuleset) => T): (law: CompiledRuleset) => T {
  const held = new WeakMap<CompiledRuleset, { readonly value: T }>()
  return (law) => {
    let found = held.get(law)
    if (found === undefined) {
      found = { value: work(law) }
      held.set(law, found)
    }
    return found.value
  }
}
