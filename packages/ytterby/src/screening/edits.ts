export const SHORTEST_FOR_ONE_EDIT = 4
const SHORTEST_FOR_TWO_EDITS = 7

/** How many edits a listed word and a written one may be apart. */
export const editsAllowed = (listed: string): number =>
  listed.length >= SHORTEST_FOR_TWO_EDITS ? 2 : listed.length >= SHORTEST_FOR_ONE_EDIT ? 1 : 0

/** A word, or its letters one by one. */
type Letters = string | readonly string[]

/**
 * The number of edits between two words: insertions, deletions, substitutions and swaps of neighbours count one each. Anything
 * above `most` is returned as `most + 1`.
 */
export const editsBetween = (a: Letters, b: Letters, most: number): number => editsFrom(a, 0, b, 0, most)

/** The same from two positions on: where letters first differ, each kind of edit is tried. `most` is small, so this is seldom. */
function editsFrom(a: Letters, fromA: number, b: Letters, fromB: number, most: number): number {
  if (Math.abs(a.length - fromA - (b.length - fromB)) > most) return most + 1
  let [inA, inB] = [fromA, fromB]
  while (inA < a.length && a[inA] === b[inB]) {
    inA += 1
    inB += 1
  }
  if (inA === a.length || inB === b.length) return a.length - inA + (b.length - inB)
  if (most === 0) return 1
  const rest = most - 1
  let least = editsFrom(a, inA + 1, b, inB + 1, rest)
  if (least > 0) least = Math.min(least, editsFrom(a, inA + 1, b, inB, rest), editsFrom(a, inA, b, inB + 1, rest))
  const isSwapped = a[inA] === b[inB + 1] && a[inA + 1] === b[inB]
  if (least > 0 && isSwapped) least = Math.min(least, editsFrom(a, inA + 2, b, inB + 2, rest))
  return least + 1
}

/** Characters that are commonly misread as others. */
const MISREAD: Readonly<Record<string, string>> = {
  rn: 'm',
  ri: 'n',
  cl: 'd',
  vv: 'w',
  1: 'i',
  l: 'i',
  0: 'o',
  5: 's',
  8: 'b',
}
const MISREAD_PAIRS = /r[ni]|cl|vv/g
const MISREAD_SIGNS = /[1l058]/g

/** Normalizes characters that are easily confused in print: 0 and o, 1 and l and i, rn and m, cl and d. */
export const misreadable = (word: string): string =>
  word.replace(MISREAD_PAIRS, misread).replace(MISREAD_SIGNS, misread).replace(/ii/g, 'u')

const misread = (signs: string): string => MISREAD[signs] ?? signs

/** Whether a word contains characters that a misreading can produce. */
export const looksMisread = (word: string): boolean => /[0158]|r[ni]|cl|vv|ii/.test(word)

/** Alternative romanizations of Japanese, mapped to one spelling. */
const ROMANISED: readonly (readonly [written: RegExp, as: string])[] = [
  [/ou|oo|oh(?=[^aeiouy]|$)/g, 'o'],
  [/uu/g, 'u'],
  [/sy|sh/g, 's'],
  [/ty|ch/g, 't'],
  [/ts/g, 't'],
  [/zy|jy|j/g, 'z'],
  [/f/g, 'h'],
  [/m(?=[bmp])/g, 'n'],
]

/** Normalizes romanized Japanese: kougyou and kogyo, yasima and yashima. */
export function romanize(word: string): string {
  let result = word
  for (const [written, as] of ROMANISED) result = result.replace(written, as)
  return result
}
