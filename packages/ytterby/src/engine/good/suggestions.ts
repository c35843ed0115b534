import type { Json } from '../../schema/assessment.ts'
import type { Lexicon } from '../../schema/lexicon.ts'
import type { Product } from '../../schema/inquiry.ts'
import type { RulesetData } from '../../schema/ruleset.ts'
import { filled } from '../../locales/filled.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import { deepFreeze } from '../../schema/deep-freeze.ts'
import { memoizeByLaw } from '../law/table.ts'

/** A lexicon word found in a text, with what it suggests, points to or casts doubt on. */
export type Hint = {
  /** The word as written in the text. */
  term: string
  reason: string
  cite: string
  suggests: { path: SuggestedPath; value: Json }[]
  /** The rare earths that it names; empty if it names none. */
  elements: readonly string[]
  adjacent: string | null
  /** The word is a magnet grade that almost always holds dysprosium or terbium. */
  doubted: boolean
}

type SuggestedPath = `product.${'form' | 'elements' | 'alloyedWith' | 'host' | 'controlCode'}`
type Rule = Omit<Hint, 'term'>

/** Finds the lexicon words in a grade and a description. */
type LexiconReader = (grade: string, description: string) => Hint[]

/** N38EH, 38UH, N 38 EH: a number between the letter N and the letters of a class. */
const GRADE = /(?<![a-z0-9])(n?)[ -]?(\d\d)[ -]?(m|h|sh|uh|eh|ah|th|vh)?(?![a-z0-9])/g
const FIRST_GRADE = 28
const LAST_GRADE = 56
/** In running text 48h, 30m and 38th mean other things, so these suffixes need the N there. */
const NEEDS_LETTER_N = new Set(['', 'm', 'h', 'th'])
/** Words that negate what stands next to them. */
const NEGATED_BEFORE = /(?:\bno|\bwithout|\bfree of|无|不含)\s*$/
const NEGATED_AFTER = /^[- ]?free\b/

/** The rules of the lexicon by their folded words. */
function wordRules(lexicon: Lexicon, elements: RulesetData['elements']): Map<string, Rule> {
  const rules = new Map<string, Rule>()
  for (const { terms, form, reason, cite } of lexicon.patterns) {
    for (const { symbol, name } of elements) {
      const suggests = suggestionsOf({ ...(form === undefined ? {} : { form }), elements: [symbol] })
      const rule = { reason, cite, suggests, elements: [symbol], adjacent: null, doubted: false }
      for (const pattern of terms) {
        rules.set(fold(filled(pattern, { name: name.en, nameZh: name.zh, symbol })), rule)
      }
    }
  }
  // Words override patterns that produce the same term.
  for (const { terms, suggests = {}, adjacent = null, reason, cite } of lexicon.words) {
    const rule = {
      reason,
      cite,
      suggests: suggestionsOf(suggests),
      elements: suggests.elements ?? [],
      adjacent,
      doubted: false,
    }
    for (const term of terms) rules.set(fold(term), rule)
  }
  return rules
}

