import { readCommodityCode } from '../value/commodity-code.ts'
import { countryOfCity } from '../value/city.ts'
import { readCountry } from '../value/country.ts'
import { readDay } from '../value/day.ts'
import { readElements } from '../value/elements.ts'
import { valued, type Read } from '../value/read.ts'
import { readWeight } from '../value/weight.ts'
import { proposeGood } from '../good/propose-good.ts'
import { reason } from '../reason.ts'
import { buyerBehind } from './beside-destination.ts'
import { COUNTRIES, NO_NAME, OF_TRADE, PARTIES, SHORT_COUNTRIES, SOLD_TO, USES } from './cues.ts'
import { CUT, type Stretch } from './pieces.ts'
import type { SentencePart } from './sentence-part.ts'

function part(field: string, text: string, { from, to }: Stretch, read: Read<string | number>): SentencePart[] {
  if (read.kind === 'nothing') return []
  const own = { field, text: text.slice(from, to).trim(), from, to }
  return read.kind === 'value'
    ? [{ ...own, value: String(read.value), either: [], why: read.note ?? null }]
    : [{ ...own, value: null, either: read.either, why: read.why }]
}

const placesOf = (pattern: RegExp, text: string): (Stretch & { readonly groups: readonly (string | undefined)[] })[] =>
  [...text.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    groups: match.slice(1),
  }))

/** A comma before these belongs to the name of a company. */
const LEGAL_FORM =
  /^,?\s*(?:co\b\.?|ltd\b\.?|inc\b\.?|llc\b|corp\b\.?|limited\b|company\b|corporation\b|s\.?a\.?(?:\s?de\s?c\.?v\.?)?(?![\p{L}])|gmbh\b|ag\b|kg\b|k\.?k\.?(?![\p{L}])|pte\b\.?|plc\b|b\.?v\.?(?![\p{L}])|s\.?r\.?[ol]\.?(?![\p{L}])|l\.?p\.?(?![\p{L}]))/iu
/** The name of a company may name goods as well: Teal Drones Inc. */
const FIRM = new RegExp(`\\s${LEGAL_FORM.source.replace('^,?\\s*', '')}\\s*$`, 'iu')
const NAME_ENDS = new RegExp(
  String.raw`${CUT}|${OF_TRADE}|[发运销]往|目的[国地港]|订购|(?<![\p{L}])(?:to|in|from|via|nach|aus|on|am|before|until|(?:next|this|last)(?=\s(?:week|month|year|quarter))|consignee|importer|end[- ]user|buyer|exporter|supplier)(?=\s|:)`,
  'iu',
)

/** Names of parties: what follows the word that says which party it is. */
export function findNames(text: string): SentencePart[] {
  return PARTIES.flatMap(({ field, before }) =>
    placesOf(before, text).flatMap(({ from, to }) => {
      const end = nameEnd(text, to)
      const name = text.slice(to, end).trim()
      if (!/^(?!的).*\p{L}/u.test(name)) return []
      const isBuyer = field === 'endUser.name' && !/end|最終|最终|用户/iu.test(text.slice(from, to))
      const read = isBuyer
        ? ({ kind: 'value', value: name, note: reason('buyerAsEndUser') } as const)
        : ({ kind: 'value', value: name } as const)
      return [...part(field, text, { from, to: end }, read), ...countryOf(field, text, end)]
    }),
  )
}

/** “to Siemens”, “for Bosch GmbH”: whom goods go to, where it is no country and no good. */
const GOES_TO = /(?<![\p{L}\p{N}])(?:to|for|für|an|pour|para|per)\s+(?=\p{Lu})/gu

/** A buyer that follows a word of no other meaning. It is read as the end user. */
export function findBuyers(text: string, taken: readonly SentencePart[]): SentencePart[] {
  if (taken.some(({ field }) => field === 'endUser.name')) return []
  const behind = buyerBehind(text, taken)
  if (behind !== null)
    return part('endUser.name', text, behind, { kind: 'value', value: behind.name, note: reason('buyerAsEndUser') })
  return [...placesOf(GOES_TO, text), ...placesOf(SOLD_TO, text)].flatMap(({ from, to }) => {
    const end = nameEnd(text, to)
    const name = text.slice(to, end).trim()
    if (NAMES_NOBODY.test(name) || countryFrom(text, to) !== null) return []
    if (!FIRM.test(name) && proposeGood({ description: name }).because.length > 0) return []
    const read = { kind: 'value', value: name, note: reason('buyerAsEndUser') } as const
    return [...part('endUser.name', text, { from, to: end }, read), ...countryOf('endUser.name', text, end)]
  })
}

const NAMES_NOBODY = new RegExp(`^(?:$|的|${NO_NAME})`, 'u')

