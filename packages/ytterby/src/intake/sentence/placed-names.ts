import { proposeGood } from '../good/propose-good.ts'
import { reason } from '../reason.ts'
import { countryOfCity } from '../value/city.ts'
import { readCountry, STATES } from '../value/country.ts'
import { COMPANY } from './beside-destination.ts'
import { NO_NAME, OF_ORDERS, OF_TRADE } from './cues.ts'
import { pieces, type Stretch } from './pieces.ts'
import { countryFrom, hanCountry, part, placesOf, readPlace } from './read-place.ts'
import type { SentencePart } from './sentence-part.ts'

const WORD = String.raw`\p{Lu}[\p{L}&.'’+-]*`
/** Words with capitals, with small words between them: University of Tokyo. */
const NAMES = new RegExp(
  String.raw`(?<=^\s*|[,;，；:：/|>]\s?|\s[-–—]\s|\d\s?(?:kgs?|t|g|pcs)\s|(?<to>(?<!\p{L})(?:to|for|at|naar|voor|an|à|chez)\s(?:the\s)?))${WORD}(?:\s(?:(?:of|de|and|&|the)\s)?${WORD}){0,5}`,
  'gu',
)

/** What stands between a name and its place. */
const IN = /^(?:\s(?:in|en|em|à|w|im)\s(?:the\s)?|\s?[(（](?=\p{Lu}[^()（）]*[)）](?!\s\p{Lu})))/u
const BESIDE = /^\s?[,，/|>-]{1,2}\s?(?=\p{L})|^\s(?=\p{Lu})/u
/** The same with a place that nobody knows: Crytur / Turnov, Czechia; Rolls-Royce in Derby, England. */
const CITY = String.raw`^(?:\s?[,，/|>-]{1,2}\s?|\sin\s)(?!(?:${STATES})[,\s])\p{Lu}\p{Ll}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]+)?`
const BEHIND_CITY = new RegExp(`${CITY}(?:,\\s?|\\s)(?=\\p{Lu})`, 'u')
/** Waukesha, WI 53188 USA */
const BEHIND_STATE = new RegExp(`${CITY},?\\s(?:[A-Z]{2}|${STATES})(?:\\s\\d{5})?,?\\s(?=\\p{Lu})`, 'u')
const MAKER =
  /\s(?:Technolog|Materials|Metals?$|Magnetics|Chemical|Steel|Industr|Electric|Systems|Energy|Group)|^Universit/u

const STATE = new RegExp(`^(?:${STATES})$`)

/** Where the place of a name stands, and whether somebody can be nothing but a company there. */
type Place = { readonly at: number; readonly to: number; readonly of: 'in' | 'city' | 'country' }

/** What stands behind a country in Chinese or Japanese: 埃尔比特, ロールス・ロイス向け. */
const BEHIND_COUNTRY = /^[的の]?(?<name>[\p{L}·・ー&]{2,20}?)(?:向け|行き|宛て?|へ|に)?(?:\s\d.*)?$/u
const NO_COMPANY = new RegExp(`^(?:${NO_NAME}|${OF_TRADE}|进口|制造|生产|市场|或|[海空陆]?军|国防)`, 'u')

/** Where goods go by a piece that begins with a country: 以色列埃尔比特. A company in it is the end user; any other name may be a town. */
export function findHanCountry(text: string, taken: readonly SentencePart[]): SentencePart[] {
  if (taken.some(({ field }) => field === 'destination' || field === 'endUser.name')) return []
  const found = pieces(text, taken).flatMap(({ from, to }): SentencePart[][] => {
    const [lead = ''] = /^\s*(?:是|供|发)?/u.exec(text.slice(from, to)) ?? []
    const place = hanCountry(text.slice(from + lead.length, to))
    const at = from + lead.length + (place?.name.length ?? 0)
    const name = BEHIND_COUNTRY.exec(text.slice(at, to).trimEnd())?.groups?.['name'] ?? ''
    if (place === null || place.country === 'CN' || name === '' || NO_COMPANY.test(name)) return []
    if (countryOfCity(name) !== null || proposeGood({ description: name }).because.length > 0) return []
    const start = text.indexOf(name, at)
    const isCompany = COMPANY.test(name) || /\p{Script=Latin}/u.test(name)
    const note = reason('bareCountry', { text: place.name })
    return [
      [
        ...part('destination', text, { from, to: at }, { kind: 'value', value: place.country, note }),
        ...(isCompany ? asEndUser(text, { from: start, to: start + name.length }) : []),
      ],
    ]
  })
  const [first = [], ...others] = found
  return others.length > 0 ? [] : first
}

