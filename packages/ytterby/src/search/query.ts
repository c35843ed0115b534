import { ELEMENT_SYMBOLS } from '../schema/elements.ts'
import { withArticles, withDays, withShares, wordsIn } from './normal-text.ts'
import { SYNONYMS } from './synonyms.ts'

/** One thing that is looked for: any of its alternatives must stand in a text. */
export type Term = {
  /** As typed, for suggestions. */
  readonly typed: string
  /** Each with a space before it where it must begin a word, and one after it where it must be the whole word. */
  readonly anyOf: readonly string[]
  /** A part of the law without it is never found: codes, days, ids and symbols. */
  readonly isExact: boolean
  /** The symbol of a rare earth: entries of other elements are not found. */
  readonly symbol: string | null
  /** A commodity code of four or more digits: longer and shorter codes are found too. */
  readonly code: string | null
}

/** Words that ask for a kind of part: an announcement by its number, or by what it is about. */
const ASKS_FOR_INSTRUMENT = /\b(?:announcement|notice|order|decree|regulation)s?\b|公告|令|号/iu

/** Whether a text asks for an instrument itself. */
export const asksForInstrument = (text: string): boolean => ASKS_FOR_INSTRUMENT.test(text)

/** Words of questions that no text is looked for by. */
const EMPTY = new Set(
  'a an and any are as at be been by can could do does did for from has have how i if in into is it its me my must need needs no not of on or our shall should so still that the their them then there these they this those to under until us was we were what when where which who whom whose why will with without would you your about after again all also am anybody before being between both but each else ever every here just may might more most much many now only other own same some such than too up very while yet one out over take long whether tell show find give get goods good notice apply applies cover covers covered told count counts'.split(
    ' ',
  ),
)
const EMPTY_CHINESE =
  /是否属于管制|属于管制|是否受管制|受管制|什么时候|什么|是否|能否|可否|怎么|怎样|如何|哪些|哪个|哪一|多少|多久|多长|何时|谁|吗|呢|请问|需要|可以|应当|目前|现在|有没有|的|了|在|对|和|与|由|被|从|向|为|是|有|及|或|时间/g

const CONTROL_CODE = /^\d[a-e]\d{3}(?:\.[a-z0-9]+)*$/
const JOINED = /^[a-z0-9]+(?:[.:/-][a-z0-9]+)+$/

/** Numbers that belong to one commodity code: `8505 11`, `2846 9019 93`; two years are none. */
const CODE_WITH_SPACES =
  /(?<![\d.-])(?!(?:19|20)\d\d (?:19|20)\d\d(?!\d))(\d{4})((?: \d{2}){1,3}| \d{4}(?: \d{2})?)(?![\d.-])/g

/** What a text asks for. */
export function termsOf(text: string): Term[] {
  let rest = withShares(withDays(withArticles(text.normalize('NFKC')))).replaceAll(CODE_WITH_SPACES, (code) =>
    code.replaceAll(' ', ''),
  )
  const terms: Term[] = []
  for (const { words, means } of SYNONYMS) {
    const phrase = ` ${wordsIn(rest).join(' ')} `
    const typed = words.find((word) => (isChinese(word) ? phrase.includes(word) : phrase.includes(` ${word} `)))
    if (typed === undefined) continue
    terms.push(plainTerm(typed, [...words, ...means].map(beginning)))
    rest = rest.replaceAll(new RegExp(typed.replaceAll(/[-\s]+/g, String.raw`[-\s]+`), 'giu'), ' ')
  }
  return [...terms, ...rest.split(/\s+/).flatMap(wordTerms)]
}

/** The control codes in a text, as the law writes them: `1C905.a.4`. */
export const controlCodesIn = (text: string): string[] =>
  wordsIn(text)
    .filter((word) => CONTROL_CODE.test(word))
    .map((word) => word.slice(0, 2).toUpperCase() + word.slice(2))

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text)

const plainTerm = (typed: string, anyOf: readonly string[]): Term => ({
  typed,
  anyOf,
  isExact: false,
  symbol: null,
  code: null,
})
const exactTerm = (typed: string, anyOf: readonly string[]): Term => ({ ...plainTerm(typed, anyOf), isExact: true })

/** The terms of a piece of text between spaces. */
function wordTerms(piece: string): Term[] {
  const symbol = ELEMENT_SYMBOLS.find((one) => one === piece.replace(/[?,.;:]$/, ''))
  if (symbol !== undefined) return [{ ...exactTerm(symbol, []), symbol }]
  const words = wordsIn(piece)
  // A number inside Chinese is looked for with what stands around it: 第61号.
  if (words.length > 1 && words.some((word) => /^\d+$/.test(word)) && isChinese(piece)) {
    const [, numbered] = /(第?\s*\d+\s*号)/u.exec(piece) ?? []
    if (numbered !== undefined)
      return [exactTerm(numbered, [wordsIn(numbered).join(' ')]), ...piece.split(numbered).flatMap(wordTerms)]
  }
  return words.flatMap(wordTerm)
}

function wordTerm(word: string): Term[] {
  if (/^\d{4}-\d{2}-\d{2}$/.test(word)) return [exactTerm(word, [` ${word} `])]
  if (/^\d{4,10}$/.test(word) && !/^(?:19|20)\d\d$/.test(word)) return [{ ...exactTerm(word, []), code: word }]
  if (CONTROL_CODE.test(word)) return [exactTerm(word, [` ${word} `, ` ${word}.`])]
  if (/^[\d.]+%$/.test(word)) return [exactTerm(word, [` ${word} `])]
  if (/^[\d.]+$/.test(word)) return [exactTerm(word, [` ${word} `, ` ${word}% `])]
  if (isChinese(word)) return chineseTerms(word)
  if (EMPTY.has(word)) return []
  if (JOINED.test(word))
    return [
      /\d/.test(word) ? exactTerm(word, [` ${word}`]) : plainTerm(word, [` ${word}`, ` ${word.replaceAll('-', ' ')}`]),
    ]
  // Two letters begin too many words.
  return [plainTerm(word, [word.length < 3 ? ` ${word} ` : ` ${stem(word)}`])]
}

/** A Chinese run without the words of a question; each piece that is left is one term. */
const chineseTerms = (run: string): Term[] =>
  run
    .replaceAll(EMPTY_CHINESE, ' ')
    .split(' ')
    .filter((piece) => piece !== '')
    .map((piece) => plainTerm(piece, [piece]))

/** An English word without the ending of another form of it. */
const stem = (word: string): string =>
  word.length < 5
    ? word
    : word
        .replace(/(?<=[a-z]{3})(?:ies|y)$/, '')
        .replace(/(?<=[^s])s$/, '')
        .replace(/(?<=[a-z]{4})(?:ed|ing)$/, '')

const beginning = (word: string): string => (isChinese(word) ? word : ` ${wordsIn(word).join(' ')}`)
