import { ABBREVIATIONS } from './abbreviations.ts'
import { MOST_WEIGHT, WEIGHTS } from './built-tables.ts'
import { OF_CJK } from './fold-text.ts'
import { COMMON, LINKING, PLACEHOLDERS } from './free-words.ts'
import { beforeForms, FORMS_OF_WORDS, LEADING_FORMS, LEGAL_FORMS } from './legal-forms.ts'
import type { SplitText } from './split-words.ts'

/** A word of a name, and what it is worth for telling the name from others. */
export type NameWord = {
  word: string
  /** Its place among the words that were split. */
  place: number
  isForm: boolean
  isLinking: boolean
  isCjk: boolean
}

/** A name taken apart. */
export type NameForm = {
  words: readonly NameWord[]
  /** Places in `words` before which it is cut. */
  cuts: readonly number[]
  /** Letters of all words but the legal forms at its ends. */
  base: string
  /** The legal forms at its ends, each as one spelling. */
  form: string
}

const FORMS_BY_FIRST = byFirst()

function byFirst(): Map<string, (typeof FORMS_OF_WORDS)[number][]> {
  const result = new Map<string, (typeof FORMS_OF_WORDS)[number][]>()
  for (const one of FORMS_OF_WORDS) result.set(one[0][0] ?? '', [...(result.get(one[0][0] ?? '') ?? []), one])
  return result
}

/** Takes a split name apart: legal forms of several words become one. */
export function nameForm({ words: split, cuts: splitCuts }: SplitText): NameForm {
  const words: NameWord[] = []
  const cuts: number[] = []
  for (let at = 0; at < split.length;) {
    if (splitCuts.includes(at)) cuts.push(words.length)
    const several = FORMS_BY_FIRST.get(split[at] ?? '')?.find(([form]) =>
      form.every((word, place) => split[at + place] === word),
    )
    if (several !== undefined) {
      words.push({ word: several[1], place: at, isForm: true, isLinking: false, isCjk: false })
      at += several[0].length
      continue
    }
    const word = split[at] ?? ''
    const form = LEGAL_FORMS.get(word)
    words.push({
      word: form ?? word,
      place: at,
      isForm: form !== undefined,
      isLinking: LINKING.has(word),
      isCjk: OF_CJK.test(word),
    })
    at += 1
  }
  const [front] = words
  if (front?.isForm === true && !LEADING_FORMS.has(front.word) && words.some(({ isForm }) => !isForm)) {
    front.isForm = false
    front.word = split[0] ?? front.word
  }
  let first = 0
  let last = words.length
  // GmbH & Co. KG.
  while (last > first && (words[last - 1]?.isForm === true || isBetweenForms(words, last - 1))) last -= 1
  while (first < last && words[first]?.isForm === true) first += 1
  const forms = [...words.slice(0, first), ...words.slice(last)].flatMap(({ word, isForm }) => (isForm ? [word] : []))
  return {
    words,
    cuts,
    base: words
      .slice(first, last)
      .map(({ word }) => word)
      .join(''),
    form: forms.join(' '),
  }
}

const isBetweenForms = (words: readonly NameWord[], at: number): boolean =>
  words[at]?.word === 'and' && words[at - 1]?.isForm === true && words[at + 1]?.isForm === true

/** Does a name name nobody: a legal form alone, or a word that stands for an unknown name. */
export const namesNobody = ({ words }: NameForm): boolean =>
  words.every(({ isForm }) => isForm) || PLACEHOLDERS.has(words.map(({ word }) => word).join(''))

const OF_FORMS = new Set(FORMS_OF_WORDS.flatMap(([words]) => words))

/** A quick look whether words could name nobody; no is certain. */
export const couldNameNobody = (words: readonly string[]): boolean =>
  words.every((word) => word.length === 1 || LEGAL_FORMS.has(word) || PLACEHOLDERS.has(word) || OF_FORMS.has(word))

/** Readings of a name without a space before its legal form: `RheinmetallAG`. */
export function gluedForms(form: NameForm): NameForm[] {
  if (form.form !== '') return []
  return beforeForms(form.base).map((base) => ({
    ...form,
    base,
    form: LEGAL_FORMS.get(form.base.slice(base.length)) ?? '',
  }))
}

const COMMON_WEIGHT = 16
const LEAST_WEIGHT = 4
const DIGITS = /^\d+$/

/** What a word weighs: the rarer among names of companies, the more. */
export function weightOf(word: string): number {
  if (word.length === 1 || DIGITS.test(word)) return LEAST_WEIGHT
  const weight = WEIGHTS.get(word) ?? MOST_WEIGHT
  return COMMON.has(word) || ABBREVIATIONS.has(word) ? Math.min(weight, COMMON_WEIGHT) : weight
}

/** The words of a name that tell it apart; all but legal forms where nothing else is in it. */
export function tellingWords(words: readonly NameWord[]): NameWord[] {
  const telling = words.filter(({ isForm, isLinking }) => !isForm && !isLinking)
  return telling.length > 0 ? telling : words.filter(({ isForm }) => !isForm)
}
