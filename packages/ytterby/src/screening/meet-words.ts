import type { MatchReason } from './because.ts'
import { ANYWHERE } from './candidates.ts'
import { editsBetween } from './edits.ts'
import { ADDABLE, OTHER_KINDS } from './free-words.ts'
import { alikeness, type Meeting } from './meeting.ts'
import { weightOf } from './name-form.ts'
import type { IndexedName } from './names-index.ts'
import { pairWords, distinguishes, type Pairing } from './pair-words.ts'
import type { Window } from './windows.ts'

/** The least share of a listed name's weight that must be paired, in percent. */
const LEAST_PAIRED = 79
/** In an address, one word that hardly any other company uses is enough. */
export const LEAST_OF_ADDRESS = 50
/** Paired words of this weight identify the party despite any added words. */
const STRONG = 78
/** So does this number of paired words. */
const MANY = 4
/** So does one word that hardly any other company uses, if it is not short. */
export const RARE = 46
const SHORTEST_RARE = 6

/** A name below this weight is matched only by all of its words and nothing else. */
const WEAK = 30
const SHORTEST_EDITED = 3
/** Two edits are allowed from this total length on. */
const SHORTEST_NAME_FOR_TWO_EDITS = 12

/** Matches a listed name in Latin letters with the parts of a written one; null if none match. */
export function meetWords(
  name: IndexedName,
  windows: readonly Window[],
  wordIndexes: readonly number[],
  leastPaired = LEAST_PAIRED,
): Meeting | null {
  let best: Meeting | null = null
  for (const window of windows) {
    if (!window.isWhole && !hasWordIndex(window, wordIndexes)) continue
    const meeting = name.wholeOnly ? meetWhole(name, window) : meetWindow(name, window, leastPaired)
    if (meeting !== null && (best === null || meeting.alike > best.alike)) best = meeting
  }
  return best
}

/** Whether a part of the name contains a word that led to the listed one. */
const hasWordIndex = ({ words }: Window, wordIndexes: readonly number[]): boolean =>
  wordIndexes.includes(ANYWHERE) || words.some(({ wordIndex }) => wordIndexes.includes(wordIndex))

/** Matches a name that only matches as a whole: only a legal form, a place or a department may be added. */
function meetWhole(name: IndexedName, { distinctive, isWhole }: Window): Meeting | null {
  const { ambiguous, kind } = name.known
  if ((ambiguous || kind === 'group') && !isWhole) return null
  const own = ambiguous
    ? distinctive
    : distinctive.filter(({ word }) => !ADDABLE.has(word) || name.joined.includes(word))
  const edits = editsBetween(name.joined, own.map(({ word }) => word).join(''), name.edits)
  if (edits > name.edits) return null
  const because = new Set<MatchReason>(isWhole ? [] : ['part-of-name'])
  if (edits > 0) because.add('spelling')
  if (own.length < distinctive.length) because.add('words-added')
  return { name, alike: alikeness(1, 1, distinctive.length - own.length + 1), because }
}

function meetWindow(name: IndexedName, window: Window, leastPaired: number): Meeting | null {
  const { words, isWhole } = window
  const { total } = name.words
  const least = (leastPaired * total) / 100
  const joined = joinedBecause(name, window)
  const pairing = joined === null ? pairWords(name.words, words, name.edits, least) : wholePairing(total, joined)
  if (pairing === null) return null
  const { paired, missing, because } = pairing
  // A part that lacks words of the name is mostly the name of its group.
  if (missing > 0 && (!isWhole || total < WEAK || !mayLackWords(name, pairing))) return null
  const added = pairing.rest.filter(distinguishes)
  // IHI Power Systems Ota Factory: the whole name, and a site behind it.
  const isSite = missing === 0 && words[0]?.word === name.words.words[0] && ADDABLE.has(words.at(-1)?.word ?? '')
  if (added.length > 0 && !isSite && !standsAlone(pairing)) return null
  if (isWhole && added.some((word) => OTHER_KINDS.has(word))) return null
  if (total < WEAK && pairing.rest.some((word) => !ADDABLE.has(word) && !/^\d/.test(word))) return null
  if (!isWhole) because.add('part-of-name')
  const rest = added.reduce((sum, word) => sum + weightOf(word), 0)
  return { name, alike: alikeness(paired, total, paired + rest), because }
}

/** The pairing if exactly all words of a listed name were written. */
const wholePairing = (total: number, because: readonly MatchReason[]): Pairing => ({
  paired: total,
  missing: 0,
  rest: [],
  exact: [],
  because: new Set(because),
})

/** The reasons why the joined words equal the listed name, allowing one edit, or two in a long name; null if they do not. */
function joinedBecause(name: IndexedName, { distinctive, joined: text, misread }: Window): MatchReason[] | null {
  const { joined, letters, edits } = name
  const { words } = name.words
  if (text === joined) return words.length === distinctive.length ? [] : ['spelling']
  if (edits === 0) return null
  if (text === letters || misread === name.misread) return ['spelling']
  const most = joined.length < SHORTEST_NAME_FOR_TWO_EDITS ? 1 : edits
  if (editsBetween(joined, text, most) > most) return null
  const written = distinctive.map(({ word }) => word)
  return losesShortWord(words, written) ? null : ['spelling']
}

/** Whether an edit changed or lost a word of two letters, which makes it another name. */
function losesShortWord(words: readonly string[], written: readonly string[]): boolean {
  return words.some((word, at) => {
    if (word.length >= SHORTEST_EDITED) return false
    return words.length === written.length ? word !== written[at] : words.toSpliced(at, 1).join('') === written.join('')
  })
}

/** Whether the paired words identify the party despite any added words. */
const standsAlone = ({ paired, exact }: Pairing): boolean =>
  paired >= STRONG ||
  exact.length >= MANY ||
  exact.some((word) => word.length >= SHORTEST_RARE && weightOf(word) >= RARE)

/**
 * Whether words may be missing: not from a former or successor name; otherwise if the remaining words are spelled exactly and
 * distinctive.
 */
const mayLackWords = ({ known: { kind } }: IndexedName, { exact }: Pairing): boolean =>
  kind !== 'former' && kind !== 'successor' && exact.reduce((sum, word) => sum + weightOf(word), 0) >= RARE
