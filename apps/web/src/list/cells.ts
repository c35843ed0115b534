import { COUNTRY_CODES, PRODUCT_FORMS } from 'ytterby/schema'
import { rulesetData } from 'ytterby/law'
import { LANGS } from '../locales/formats.ts'
import { countryText } from '../words/locale.ts'

/** How a file is written, and so how its answers are written. */
export type Shape = { readonly delimiter: string; readonly lineEnd: string; readonly bom: boolean }

/** A line of a file: where it begins, and its cells. */
export type Cells = { readonly line: number; readonly cells: readonly string[] }

const plain = (text: string): string => text.trim().toLowerCase()

const byName = (pairs: Iterable<readonly [name: string, value: string]>): ReadonlyMap<string, string> =>
  new Map([...pairs].map(([name, value]) => [plain(name), value]))

/** Other usual ways to write a few of them. */
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
 * A cell as the contract writes it: a country or a form by its exact name, the members of a list between commas or
 * semicolons, a number with thousands separated. Anything else stays as it is, for the engine to refuse with what to do.
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
 * A number as the contract writes it. Where cells stand between semicolons, a comma or a point before three digits may be
 * either kind of mark: that is not guessed, and the engine refuses it.
 */
function numberFor(text: string, delimiter: string): string {
  if (delimiter === ';')
    return /^\d{1,3}([.,]\d{3})+$/.test(text) ? `${text} ?` : text.replace(/^(\d+),(\d+)$/, '$1.$2')
  return /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text
}
