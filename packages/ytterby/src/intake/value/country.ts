import { foldWords } from '../good/fold.ts'
import countries from './countries.json' with { type: 'json' }
import type { InEachLang, Lang } from '../../locales/langs.ts'
import { reason } from '../reason.ts'
import { asked, NOTHING, saysNothing, valued, type Read } from './read.ts'

const byName = new Map<string, Set<string>>()

function enter(name: string, code: string): void {
  const plain = plainOf(name)
  byName.set(plain, (byName.get(plain) ?? new Set()).add(code))
}

/** Names are compared without marks, points and articles. */
function plainOf(name: string): string {
  return foldWords(
    name
      .normalize('NFKC')
      .replace(/(?:製|産|制造|制|产|生产)$/u, '')
      .replace(/^made in\s+/i, ''),
  )
    .replaceAll(/[.,'’()]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^the /, '')
}

const nameByCode = new Map(
  countries.map(({ code, zh, names: [en = code] }) => [code, { en, zh } satisfies InEachLang<string>]),
)

/** The name of a country in a language; its code where it has none. */
export const countryName = (code: string, lang: Lang): string => nameByCode.get(code)?.[lang] ?? code

const byCustoms = new Map<string, string>()
for (const { code, alpha3, names, customs } of countries) {
  for (const name of [code, alpha3, ...names]) enter(name, code)
  if (customs !== undefined) byCustoms.set(customs, code)
}

/** Names of more than one country, which say none. */
const UNIONS =
  /^(?:eu|e u|european union|europäische union|europaische union|europe|europa|union europeenne|欧盟|欧州|asean|asia|asien|world|various|diverse|verschiedene|multiple|div|mixed|rest of world|row|emea|apac|benelux|欧洲|海外|其他|other|others|sonstige)$/

/** Whose numbers of countries a column writes; null where its cells do not tell. */
export type CountryNumbers = 'chinese-customs' | null

/** Chinese names beside the numbers show whose they are: 116 is Japan for Chinese customs, and Cambodia by ISO 3166. */
export const countryNumbersOf = (cells: readonly string[]): CountryNumbers =>
  cells.some((cell) => /\p{Script=Han}/u.test(cell)) ? 'chinese-customs' : null

/** A country by its name or its codes, or by its number where the column shows whose numbers they are. */
export function readCountry(text: string, numbers: CountryNumbers = null): Read<string> {
  // The code of Namibia, and how people write that nothing applies.
  if (text.trim() === 'NA') return asked(['NA'], reason('noCountry', { text: 'NA' }))
  if (saysNothing(text)) return NOTHING
  const plain = plainOf(text)
  if (/^\d{3}$/.test(plain)) {
    const code = byCustoms.get(plain)
    if (code !== undefined && numbers === 'chinese-customs') return valued(code)
    return asked(code === undefined ? [] : [code], reason('whoseNumber', { text: plain }))
  }
  if (UNIONS.test(plain)) return asked([], reason('notOneCountry', { text: text.trim() }))
  const found = byName.get(plain)
  const [only] = found ?? []
  if (found !== undefined && only !== undefined)
    return found.size === 1
      ? valued(only)
      : asked([...found], reason('severalCountries', { text: text.trim(), count: found.size }))
  return byParts(text) ?? asked([], reason('noCountry', { text: text.trim() }))
}

/** “DE - Germany”, “Germany (DE)”, “Shanghai, China”, 中国(CN): every part that names a country names the same. */
function byParts(text: string): Read<string> | null {
  const parts = text
    .normalize('NFKC')
    .split(/[()[\]/,;:|-]|\s-\s|、/)
    .map((part) => plainOf(part))
    .filter((part) => part !== '')
  const known = parts.map((part) => byName.get(part)).filter((codes) => codes !== undefined)
  const codes = new Set(known.flatMap((found) => [...found]))
  const [only] = codes
  if (only === undefined || codes.size !== 1)
    return codes.size > 1
      ? asked([...codes], reason('severalCountries', { text: text.trim(), count: codes.size }))
      : null
  return valued(only)
}

/** Whether a cell looks like a country. */
export const isCountry = (text: string): boolean => readCountry(text).kind === 'value'
