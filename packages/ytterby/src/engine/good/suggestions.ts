import type { Json } from '../../schema/assessment.ts'
import type { Lexicon } from '../../schema/lexicon.ts'
import type { Product } from '../../schema/inquiry.ts'
import type { RulesetData } from '../../schema/ruleset.ts'
import { once, remember, shared } from '../shared.ts'

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
export type LexiconReader = (grade: string, description: string) => Hint[]

/** N38EH, 38UH, N 38 EH: a number between the letter N and the letters of a class. */
const GRADE = /(?<![a-z0-9])(n?)[ -]?(\d\d)[ -]?(m|h|sh|uh|eh|ah|th|vh)?(?![a-z0-9])/g
const FIRST_GRADE = 28
const LAST_GRADE = 56
/** In running text 48h, 30m and 38th mean other things: there a class of one letter, or th, needs the N. */
const PLAIN = new Set(['', 'm', 'h', 'th'])
/** Words that take back what is named next to them. */
const BEFORE = /(?:\bno|\bwithout|\bfree of|无|不含)\s*$/
const AFTER = /^[- ]?free\b/

/** Turns the lexicon once into one expression over all its words. */
export function compileLexicon(lexicon: Lexicon, elements: RulesetData['elements']): LexiconReader {
  const rules = new Map<string, Rule>()
  for (const { terms, suggests = {}, adjacent = null, reason, cite } of lexicon.words) {
    const rule = { reason, cite, suggests: suggestionsOf(suggests), adjacent, doubted: false }
    for (const term of terms) rules.set(fold(term), rule)
  }
  for (const { terms, form, reason, cite } of lexicon.patterns) {
    for (const { symbol, name } of elements) {
      const suggests = suggestionsOf({ ...(form === undefined ? {} : { form }), elements: [symbol] })
      const rule = { reason, cite, suggests, adjacent: null, doubted: false }
      for (const pattern of terms) {
        const term = fold(pattern.replace('{name}', name.en).replace('{nameZh}', name.zh).replace('{symbol}', symbol))
        if (!rules.has(term)) rules.set(term, rule)
      }
    }
  }
  const grades = new Map(
    lexicon.grades.flatMap(({ suffixes, ...grade }) =>
      suffixes.map((suffix) => [suffix.toLowerCase(), grade] as const),
    ),
  )
  const words = [...rules.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const expression = new RegExp(words.map(asWord).join('|'), 'g')
  return (grade, description) => {
    const hints = new Map<string, Hint>()
    for (const folded of [fold(grade), fold(description)]) {
      for (const match of folded.matchAll(expression)) {
        const [term] = match
        const rule = rules.get(term)
        const denied =
          BEFORE.test(folded.slice(Math.max(match.index - 12, 0), match.index)) ||
          AFTER.test(folded.slice(match.index + term.length, match.index + term.length + 6))
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

/** Latin words end where their letters end; Chinese has no such borders. */
function asWord(term: string): string {
  const escaped = term.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
  const before = /^[a-z0-9]/.test(term) ? '(?<![a-z0-9])' : ''
  return `${before}${escaped}${/[a-z0-9]$/.test(term) ? '(?![a-z0-9])' : ''}`
}

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
  if (alloyedWith !== undefined) suggests.push({ path: 'product.alloyedWith', value: alloyedWith })
  if (host !== undefined) suggests.push({ path: 'product.host', value: host })
  if (controlCode !== undefined) suggests.push({ path: 'product.controlCode', value: controlCode })
  return shared(suggests)
}

const hintsOfTexts = once<LexiconReader, Map<string, Hint[]>>(() => new Map())

/** Of texts, which may be long: in a file of goods the same come again and again. */
const MOST_REMEMBERED = 2_000

/** Hints of grade and description; equal texts are read once. */
export function hintsOf(read: () => LexiconReader, { grade = '', description = '' }: Product): Hint[] {
  if (grade === '' && description === '') return []
  const reader = read()
  const key = `${grade.length} ${grade}${description}`
  return remember(hintsOfTexts(reader), key, () => reader(grade, description), MOST_REMEMBERED)
}