/** The country of a party, where it follows its name: `Siemens AG in Germany`. */
function countryOf(field: string, text: string, end: number): SentencePart[] {
  const between = /^,?\s*in\s+/i.exec(text.slice(end))?.[0]
  if (between === undefined || field === 'exporter.name') return []
  const name = countryFrom(text, end + between.length)
  if (name === null) return []
  const place = { from: end, to: end + between.length + name.length }
  return part(field.replace(/name$/, 'country'), text, place, readPlace(name))
}

function nameEnd(text: string, from: number): number {
  let at = from
  for (;;) {
    const found = NAME_ENDS.exec(text.slice(at))
    if (found === null) return text.length
    const rest = text.slice(at + found.index)
    const legal = LEGAL_FORM.exec(rest)
    if (legal === null) return at + found.index
    at += found.index + legal[0].length
  }
}

const SHARE = /(?<![\p{L}\p{N}])\p{L}{1,14}\s*[:=]?\s*\d{1,3}(?:[.,]\d+)?\s*(?:wt\.?-?\s*)?%/gu

/** Rare earths with their shares of weight: `Nd 30 %, Dy 3 %`. Without shares they describe the good. */
export function findElements(text: string): SentencePart[] {
  const shares = placesOf(SHARE, text).filter(({ from, to }) => readElements(text.slice(from, to)).kind === 'value')
  const [first] = shares
  const last = shares.at(-1)
  if (first === undefined || last === undefined) return []
  const written = shares.map(({ from, to }) => text.slice(from, to)).join('; ')
  // Other metals between them stay with the description.
  const together = text.slice(first.from, last.to).split('%').length - 1 === shares.length
  const places = together ? [{ from: first.from, to: last.to }] : shares
  return places.flatMap((place) => part('product.elements', text, place, readElements(written)))
}

const DAYS = [
  /(?:(?<![\p{L}])(?:on|by|am|asof|as of)\s+)?(?<![\d.])\d{4}-\d{1,2}-\d{1,2}(?!\d)/giu,
  /\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日/gu,
  /(?:(?<![\p{L}])(?:on|by|am)\s+)?(?<![\d.])\d{1,2}[./]\d{1,2}[./](?:20)?\d{2}(?![\d.])/giu,
  /(?:(?<![\p{L}])(?:on|by|am)\s+)?(?<!\d)\d{1,2}(?:st|nd|rd|th|\.)?\s+\p{L}{3,9}\.?,?\s+20\d\d(?!\d)/giu,
  /(?:(?<![\p{L}])(?:on|by|am)\s+)?(?<![\p{L}])\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+20\d\d(?!\d)/giu,
]

/** The day of export. */
export const findDays = (text: string): SentencePart[] =>
  DAYS.flatMap((pattern) =>
    placesOf(pattern, text).flatMap(({ from, to }) => {
      const read = readDay(text.slice(from, to).replace(/^(?:on|by|am|as\s?of)\s+/i, ''), null)
      return read.kind === 'value' || (read.kind === 'ask' && read.either.length > 0)
        ? part('asOf', text, { from, to }, read)
        : []
    }),
  )

