import type { MatchReason } from './because.ts'
import { editsBetween } from './edits.ts'
import { ADDABLE, SUFFIXES } from './free-words.ts'
import { resemblesForm } from './legal-forms.ts'
import { weightOf, type NameWord } from './name-form.ts'
import { matchWord } from './word-match.ts'

/** A listed name, prepared for pairing. */
export type ListedWords = {
  words: readonly string[]
  weights: readonly number[]
  /** The total weight of its words. */
  total: number
}

/** How well the words of a written and a listed name pair. */
export type Pairing = {
  /** The weight of the paired words, out of the listed name's total. */
  paired: number
  /** Extra words that were written. */
  rest: readonly string[]
  because: Set<MatchReason>
  /** Paired words that are spelled exactly. */
  exact: readonly string[]
  /** Missing words of the listed name. */
  missing: number
}

export function listedWords(words: readonly string[]): ListedWords {
  const weights = words.map(weightOf)
  return { words, weights, total: weights.reduce((sum, weight) => sum + weight, 0) }
}

/**
 * Pairs words one to one: equal words first, then joined or split words, then nearly equal words.
 *
 * @param most The most edits allowed in a word.
 */
export function pairWords(listed: ListedWords, written: readonly NameWord[], most: number): Pairing {
  const because = new Set<MatchReason>()
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
    pairJoined(listed, written, taken, found, (words, place, exact) => {
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

/** Whether an extra word makes it a different name. Numbers, short words, departments, places and misspelt legal forms do not. */
export const distinguishes = (word: string): boolean =>
  word.length > 2 && !/^\d/.test(word) && !ADDABLE.has(word) && !SUFFIXES.test(word) && !resemblesForm(word)

type PairJoined = (words: readonly number[], place: number, exact: boolean) => void

const SHORTEST_GLUED = 5
const SHORTEST_DISTINCTIVE = 3

/** Pairs two listed words written as one, or one listed word written as two. */
function pairJoined(
  { words }: ListedWords,
  written: readonly NameWord[],
  taken: Set<number>,
  found: ReadonlyMap<number, number>,
  pair: PairJoined,
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
      // A completely missing short word is not a spelling error.
      const isLost = together === false && Math.min(word.length, next?.length ?? 0) < SHORTEST_DISTINCTIVE
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
