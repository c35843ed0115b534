import { countryNames } from '../../locales/country-names.ts'
import { LANGS } from '../../locales/langs.ts'
import { textAt } from '../../locales/text-at.ts'
import { foldWords } from '../good/fold.ts'
import countries from './countries.json' with { type: 'json' }
import { reason } from '../reason.ts'
import { isNear } from './near-name.ts'
import { asked, NOTHING, saysNothing, valued, type Read } from './read.ts'

const byName = new Map<string, Set<string>>()
/** Names that are a code of another country without their marks: Mỹ is the USA, MY Malaysia. */
const byMarks = new Map<string, string>()
const codes = new Set(countries.flatMap(({ code, alpha3 }) => [code, alpha3].map((one) => one.toLowerCase())))

function enter(name: string, code: string): void {
  const plain = plainOf(name)
  if (codes.has(plain) && hasMarks(name)) byMarks.set(name.toLowerCase(), code)
  else byName.set(plain, (byName.get(plain) ?? new Set()).add(code))
}
const hasMarks = (text: string): boolean => /[\u00C0-\u024F\u1E00-\u1EFF]/.test(text.normalize('NFC'))

/** Names are compared without marks, points, articles and “and”. */
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
    .replaceAll(/ (?:&|and)(?: the)? /g, ' ')
    .replace(/^saint /, 'st ')
}

/** The names that our texts use; the table has those of other languages and other spellings. */
const ownNames = (code: string): string[] => LANGS.flatMap((lang) => textAt(countryNames[lang], code) ?? [])

const byCustoms = new Map<string, string>()
for (const { code, alpha3, names, customs } of countries) {
  for (const name of [code, alpha3, ...ownNames(code), ...names]) enter(name, code)
  if (customs !== undefined) byCustoms.set(customs, code)
}

/** Names of more than one country, which say none. */
const UNIONS =
  /^(?:eu|e u|european union|europäische union|europaische union|europe|europa|union europeenne|欧盟|欧州|asean|asia|asien|world|various|diverse|verschiedene|multiple|div|mixed|rest of world|row|emea|apac|benelux|欧洲|海外|其他|other|others|sonstige)$/

/** Whose numbers of countries a column writes; null where its cells do not tell. */
export type CountryNumbers = 'chinese-customs' | null

/** Numbers of Chinese customs that ISO 3166 gives to no country: China, Taiwan, Korea, Germany’s neighbours, the USA, Canada, Australia. */
const ONLY_CUSTOMS = new Set('110 121 133 142 143 303 305 307 309 501 502 601'.split(' '))

/**
 * Chinese names beside the numbers, or numbers that nobody else uses, show whose they are: 116 is Japan for Chinese customs,
 * and Cambodia by ISO 3166.
 */
export const countryNumbersOf = (cells: readonly string[]): CountryNumbers =>
  cells.some((cell) => /\p{Script=Han}/u.test(cell) || ONLY_CUSTOMS.has(cell.trim())) ? 'chinese-customs' : null

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
  // Japan / China?: whoever wrote it was not sure.
  if (/[?？]/.test(text)) {
    const either = text.split(/[?？/,;]|\bor\b/u).flatMap((part) => {
      const read = readCountry(part, numbers)
      return read.kind === 'value' ? read.value : []
    })
    return asked([...new Set(either)], reason('noCountry', { text: text.trim() }))
  }
  const marked = markedCountry(text)
  if (marked !== undefined) return valued(marked)
  if (codes.has(plain) && hasMarks(text)) return asked([], reason('noCountry', { text: text.trim() }))
  if (UNIONS.test(plain)) return asked([], reason('notOneCountry', { text: text.trim() }))
  if (OF_USA.test(text.trim()) || OF_STATES.test(text.trim())) return valued('US')
  const found = byName.get(plain)
  const [only] = found ?? []
  if (found !== undefined && only !== undefined)
    return found.size === 1
      ? valued(only)
      : asked([...found], reason('severalCountries', { text: text.trim(), count: found.size }))
  const ofState = plain.replace(FORM_OF_STATE, '')
  const [stated, ...more] = byName.get(ofState) ?? []
  if (ofState !== plain && stated !== undefined && !OTHER_REPUBLIC.has(stated) && more.length === 0)
    return valued(stated)
  return byParts(text) ?? asked([], reason('noCountry', { text: text.trim() }))
}

