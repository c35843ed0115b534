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
export function editsBetween(a: Letters, b: Letters, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  if (start === a.length && start === b.length) return 0
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  return editsOfRest(a.slice(start, a.length - end), b.slice(start, b.length - end), most)
}

/** The same for words without common start and end, by dynamic programming. */
function editsOfRest(a: Letters, b: Letters, most: number): number {
  if (a.length === 0 || b.length === 0) return Math.min(a.length + b.length, most + 1)
  // A single edit at equal length is one substitution or one swap.
  if (most <= 1 && Math.max(a.length, b.length) > 2) return most + 1
  let twoBefore: number[] = []
  let before = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row]
    let least = row
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1]
      let edits = Math.min(
        (before[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (before[column - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) edits = Math.min(edits, (twoBefore[column - 2] ?? 0) + 1)
      now.push(edits)
      least = Math.min(least, edits)
    }
    if (least > most) return most + 1
    twoBefore = before
    before = now
  }
  return Math.min(before[b.length] ?? 0, most + 1)
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
