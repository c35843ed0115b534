/** A multimap from hashes to integers. */
export type HashTable = {
  readonly put: (hash: number, value: number) => void
  /** Whether a hash may have entries. False is certain. */
  readonly mayHave: (hash: number) => boolean
  /** The entries of a hash, in insertion order. */
  readonly at: (hash: number) => readonly number[]
}

/** 32-bit words of a Bloom filter with two bits for each hash; an unused hash passes in one case out of a hundred. */
const FILTER_WORDS = 1 << 14
const CHAINS = 1 << 15

const NONE: readonly number[] = []

/** Makes an empty table. It uses number arrays, because the first screening in a process waits for thousands of insertions. */
export function hashTable(): HashTable {
  const filter = new Int32Array(FILTER_WORDS)
  /** The last entry of each chain. */
  const last = new Int32Array(CHAINS)
  /** For each entry its hash, its value, and the previous entry of its chain. */
  const entries: number[] = []
  return {
    put(hash, value) {
      filter[filterWord(hash)] = (filter[filterWord(hash)] ?? 0) | filterBits(hash)
      const chain = hash & (CHAINS - 1)
      last[chain] = entries.push(hash, value, last[chain] ?? 0)
    },
    mayHave: (hash) => (~(filter[filterWord(hash)] ?? 0) & filterBits(hash)) === 0,
    at(hash) {
      let found: number[] | undefined
      for (let end = last[hash & (CHAINS - 1)] ?? 0; end > 0; end = entries[end - 1] ?? 0)
        if (entries[end - 3] === hash) (found ??= []).push(entries[end - 2] ?? 0)
      return found?.toReversed() ?? NONE
    },
  }
}

const filterWord = (hash: number): number => (hash >>> 5) & (FILTER_WORDS - 1)
const filterBits = (hash: number): number => (1 << (hash & 31)) | (1 << (hash >>> 27))
