import { CUTTING, CUTTING_BEFORE_OF } from './free-words.ts'
import { tellingWords, type NameForm, type NameWord } from './name-form.ts'

/** A part of a written name, or all of it. */
export type Window = { words: readonly NameWord[]; telling: readonly NameWord[]; isWhole: boolean }

/** The whole name, and each part that can be a name by itself: between cuts, and up to a legal form. */
export function windowsOf(form: NameForm): Window[] {
  const { words } = form
  const parts = cutPlaces(form)
    .flatMap((from, at, places) => partsBetween(words, from, places[at + 1] ?? words.length))
    .filter((part) => part.length < words.length && part.some(({ isForm, isLinking }) => !isForm && !isLinking))
  return [
    { words, telling: tellingWords(words), isWhole: true },
    ...parts.map((part) => ({ words: part, telling: tellingWords(part), isWhole: false })),
  ]
}

/** Where a part begins: at the start, at a cut, before and behind a word that cuts. */
function cutPlaces({ words, cuts }: NameForm): number[] {
  const places = new Set([0, ...cuts])
  words.forEach(({ word }, at) => {
    if (!CUTTING.has(word) && !(CUTTING_BEFORE_OF.has(word) && words[at + 1]?.word === 'of')) return
    places.add(at)
    places.add(at + 1)
  })
  return [...places].filter((place) => place < words.length).sort((a, b) => a - b)
}

/** All words from one place to another, and apart what stands before and behind each legal form among them. */
function partsBetween(words: readonly NameWord[], from: number, to: number): NameWord[][] {
  const parts = [words.slice(from, to)]
  let start = from
  for (let place = from + 1; place < to; place += 1) {
    const endsName = words[place]?.isForm === true && words[place + 1]?.isForm !== true
    if (!endsName || (start === from && place + 1 === to)) continue
    parts.push(words.slice(start, place + 1))
    start = place + 1
  }
  if (start > from && start < to) parts.push(words.slice(start, to))
  return parts
}
