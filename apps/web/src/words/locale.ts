import type { Lang } from 'ytterby'

/** How days, numbers and places are written. The facts themselves never change with it. */
const LOCALES = { en: 'en-GB', zh: 'zh-CN' } as const

const memo = <Value>(make: (lang: Lang) => Value): ((lang: Lang) => Value) => {
  const made = new Map<Lang, Value>()
  return (lang) => {
    const known = made.get(lang) ?? make(lang)
    made.set(lang, known)
    return known
  }
}

const numbers = memo((lang) => new Intl.NumberFormat(LOCALES[lang], { maximumFractionDigits: 2 }))
const shares = memo((lang) => new Intl.NumberFormat(LOCALES[lang], { style: 'percent', maximumFractionDigits: 1 }))
const regions = memo((lang) => new Intl.DisplayNames(LOCALES[lang], { type: 'region' }))
const order = memo((lang) => new Intl.Collator(LOCALES[lang]))

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * `2026-06-01` as `1 Jun 2026`, `2026年6月1日`; a text that is no day as it is. Written by hand: the browser's own formatter
 * takes longer to be made than an answer.
 */
export function dayText(day: string, lang: Lang): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []
  const name = MONTHS[Number(month) - 1]
  if (year === undefined || name === undefined) return day
  return lang === 'zh' ? `${year}年${Number(month)}月${Number(date)}日` : `${Number(date)} ${name} ${year}`
}

export const numberText = (value: number, lang: Lang): string => numbers(lang).format(value)
export const shareText = (value: number, lang: Lang): string => shares(lang).format(value)

/** The name of a country or region; its code where there is none. */
export const countryText = (code: string, lang: Lang): string => {
  try {
    return regions(lang).of(code) ?? code
  } catch {
    return code
  }
}

/** Codes of countries with their names, in the order of the names. */
export const countriesByName = (
  codes: readonly string[],
  lang: Lang,
): readonly (readonly [code: string, name: string])[] =>
  codes
    .map((code) => [code, countryText(code, lang)] as const)
    .toSorted(([, one], [, other]) => order(lang).compare(one, other))

/** A text that begins a line by itself. */
export const begun = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
