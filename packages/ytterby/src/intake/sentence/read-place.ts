import { countryOfCity } from '../value/city.ts'
import { readCountry, STATE_BEHIND } from '../value/country.ts'
import { asked, valued, type Read } from '../value/read.ts'
import { reason } from '../reason.ts'
import { OF_ORDERS, OF_TRADE, SHORT_COUNTRIES } from './cues.ts'
import { CUT, type Stretch } from './pieces.ts'
import type { SentencePart } from './sentence-part.ts'
import { USES } from './uses.ts'

/** The part that a stretch of a sentence is, by what was read in it. */
export function part(field: string, text: string, { from, to }: Stretch, read: Read<string | number>): SentencePart[] {
  if (read.kind === 'nothing') return []
  const own = { field, text: text.slice(from, to).trim(), from, to }
  return read.kind === 'value'
    ? [{ ...own, value: String(read.value), either: [], why: read.note ?? null }]
    : [{ ...own, value: null, either: read.either, why: read.why }]
}

/** Where a pattern stands in a text. */
export const placesOf = (
  pattern: RegExp,
  text: string,
): (Stretch & { readonly groups: readonly (string | undefined)[] })[] =>
  [...text.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    groups: match.slice(1),
  }))

/** The articles of countries. */
const ARTICLE = /^(?:(?:the|die|das|den|der|dem|de|la|le|les|el|los|las|il|lo|gli|i|os?|as)\s+|l['’]\s?)/iu

/** The most words that the name of a country has. */
const MOST_WORDS = 5

/** What ends the name of a country. */
const COUNTRY_ENDS = new RegExp(`${CUT}|[:：]|\\s(?=\\d)`, 'u')

/** The longest beginning of a text that names a country, or several, with its article. */
export function countryFrom(text: string, at: number): string | null {
  const own = barePlace(text, at)
  const article = own === null ? ARTICLE.exec(text.slice(at))?.[0] : undefined
  const behind = article === undefined ? null : barePlace(text, at + article.length)
  return behind === null ? own : `${article}${behind}`
}

function barePlace(text: string, at: number): string | null {
  const [piece = ''] = text.slice(at).split(COUNTRY_ENDS)
  const state = countryOfCity(piece) === null ? null : STATE_BEHIND.exec(text.slice(at + piece.length))
  if (state !== null) return piece + state[0]
  const words = piece.split(/(?<=\s)/)
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count -= 1) {
    const name = words.slice(0, count).join('').trimEnd()
    if (isCountryLike(name) && !isHeadOfName(text, name, words.slice(count).join(''))) return name
  }
  const han = /^\p{Script=Han}{2,6}/u.exec(piece)?.[0] ?? ''
  for (let length = han.length; length > 1; length -= 1)
    if (isCountryLike(han.slice(0, length))) return han.slice(0, length)
  return SHORT_COUNTRY.exec(piece)?.[0] ?? null
}

/**
 * Tokyo Electron, SK Hynix, BAE Systems: a city, or letters, within the name of a firm. A place may follow its country or city, and so
 * may a word of the deal: JP Buyer, KR Civil use. A line in capitals tells no names.
 */
function isHeadOfName(text: string, name: string, behind: string): boolean {
  const isLetters = LETTERS_OF_FIRM.test(name)
  const isCity = countryOfCity(name) !== null && readCountry(name).kind !== 'value'
  const isWord = isLetters && /\p{Ll}{4}/u.test(text) ? /^\p{Lu}\p{L}{2}/u : /^\p{Lu}\p{Ll}/u
  return (
    (isLetters || isCity) &&
    isWord.test(behind) &&
    !NO_NAMES.test(behind) &&
    !OF_ORDERS.test(/^\S+/.exec(behind)?.[0] ?? '') &&
    USES.every(({ written }) => behind.search(written) !== 0) &&
    barePlace(behind, 0) === null
  )
}
const NO_NAMES = /^(?:urgent|asap|please|thank|today|tomorrow|now|only|regards)/iu
const LETTERS_OF_FIRM = /^(?!US|UK|EU|UAE|PRC|DPR|ROK|DEU|GER)[A-Z]{2,3}$/

/** The longest country that words in Chinese begin with, where more follows: 法国 of 法国法雷奥. */
export function hanCountry(words: string): { readonly name: string; readonly country: string } | null {
  const [han = ''] = /^\p{Script=Han}{2,5}/u.exec(words) ?? []
  for (let length = Math.min(han.length, words.length - 1); length > 1; length -= 1) {
    const read = readCountry(han.slice(0, length))
    if (read.kind === 'value') return { name: han.slice(0, length), country: read.value }
  }
  return null
}

const SHORT_COUNTRY = new RegExp(`^[${[...SHORT_COUNTRIES.keys()].join('')}](?=${OF_TRADE}|的|$)`, 'u')

/** Names as they are declined behind a preposition: Германию, в России; Francji, do Polski, w Polsce. */
const nominative = (name: string): string =>
  name
    .replace(/(?<=\p{Script=Cyrillic})и[юи]$/u, 'ия')
    .replace(/s(?:ki|ce)$/, 'ska')
    .replace(/iec$/, 'cy')
    .replace(/(?<=\p{L}{3}[chgł])(?:ach)?$/u, 'y')
    .replace(/(?<=\p{Script=Cyrillic})у$/u, 'а')
    .replace(/ji$/, 'ja')

/** A country, or that of a port or a city. */
export function readPlace(name: string): Read<string> {
  const place = name.replace(ARTICLE, '')
  return place !== name && countryOfCity(name) === null && readCountry(name).kind !== 'value' ? bare(place) : bare(name)
}

/** Names of a country and a state of another, or of two countries. */
const TWINS: Readonly<Record<string, readonly string[]>> = { Georgia: ['GE', 'US'], Congo: ['CG', 'CD'] }

function bare(name: string): Read<string> {
  const twins = TWINS[name]
  if (twins !== undefined) return asked(twins, reason('severalCountries', { text: name, count: twins.length }))
  const within = cityBesideCountry(name)
  if (within !== null) return within
  const city = countryOfCity(name)
  const own = readCountry(SHORT_COUNTRIES.get(name) ?? name)
  const read = own.kind === 'value' ? own : readCountry(nominative(name))
  return read.kind !== 'value' && city !== null ? valued(city, reason('byCity', { text: name.trim() })) : read
}

/** 日本大阪, Sydney Australia: a country and a city of it, as Chinese and English write them. */
function cityBesideCountry(name: string): Read<string> | null {
  const [, city = '', country = ''] = /^(.+?) (\p{Lu}[\p{Lu}\p{Ll} ]+)$/u.exec(name) ?? []
  const behind = country === '' ? null : readCountry(country)
  if (behind?.kind === 'value' && countryOfCity(city) === behind.value) return behind
  if (!/^\p{Script=Han}{4,9}$/u.test(name)) return null
  for (let at = 2; at < name.length - 1; at += 1) {
    const read = readCountry(name.slice(0, at))
    if (read.kind === 'value' && countryOfCity(name.slice(at)) === read.value) return read
  }
  return null
}

/** “Siemens in 德国”, “) for Bosch in Germany”: more than a place. */
export const SAYS_WHOSE = /(?<!\p{L})(?:for|to|in|from|with|buyer|für|nach|pour|para)\s/iu

/** A country, several of one name, a union of countries, or a city. */
function isCountryLike(name: string): boolean {
  // Neither “to be glued” nor “à La Rochelle” names a country by its code.
  if (/^[A-Za-z][a-z]{1,2}$/.test(name)) return false
  if (SAYS_WHOSE.test(name) || /^M\/s/i.test(name)) return false
  // 德国BOSCH: a firm behind its country.
  const firm = /^\p{Script=Han}+\s?(\p{Script=Latin}.*)$/u.exec(name)?.[1]
  if (firm !== undefined && readPlace(firm).kind !== 'value') return false
  const read = readPlace(name)
  return read.kind === 'value' || (read.kind === 'ask' && ['severalCountries', 'notOneCountry'].includes(read.why.id))
}