/** Countries of whose names a republic has another: the Republic of China, Rep. Dominica. */
const OTHER_REPUBLIC = new Set(['CN', 'DM'])
/** Республика Беларусь, Kingdom of Norway. The State of Georgia is one of the USA. */
const FORM_OF_STATE =
  /^(?:republic|rep|r|kingdom|sultanate)(?: of)? |^(?:республика|респ|королевство|государство) |^(?:republik|konigreich|republiek|koninkrijk|republika|krolestwo|kerajaan|republica|republique|royaume|reino|repubblica|regno)(?: (?:de|du|di|do|da|del|dell|van))? /

/** The country that a name says by its marks alone: Lào, which is not the code LAO. */
const markedCountry = (text: string): string | undefined =>
  hasMarks(text) ? byMarks.get(text.normalize('NFC').trim().toLowerCase()) : undefined

/**
 * “DE - Germany”, “DE GERMANY”, “Germany (DE)”, “Shanghai, China”, 中国(CN), 日本 Japan: every part that names a country names the
 * same. Codes are in capitals, and a hyphen divides only what is known on both sides.
 */
function byParts(text: string): Read<string> | null {
  // The number of a country before its name, as Chinese customs writes it.
  const plain = text.normalize('NFKC').replace(/^\d{3}[-\s]+(?=\p{Script=Han})/u, '')
  const divided = plain.split(DIVIDES)
  const beside = CODE_BESIDE.exec(plain)
    ?.slice(1)
    .filter((part) => part !== undefined)
  const parts = (divided.length > 1 ? divided : (beside ?? plain.split('-')))
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const known = parts.map((part) => {
    const marked = markedCountry(part)
    if (marked !== undefined) return new Set([marked])
    return byName.get(codes.has(plainOf(part)) && part !== part.toUpperCase() ? '' : plainOf(part))
  })
  if (divided.length === 1 && known.includes(undefined)) return null
  const named = new Set([
    ...known.flatMap((found) => [...(found ?? [])]),
    ...parts.filter((_, at) => known[at] === undefined).flatMap(namesWithin),
  ])
  const [only] = named
  if (only === undefined) return null
  const others = parts.filter((_, at) => known[at] === undefined).map(plainOf)
  if (named.size === 1 && TWINS.has(only) && others.some((part) => APART.test(part)))
    return asked([], reason('severalCountries', { text: text.trim(), count: 2 }))
  if (named.size === 1 && others.length > 0 && STATE.test(text.trim()) && only !== 'US')
    return asked([only, 'US'], reason('severalCountries', { text: text.trim(), count: 2 }))
  return named.size === 1
    ? valued(only)
    : asked([...named], reason('severalCountries', { text: text.trim(), count: named.size }))
}

/** Signs between two names, or where one script follows another. */
const DIVIDES =
  /[()[\]/,;:|=_]|\s[-–]\s|、|(?<=[^\P{L}\p{Script=Latin}])\s*(?=\p{Script=Latin})|(?<=\p{Script=Latin})\s*(?=[^\P{L}\p{Script=Latin}])/u

/** A code and a name with nothing but a space between them. */
const CODE_BESIDE = /^\s*(?:([A-Z]{2,3})\s+(.{4,})|(.{4,})\s+([A-Z]{2,3}))\s*$/su