/** Compiles the lexicon into a reader. */
function compileLexicon(lexicon: Lexicon, elements: RulesetData['elements']): LexiconReader {
  const rules = wordRules(lexicon, elements)
  const grades = new Map(
    lexicon.grades.flatMap(({ suffixes, ...grade }) =>
      suffixes.map((suffix) => [suffix.toLowerCase(), grade] as const),
    ),
  )
  const wordsIn = compileFinder(rules.keys())
  const within = wordsWithin(rules)
  return (grade, description) => {
    const hints = new Map<string, Hint>()
    for (const folded of [fold(grade), fold(description)]) {
      for (const { term, index } of wordsIn(folded)) {
        const end = index + term.length
        const denied =
          NEGATED_BEFORE.test(folded.slice(Math.max(index - 12, 0), index)) ||
          NEGATED_AFTER.test(folded.slice(end, end + 6))
        if (denied) continue
        for (const word of [term, ...(within.get(term) ?? [])]) {
          const rule = rules.get(word)
          if (rule !== undefined) hints.set(word, { term: word, ...rule })
        }
      }
    }
    const gradesIn = (folded: string, running: boolean): void => {
      for (const [term, letter = '', number = '', suffix = ''] of folded.matchAll(GRADE)) {
        const found = grades.get(suffix)
        // A bare number is not a grade.
        if (found === undefined || (letter === '' && (suffix === '' || (running && NEEDS_LETTER_N.has(suffix)))))
          continue
        if (Number(number) < FIRST_GRADE || Number(number) > LAST_GRADE) continue
        hints.set(term, {
          term: term.trim().toUpperCase(),
          ...found,
          suggests: [
            { path: 'product.form', value: 'ndfeb-magnet' },
            { path: 'product.elements', value: null },
          ],
          elements: [],
          adjacent: null,
        })
      }
    }
    gradesIn(fold(grade), false)
    gradesIn(fold(description), true)
    return [...hints.values()]
  }
}

/** Words of other announcements with which longer ones end: artificial graphite is graphite, which another one controls. */
function wordsWithin(rules: ReadonlyMap<string, Rule>): Map<string, string[]> {
  const words = [...rules.keys()].filter((term) => rules.get(term)?.adjacent !== null)
  const ends = (term: string, word: string): boolean =>
    term !== word && term.endsWith(word) && !isWithinLatin(term, term.length - word.length)
  return new Map(words.map((term) => [term, words.filter((word) => ends(term, word))]))
}

/** Normalizes case, width, subscripts and white space. */
const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ')

/** Compiles a search for words: left to right, longest match first, no overlaps. */
function compileFinder(words: Iterable<string>): (text: string) => { term: string; index: number }[] {
  const byFirst = new Map<string | undefined, string[]>()
  for (const word of [...words].sort((a, b) => b.length - a.length))
    byFirst.set(word[0], [...(byFirst.get(word[0]) ?? []), word])
  return (text) => {
    const found = []
    for (let index = 0; index < text.length; index += 1) {
      if (isWithinLatin(text, index)) continue
      const term = byFirst
        .get(text[index])
        ?.find((word) => text.startsWith(word, index) && !isWithinLatin(text, index + word.length))
      if (term === undefined) continue
      found.push({ term, index })
      index += term.length - 1
    }
    return found
  }
}

/** Whether a position lies inside a run of Latin letters and digits. Chinese has no such word boundaries. */
const isWithinLatin = (text: string, at: number): boolean => isLatin(text, at - 1) && isLatin(text, at)

const isLatin = (text: string, at: number): boolean => /^[a-z0-9]/.test(text[at] ?? '')

function suggestionsOf({
  form,
  elements,
  alloyedWith,
  host,
  controlCode,
}: NonNullable<Lexicon['words'][number]['suggests']>): Hint['suggests'] {
  const suggests: Hint['suggests'] = []
  if (form !== undefined) suggests.push({ path: 'product.form', value: form })
  if (elements !== undefined) suggests.push({ path: 'product.elements', value: elements.map((symbol) => ({ symbol })) })
  if (alloyedWith !== undefined) suggests.push({ path: 'product.alloyedWith', value: [...alloyedWith] })
  if (host !== undefined) suggests.push({ path: 'product.host', value: host })
  if (controlCode !== undefined) suggests.push({ path: 'product.controlCode', value: controlCode })
  return deepFreeze(suggests)
}

/** The hints in a product's grade and description. */
export const hintsOf = (law: CompiledRuleset, { grade = '', description = '' }: Product): Hint[] =>
  grade + description === '' ? [] : reader(law)(grade, description)

/** The compiled lexicon. */
const reader = memoizeByLaw(({ data }) => compileLexicon(data.lexicon, data.elements))
