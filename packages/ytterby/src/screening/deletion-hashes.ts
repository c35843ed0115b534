/**
 * Hashes of a word and of its variants with one or two letters deleted. Words within one edit of each other share such a hash,
 * so a hash table finds them without comparing words. Integers only.
 */

const BASE = 0x01000193

/** Longer words are looked up only unchanged and with one letter deleted. */
const LONGEST_FOR_TWO = 24
const LONGEST = 120

/** Scratch arrays, overwritten by each call and never read after it. */
const prefixes = new Int32Array(LONGEST + 1)
const powers = new Int32Array(LONGEST + 1)
powers[0] = 1
for (let at = 1; at <= LONGEST; at += 1) powers[at] = Math.imul(powers[at - 1] ?? 0, BASE)

export function hashOf(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at += 1) hash = (Math.imul(hash, BASE) + word.charCodeAt(at)) | 0
  return hash
}

/** The hashes that `hashVariants` found last. */
export const variants = new Int32Array(1 + LONGEST_FOR_TWO + (LONGEST_FOR_TWO * (LONGEST_FOR_TWO - 1)) / 2)

/** Fills `variants` with the hashes of a word and of its variants with up to `most` letters deleted. Returns how many. */
export function hashVariants(word: string, most: number): number {
  const { length } = word
  if (length > LONGEST || most === 0) {
    variants[0] = hashOf(word)
    return 1
  }
  let hash = 0
  for (let at = 0; at < length; at += 1) {
    hash = (Math.imul(hash, BASE) + word.charCodeAt(at)) | 0
    prefixes[at + 1] = hash
  }
  variants[0] = hash
  let count = 1
  const two = most > 1 && length <= LONGEST_FOR_TWO
  for (let one = 0; one < length; one += 1) {
    const before = prefixes[one] ?? 0
    variants[count] = (Math.imul(before, powers[length - one - 1] ?? 0) + between(one + 1, length)) | 0
    count += 1
    if (!two) continue
    for (let other = one + 1; other < length; other += 1) {
      const middle = (Math.imul(before, powers[other - one - 1] ?? 0) + between(one + 1, other)) | 0
      variants[count] = (Math.imul(middle, powers[length - other - 1] ?? 0) + between(other + 1, length)) | 0
      count += 1
    }
  }
  return count
}

/** The hash of the current word's letters between two positions. */
const between = (from: number, to: number): number =>
  ((prefixes[to] ?? 0) - Math.imul(prefixes[from] ?? 0, powers[to - from] ?? 0)) | 0
