import { type Lang, filled } from 'ytterby'
import { texts } from '../locales/texts.ts'

type Texts = Readonly<Record<string, string>>
const textAt = (of: Texts, id: string): string | undefined => (Object.hasOwn(of, id) ? of[id] : undefined)

/** The name of a figure. Quotas of years and duties of codes end with their number. */
export function figureName(name: string, lang: Lang): string {
  const { names } = texts[lang].figures
  const [, stem, number = ''] = /^(\w+)-(\d{4}|\d{8})$/.exec(name) ?? []
  const named = textAt(names, name) ?? (stem === undefined ? undefined : textAt(names, `${stem}-#`))
  return named === undefined ? name.replaceAll('-', ' ') : filled(named, { number })
}

/** The name of a group of records. */
export const groupName = (group: string, lang: Lang): string => textAt(texts[lang].figures.groups, group) ?? group

/** Who says what a record has. */
export const attribution = (to: string, lang: Lang): string => textAt(texts[lang].figures.attributions, to) ?? to

/** A value with its unit. Symbols, such as % and kA/m, are the same in every language. */
export const withUnit = (value: string, unit: string, lang: Lang): string =>
  filled(textAt(texts[lang].figures.units, unit) ?? '{value} {unit}', { value, unit })

/** The publication day of a source. */
export function sourceDay(date: string, lang: Lang): string {
  const { sourceDays, daySpan } = texts[lang].figures
  const [, from, to] = /^(\S+) to (\S+)$/.exec(date) ?? []
  return textAt(sourceDays, date) ?? (from === undefined || to === undefined ? date : filled(daySpan, { from, to }))
}
