/** A multimap from hashes to integers. */
export type HashTable = {
  readonly put: (hash: number, value: number) => void
  /** Whether a hash may have entries. False is certain. */
  readonly mayHave: (hash: number) => boolean
  /** The entries of a hash, in insertion order. */
  readonly at: (hash: number) => readonly number[]
}

/** Bits of a Bloom filter; an unused hash passes in one case out of thirty. */
const BITS = 1 << 20
const CHAINS = 1 << 15

/** Makes an empty table. It uses number arrays, because the first screening in a process waits for thousands of insertions. */
export function hashTable(): HashTable {
  const bits = new Int32Array(BITS >> 5)
  /** The last entry of each chain. */
  const last = new Int32Array(CHAINS)
  /** For each entry its hash, its value, and the previous entry of its chain. */
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
      return found.length < 2 ? found : found.toReversed()
    },
  }
}
