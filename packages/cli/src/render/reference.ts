import { styleText } from 'node:util'
import { type Lang, wordOf } from 'ytterby'
import type { reference } from 'ytterby/law'
import { attribution, figureName, groupName, sourceDay, withUnit } from './figure-words.ts'
import { layout, type Section } from './layout.ts'
import { phrase } from './phrases.ts'

/** Renders reference data as text: groups on the left, each record with its figures, attribution and confidence. */
export function renderReference(data: ReturnType<typeof reference>, width: number): string {
  const { title, records, lang } = data
  if (records.length === 0) return `${phrase('nothingFound', lang)}\n`
  const groups = [...new Set(records.map(({ group }) => group))]
  const numbers = new Map<string, number>()
  const numberOf = (source: string): number => {
    const known = numbers.get(source) ?? numbers.size + 1
    numbers.set(source, known)
    return known
  }
  const citesOf = (sources: Record['sources']): string =>
    sources.map((source) => `[${numberOf(sourceText(source))}]`).join('')
  const sections: Section[] = groups.map((id) => ({
    heading: groupName(id, lang),
    items: records
      .filter(({ group }) => group === id)
      .flatMap(({ text, period, figures, attributedTo, confidence, doubt, correction, code, sources }) => {
        const cites = citesOf(sources)
        const facts = [
          ...(code === undefined
            ? []
            : [
                code.edition === null
                  ? code.digits
                  : `${code.digits} ${phrase('edition', lang, { edition: code.edition })}`,
                ...(code.supervision === null ? [] : [code.supervision]),
              ]),
          ...(period === null ? [] : [period]),
          ...(attributedTo === null ? [] : [attribution(attributedTo, lang)]),
          wordOf(confidence, lang),
        ]
        return [
          `${text}${styleText('dim', `${aside(facts.join(phrase('semicolon', lang)), lang)} ${cites}`)}`,
          ...(figures.length === 0
            ? []
            : [`  ${figures.map((figure) => sayFigure(figure, lang)).join(phrase('semicolon', lang))}`]),
          ...(doubt === undefined ? [] : [`  ${styleText('yellow', doubt)}`]),
          ...(correction === undefined
            ? []
            : [
                `  ${styleText('yellow', correctionText(correction, lang))}${styleText('dim', `${aside(wordOf(correction.confidence, lang), lang)} ${citesOf(correction.sources)}`)}`,
              ]),
        ]
      }),
  }))
  const sources: Section = {
    heading: phrase('sources', lang),
    items: [...numbers].map(([source, number]) => `[${number}] ${source}`),
  }
  return `${styleText('bold', title)}\n\n${layout([...sections, sources], width)}\n`
}

const aside = (text: string, lang: Lang): string => phrase('aside', lang, { text })

type Record = ReturnType<typeof reference>['records'][number]
type Figure = Record['figures'][number]

/** A correction with the figures that are right. */
export const correctionText = (
  { text, figures }: { readonly text: string; readonly figures: readonly Figure[] },
  lang: Lang,
): string => `${text} ${figures.map((figure) => sayFigure(figure, lang)).join(phrase('semicolon', lang))}`

/** A figure with its name. */
export function sayFigure(figure: Figure, lang: Lang): string {
  return phrase('figure', lang, { name: figureName(figure.name, lang), value: sayValue(figure, lang) })
}

/** The value of a figure with its unit. */
export function sayValue({ value, min, max, unit, approximate }: Figure, lang: Lang): string {
  const said =
    value === null
      ? phrase('notPublished', lang)
      : value !== undefined
        ? String(value)
        : min === undefined
          ? phrase('atMost', lang, { value: String(max) })
          : max === undefined
            ? phrase('atLeast', lang, { value: String(min) })
            : phrase('range', lang, { min: String(min), max: String(max) })
  const about = approximate === true ? phrase('about', lang, { value: said }) : said
  return value === null ? about : withUnit(about, unit, lang)
}

/** A source on one line. */
export function sourceText({ title, publisher, date, url }: Record['sources'][number], lang: Lang = 'en'): string {
  return [title, publisher, date === undefined ? date : sourceDay(date, lang), url]
    .filter((part) => part !== undefined && part !== null && part !== '')
    .join(', ')
}
