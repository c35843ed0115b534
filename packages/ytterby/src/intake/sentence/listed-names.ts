import { proposeGood } from '../good/propose-good.ts'
import { reason } from '../reason.ts'
import type { Stretch } from './pieces.ts'
import { part } from './read-place.ts'
import type { SentencePart } from './sentence-part.ts'

/** The names of listed parties that words hold or resemble; the reader of sentences knows no lists. */
export type NamesIn = (words: string) => readonly string[]

/** The most names that one stretch of a sentence is asked about. */
const MOST_NAMES = 3
/** The longest words that may hold a name, and the most words of one. */
const MOST_LETTERS = 200
const MOST_WORDS = 5
/** The fewest letters that may name a party: GD is gadolinium, 博世 a firm. */
const LEAST_LETTERS = 3

/**
 * Listed parties in words that no part took. What they are to the deal is asked: “SmCo magnets for Skydio drones” may never be
 * answered as if no one was named.
 */
export function listedNames(text: string, left: readonly Stretch[], namesIn: NamesIn): SentencePart[] {
  return left.flatMap((place) => {
    const words = text.slice(place.from, place.to).trim()
    const found = windowsOf(withoutGood(words).slice(0, MOST_LETTERS)).flatMap((few) =>
      namesIn(few).flatMap((name) => (stands(few, name) ? [{ few, name }] : [])),
    )
    const [first] = found.toSorted((a, b) => b.few.length - a.few.length)
    if (first === undefined) return []
    const either = [...new Set(found.map(({ name }) => name))].slice(0, MOST_NAMES)
    const from = Math.max(place.from, text.indexOf(first.few, place.from))
    const to = Math.min(place.to, from + first.few.length)
    const why = reason('mayBeParty', { text: first.few })
    return part('endUser.name', text, { from, to }, { kind: 'ask', either, why })
  })
}

/** Whether words are a name or its beginning as it is written; one that only sounds alike may be any word of a good. */
const stands = (words: string, name: string): boolean => lettersOf(name).startsWith(lettersOf(words))
const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Each few of the words, from one with a capital or in a script without capitals. A short word by itself may be anything. */
function windowsOf(words: string): string[] {
  const each = words.split(/[\s()（）、,;]+/).filter((word) => word !== '')
  return each.flatMap((word, from) =>
    /^[\p{Lu}\p{Lo}]/u.test(word)
      ? Array.from({ length: Math.min(MOST_WORDS, each.length - from) }, (_, more) =>
          each.slice(from, from + more + 1).join(' '),
        ).filter((few) => lettersOf(few).length >= LEAST_LETTERS)
      : [],
  )
}

/** The words without those that name the good: garnet is the name of a firm as well. */
const withoutGood = (words: string): string =>
  proposeGood({ description: words }).because.reduce((rest, word) => rest.replace(word, ' '), words)
