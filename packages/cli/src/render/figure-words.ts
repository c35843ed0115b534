import { type Lang, filled } from 'ytterby'
import { texts } from '../locales/texts.ts'

type Texts = Readonly<Record<string, string>>
const textAt = (of: Texts, id: string): string | undefined => (Object.hasOwn(of, id) ? of[id] : undefined)

export const figureName = (name: string, lang: Lang): string =>
  textAt(texts[lang].figures.names, name) ?? name.replaceAll('-', ' ')

/** A value with its unit. Symbols, such as % and kA/m, are the same in every language. */
export const withUnit = (value: string, unit: string, lang: Lang): string =>
  filled(textAt(texts[lang].figures.units, unit) ?? '{value} {unit}', { value, unit })

/** The publication day of a source. */
export function sourceDay(date: string, lang: Lang): string {
  const { sourceDays, daySpan } = texts[lang].figures
  const [, from, to] = /^(\S+) to (\S+)$/.exec(date) ?? []
  return textAt(sourceDays, date) ?? (from === undefined || to === undefined ? date : filled(daySpan, { from, to }))
}
