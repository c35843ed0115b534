import { filled } from '../locales/filled.ts'
import type { Lang } from '../locales/langs.ts'
import { marks } from '../locales/marks.ts'
import { places } from '../locales/places.ts'

/** An article, possibly with a paragraph: `17`, `2(3)`. Longer numbers are commodity codes and years. */
const NUMBERED = /^[0-9]{1,3}(\([0-9]+\))*$/

/** Whether a place is an article number. */
export const isNumbered = (article: string): boolean => NUMBERED.test(article)

/**
 * Translates the `article` of a citation. Answers contain the same text in every language: a number, or English words.
 *
 * @example articleText('2(3)', 'zh') // '第2条第3款'
 */
export const articleText = (article: string, lang: Lang): string =>
  places[lang].named[article] ?? numberedText(article, lang)

/** Places that rules can translate: articles, ranges, roman numerals, years and months. */
function numberedText(article: string, lang: Lang): string {
  const texts = places[lang]
  if (isNumbered(article)) {
    const [number = '', ...paragraphs] = article.split(/[()]+/).filter((part) => part !== '')
    return [
      filled(texts.article, { number }),
      ...paragraphs.map((paragraph) => filled(texts.paragraph, { number: paragraph })),
    ].join('')
  }
  const [, first, last] = /^([0-9]{1,3}) to ([0-9]{1,3})$/.exec(article) ?? []
  if (first !== undefined && last !== undefined) return filled(texts.articles, { first, last })
  if (/^[0-9]{1,3}(, [0-9]{1,3})+$/.test(article))
    return article
      .split(', ')
      .map((one) => numberedText(one, lang))
      .join(marks[lang].comma)
  const partText = (numeral: string): string => texts.part[NUMERALS.indexOf(numeral)] ?? numeral
  return article
    .replace(/^year ([0-9]{4})$/, (_, year: string) => filled(texts.year, { year }))
    .replace(/^([IV]+)-([IV]+)$/, (_, from: string, to: string) =>
      filled(texts.parts, { first: partText(from), last: partText(to) }),
    )
    .replace(/^[IV]+(?=$| \()/, partText)
    .replace(/ \(([0-9A-Z]+)\)$/, (_, text: string) => filled(texts.aside, { text }))
    .replace(/^([0-9-]+) to ([0-9-]+)$/, (_, from: string, to: string) => filled(texts.days, { first: from, last: to }))
}

/** Numbers of parts. */
const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII']
