import { misreadable } from './edits.ts'
import { SPLITTING, SPLITTING_BEFORE_OF } from './free-words.ts'
import { distinctiveWords, type NameForm, type NameWord } from './name-form.ts'

/** A part of a written name, or all of it. */
export type Window = {
  words: readonly NameWord[]
  distinctive: readonly NameWord[]
  /** The distinctive words joined. */
  joined: string
  /** The same, normalized for misread print. */
  misread: string
  isWhole: boolean
}

/** The whole name, and each part that can be a separate name: between cuts, and up to a legal form. */
export function windowsOf(form: NameForm): Window[] {
  const { words } = form
  const parts = startsOfParts(form)
    .flatMap((from, at, wordIndexes) => partsBetween(words, from, wordIndexes[at + 1] ?? words.length))
    .filter((part) => part.length < words.length && part.some(({ isForm, isLinking }) => !isForm && !isLinking))
  return [windowOf(words, true), ...parts.map((part) => windowOf(part, false))]
}

function windowOf(words: readonly NameWord[], isWhole: boolean): Window {
  const distinctive = distinctiveWords(words)
  const joined = distinctive.map(({ word }) => word).join('')
  return { words, distinctive, joined, misread: misreadable(joined), isWhole }
}

/** The indexes where parts begin: the start, cuts, and before and after a splitting word. */
function startsOfParts({ words, cuts }: NameForm): number[] {
  const starts = new Set([0, ...cuts])
  words.forEach(({ word }, at) => {
    if (!SPLITTING.has(word) && !(SPLITTING_BEFORE_OF.has(word) && words[at + 1]?.word === 'of')) return
    starts.add(at)
    starts.add(at + 1)
  })
  return [...starts].filter((wordIndex) => wordIndex < words.length).sort((a, b) => a - b)
}

/** All words between two indexes, and separately the parts before and after each legal form among them. */
function partsBetween(words: readonly NameWord[], from: number, to: number): NameWord[][] {
  const parts = [words.slice(from, to)]
  let start = from
  for (let wordIndex = from + 1; wordIndex < to; wordIndex += 1) {
    const endsName = words[wordIndex]?.isForm === true && words[wordIndex + 1]?.isForm !== true
    if (!endsName || (start === from && wordIndex + 1 === to)) continue
    parts.push(words.slice(start, wordIndex + 1))
    start = wordIndex + 1
  }
  if (start > from && start < to) parts.push(words.slice(start, to))
  return parts
}
