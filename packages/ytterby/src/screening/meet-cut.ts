import { compareText } from '../schema/compare-text.ts'
import { alikeness, type Meeting } from './meeting.ts'
import type { NameForm } from './name-form.ts'
import { SHORTEST_CUT_NAME, type NamesIndex } from './names-index.ts'

/** Fields hold 25 letters or more. */
const SHORTEST_FIELD = 24
const LONGEST_FIELD = 41
/** A field that is full at the end of a word: of 30, 35 or 40 letters, the last of which may be a space. */
const FULL = new Set([29, 30, 34, 35, 39, 40])

/** Listed names of which a full field holds the beginning. */
export function meetCut({ ordered }: Pick<NamesIndex, 'ordered'>, name: string, form: () => NameForm): Meeting[] {
  const { length } = name
  if (length < SHORTEST_FIELD || length > LONGEST_FIELD) return []
  const text = form()
    .words.flatMap(({ word, isForm }) => (isForm ? [] : [word]))
    .join('')
  if (text.length < SHORTEST_CUT_NAME) return []
  const names = ordered()
  return begunBy(names, text).filter(({ name: one }) => FULL.has(length) || !endsWord(one.form, text.length))
}

/** An address often has the first words of a name alone: universallogistics.com. */
const SHORTEST_ADDRESS = 12

export function namesBegunBy({ ordered }: Pick<NamesIndex, 'ordered'>, address: string): Meeting[] {
  return address.length < SHORTEST_ADDRESS
    ? []
    : begunBy(ordered(), address).filter(({ name }) => endsWord(name.form, address.length))
}

/** The names that a text begins; they stand in order. */
function begunBy(names: ReturnType<NamesIndex['ordered']>, text: string): Meeting[] {
  let [from, to] = [0, names.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (compareText(names[middle]?.text ?? '', text) < 0) from = middle + 1
    else to = middle
  }
  const met: Meeting[] = []
  for (let at = from; names[at]?.text.startsWith(text) === true; at += 1) {
    const one = names[at]
    if (one === undefined || one.text === text) continue
    const alike = alikeness(text.length, one.text.length, text.length)
    met.push({ name: one.name, alike, because: new Set(['abbreviation']) })
  }
  return met
}

/** Whether a word of a name ends at a letter. */
function endsWord({ words }: NameForm, at: number): boolean {
  let length = 0
  for (const { word, isForm } of words) if (!isForm) if ((length += word.length) === at) return true
  return false
}
