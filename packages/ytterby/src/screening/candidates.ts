import { eachHash, hashOf } from './deletion-hashes.ts'
import { editsAllowed, looksMisread, misreadable } from './edits.ts'
import { OF_CJK } from './fold-text.ts'
import { LINKING } from './free-words.ts'
import { beforeForms, LEADING_FORMS, LEGAL_FORMS } from './legal-forms.ts'
import { START, type IndexedName, type NamesIndex } from './names-index.ts'
import type { SplitText } from './split-words.ts'

const MOST_TOGETHER = 4

/** Listed names that a written one may meet, each with the places of the words that led to it. */
export type Candidates = ReadonlyMap<IndexedName, ReadonlySet<number>>

/** The place of a candidate that all words together led to. */
export const ANYWHERE = -1

/** Listed names with whose heaviest word, or with all of which, the written one has one nearly in common. */
export function candidatesOf(index: NamesIndex, { words, script }: SplitText): Candidates {
  const found = new Map<IndexedName, Set<number>>()
  let place = 0
  const look = (hash: number): void => {
    if (!index.byHash.mayHave(hash)) return
    for (const at of index.byHash.at(hash)) {
      const name = index.names[at]
      if (name !== undefined) put(found, name, place)
    }
  }
  let joined = ''
  let before = ''
  for (const word of words) {
    const form = LEGAL_FORMS.get(word)
    const isWord = form === undefined || (place === 0 && !LEADING_FORMS.has(form))
    if (isWord && LINKING.has(word)) before = ''
    else if (isWord) {
      joined += word
      eachHash(word, editsAllowed(word), look)
      if (looksMisread(word)) look(hashOf(misreadable(word)))
      if (before !== '') look(hashOf(before + word))
      before = word
    }
    place += 1
  }
  for (const prefix of beforeForms(words.at(-1) ?? '')) look(hashOf(prefix))
  place = ANYWHERE
  if (joined === '') joined = words.join('')
  eachHash(joined, 1, look)
  if (looksMisread(joined)) look(hashOf(misreadable(joined)))
  if (script || OF_CJK.test(joined)) lookWithin(index, words, found, look)
  return found
}

function put(found: Map<IndexedName, Set<number>>, name: IndexedName, place: number): void {
  const places = found.get(name)
  if (places === undefined) found.set(name, new Set([place]))
  else places.add(place)
}

/** Names in Han or kana that begin where a word does, or where the country before it ends. */
function lookWithin(
  { cjkByStart }: NamesIndex,
  words: readonly string[],
  found: Map<IndexedName, Set<number>>,
  look: (hash: number) => void,
): void {
  const telling = words.filter((word) => !LEGAL_FORMS.has(word))
  telling.forEach((_, from) => {
    let text = ''
    for (const word of telling.slice(from, from + MOST_TOGETHER)) {
      text += word
      look(hashOf(text))
    }
    for (const at of STARTS)
      for (const name of cjkByStart.get(text.slice(at, at + START)) ?? []) put(found, name, ANYWHERE)
    eachHash(text.slice(START), 1, look)
  })
}

/** Where a name can begin in a word: at its start, or behind a country of two to four characters. */
const STARTS = [0, 2, 3, 4]
