import { sourceTexts } from '../locales/papers/sources.ts'
import { marks } from '../locales/marks.ts'
import { filled } from '../locales/filled.ts'
import { LAW_LANG, type Lang } from '../locales/langs.ts'
import { articleText, isNumbered } from '../passages/article-text.ts'
import { citationKeysOf } from './citing.ts'
import type { Paper, PaperCitation } from './paper-schema.ts'
import type { Citation } from '../schema/citation.ts'
import { compareText } from '../schema/compare-text.ts'

/** A numbered source: an instrument or a page of reports, with the cited places. */
type SourceItem = { number: number; text: string; link: string | null }

/** The sources of a paper, numbered in the order of first citation. */
export type SourceList = { items: SourceItem[]; numbersOf: (keys: readonly string[]) => number[] }

/** A citation of a paper, or of an answer, which leaves the number of the instrument out. */
type Cited = Citation & Partial<Pick<PaperCitation, 'number'>>

/** Numbers the sources of a paper. */
export const sourceList = ({ blocks, citations, lang }: Paper): SourceList =>
  numberSources(blocks.flatMap(citationKeysOf), citations, lang)

/** Numbers the sources of citations in the order of `keys`. */
export function numberSources(
  keys: readonly string[],
  citations: Readonly<Record<string, Cited>>,
  lang: Lang,
): SourceList {
  const bySource = new Map<string, Cited[]>()
  for (const key of new Set(keys)) {
    const citation = citations[key]
    if (citation === undefined) continue
    bySource.set(sourceOf(citation), [...(bySource.get(sourceOf(citation)) ?? []), citation])
  }
  const order = [...bySource.keys()]
  return {
    items: [...bySource.values()].flatMap((cited, index) => {
      const [first] = cited
      return first === undefined
        ? []
        : [{ number: index + 1, text: sourceText(cited, first, lang), link: safeLink(first.link) }]
    }),
    numbersOf: (some) =>
      [...new Set(some.flatMap((key) => (citations[key] === undefined ? [] : [sourceOf(citations[key])])))]
        .map((source) => order.indexOf(source) + 1)
        .sort((a, b) => a - b),
  }
}

/** The key of a source. Passages of one instrument on different pages are separate sources. */
const sourceOf = ({ instrument, link, published }: Cited): string => JSON.stringify([instrument, link, published])

function sourceText(cited: readonly Cited[], first: Cited, lang: Lang): string {
  const { title, number = null, published } = first
  const name = lang !== 'en' || number === null || title.en.includes(number) ? title[lang] : `${title.en} (${number})`
  const texts = sourceTexts[lang]
  const { comma } = marks[lang]
  return filled(texts.source, {
    title: title[lang] === title[LAW_LANG] ? title[lang] : `${name} / ${title[LAW_LANG]}`,
    articles: [...new Set(cited.map(({ article }) => article))]
      .sort(compareArticles)
      .map((article) => {
        const place = articleText(article, lang)
        return isNumbered(article) ? filled(texts.article, { number: place }) : place
      })
      .join(comma),
    published: published === null ? texts.dayNotRead : filled(texts.published, { day: published }),
    confidence: [...new Set(cited.map(({ confidence }) => texts.confidence[confidence]))].join(comma),
    checked: [...new Set(cited.map(({ checked }) => checked))].join(comma),
  })
}

/** Sorts numbered articles first, by number; others keep their order. */
function compareArticles(a: string, b: string): number {
  const [first, second] = [Number.parseInt(a, 10), Number.parseInt(b, 10)]
  if (Number.isNaN(first) || Number.isNaN(second)) return Number(Number.isNaN(first)) - Number(Number.isNaN(second))
  return first - second || compareText(a, b)
}

/** Only web addresses become links. */
const safeLink = (link: string | null): string | null => (link !== null && /^https?:\/\//.test(link) ? link : null)
