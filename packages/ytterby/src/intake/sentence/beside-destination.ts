import { proposeGood } from '../good/propose-good.ts'
import { readCountry } from '../value/country.ts'
import type { SentencePart } from './sentence-part.ts'
import { reason } from '../reason.ts'
import { NO_NAME, OF_ORDERS, OF_TRADE } from './cues.ts'
import type { NamesIn } from './listed-names.ts'
import { part, readPlace } from './read-place.ts'
import { CUT, pieces, type Stretch } from './pieces.ts'

/** What follows a destination up to the next part: 到德国博世, 发往美国 雷神公司, “to US Navy”. */
const ENDS = `\\s*(?:${CUT}|的|${OF_TRADE}|$)`
const FOLLOWING = new RegExp(`^\\s?(?!${ENDS}|${NO_NAME}|[了去来])[\\p{Lu}\\p{Script=Han}].*?(?=${ENDS})`, 'u')
export const COMPANY =
  /(?:公司|集团|会社|會社|研究所|研究院|大[学學]|(?<!\p{L})(?:gmbh|ag|ltd\.?|inc\.?|llc|corp\.?|s\.(?:p\.)?a\.|b\.v\.))$/iu

const saysGood = (description: string): boolean => proposeGood({ description }).because.length > 0

/** The words that follow a destination, where they do not describe the good. */
function followingWords(text: string, { to }: Stretch, taken: readonly Stretch[]): (Stretch & { name: string }) | null {
  // The country within the name of a buyer.
  if (taken.some((one) => one.from < to && to < one.to)) return null
  const next = Math.min(...taken.filter(({ from }) => from >= to).map(({ from }) => from), text.length)
  const written = (FOLLOWING.exec(text.slice(to, next))?.[0] ?? '').replace(/[(（].*$/u, '')
  const name = written.trim()
  const isOther = name !== '' && (!saysGood(name) || (namesNoMaterial(name) && saysGood(text.slice(0, to))))
  return isOther ? { from: to, to: to + written.length, name } : null
}

/** 安川电机 beside a good: the name of a maker that speaks of what it makes. */
const namesNoMaterial = (name: string): boolean =>
  COMPANY.test(name) || proposeGood({ description: name }).scope !== 'in'
/** A target of Ag is one of silver. */
const isFirm = (name: string): boolean =>
  /^\p{Lu}\S*\s/u.test(name) && COMPANY.test(name) && !/\sAg$/.test(name) && !mayBeGood(name)
const mayBeGood = (name: string): boolean => saysGood(name) && proposeGood({ description: name }).scope !== 'out'

const destinations = (parts: readonly SentencePart[]): SentencePart[] =>
  parts.filter(({ field }) => field === 'destination')

/** A buyer in Chinese, which stands behind its country without a word of its own: 到德国博世. */
export function buyerBehind(
  text: string,
  taken: readonly SentencePart[],
  namesIn: NamesIn,
): (Stretch & { name: string }) | null {
  for (const place of destinations(taken)) {
    const following = followingWords(text, place, taken)
    if (following === null || !/\p{Script=Han}$/u.test(text.slice(0, place.to))) continue
    if (text[place.to] === ' ' && !COMPANY.test(following.name)) continue
    return { ...following, name: withPlace(text, place, following.name, namesIn) }
  }
  return null
}

/**
 * The name of a firm that may begin with its place: 日本海洋联合株式会社 and 東京計器 do, 德国博世 does not. Behind a place of another
 * kind it is the shorter one that is listed, or a company that is written whole.
 */
function withPlace(text: string, { from, to }: Stretch, name: string, namesIn: NamesIn): string {
  if (text[to] === ' ' || namesIn(name).length > 0) return name
  if (TRADE.test(name)) return cityAtEnd(text.slice(from, to)) + name
  const place = placeAtEnd(text.slice(from, to))
  const whole = place + name
  const isPart =
    COMPANY.test(name) || JAPANESE_CITY.test(place) || (place.endsWith('日本') && name.length <= SHORT_NAME)
  return isPart || namesIn(whole).length > 0 ? whole : name
}

/** The longest place at the end of Chinese words. */
function placeAtEnd(words: string): string {
  const han = /\p{Script=Han}+$/u.exec(words)?.[0].slice(-LONGEST_PLACE) ?? ''
  for (let from = 0; from < han.length - 1; from += 1)
    if (readPlace(han.slice(from)).kind === 'value') return han.slice(from)
  return ''
}
const LONGEST_PLACE = 6
/** 首尔半导体: a trade names a firm only with the city before it. */
const TRADE = /^(?:半导体|电子|科技|材料|重工|汽车|化学|工业|电机|金属|钢铁|航空|宇航|电力|能源)/u

/** The shortest place at the end of Chinese words. */
function cityAtEnd(words: string): string {
  for (let length = 2; length <= LONGEST_PLACE; length += 1) {
    const place = words.slice(-length)
    if (/^\p{Script=Han}+$/u.test(place) && readPlace(place).kind === 'value') return place
  }
  return ''
}
const JAPANESE_CITY = /(?:[东東]京|大阪|京都|名古屋|横[滨浜])$/u
/** 日本酸素, 日本製鉄: what is left names a trade and no firm. */
const SHORT_NAME = 2

/** “to US Department of Defense”, “to Korea Aerospace Industries”: a name that begins with the country where goods go. */
const BEHIND_COUNTRY =
  /^\s(?=(?:\S+\s){0,5}?(?:Navy|Army|Air Force|Forces|Department|Ministry|Agency|Institute|University|Laborator(?:y|ies)|Corporation|Corp|Company|Industries|Industry|Works|Systems|Technologies|Group|Holdings|Aerospace|Electronics|Materials|Steel|Motors?|Shipbuilding|Heavy)(?![\p{L}-]))\p{Lu}[\p{L}&.'’-]*(?:\s(?:(?:of|and|&|the|for)\s)*\p{Lu}[\p{L}&.'’-]*)*/u

