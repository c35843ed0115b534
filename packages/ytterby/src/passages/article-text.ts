import type { Lang } from '../locales/langs.ts'
import { chinesePlaces } from './chinese-places.ts'

/** `17`, `2(3)`: an article with its paragraphs. Longer numbers are commodity codes and years. */
const NUMBERED = /^[0-9]{1,3}(\([0-9]+\))*$/

/** The place is an article by its number. */
export const isNumbered = (article: string): boolean => NUMBERED.test(article)

/**
 * The `article` of a citation in a language. An answer holds the same text in every one: a number, or English words that
 * say where.
 *
 * @example articleText('2(3)', 'zh') // '第2条第3款'
 */
export function articleText(article: string, lang: Lang): string {
  return lang === 'zh' ? (chinesePlaces[article] ?? inChinese(article)) : article
}

/** Places that can be told by rule: articles, spans of them, roman numerals, years and months. */
function inChinese(article: string): string {
  if (isNumbered(article)) {
    const [main = '', ...parts] = article.split(/[()]+/).filter((part) => part !== '')
    return `第${main}条${parts.map((part) => `第${part}款`).join('')}`
  }
  const [, first, last] = /^([0-9]{1,3}) to ([0-9]{1,3})$/.exec(article) ?? []
  if (first !== undefined && last !== undefined) return `第${first}至${last}条`
  if (/^[0-9]{1,3}(, [0-9]{1,3})+$/.test(article)) return article.split(', ').map(inChinese).join('、')
  return article
    .replace(/^year ([0-9]{4})$/, '$1年')
    .replace(/^([IV]+)-([IV]+)$/, (_, from: string, to: string) => `${romanText(from)}至${romanText(to)}`)
    .replace(/^[IV]+(?=$| \()/, romanText)
    .replace(/ \(([0-9A-Z]+)\)$/, '（$1）')
    .replace(/^([0-9-]+) to ([0-9-]+)$/, '$1至$2')
}

const ROMAN: Readonly<Record<string, string>> = { I: '一', II: '二', III: '三', IV: '四', V: '五', VI: '六', VII: '七' }
const romanText = (numeral: string): string => ROMAN[numeral] ?? numeral
