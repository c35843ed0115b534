import type { MatchReason } from './because.ts'
import { editsBetween } from './edits.ts'
import { ADDABLE, SUFFIXES } from './free-words.ts'
import { resemblesForm } from './legal-forms.ts'
import { weightOf, type NameWord } from './name-form.ts'
import { matchWord, type WordMatch } from './word-match.ts'

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
 * Pairs words one to one: equal words first, then joined or split words, then nearly equal words. Null as soon as less than the
 * least weight can be paired.
 *
 * @param most The most edits allowed in a word.
 */
export function pairWords(
  listed: ListedWords,
  written: readonly NameWord[],
  most: number,
  leastPaired: number,
): Pairing | null {
  const because = new Set<MatchReason>()
  const taken = new Set<number>()
  const found = new Map<number, number>()
  let paired = 0
  const pair = (word: number, wordIndex: number, percent: number): void => {
    found.set(word, wordIndex)
    taken.add(wordIndex)
    paired += Math.floor(((listed.weights[word] ?? 0) * percent) / 100)
  }
  listed.words.forEach((word, at) => {
    const wordIndex = written.findIndex((one, index) => one.word === word && !taken.has(index))
    if (wordIndex !== -1) pair(at, wordIndex, 100)
  })
  if (most > 0)
    pairJoined(listed, written, taken, found, (words, wordIndex, exact) => {
      for (const word of words) pair(word, wordIndex, exact ? 100 : 96)
      because.add('spelling')
    })
  const nearly: { at: number; wordIndex: number; match: WordMatch; gain: number }[] = []
  let possible = listed.total
  for (const [at, word] of listed.words.entries()) {
    if (found.has(at)) continue
    const weight = listed.weights[at] ?? 0
    const before = nearly.length
    for (const [wordIndex, one] of written.entries()) {
      const match = taken.has(wordIndex) ? null : matchWord(word, one.word, most)
      if (match !== null) nearly.push({ at, wordIndex, match, gain: weight * match.percent })
    }
    if (nearly.length === before && (possible -= weight) < leastPaired) return null
  }
  for (const { at, wordIndex, match } of nearly.sort((a, b) => b.gain - a.gain)) {
    if (found.has(at) || taken.has(wordIndex)) continue
    pair(at, wordIndex, match.percent)
    if (match.because !== null) because.add(match.because)
  }
  if (paired < leastPaired) return null
  const wordIndexes = [...found].sort(([a], [b]) => a - b).map(([, wordIndex]) => wordIndex)
  if (wordIndexes.some((wordIndex, at) => at > 0 && wordIndex < (wordIndexes[at - 1] ?? 0))) because.add('word-order')
  if (found.size < listed.words.length) because.add('words-missing')
  const rest = written.filter((one, wordIndex) => !taken.has(wordIndex) && !one.isForm && !one.isLinking)
  if (rest.length > 0) because.add('words-added')
  return {
    paired,
    missing: listed.words.length - found.size,
    rest: rest.map(({ word }) => word),
    exact: listed.words.filter((word, at) => written[found.get(at) ?? -1]?.word === word),
    because,
  }
}

const isAsLong = (one: string, other: string, joined: string): boolean =>
  Math.abs(one.length + other.length - joined.length) <= 1

/** Whether an extra word makes it a different name. Numbers, short words, departments, places and misspelt legal forms do not. */
export const distinguishes = (word: string): boolean =>
  word.length > 2 && !/^\d/.test(word) && !ADDABLE.has(word) && !SUFFIXES.test(word) && !resemblesForm(word)

type PairJoined = (words: readonly number[], wordIndex: number, exact: boolean) => void

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
    for (let wordIndex = 0; wordIndex < written.length; wordIndex += 1) {
      if (taken.has(wordIndex)) continue
      const one = written[wordIndex]?.word ?? ''
      const other = written[wordIndex + 1]
      const together =
        next === undefined || !isAsLong(word, next, one) || found.has(at + 1) ? null : isSame(word + next, one)
      // A completely missing short word is not a spelling error.
      const isLost = together === false && Math.min(word.length, next?.length ?? 0) < SHORTEST_DISTINCTIVE
      if (together !== null && !isLost) {
        pair([at, at + 1], wordIndex, together)
        break
      }
      if (other === undefined || other.isForm || word.length < SHORTEST_GLUED) continue
      if (!isAsLong(one, other.word, word) || taken.has(wordIndex + 1)) continue
      const apart = isSame(word, one + other.word)
      if (apart !== null) {
        taken.add(wordIndex + 1)
        pair([at], wordIndex, apart)
        break
      }
    }
  }
}
