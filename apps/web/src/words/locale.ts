import { type Lang, filled } from 'ytterby'
import { formats } from '../locales/formats.ts'

const memo = <Value>(make: (lang: Lang) => Value): ((lang: Lang) => Value) => {
  const made = new Map<Lang, Value>()
  return (lang) => {
    const known = made.get(lang) ?? make(lang)
    made.set(lang, known)
    return known
  }
}

const numbers = memo((lang) => new Intl.NumberFormat(formats[lang].tag, { maximumFractionDigits: 2 }))
const shares = memo((lang) => new Intl.NumberFormat(formats[lang].tag, { style: 'percent', maximumFractionDigits: 1 }))
const regions = memo((lang) => new Intl.DisplayNames(formats[lang].tag, { type: 'region' }))
const order = memo((lang) => new Intl.Collator(formats[lang].tag))

/**
 * Formats `2026-06-01` as `1 Jun 2026` or `2026年6月1日`; other text is returned unchanged. It does not use `Intl`, because creating a
 * formatter takes longer than an answer.
 */
export const dayText = (day: string, lang: Lang): string => written(day, lang, formats[lang].day)

/** Formats the month of a day: `Jun 2026`, `2026年6月`. */
export const monthText = (day: string, lang: Lang): string => written(day, lang, formats[lang].monthOfYear)

function written(day: string, lang: Lang, format: string): string {
  const [, year, number, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []
  const month = formats[lang].months[Number(number) - 1]
  return year === undefined || month === undefined ? day : filled(format, { year, month, date: Number(date) })
}

export const numberText = (value: number, lang: Lang): string => numbers(lang).format(value)
export const shareText = (value: number, lang: Lang): string => shares(lang).format(value)

/** The name of a country or region; its code if it has none. */
export const countryText = (code: string, lang: Lang): string => {
  try {
    return formats[lang].regions.get(code) ?? regions(lang).of(code) ?? code
  } catch {
    return code
  }
}

/** Country codes with their names, sorted by name. */
export const countriesByName = (
  codes: readonly string[],
  lang: Lang,
): readonly (readonly [code: string, name: string])[] =>
  codes
    .map((code) => [code, countryText(code, lang)] as const)
    .toSorted(([, one], [, other]) => order(lang).compare(one, other))

/** Capitalizes a text. */
export const begun = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
