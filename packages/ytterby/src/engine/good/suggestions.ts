import type { Json } from '../../schema/assessment.ts'
import type { Lexicon } from '../../schema/lexicon.ts'
import type { Product } from '../../schema/inquiry.ts'
import type { RulesetData } from '../../schema/ruleset.ts'
import { filled } from '../../locales/filled.ts'
import type { CompiledRuleset } from '../law/compile.ts'
import { deepFreeze } from '../law/freeze.ts'
import { derived } from '../law/table.ts'

/** What a word of the text says: a word of the lexicon with what it suggests, points to or doubts. */
export type Hint = {
  /** As it stands in the text. */
  term: string
  reason: string
  cite: string
  suggests: { path: SuggestedPath; value: Json }[]
  adjacent: string | null
  /** A grade of magnets that almost always hold dysprosium or terbium. */
  doubted: boolean
}

type SuggestedPath = `product.${'form' | 'elements' | 'alloyedWith' | 'host' | 'controlCode'}`
type Rule = Omit<Hint, 'term'>

/** Reads a text for words of the lexicon, the longest first, each once. */
type LexiconReader = (grade: string, description: string) => Hint[]

/** N38EH, 38UH, N 38 EH: a number between the letter N and the letters of a class. */
const GRADE = /(?<![a-z0-9])(n?)[ -]?(\d\d)[ -]?(m|h|sh|uh|eh|ah|th|vh)?(?![a-z0-9])/g
const FIRST_GRADE = 28
const LAST_GRADE = 56
/** In running text 48h, 30m and 38th mean other things: there a class of one letter, or th, needs the N. */
const PLAIN = new Set(['', 'm', 'h', 'th'])
/** Words that take back what is named next to them. */
const BEFORE = /(?:\bno|\bwithout|\bfree of|无|不含)\s*$/
const AFTER = /^[- ]?free\b/

/** Turns the lexicon once into what finds all its words. */
function compileLexicon(lexicon: Lexicon, elements: RulesetData['elements']): LexiconReader {
  const rules = new Map<string, Rule>()
  for (const { terms, form, reason, cite } of lexicon.patterns) {
    for (const { symbol, name } of elements) {
      const suggests = suggestionsOf({ ...(form === undefined ? {} : { form }), elements: [symbol] })
      const rule = { reason, cite, suggests, adjacent: null, doubted: false }
      for (const pattern of terms) {
        rules.set(fold(filled(pattern, { name: name.en, nameZh: name.zh, symbol })), rule)
      }
    }
  }
  // A word says more than a pattern that makes the same one.
  for (const { terms, suggests = {}, adjacent = null, reason, cite } of lexicon.words) {
    const rule = { reason, cite, suggests: suggestionsOf(suggests), adjacent, doubted: false }
    for (const term of terms) rules.set(fold(term), rule)
  }
  const grades = new Map(
    lexicon.grades.flatMap(({ suffixes, ...grade }) =>
      suffixes.map((suffix) => [suffix.toLowerCase(), grade] as const),
    ),
  )
  const wordsIn = finderOf(rules.keys())
  return (grade, description) => {
    const hints = new Map<string, Hint>()
    for (const folded of [fold(grade), fold(description)]) {
      for (const { term, index } of wordsIn(folded)) {
        const rule = rules.get(term)
        const end = index + term.length
        const denied =
          BEFORE.test(folded.slice(Math.max(index - 12, 0), index)) || AFTER.test(folded.slice(end, end + 6))
        if (rule !== undefined && !denied) hints.set(term, { term, ...rule })
      }
    }
    const gradesIn = (folded: string, running: boolean): void => {
      for (const [term, letter = '', number = '', suffix = ''] of folded.matchAll(GRADE)) {
        const found = grades.get(suffix)
        // A bare number is no grade.
        if (found === undefined || (letter === '' && (suffix === '' || (running && PLAIN.has(suffix))))) continue
        if (Number(number) < FIRST_GRADE || Number(number) > LAST_GRADE) continue
        hints.set(term, {
          term: term.trim().toUpperCase(),
          ...found,
          suggests: [
            { path: 'product.form', value: 'ndfeb-magnet' },
            { path: 'product.elements', value: null },
          ],
          adjacent: null,
        })
      }
    }
    gradesIn(fold(grade), false)
    gradesIn(fold(description), true)
    return [...hints.values()]
  }
}

/** Case, width and subscripts do not matter; neither does how much white space stands between words. */
const fold = (text: string): string => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ')

/** Words in a text and where they stand: from left to right, the longest first, none within another. */
function finderOf(words: Iterable<string>): (text: string) => { term: string; index: number }[] {
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

/** Latin words begin and end where letters and digits do; Chinese has no such borders. */
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

/** Hints of grade and description. */
export const hintsOf = (law: CompiledRuleset, { grade = '', description = '' }: Product): Hint[] =>
  grade + description === '' ? [] : reader(law)(grade, description)

/** Reads words of the lexicon out of a text. */
const reader = derived(({ data }) => compileLexicon(data.lexicon, data.elements))