/** Countries of which another one bears the name: Korea, DPR; Congo, DR; China, Republic of. */
const TWINS = new Set(['KR', 'CG', 'CN', 'WS', 'IE', 'SD', 'GN'])
const APART =
  /(?:^| )(?:d ?p ?r|d ?v ?r|d ?r|dem|demo\p{L}*|north\p{L}*|nord\p{L}*|south\p{L}*|american|kin\p{L}*)(?: |$)|^republic of$/u
/** States of the USA, but for Georgia, which is a country as well. */
export const STATES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming'
/** Their codes that no country has, and those that a country has as well. */
const STATE_CODES = 'AK|CT|DC|FL|HI|IA|KS|MI|NH|NJ|NM|NV|NY|OH|OK|OR|RI|TX|UT|VT|WA|WI|WV|WY|ND'
export const SHARED_CODES = 'AL|AR|AZ|CA|CO|DE|GA|ID|IL|IN|KY|LA|MA|MD|ME|MN|MO|MS|MT|NC|NE|PA|SC|SD|TN|VA'
/** Paris, Texas; Rochester, NY; Fort Worth TX; Wichita KS 67210. Philips NV is a company. */
const OF_USA = new RegExp(
  `^\\p{Lu}[\\p{L}. '’-]*(?:,\\s*(?:${STATES}|${STATE_CODES})(?:\\s\\d{5}(?:-\\d{4})?)?|\\s(?:TX|FL|NY|NJ)|\\s(?:${STATE_CODES})\\s\\d{5}(?:-\\d{4})?)$`,
  'u',
)
/** Cambridge, MA, USA; San Jose, CA 95134, United States. */
const OF_STATES = new RegExp(
  `,\\s*(?:${STATES}|${STATE_CODES}|${SHARED_CODES})(?:\\s\\d{5}(?:-\\d{4})?)?,?\\s*(?:USA?|U\\.S\\.(?:A\\.)?|United States(?: of America)?)$`,
  'u',
)
/** San Jose, CA: codes that states of the USA have as well. */
const STATE = new RegExp(`,\\s*(?:${SHARED_CODES})$`)
/** What follows a city that it is in. */
export const STATE_BEHIND = new RegExp(`^,\\s?(?:${STATES}|${STATE_CODES}|${SHARED_CODES})(?![\\p{L}\\p{N}])`, 'u')

/** Countries named by some of the words of a text: R.A.S. Hong Kong. */
function namesWithin(text: string): string[] {
  const words = plainOf(text).split(' ')
  return words.flatMap((_, from) =>
    [1, 2, 3].flatMap((length) => {
      const name = words.slice(from, from + length).join(' ')
      return name.length > LONGEST_CODE ? [...(byName.get(name) ?? [])] : []
    }),
  )
}
const LONGEST_CODE = 3

/** One letter each: the signs of vehicles, which German lists write for countries. */
const VEHICLE_SIGNS = new Map(
  Object.entries({
    A: 'AT',
    B: 'BE',
    D: 'DE',
    E: 'ES',
    F: 'FR',
    H: 'HU',
    I: 'IT',
    J: 'JP',
    L: 'LU',
    N: 'NO',
    P: 'PT',
    S: 'SE',
  }),
)

/** The country of a cell below a header that names one. */
export function readCountryCell(text: string, numbers: CountryNumbers): Read<string> {
  const country = VEHICLE_SIGNS.get(text.trim())
  return country === undefined ? readCountry(text, numbers) : valued(country)
}

/** The country that a word resembles with a typing error or two, where it is none itself: Germny. */
export function nearCountry(word: string): string | null {
  const plain = plainOf(word)
  if (plain.length < SHORTEST_NEAR - 1 || readCountry(word).kind === 'value') return null
  for (const [name, [code, ...others]] of byName) {
    const isOne = name.length >= SHORTEST_NEAR && !name.includes(' ') && others.length === 0
    if (isOne && code !== undefined && isNear(plain, name)) return code
  }
  return null
}
const SHORTEST_NEAR = 5

/** Whether a cell looks like a country. */
export const isCountry = (text: string): boolean => readCountry(text).kind === 'value'
