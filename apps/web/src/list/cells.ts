import { PRODUCT_FORMS } from 'ytterby/schema'
import { COUNTRY_CODES } from 'ytterby/apps'
import { rulesetData } from 'ytterby/law'
import { LANGS } from '../locales/formats.ts'
import { countryText } from '../words/locale.ts'

/** A record of a file: the line on which it begins, and its cells. */
export type Cells = { readonly line: number; readonly cells: readonly string[] }

const plain = (text: string): string => text.trim().toLowerCase()

const byName = (pairs: Iterable<readonly [name: string, value: string]>): ReadonlyMap<string, string> =>
  new Map([...pairs].map(([name, value]) => [plain(name), value]))

/** Other common spellings. */
const ALSO: readonly (readonly [string, string])[] = [
  ['USA', 'US'],
  ['United States of America', 'US'],
  ['UK', 'GB'],
  ['Great Britain', 'GB'],
  ['Republic of Korea', 'KR'],
  ['Viet Nam', 'VN'],
  ['Czech Republic', 'CZ'],
  ['The Netherlands', 'NL'],
]

const countries = byName([
  ...COUNTRY_CODES.flatMap((code) => [
    [code, code] as const,
    ...LANGS.map((lang) => [countryText(code, lang), code] as const),
  ]),
  ...ALSO,
])
const forms = byName([
  ...PRODUCT_FORMS.flatMap((form) => [[form, form] as const, [form.replaceAll('-', ' '), form] as const]),
  ...rulesetData.forms.flatMap(({ id, name }) => LANGS.map((lang) => [name[lang], id] as const)),
])

const COUNTRY = /(^|\.)(country|destination|origin|exportedFrom)$/
const LIST = /^product\.(elements|alloyedWith)$/

/**
 * Normalizes a cell: the name of a country or form becomes its code, list items may be separated by commas or
 * semicolons, and numbers may have thousands separators. Anything else is left for the engine to refuse.
 *
 * @example cellFor('destination', 'Germany', ',') // 'DE'
 */
export function cellFor(field: string, text: string, delimiter: string): string {
  if (COUNTRY.test(field)) return countries.get(plain(text)) ?? text
  if (field === 'product.form') return forms.get(plain(text)) ?? text
  if (LIST.test(field)) return text.trim().replaceAll(/\s*[,;/+、，；]\s*|\s+/g, ';')
  if (field === 'quantityKg' || field === 'value') return numberFor(text.trim(), delimiter)
  if (field === 'asOf' || field.startsWith('clock.'))
    return text.trim().replace(/^(\d{4})[/.](\d\d)[/.](\d\d)$/, '$1-$2-$3')
  return text
}

/**
 * Normalizes a number. In files separated by semicolons, a comma or point before three digits is ambiguous; it is left
 * unchanged, so that the engine refuses it.
 */
function numberFor(text: string, delimiter: string): string {
  if (delimiter === ';')
    return /^\d{1,3}([.,]\d{3})+$/.test(text) ? `${text} ?` : text.replace(/^(\d+),(\d+)$/, '$1.$2')
  return /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text
}
