import { eachHash, hashOf } from './deletion-hashes.ts'
import { editsAllowed, looksMisread, misreadable } from './edits.ts'
import { OF_CJK } from './fold-text.ts'
import { LINKING } from './free-words.ts'
import { beforeForms, LEADING_FORMS, LEGAL_FORMS } from './legal-forms.ts'
import { START, type IndexedName, type NamesIndex } from './names-index.ts'
import type { SplitText } from './split-words.ts'

const MOST_TOGETHER = 4

/** Listed names that a written one may meet: those with whose heaviest word, or with all of which, it has one nearly in common. */
export function candidatesOf(index: NamesIndex, { words, script }: SplitText): Set<IndexedName> {
  const found = new Set<IndexedName>()
  const look = (hash: number): void => {
    if (index.mayHave(hash)) for (const name of index.byHash.get(hash) ?? []) found.add(name)
  }
  let joined = ''
  let before = ''
  for (const word of words) {
    const form = LEGAL_FORMS.get(word)
    if (form !== undefined && (word !== words[0] || LEADING_FORMS.has(form))) continue
    if (LINKING.has(word)) {
      before = ''
      continue
    }
    joined += word
    eachHash(word, editsAllowed(word), look)
    if (looksMisread(word)) look(hashOf(misreadable(word)))
    if (before !== '') look(hashOf(before + word))
    before = word
  }
  if (joined === '') joined = words.join('')
  eachHash(joined, 1, look)
  if (looksMisread(joined)) look(hashOf(misreadable(joined)))
  for (const prefix of beforeForms(words.at(-1) ?? '')) look(hashOf(prefix))
  if (script || OF_CJK.test(joined)) lookWithin(index, words, found, look)
  return found
}

/** Names in Han or kana that begin where a word does, or where the country before it ends. */
function lookWithin(
  { cjkByStart }: NamesIndex,
  words: readonly string[],
  found: Set<IndexedName>,
  look: (hash: number) => void,
): void {
  const telling = words.filter((word) => !LEGAL_FORMS.has(word))
  telling.forEach((_, from) => {
    let text = ''
    for (const word of telling.slice(from, from + MOST_TOGETHER)) {
      text += word
      look(hashOf(text))
    }
    for (const at of [0, 2, 3, 4]) for (const name of cjkByStart.get(text.slice(at, at + START)) ?? []) found.add(name)
    const rest = text.slice(2)
    eachHash(rest, 1, look)
  })
}
