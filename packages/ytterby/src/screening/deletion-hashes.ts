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

/** Calls back with the hashes of a word and of its variants with up to `most` letters deleted. */
export function eachHash(word: string, most: number, call: (hash: number) => void): void {
  const { length } = word
  if (length > LONGEST) return call(hashOf(word))
  let hash = 0
  prefixes[0] = 0
  for (let at = 0; at < length; at += 1) {
    hash = (Math.imul(hash, BASE) + word.charCodeAt(at)) | 0
    prefixes[at + 1] = hash
  }
  call(hash)
  if (most === 0) return
  const two = most > 1 && length <= LONGEST_FOR_TWO
  /** The hash of the letters between two positions. */
  for (let one = 0; one < length; one += 1) {
    const before = prefixes[one] ?? 0
    call((Math.imul(before, powers[length - one - 1] ?? 0) + between(one + 1, length)) | 0)
    if (!two) continue
    for (let other = one + 1; other < length; other += 1) {
      const middle = (Math.imul(before, powers[other - one - 1] ?? 0) + between(one + 1, other)) | 0
      call((Math.imul(middle, powers[length - other - 1] ?? 0) + between(other + 1, length)) | 0)
    }
  }
}

/** The hash of the current word's letters between two positions. */
const between = (from: number, to: number): number =>
  ((prefixes[to] ?? 0) - Math.imul(prefixes[from] ?? 0, powers[to - from] ?? 0)) | 0