/** “to Germany Siemens AG” */
const FIRM_BEHIND =
  /^\s\p{Lu}[\p{L}&.'’-]*(?:\s\p{Lu}[\p{L}&.'’-]*){0,3}\s(?:GmbH|AG|SE|Ltd\.?|Inc\.?|LLC|S\.?A\.?|S\.?p\.?A\.?|B\.?V\.?)(?![\p{L}\p{N}])/u

/** A buyer that follows where goods go without a word of its own: an institution of that country, or a company. */
export function institutionBehind(text: string, taken: readonly SentencePart[]): SentencePart[] {
  return taken.flatMap(({ field, from, to }) => {
    const country =
      field === 'destination' ? /(?<=^to\s)\p{Lu}[\p{L}. ]*$/iu.exec(text.slice(from, to))?.[0] : undefined
    if (country === undefined) return []
    const firm = FIRM_BEHIND.exec(text.slice(to))?.[0]
    const behind = firm ?? BEHIND_COUNTRY.exec(text.slice(to))?.[0]
    if (behind === undefined || mayBeGood(country + behind)) return []
    const read = { kind: 'value', value: firm?.trim() ?? country + behind, note: reason('buyerAsEndUser') } as const
    return part('endUser.name', text, { from: to, to: to + behind.length }, read)
  })
}

/** The most words that the name of a country has here. */
const MOST_WORDS = 3

/** “to Germany, Siemens AG”: a company that no word introduces, where no buyer is named. What it is to the deal is asked. */
export function unnamedFirms(text: string, taken: readonly SentencePart[]): SentencePart[] {
  if (taken.some(({ field }) => BUYER.test(field))) return []
  return pieces(text, taken).flatMap(({ from, to }) => {
    const name = text.slice(from, to).trim()
    const why = reason('namesCompany', { text: name })
    return isFirm(name) ? part('endUser.name', text, { from, to }, { kind: 'ask', either: [name], why }) : []
  })
}
const BUYER = /^(?:endUser|importer|consignees\.0)\.name$/

