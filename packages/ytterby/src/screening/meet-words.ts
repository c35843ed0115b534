import type { Because } from './because.ts'
import { ANYWHERE } from './candidates.ts'
import { editsBetween, misreadable } from './edits.ts'
import { ADDABLE } from './free-words.ts'
import { alikeness, type Meeting } from './meeting.ts'
import { weightOf, type NameWord } from './name-form.ts'
import type { IndexedName } from './names-index.ts'
import { pairWords, tells, type Pairing } from './pair-words.ts'
import type { Window } from './windows.ts'

/** The least share of a listed name's weight that has to be paired, in percent. */
const LEAST_PAIRED = 79
/** Paired words of this weight stand for the party whatever is added to them. */
const STRONG = 78
/** So do so many words of it. */
const MANY = 4
/** So does one word that hardly any other company bears, if it is not short. */
const RARE = 46
const SHORTEST_RARE = 6

/** A name that weighs less is met by all of its words and nothing else. */
const WEAK = 30
const SHORTEST_EDITED = 3
/** So many letters in all may hold two edits. */
const SHORTEST_NAME_FOR_TWO_EDITS = 12

/** How a listed name in Latin letters meets a part of a written one; null where it does not. */
export function meetWords(name: IndexedName, windows: readonly Window[], places: ReadonlySet<number>): Meeting | null {
  let best: Meeting | null = null
  for (const window of windows) {
    if (!window.isWhole && !leadsTo(window, places)) continue
    const meeting = name.wholeOnly ? meetWhole(name, window) : meetWindow(name, window)
    if (meeting !== null && (best === null || meeting.alike > best.alike)) best = meeting
  }
  return best
}

/** Has a part of a name a word that led to the listed one? */
const leadsTo = ({ words }: Window, places: ReadonlySet<number>): boolean =>
  places.has(ANYWHERE) || words.some(({ place }) => places.has(place))

/** A name that is met as a whole alone: with a legal form, a place or a department beside it, and nothing else. */
function meetWhole(name: IndexedName, { telling, isWhole }: Window): Meeting | null {
  const { ambiguous, kind } = name.known
  if ((ambiguous || kind === 'group') && !isWhole) return null
  const own = ambiguous ? telling : telling.filter(({ word }) => !ADDABLE.has(word) || name.joined.includes(word))
  const edits = editsBetween(name.joined, own.map(({ word }) => word).join(''), name.edits)
  if (edits > name.edits) return null
  const because = new Set<Because>(isWhole ? [] : ['part-of-name'])
  if (edits > 0) because.add('spelling')
  if (own.length < telling.length) because.add('words-added')
  return { name, alike: alikeness(1, 1, telling.length - own.length + 1), because }
}

function meetWindow(name: IndexedName, { words, telling, isWhole }: Window): Meeting | null {
  const { total } = name.words
  const joined = joinedBecause(name, telling)
  const pairing = joined === null ? pairWords(name.words, words, name.edits) : wholly(total, joined)
  const { paired, missing, because } = pairing
  if (paired * 100 < LEAST_PAIRED * total) return null
  // A part of a text that lacks words of the name is mostly its group.
  if (missing > 0 && (!isWhole || total < WEAK || !mayMiss(name, pairing))) return null
  const added = pairing.rest.filter(tells)
  if (added.length > 0 && !standsAlone(pairing)) return null
  if (total < WEAK && pairing.rest.some((word) => !ADDABLE.has(word) && !/^\d/.test(word))) return null
  if (!isWhole) because.add('part-of-name')
  const rest = added.reduce((sum, word) => sum + weightOf(word), 0)
  return { name, alike: alikeness(paired, total, paired + rest), because }
}

/** Every word of a listed name was written, and no other. */
const wholly = (total: number, because: readonly Because[]): Pairing => ({
  paired: total,
  missing: 0,
  rest: [],
  exact: [],
  because: new Set(because),
})

/** Why all words joined are those of the listed name, but for one edit or, in a long name, two; null where they are not. */
function joinedBecause(name: IndexedName, telling: readonly NameWord[]): Because[] | null {
  const { joined, misread, letters, edits } = name
  const { words } = name.words
  const written = telling.map(({ word }) => word)
  const text = written.join('')
  if (text === joined) return words.length === written.length ? [] : ['spelling']
  if (edits === 0) return null
  if (text === letters || misreadable(text) === misread) return ['spelling']
  const most = joined.length < SHORTEST_NAME_FOR_TWO_EDITS ? 1 : edits
  if (editsBetween(joined, text, most) > most) return null
  return losesShortWord(words, written) ? null : ['spelling']
}

/** An edit in a word of two letters, or the loss of such a word, makes another name of it. */
function losesShortWord(words: readonly string[], written: readonly string[]): boolean {
  return words.some((word, at) => {
    if (word.length >= SHORTEST_EDITED) return false
    return words.length === written.length ? word !== written[at] : words.toSpliced(at, 1).join('') === written.join('')
  })
}

/** Do the paired words stand for the party, whatever is added to them? */
const standsAlone = ({ paired, exact }: Pairing): boolean =>
  paired >= STRONG ||
  exact.length >= MANY ||
  exact.some((word) => word.length >= SHORTEST_RARE && weightOf(word) >= RARE)

/** May a word be missing? Not of an earlier or a later name; else where what is left is written as it is listed, and tells. */
const mayMiss = ({ known: { kind } }: IndexedName, { exact }: Pairing): boolean =>
  kind !== 'former' && kind !== 'successor' && exact.reduce((sum, word) => sum + weightOf(word), 0) >= RARE
