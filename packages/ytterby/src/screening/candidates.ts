import { eachHash, hashOf } from './deletion-hashes.ts'
import { editsAllowed, looksMisread, misreadable } from './edits.ts'
import { OF_CJK } from './fold-text.ts'
import { LINKING } from './free-words.ts'
import { prefixesBeforeForms, LEADING_FORMS, LEGAL_FORMS } from './legal-forms.ts'
import { START, type IndexedName, type NamesIndex } from './names-index.ts'
import type { SplitText } from './split-words.ts'
import { singular } from './word-match.ts'

const MOST_TOGETHER = 4

/** Listed names that a written name may match, each with the indexes of the words that led to it. */
export type Candidates = ReadonlyMap<IndexedName, readonly number[]>

/** The index for a candidate that all words together led to. */
export const ANYWHERE = -1

/** Finds listed names whose heaviest word, or all of whose words joined, nearly occur in the written name. */
export function candidatesOf(index: NamesIndex, { words, script }: SplitText): Candidates {
  const found = new Map<IndexedName, number[]>()
  let wordIndex = 0
  const look = (hash: number): void => {
    if (!index.byHash.mayHave(hash)) return
    for (const at of index.byHash.at(hash)) {
      const name = index.names[at]
      if (name !== undefined) addWordIndex(found, name, wordIndex)
    }
  }
  let joined = ''
  let before = ''
  for (const word of words) {
    const form = LEGAL_FORMS.get(word)
    const isWord = form === undefined || (wordIndex === 0 && !LEADING_FORMS.has(form))
    if (isWord) {
      if (!LINKING.has(word)) {
        joined += word
        eachHash(word, editsAllowed(word), look)
        if (looksMisread(word)) look(hashOf(misreadable(word)))
        if (word.endsWith('s')) look(hashOf(singular(word)))
        if (before !== '') look(hashOf(before + word))
      }
      before = word
    }
    wordIndex += 1
  }
  for (const prefix of prefixesBeforeForms(words.at(-1) ?? '')) look(hashOf(prefix))
  wordIndex = ANYWHERE
  if (joined === '') joined = words.join('')
  eachHash(joined, 1, look)
  if (looksMisread(joined)) look(hashOf(misreadable(joined)))
  if (script || OF_CJK.test(joined)) lookUpCjk(index, words, found, look)
  return found
}

function addWordIndex(found: Map<IndexedName, number[]>, name: IndexedName, wordIndex: number): void {
  const wordIndexes = found.get(name)
  if (wordIndexes === undefined) found.set(name, [wordIndex])
  else if (!wordIndexes.includes(wordIndex)) wordIndexes.push(wordIndex)
}

/** Finds names in Han or kana that begin at the start of a word, or after a country. */
function lookUpCjk(
  { cjkByStart }: NamesIndex,
  words: readonly string[],
  found: Map<IndexedName, number[]>,
  look: (hash: number) => void,
): void {
  const distinctive = words.filter((word) => !LEGAL_FORMS.has(word))
  distinctive.forEach((_, from) => {
    let text = ''
    for (const word of distinctive.slice(from, from + MOST_TOGETHER)) {
      text += word
      look(hashOf(text))
    }
    for (const at of NAME_STARTS)
      for (const name of cjkByStart.get(text.slice(at, at + START)) ?? []) addWordIndex(found, name, ANYWHERE)
    eachHash(text.slice(START), 1, look)
  })
}

/** Where a name can begin in a word: at its start, or after a country of two to four characters. */
const NAME_STARTS = [0, 2, 3, 4]