/** A name that is read as the end user. */
const asEndUser = (text: string, { from, to }: Stretch): SentencePart[] =>
  part(
    'endUser.name',
    text,
    { from, to },
    { kind: 'value', value: text.slice(from, to), note: reason('buyerAsEndUser') },
  )

/**
 * A company that is written beside where it is: “Merck, Darmstadt, DE”, “Aichi Steel Japan”, “to GE in the USA”. It is read as the
 * end user. A single word before a country may be a town there.
 */
export function findPlacedNames(text: string, taken: readonly SentencePart[]): SentencePart[] {
  if (taken.some(({ field }) => /^(?:endUser|importer|consignees\.0)\.name$/.test(field))) return []
  let behind = 0
  const found = placesOf(NAMES, text).flatMap(({ from, to, groups }) => {
    if (from < behind) return []
    const words = text.slice(from, to).split(/(?<=\s)/)
    for (let count = words.length; count > 0; count -= 1) {
      const name = words.slice(0, count).join('').trimEnd()
      const place = placeBehind(text, from + name.length)
      if (place === null || !isName(name, place, groups[0] !== undefined)) continue
      behind = place.to
      return [{ from, to: from + name.length, name, place }]
    }
    return []
  })
  const [first] = found
  if (first === undefined || found.some(({ name }) => name !== first.name)) return []
  const { place } = first
  const country = place.of === 'in' ? readPlace(text.slice(place.at, place.to)) : null
  return [
    ...asEndUser(text, first),
    ...(country === null ? [] : part('endUser.country', text, { from: first.to, to: place.to }, country)),
  ]
}

function placeBehind(text: string, end: number): Place | null {
  for (const [of, between] of [
    ['in', IN],
    ['country', BESIDE],
    ['city', BEHIND_CITY],
    ['city', BEHIND_STATE],
  ] as const) {
    const said = between.exec(text.slice(end))?.[0]
    const place = said === undefined ? null : countryFrom(text, end + said.length)
    if (said === undefined || place === null || readPlace(place).kind !== 'value') continue
    const isCountry = readCountry(place).kind === 'value'
    // Neither NaI(Tl) nor TARGET,SPUTTER,GD names a country.
    if (place.replaceAll(/[^\p{L}]/gu, '').length < 3 && (said.includes('(') || !/\p{Ll}/u.test(text.slice(0, end))))
      continue
    // St. Paul, Minnesota: who stands before a state may be a city.
    if (of === 'country' && STATE.test(place)) continue
    // Behind a mere space only a country is one: Tokyo Electron.
    if (said === ' ' && (!isCountry || place.length < 4)) continue
    const at = end + said.length
    return {
      at,
      to: at + place.length,
      of: of === 'country' && countryOfCity(place) !== null && !isCountry ? 'city' : of,
    }
  }
  return null
}

function isName(name: string, { of }: Place, isCued: boolean): boolean {
  if (OF_ORDERS.test(name) || (name.length < 3 && !(of === 'in' && isCued))) return false
  if (readPlace(name).kind === 'value' && !(of === 'in' && isCued)) return false
  if (of === 'country' && !MAKER.test(name) && !COMPANY.test(name)) return false
  const { scope, because } = proposeGood({ description: name })
  return because.length === 0 || (scope !== 'in' && name.includes(' '))
}
