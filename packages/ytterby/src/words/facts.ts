import type { Lang } from '../locales/langs.ts'
import { marks } from '../locales/marks.ts'
import { isRecord } from '../schema/is-record.ts'
import { factName, factValue } from './fact-names.ts'
import { clearanceFactText, metListingText } from './match-words.ts'
import { factPhrase } from './fact-phrase.ts'
import { limbName } from './gap-name.ts'
import { printable } from './printable.ts'

/** How facts are written: with their dotted names, or in the words of a language. */
type FactStyle = { readonly lang: Lang; readonly inWords: boolean }

/** One text for each fact: `product.form ndfeb-magnet`, `product.elements Nd:24, Dy:7`; in words `form NdFeB magnet`. */
export function factsOf(value: object, style: FactStyle, path = ''): string[] {
  return Object.entries(value).flatMap(([key, member]: [string, unknown]) => {
    const name = path === '' ? key : `${path}.${key}`
    if (isRecord(member)) return factsOf(member, style, name)
    const text = valueText(member, style, name)
    return [
      style.inWords
        ? factPhrase('fact', style.lang, { name: nameIn(path, key, style.lang), value: text })
        : `${name} ${text}`,
    ]
  })
}

/** The name of a fact; a notice that lists a party is named by its number. */
const nameIn = (path: string, key: string, lang: Lang): string =>
  (path === 'notices' ? limbName(key, lang) : undefined) ?? factName(path === '' ? key : `${path}.${key}`, lang)

/** The same on one line. */
export const factsLine = (value: object, style: FactStyle): string =>
  factsOf(value, style).join(marks[style.lang].semicolon)

/** The value of the fact at `path`, on one line. A value that is not stated is open. */
export function valueText(value: unknown, style: FactStyle, path: string): string {
  const { lang, inWords } = style
  if (Array.isArray(value))
    return value.length === 0
      ? oneText('none', style, path)
      : value.map((member) => memberText(member, style, path)).join(marks[lang].comma)
  if (typeof value === 'string') return oneText(printable(value), style, path)
  if (typeof value === 'boolean') return inWords ? factValue(String(value), path, lang) : String(value)
  return typeof value === 'number' ? String(value) : factPhrase('open', lang)
}

const oneText = (text: string, { lang, inWords }: FactStyle, path: string): string =>
  inWords ? factValue(text, path, lang) : text

function memberText(member: unknown, style: FactStyle, path: string): string {
  if (Array.isArray(member)) return member.map((part) => valueText(part, style, path)).join('+')
  const listing = listingText(member, style, path)
  if (listing !== null) return printable(listing)
  return isRecord(member)
    ? Object.values(member)
        .map((part) => valueText(part, style, path))
        .join(':')
    : valueText(member, style, path)
}

/** A matched or cleared listing in words; null for other facts. */
function listingText(member: unknown, { lang }: FactStyle, path: string): string | null {
  if (path === 'met') return metListingText(member, lang)
  return path.endsWith('.cleared') ? clearanceFactText(member, lang) : null
}
