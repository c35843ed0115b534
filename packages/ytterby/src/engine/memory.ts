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

/** Entries of one memory; `ruleset.ts` bounds all of them together. */
const MOST_IN_ONE = 20_000

/** What a function gives for a key, worked out once. A full memory forgets everything: all of it can be worked out again. */
export function remember<K, V>(memory: Map<K, V>, key: K, work: () => V, most = MOST_IN_ONE): V {
  let value = memory.get(key)
  if (value === undefined) {
    value = work()
    if (memory.size >= most) memory.clear()
    memory.set(key, value)
    remembered += 1
  }
  return value
}
