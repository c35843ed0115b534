import type { Lang } from '../locales/langs.ts'
import { marks } from '../locales/marks.ts'
import { isRecord } from '../schema/is-record.ts'
import { factName, factValue } from './fact-names.ts'
import { clearanceFactText, metListingText } from './match-words.ts'
import { factPhrase } from './fact-phrase.ts'
import { printable } from './printable.ts'

/** How facts are written: with their dotted names, or in the words of a language. */
export type FactStyle = { readonly lang: Lang; readonly inWords: boolean }

/** English repeats facts with the dotted names of the inquiry; other languages use words. */
export const factStyle = (lang: Lang): FactStyle => ({ lang, inWords: lang !== 'en' })

/** One text for each fact: `product.form ndfeb-magnet`, `product.elements Nd:24, Dy:7`; in words `form NdFeB magnet`. */
export function factsOf(value: object, told: FactStyle, path = ''): string[] {
  return Object.entries(value).flatMap(([key, member]: [string, unknown]) => {
    const name = path === '' ? key : `${path}.${key}`
    if (isRecord(member)) return factsOf(member, told, name)
    const text = valueText(member, told, name)
    return [
      told.inWords
        ? factPhrase('fact', told.lang, { name: factName(name, told.lang), value: text })
        : `${name} ${text}`,
    ]
  })
}

/** The same on one line. */
export const factsLine = (value: object, told: FactStyle): string =>
  factsOf(value, told).join(marks[told.lang].semicolon)

/** The value of the fact at `path`, on one line. A value that is not stated is open. */
export function valueText(value: unknown, told: FactStyle, path: string): string {
  const { lang, inWords } = told
  if (Array.isArray(value))
    return value.length === 0
      ? oneText('none', told, path)
      : value.map((member) => memberText(member, told, path)).join(marks[lang].comma)
  if (typeof value === 'string') return oneText(printable(value), told, path)
  if (typeof value === 'boolean') return inWords ? factValue(String(value), path, lang) : String(value)
  return typeof value === 'number' ? String(value) : factPhrase('open', lang)
}

const oneText = (text: string, { lang, inWords }: FactStyle, path: string): string =>
  inWords ? factValue(text, path, lang) : text

function memberText(member: unknown, told: FactStyle, path: string): string {
  if (Array.isArray(member)) return member.map((part) => valueText(part, told, path)).join('+')
  const listing = listingText(member, told, path)
  if (listing !== null) return printable(listing)
  return isRecord(member)
    ? Object.values(member)
        .map((part) => valueText(part, told, path))
        .join(':')
    : valueText(member, told, path)
}

/** A matched or cleared listing in words; null for other facts. */
function listingText(member: unknown, { lang }: FactStyle, path: string): string | null {
  if (path === 'met') return metListingText(member, lang)
  return path.endsWith('.cleared') ? clearanceFactText(member, lang) : null
}
