import type { Because } from './because.ts'
import { editsBetween } from './edits.ts'
import { ADDABLE, BEHIND } from './free-words.ts'
import { resemblesForm } from './legal-forms.ts'
import { weightOf, type NameWord } from './name-form.ts'
import { matchWord } from './word-match.ts'

/** A listed name, ready to be paired with a written one. */
export type ListedWords = {
  words: readonly string[]
  weights: readonly number[]
  /** What all its words weigh. */
  total: number
}

/** How well the words of a written name pair with those of a listed one. */
export type Pairing = {
  /** What the paired words weigh, of the total of the listed name. */
  paired: number
  /** Words that were written besides. */
  rest: readonly string[]
  because: Set<Because>
  /** Paired words that were written as they are listed. */
  exact: readonly string[]
  /** Words of the listed name that were not written. */
  missing: number
}

export function listedWords(words: readonly string[]): ListedWords {
  const weights = words.map(weightOf)
  return { words, weights, total: weights.reduce((sum, weight) => sum + weight, 0) }
}

/**
 * Pairs words one to one: equal ones first, then words written together or apart, then words that are nearly equal.
 *
 * @param most edits that a word may hold.
 */
export function pairWords(listed: ListedWords, written: readonly NameWord[], most: number): Pairing {
  const because = new Set<Because>()
  const taken = new Set<number>()
  const found = new Map<number, number>()
  let paired = 0
  const pair = (word: number, place: number, percent: number): void => {
    found.set(word, place)
    taken.add(place)
    paired += Math.floor(((listed.weights[word] ?? 0) * percent) / 100)
  }
  listed.words.forEach((word, at) => {
    const place = written.findIndex((one, index) => one.word === word && !taken.has(index))
    if (place !== -1) pair(at, place, 100)
  })
  if (most > 0)
    pairGlued(listed, written, taken, found, (words, place, exact) => {
      for (const word of words) pair(word, place, exact ? 100 : 96)
      because.add('spelling')
    })
  const nearly = listed.words.flatMap((word, at) =>
    found.has(at)
      ? []
      : written.flatMap((one, place) => {
          if (taken.has(place)) return []
          const match = matchWord(word, one.word, most)
          return match === null ? [] : [{ at, place, match, gain: (listed.weights[at] ?? 0) * match.percent }]
        }),
  )
  for (const { at, place, match } of nearly.toSorted((a, b) => b.gain - a.gain)) {
    if (found.has(at) || taken.has(place)) continue
    pair(at, place, match.percent)
    if (match.because !== null) because.add(match.because)
  }
  const places = [...found].sort(([a], [b]) => a - b).map(([, place]) => place)
  if (places.some((place, at) => at > 0 && place < (places[at - 1] ?? 0))) because.add('word-order')
  if (found.size < listed.words.length) because.add('words-missing')
  const rest = written.filter((one, place) => !taken.has(place) && !one.isForm && !one.isLinking)
  if (rest.length > 0) because.add('words-added')
  return {
    paired,
    missing: listed.words.length - found.size,
    rest: rest.map(({ word }) => word),
    exact: listed.words.filter((word, at) => written[found.get(at) ?? -1]?.word === word),
    because,
  }
}

/** Numbers, short words, departments, places and misspelt legal forms may be added to any name. */
export const tells = (word: string): boolean =>
  word.length > 2 && !/^\d/.test(word) && !ADDABLE.has(word) && !BEHIND.test(word) && !resemblesForm(word)

type Glued = (words: readonly number[], place: number, exact: boolean) => void

const SHORTEST_GLUED = 5
const SHORTEST_TOLD = 3

/** Two words of the listed name that were written as one, or one of it that was written as two. */
function pairGlued(
  { words }: ListedWords,
  written: readonly NameWord[],
  taken: Set<number>,
  found: ReadonlyMap<number, number>,
  pair: Glued,
): void {
  const isSame = (a: string, b: string): boolean | null => {
    if (a === b) return true
    return a.length >= SHORTEST_GLUED && editsBetween(a, b, 1) <= 1 ? false : null
  }
  for (let at = 0; at < words.length; at += 1) {
    if (found.has(at)) continue
    const [word = '', next] = [words[at], words[at + 1]]
    for (let place = 0; place < written.length; place += 1) {
      if (taken.has(place)) continue
      const one = written[place]?.word ?? ''
      const other = taken.has(place + 1) ? undefined : written[place + 1]
      const together = next === undefined || found.has(at + 1) ? null : isSame(word + next, one)
      // A short word lost whole is no error of spelling.
      const isLost = together === false && Math.min(word.length, next?.length ?? 0) < SHORTEST_TOLD
      if (together !== null && !isLost) {
        pair([at, at + 1], place, together)
        break
      }
      const apart = other === undefined || other.isForm ? null : isSame(word, one + other.word)
      if (apart !== null && word.length >= SHORTEST_GLUED) {
        taken.add(place + 1)
        pair([at], place, apart)
        break
      }
    }
  }
}
