/**
 * Hashes of a word and of what is left of it without one letter or two. Words within an edit of each other have one of
 * them in common, so a table of hashes finds such words without comparing them. Integers only.
 */

const BASE = 0x01000193

/** Longer words are looked up as they are and without one letter. */
const LONGEST_FOR_TWO = 24
const LONGEST = 120

/** Overwritten by each call and read before it returns, so nothing of one word is left for the next. */
const prefixes = new Int32Array(LONGEST + 1)
const powers = new Int32Array(LONGEST + 1)
powers[0] = 1
for (let at = 1; at <= LONGEST; at += 1) powers[at] = Math.imul(powers[at - 1] ?? 0, BASE)

/** The hash of a word. */
export function hashOf(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at += 1) hash = (Math.imul(hash, BASE) + word.charCodeAt(at)) | 0
  return hash
}

/** Calls back with the hash of a word and of the word without up to `most` letters. */
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
  /** The hash of the letters from one place to another. */
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

/** The hash of the letters of the word at hand from one place to another. */
const between = (from: number, to: number): number =>
  ((prefixes[to] ?? 0) - Math.imul(prefixes[from] ?? 0, powers[to - from] ?? 0)) | 0
