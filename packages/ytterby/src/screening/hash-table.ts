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

/** An empty table, in lists of numbers: the first name that a process screens waits for thousands of entries. */
export function hashTable(): HashTable {
  const bits = new Int32Array(BITS >> 5)
  /** Where the last entry of each chain ends. */
  const last = new Int32Array(CHAINS)
  /** Of each entry its hash, its value, and where the one of its chain before it ends. */
  const entries: number[] = []
  return {
    put(hash, value) {
      const bit = hash & (BITS - 1)
      bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31))
      const chain = hash & (CHAINS - 1)
      last[chain] = entries.push(hash, value, last[chain] ?? 0)
    },
    mayHave: (hash) => ((bits[(hash & (BITS - 1)) >> 5] ?? 0) & (1 << (hash & 31))) !== 0,
    at(hash) {
      const found: number[] = []
      for (let end = last[hash & (CHAINS - 1)] ?? 0; end > 0; end = entries[end - 1] ?? 0)
        if (entries[end - 3] === hash) found.push(entries[end - 2] ?? 0)
      return found.toReversed()
    },
  }
}