/** Words that may name a party or a country, and that no part took: they do not describe the good. */
export function strangers(text: string, taken: readonly SentencePart[]): Stretch[] {
  const behind = destinations(taken).flatMap((place) => followingWords(text, place, taken) ?? [])
  const isDescribed = pieces(text, [...taken, ...behind]).some(({ from, to }) => /\p{L}/u.test(text.slice(from, to)))
  return [
    ...pieces(text, taken).filter(({ from, to }) => isFirm(text.slice(from, to).trim())),
    ...namesApart(text, taken),
    ...behindNames(text, taken),
    ...(isDescribed ? behind : []),
    ...pieces(text, [...taken, ...behind]).flatMap((place) => countryAtEnd(text, place)),
  ]
}

/**
 * “Tb oxide, 40 kg, Shin-Etsu Chemical”: words like a name, apart from those of the good, without which the good is the same. A line
 * of capitals, or one that says nothing of a deal, describes a good.
 */
function namesApart(text: string, taken: readonly SentencePart[]): Stretch[] {
  if (taken.every(({ field }) => field.startsWith('product.')) || !/[\p{Ll}\p{Lo}]/u.test(text)) return []
  const all = pieces(text, taken)
  const wordsOf = ({ from, to }: Stretch): string => text.slice(from, to).trim()
  const goodOf = (some: readonly Stretch[]): string => {
    const { scope, forms, elements } = proposeGood({ description: some.map(wordsOf).join(', ') })
    return JSON.stringify([scope, forms, elements])
  }
  return all.filter((piece) => {
    const words = wordsOf(piece)
    if (!NAME.test(words) || NAMES_NONE.test(words) || OF_ORDERS.test(words) || saysGood(words)) return false
    const others = all.filter((other) => other !== piece)
    return others.some((other) => saysGood(wordsOf(other))) && goodOf(others) === goodOf(all)
  })
}
const NAMES_NONE = new RegExp(`^(?:${OF_TRADE})|(?:${NO_NAME})`, 'u')
const NAME =
  /^(?=(?:.*?\p{L}){3}|\p{Script=Han}{2})(?:\p{Lu}[\p{L}&.'’-]{2,}|\p{Lu}[\p{L}&.'’-]*(?:\s(?:\p{Lu}|&|of\s)[\p{L}&.'’-]*){1,5}|[\p{Script=Hangul}\p{Script=Katakana}ー・\p{Script=Han}]{2,12})$/u

/** “buyer Siemens Energy, Mülheim”: a place that nobody knows. */
const behindNames = (text: string, taken: readonly SentencePart[]): Stretch[] =>
  taken.flatMap(({ field, from: start, to }) => {
    if (!field.endsWith('name')) return []
    const [all = '', place = ''] =
      /^\s?,\s(\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+)?)(?=[,.;]|$)/u.exec(text.slice(to)) ?? []
    const [from, end] = [to + all.length - place.length, to + all.length]
    const isTaken = place === '' || taken.some((one) => one.from < end && from < one.to)
    const isDescribed = saysGood(text.slice(0, start)) || saysGood(text.slice(end))
    return isTaken || mayBeGood(place) || !isDescribed ? [] : [{ from, to: end }]
  })

/** “yttrium oxide Shin-Etsu Japan”: where it goes, where it is from or whose it is. */
function countryAtEnd(text: string, { from, to }: Stretch): Stretch[] {
  const words = text.slice(from, to).trimEnd()
  for (let count = MOST_WORDS; count > 0; count -= 1) {
    const name = new RegExp(
      `(?<=\\S )(?<!\\b(?:in|of|from|to|via|through|by|at) )\\p{Lu}\\p{L}{3,}(?: \\p{L}+){${count - 1}}$`,
      'u',
    ).exec(words)
    if (name !== null && readCountry(name[0]).kind === 'value')
      return [{ from: from + name.index, to: from + words.length }]
  }
  return []
}
