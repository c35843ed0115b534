/** A table from hashes to whole numbers. */
export type HashTable = {
  readonly put: (hash: number, value: number) => void
  /** May something stand under a hash? No is certain. */
  readonly mayHave: (hash: number) => boolean
  /** What was put under a hash, in the order in which it was. */
  readonly at: (hash: number) => readonly number[]
}

/** Bits of the first look; a hash that nothing stands under passes in one case of thirty. */
const BITS = 1 << 20
const CHAINS = 1 << 15
/** Of each entry its hash, its value and the entry of its chain before it, counted from 1. */
const FIELDS = 3

/** An empty table, in arrays of integers: the first name that a process screens waits for thousands of entries. */
export function hashTable(): HashTable {
  const bits = new Int32Array(BITS >> 5)
  const last = new Int32Array(CHAINS)
  let entries = new Int32Array(CHAINS * FIELDS)
  let count = 0
  return {
    put(hash, value) {
      if ((count + 1) * FIELDS > entries.length) {
        const larger = new Int32Array(entries.length * 2)
        larger.set(entries)
        entries = larger
      }
      const bit = hash & (BITS - 1)
      bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31))
      const chain = hash & (CHAINS - 1)
      const start = count * FIELDS
      entries[start] = hash
      entries[start + 1] = value
      entries[start + 2] = last[chain] ?? 0
      count += 1
      last[chain] = count
    },
    mayHave: (hash) => ((bits[(hash & (BITS - 1)) >> 5] ?? 0) & (1 << (hash & 31))) !== 0,
    at(hash) {
      const found: number[] = []
      let entry = last[hash & (CHAINS - 1)] ?? 0
      while (entry > 0) {
        const start = (entry - 1) * FIELDS
        if (entries[start] === hash) found.push(entries[start + 1] ?? 0)
        entry = entries[start + 2] ?? 0
      }
      return found.toReversed()
    },
  }
}
