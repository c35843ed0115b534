import { freezeShared } from '../../schema/deep-freeze.ts'
import type { CompiledRuleset } from './compile.ts'

/** A lazily filled array of parts of answers, indexed by a number that encodes positions in the law. */
export type LawTable<T> = { readonly at: (key: number) => T }

/**
 * Memoizes parts of answers by key. `make` sees only the law and the key, so nothing that an inquiry states can get into a
 * part. Parts are frozen and shared by all answers. There are at most `size` of them.
 */
export function table<T>(
  size: (law: CompiledRuleset) => number,
  make: (law: CompiledRuleset, key: number) => T,
): (law: CompiledRuleset) => LawTable<T> {
  return memoizeByLaw((law) => {
    const parts = new Map<number, T>()
    const most = size(law)
    return {
      at(key) {
        let part = parts.get(key)
        if (part === undefined) {
          if (!(key >= 0 && key < most)) throw new RangeError(`A table of ${most} parts has no part ${key}`)
          part = freezeShared(make(law, key))
          parts.set(key, part)
        }
        return part
      },
    }
  })
}

/** Memoizes a function of the law. */
export function memoizeByLaw<T>(work: (law: CompiledRuleset) => T): (law: CompiledRuleset) => T {
  const cache = new WeakMap<CompiledRuleset, { readonly value: T }>()
  return (law) => {
    let found = cache.get(law)
    if (found === undefined) {
      found = { value: work(law) }
      cache.set(law, found)
    }
    return found.value
  }
}