const CODES = [
  /(?:(?<![\p{L}])(?:hs|hts|htsus|cn|taric)(?:[\s-]?(?:code|no\.?|nr\.?))?|warennummer|zolltarifnummer|tariff(?: code| no\.?)?|hsコード|税则号列|税则号|税号|海关编码)\s*[:#]?\s*(\d{4}(?:[. ]?\d{2}){0,3})(?!\d)/giu,
  /(?<![\d.\p{L}])(\d{4}\.\d{2}(?:[. ]?\d{2}){0,2})(?![\d\p{L}])(?!\s*(?:kg|g|lb|lbs|t|mm|cm|m|v|w|pcs|%)(?![\p{L}]))/giu,
  /(?<![\d.\p{L}-])(\d{6}|\d{8}|\d{10})(?![\d\p{L}.-])/gu,
]

/** Customs commodity codes, by the word before them or by their writing. */
export const findCodes = (text: string): SentencePart[] =>
  CODES.flatMap((pattern) =>
    placesOf(pattern, text).flatMap(({ from, to, groups }) =>
      part('product.commodityCode', text, { from, to }, readCommodityCode(groups[0] ?? '')),
    ),
  )

const WEIGHTS =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\d.,])\d[\d.,'’\u00A0\u202F]*(?: \d{3})*\s?(?:(?:kgs?|mts?|metric tons?|kilos?|kilograms?|kilogramm|grams?|gramm|g|lbs?|pounds?|tonnes?|tonnen|tons?|t|キログラム|キロ|トン)(?!(?!\p{Script=Han})\p{L})|公斤|千克|克(?!拉)|吨|噸)/giu

/** The net weight. */
export const findWeights = (text: string): SentencePart[] =>
  placesOf(WEIGHTS, text).flatMap(({ from, to }) =>
    part('quantityKg', text, { from, to }, readWeight(text.slice(from, to), { sign: null, unit: null })),
  )

export const findUses = (text: string): SentencePart[] =>
  USES.flatMap(([value, written]) =>
    placesOf(new RegExp(written, 'giu'), text).flatMap((place) =>
      part('endUse.kind', text, place, { kind: 'value', value }),
    ),
  )

/** The most words that the name of a country has. */
const MOST_WORDS = 5

/** Countries: after a word that says what they are to the deal, or alone between commas. */
export function countryAt(text: string, taken: readonly Stretch[]): SentencePart[] {
  const cued = COUNTRIES.flatMap(({ field, before }) =>
    placesOf(before, text).flatMap(({ from, to }) => {
      const name = countryFrom(text, to)
      return name === null ? [] : part(field, text, { from, to: to + name.length }, readPlace(name))
    }),
  )
  const alone = placesOf(ALONE, withoutPlaces(text, [...taken, ...cued])).flatMap(({ from, to }) => {
    const read = readPlace(
      text
        .slice(from, to)
        .trim()
        .replace(/(?:へ|に|向け|行き|宛て?)$/u, ''),
    )
    if (read.kind !== 'value') return []
    // Goods leave a port of China and go to a country: “Ningbo to Hamburg”.
    return part(
      read.value === 'CN' && read.note !== undefined ? 'exportedFrom' : 'destination',
      text,
      { from, to },
      read,
    )
  })
  return [...cued, ...alone, ...beforeTo(text, cued)]
}

/** What stands between commas, and between dashes that part places: Guangzhou - Hanoi. */
const ALONE =
  /(?:[^,;，；、?？!！。\s–—-]|\s(?![-–—]\s)(?!(?<=\p{Script=Han}\s)\p{Script=Han})|(?<!\s)[-–—]|[-–—](?!\s))+/gu

/** The port of China right before where goods go: “magnets, Ningbo to Hamburg”, “50 kg Ningbo–Hamburg”. */
const LAST_WORD = /\p{L}+\s*$/u

function beforeTo(text: string, cued: readonly SentencePart[]): SentencePart[] {
  return cued
    .filter(({ field }) => field === 'destination')
    .flatMap(({ from }) => {
      const [word] = LAST_WORD.exec(text.slice(0, from)) ?? []
      if (word === undefined || countryOfCity(word) !== 'CN') return []
      return part('exportedFrom', text, { from: from - word.length, to: from }, readPlace(word))
    })
}

/** A text whose parts that were read are commas. */
const withoutPlaces = (text: string, places: readonly Stretch[]): string =>
  places.reduce((rest, { from, to }) => rest.slice(0, from) + ','.repeat(to - from) + rest.slice(to), text)

/** What ends the name of a country. */
const COUNTRY_ENDS = new RegExp(`${CUT}|[:：]`, 'u')

/** The longest beginning of a text that names a country, or several. */
function countryFrom(text: string, at: number): string | null {
  const [piece = ''] = text.slice(at).split(COUNTRY_ENDS)
  const words = piece.split(/(?<=\s)/)
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count -= 1) {
    const name = words.slice(0, count).join('').trimEnd()
    if (isCountryLike(name)) return name
  }
  const han = /^\p{Script=Han}{2,6}/u.exec(piece)?.[0] ?? ''
  for (let length = han.length; length > 1; length -= 1)
    if (isCountryLike(han.slice(0, length))) return han.slice(0, length)
  return SHORT_COUNTRY.exec(piece)?.[0] ?? null
}

const SHORT_COUNTRY = new RegExp(`^[${[...SHORT_COUNTRIES.keys()].join('')}](?=${OF_TRADE}|的|$)`, 'u')

/** A country, or that of a port or a city. */
function readPlace(name: string): Read<string> {
  const city = countryOfCity(name)
  const read = readCountry(SHORT_COUNTRIES.get(name) ?? name)
  return read.kind !== 'value' && city !== null ? valued(city, reason('byCity', { text: name.trim() })) : read
}

/** A country, several of one name, a union of countries, or a city. */
function isCountryLike(name: string): boolean {
  // “to be glued” names no country by its code.
  if (/^[a-z]{2,3}$/.test(name)) return false
  if (countryOfCity(name) !== null) return true
  const read = readCountry(name)
  return read.kind === 'value' || (read.kind === 'ask' && ['severalCountries', 'notOneCountry'].includes(read.why.id))
}
