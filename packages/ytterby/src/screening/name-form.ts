import { ABBREVIATIONS } from './abbreviations.ts'
import { MOST_WEIGHT, WEIGHTS } from './built-tables.ts'
import { OF_CJK } from './fold-text.ts'
import { COMMON, LINKING, PLACEHOLDERS } from './free-words.ts'
import { prefixesBeforeForms, FORMS_OF_WORDS, LEADING_FORMS, LEGAL_FORMS } from './legal-forms.ts'
import type { SplitText } from './split-words.ts'

/** A word of a name, and how distinctive it is. */
export type NameWord = {
  word: string
  /** Its index among the split words. */
  wordIndex: number
  isForm: boolean
  isLinking: boolean
  isCjk: boolean
}

/** A parsed name. */
export type NameForm = {
  words: readonly NameWord[]
  /** Indexes in `words` before which the name is cut. */
  cuts: readonly number[]
  /** All words joined, without the legal forms at the ends. */
  base: string
  /** The legal forms at the ends, in one spelling each. */
  form: string
}

const FORMS_BY_FIRST = byFirst()

function byFirst(): Map<string, (typeof FORMS_OF_WORDS)[number][]> {
  const result = new Map<string, (typeof FORMS_OF_WORDS)[number][]>()
  for (const one of FORMS_OF_WORDS) result.set(one[0][0] ?? '', [...(result.get(one[0][0] ?? '') ?? []), one])
  return result
}

/** Parses a split name; legal forms of several words become one word. */
export function nameForm({ words: split, cuts: splitCuts }: SplitText): NameForm {
  const words: NameWord[] = []
  const cuts: number[] = []
  for (let at = 0; at < split.length;) {
    if (splitCuts.includes(at)) cuts.push(words.length)
    const several = FORMS_BY_FIRST.get(split[at] ?? '')?.find(([form]) =>
      form.every((word, wordIndex) => split[at + wordIndex] === word),
    )
    if (several !== undefined) {
      words.push({ word: several[1], wordIndex: at, isForm: true, isLinking: false, isCjk: false })
      at += several[0].length
      continue
    }
    const word = split[at] ?? ''
    const form = LEGAL_FORMS.get(word)
    words.push({
      word: form ?? word,
      wordIndex: at,
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

/** Whether a name identifies nobody: only a legal form, or a placeholder. */
export const namesNobody = ({ words }: NameForm): boolean =>
  words.every(({ isForm }) => isForm) || PLACEHOLDERS.has(words.map(({ word }) => word).join(''))

const OF_FORMS = new Set(FORMS_OF_WORDS.flatMap(([words]) => words))

/** A quick check whether a name could identify nobody. False is certain. */
export const couldNameNobody = (words: readonly string[]): boolean =>
  words.every((word) => word.length === 1 || LEGAL_FORMS.has(word) || PLACEHOLDERS.has(word) || OF_FORMS.has(word))

/** Alternative parses of a name with an attached legal form: `RheinmetallAG`. */
export function formsWithoutSpace(form: NameForm): NameForm[] {
  if (form.form !== '') return []
  return prefixesBeforeForms(form.base).map((base) => ({
    ...form,
    base,
    form: LEGAL_FORMS.get(form.base.slice(base.length)) ?? '',
  }))
}

/** No common word or abbreviation weighs more. */
export const COMMON_WEIGHT = 16
export const isCommon = (word: string): boolean => COMMON.has(word) || ABBREVIATIONS.has(word)

const LEAST_WEIGHT = 4
const DIGITS = /^\d+$/

/** The weight of a word: the rarer in company names, the heavier. */
export function weightOf(word: string): number {
  if (word.length === 1 || DIGITS.test(word)) return LEAST_WEIGHT
  const weight = WEIGHTS.get(word) ?? MOST_WEIGHT
  return isCommon(word) ? Math.min(weight, COMMON_WEIGHT) : weight
}

/** The words that distinguish a name; if there are none, all words except legal forms. */
export function distinctiveWords(words: readonly NameWord[]): NameWord[] {
  const distinctive = words.filter(({ isForm, isLinking }) => !isForm && !isLinking)
  return distinctive.length > 0 ? distinctive : words.filter(({ isForm }) => !isForm)
}
