import { ABBREVIATIONS } from './abbreviations.ts'
import type { MatchReason } from './because.ts'
import { editsAllowed, editsBetween, misreadable, romanize, SHORTEST_FOR_ONE_EDIT } from './edits.ts'

/** How similar a written word and a word of a listed name are, in percent, and how they differ. */
export type WordMatch = { percent: number; because: MatchReason | null }

const EXACT: WordMatch = { percent: 100, because: null }
const SHORTEST_CUT = 3

/** Compares a word of a listed name with a written one; null where they are different words. */
export function matchWord(listed: string, written: string, mostEdits: number): WordMatch | null {
  if (listed === written) return EXACT
  const short =
    ABBREVIATIONS.get(written)?.includes(listed) === true || ABBREVIATIONS.get(listed)?.includes(written) === true
  if (short || (listed[0] === written[0] && singular(listed) === singular(written)))
    return { percent: 96, because: 'abbreviation' }
  if (listed.length < SHORTEST_FOR_ONE_EDIT || written.length < SHORTEST_CUT) return null
  if (Math.abs(listed.length - written.length) > MOST_APART) return shortened(listed, written)
  const most = Math.min(mostEdits, editsAllowed(listed))
  if (most === 0) return null
  const edits = editsBetween(listed, written, most)
  if (edits <= Math.min(most, 1)) return { percent: 96, because: 'spelling' }
  if (edits > most && !sharesEnds(listed, written)) return shortened(listed, written)
  if (romanize(listed) === romanize(written)) return { percent: 94, because: 'transliteration' }
  const [read, misread] = [misreadable(listed), misreadable(written)]
  if (read === misread) return { percent: 94, because: 'spelling' }
  if (edits <= most && listed[0] === written[0]) return { percent: 86, because: 'spelling' }
  if (most === 2 && editsBetween(read, misread, 1) <= 1) return { percent: 84, because: 'spelling' }
  return shortened(listed, written)
}

/** Technologies and technology, systems and system. */
export const singular = (word: string): string =>
  word.length < SHORTEST_PLURAL ? word : word.replace(/ies$/, 'y').replace(/(?<=[sxz]|[cs]h)es$|(?<=[^s])s$/, '')
const SHORTEST_PLURAL = 4

/** Words that sound or look alike are about as long, and begin or end in the same way; to compare others takes time. */
const MOST_APART = 3
const sharesEnds = (a: string, b: string): boolean => a.slice(0, 2) === b.slice(0, 2) || a.slice(-2) === b.slice(-2)

/** A word cut off behind some letters, or written without most of its vowels: AVTN, GLBL, INDL. */
const shortened = (listed: string, written: string): WordMatch | null =>
  listed.length >= written.length + 2 && (listed.startsWith(written) || isContracted(listed, written))
    ? { percent: 88, because: 'abbreviation' }
    : null

const MOST_CONTRACTED = 6

/** Its first and last letters and consonants between them, in order. */
function isContracted(listed: string, written: string): boolean {
  if (written.length > MOST_CONTRACTED || listed[0] !== written[0] || listed.at(-1) !== written.at(-1)) return false
  if (/[aeiou]/.test(written.slice(2))) return false
  let at = 0
  for (const letter of listed) if (letter === written[at]) at += 1
  return at === written.length
}
