import { readCommodityCode } from '../value/commodity-code.ts'
import { countryOfCity } from '../value/city.ts'
import { SHARED_CODES } from '../value/country.ts'
import { readDay } from '../value/day.ts'
import { readElements } from '../value/elements.ts'
import { kilogramsOf, readWeight } from '../value/weight.ts'
import { proposeGood } from '../good/propose-good.ts'
import { asked } from '../value/read.ts'
import { reason } from '../reason.ts'
import { buyerBehind } from './beside-destination.ts'
import { COUNTRIES, NO_NAME, OF_TRADE, PARTIES, SOLD_TO, USES } from './cues.ts'
import { findBeforeParticle } from './find-where.ts'
import { CUT, type Stretch } from './pieces.ts'
import { countryFrom, part, placesOf, readPlace } from './read-place.ts'
import type { SentencePart } from './sentence-part.ts'

/** A comma before these belongs to the name of a company. */
const LEGAL_FORM =
  /^,?\s*(?:co\b\.?|ltd\b\.?|inc\b\.?|llc\b|corp\b\.?|limited\b|company\b|corporation\b|s\.?a\.?(?:\s?de\s?c\.?v\.?)?(?![\p{L}])|gmbh\b|ag\b|kg\b|k\.?k\.?(?![\p{L}])|pte\b\.?|plc\b|b\.?v\.?(?![\p{L}])|s\.?r\.?[ol]\.?(?![\p{L}])|l\.?p\.?(?![\p{L}]))/iu
/** The name of a company may name goods as well: Teal Drones Inc. */
const FIRM = new RegExp(`\\s${LEGAL_FORM.source.replace('^,?\\s*', '')}\\s*$`, 'iu')
/** A day or a weight behind a name: Bosch 2026-12-15, 博世 12月15日, 博世 500公斤. */
const DAY_OR_WEIGHT = String.raw`\s(?:\d{4}[-/.]\d\d?[-/.]\d|\d\d?[-/.]\d\d?[-/.]\d\d|(?:\d{4}\s?年\s?)?\d{1,2}\s?月|\d[\d.,]*\s?(?:kgs?|公斤|千克|吨|噸)(?!\p{L}))`
const NAME_ENDS = new RegExp(
  String.raw`${CUT}|${DAY_OR_WEIGHT}|\s[-–—]\s|\s[\p{Script=Han}\p{Script=Katakana}ー]{2,12}(?:へ|向け|行き|宛)|位于|${OF_TRADE}|[发运销]往|目的[国地港]|订购|[要订需](?=\s?\d)|(?<![\p{L}])(?:to|in|en|from|via|nach|aus|on|am|em|à|para|из|в|before|until|wants?|went|goes|has|needs?|requires?|orders|ordered|asks?|braucht|benötigt|veut|quiere|necesita|(?:next|this|last)(?=\s(?:week|month|year|quarter))|for(?=\s(?:repair|test|evaluation|return|analysis|inspection|re-?export))|consignee|importer|end[- ]user|buyer|exporter|supplier)(?=\s|:)`,
  'iu',
)

/** Names of parties: what follows the word that says which party it is. */
export function findNames(text: string): SentencePart[] {
  return PARTIES.flatMap(({ field, before }) =>
    placesOf(before, text).flatMap(({ from, to }) => {
      const end = nameEnd(text, to)
      const name = text.slice(to, end).trim()
      if (NAMES_NOBODY.test(name) || !/^(?![的在]).*\p{L}/u.test(name)) return []
      const [, only, within] = /^(.+?)\s*[(（]([^()（）]+)[)）]$/u.exec(name) ?? []
      const place = within === undefined || field === 'exporter.name' ? null : countryFrom(within, 0)
      if (only !== undefined && within !== undefined && place !== null) {
        const at = to + text.slice(to, end).lastIndexOf(within)
        return [
          ...part(field, text, { from, to: at - 1 }, { kind: 'value', value: only }),
          ...part(field.replace(/name$/, 'country'), text, { from: at, to: end }, readPlace(place)),
        ]
      }
      const isBuyer = field === 'endUser.name' && !/end|最終|最终|用户/iu.test(text.slice(from, to))
      const read = isBuyer
        ? ({ kind: 'value', value: name, note: reason('buyerAsEndUser') } as const)
        : ({ kind: 'value', value: name } as const)
      return [...part(field, text, { from, to: end }, read), ...countryOf(field, text, end)]
    }),
  )
}

/** “to Siemens”, “for Bosch GmbH”: whom goods go to, where it is no country and no good. */
const GOES_TO =
  /(?<![\p{L}\p{N}])(?:to|for|(?<=\b(?:the|an?|new|our|this) (?:order|inquiry|enquiry|request) )from|für|(?<!\b(?:have|has|is|with|by|for|to|from|of)\s)an|pour|para|per|для)\s+(?:(?:das|die|den|der)\s+(?=\p{Lu}\S*\s\p{Lu})|(?:la|le|les|el|il|o|a)\s+)?(?=\p{Lu})/gu

/** “Shin-Etsu Chemical as end user”, “Bosch is the buyer”. */
const IS_BUYER =
  /(?<=^|[,;]\s)(?<name>\p{Lu}[^,;?]{1,60}?)\s(?:as|is|will be)\s(?:(?:the|our)\s)?(?:end[- ]user|buyer|customer)(?!\p{L})/gu

/** A buyer that follows a word of no other meaning. It is read as the end user. */
export function findBuyers(text: string, taken: readonly SentencePart[]): SentencePart[] {
  if (taken.some(({ field }) => field === 'endUser.name')) return []
  const behind = buyerBehind(text, taken)
  if (behind !== null)
    return part('endUser.name', text, behind, { kind: 'value', value: behind.name, note: reason('buyerAsEndUser') })
  const named = [...text.matchAll(IS_BUYER)].flatMap(({ index: from, 0: { length }, groups }) => {
    const value = groups?.['name'] ?? ''
    const isGood = !FIRM.test(value) && proposeGood({ description: value }).because.length > 0
    const isNobody = /^(?:this|that|it|he|she|who|they)$/i.test(value) || readPlace(value).kind === 'value'
    return isGood || isNobody ? [] : part('endUser.name', text, { from, to: from + length }, { kind: 'value', value })
  })
  if (named.length > 0) return named
  return [...placesOf(GOES_TO, text), ...placesOf(SOLD_TO, text)].flatMap(({ from, to }) => {
    const end = nameEnd(text, to)
    const name = text.slice(to, end).trim()
    const cue = text.slice(from, to)
    const isNobody = (/^für\s/i.test(cue) && GERMAN_USE.test(name)) || (/^per\s/i.test(cue) && BY_POST.test(name))
    if (isNobody || NAMES_NOBODY.test(name) || countryFrom(text, to) !== null) return []
    if (!FIRM.test(name) && proposeGood({ description: name }).because.length > 0) return []
    const read = { kind: 'value', value: name, note: reason('buyerAsEndUser') } as const
    return [...part('endUser.name', text, { from, to: end }, read), ...countryOf('endUser.name', text, end)]
  })
}

/** “für Autotüren”, “für Elektromotoren”: one long German word of a kind that names no firm. */
const GERMAN_USE = /^\p{Lu}\p{Ll}{5,}(?:e[rl]?n|ung|bau|technik|industrie|teile|zwecke)$/u

/** “per Mail an …” names no firm; “buyer Mail.ru” does. */
const BY_POST = /^(?:(?:E-?)?Mail|Post)(?!\S)/u

/** “client wants”: what follows the word names nobody. */
const NAMES_NOBODY = new RegExp(
  `^(?:$|的|\\d[\\d.,]*\\s?(?:kgs?|g|t|tons?|tonnes?|lbs?|pcs|pieces|units|sets)\\b|${NO_NAME}|(?:wants?|needs?|asks?|asked|would|has|have|will|who|which|that|for|or|and|is|of|with|not|unknown|open|tb[acd]|changed|changes|now)\\b)`,
  'u',
)

/** The country of a party, where it follows its name: `Siemens AG in Germany`. */
function countryOf(field: string, text: string, end: number): SentencePart[] {
  const between = /^(?:,?\s*(?:in|en|em|no|na|à|au|aux|a|w|we|v|ve|в|во)\s+(?:the\s+)?|[，,]?\s*(?:位于|在))/i.exec(
    text.slice(end),
  )?.[0]
  if (between === undefined || field === 'exporter.name') return []
  const name = countryFrom(text, end + between.length)
  if (name === null) return []
  const place = { from: end, to: end + between.length + name.length }
  return part(field.replace(/name$/, 'country'), text, place, readPlace(name))
}

/** The name of a party without the place at its end: WEG no Brasil, Wamtech w Polsce. */
function withoutPlace(name: string): string {
  const [whole = '', place = ''] = /\s(?:no|na|w|we|v|ve)\s(\p{Lu}.*)$/u.exec(name) ?? []
  return place !== '' && readPlace(place.trim()).kind === 'value' ? name.slice(0, -whole.length) : name
}

function nameEnd(text: string, from: number): number {
  let at = from
  for (;;) {
    const found = NAME_ENDS.exec(text.slice(at))
    if (found === null) return from + withoutPlace(text.slice(from)).length
    const rest = text.slice(at + found.index)
    const legal = LEGAL_FORM.exec(rest)
    if (legal === null) return from + withoutPlace(text.slice(from, at + found.index)).length
    at += found.index + legal[0].length
  }
}

const SHARE = /(?<![\p{L}\p{N}])\p{L}{1,14}\s*[:=]?\s*\d{1,3}(?:[.,]\d+)?\s*(?:wt\.?-?\s*)?%/gu

/** What a good contains, with the shares before the names: contains 28 % Nd and 3 % Dy. A bare 99.9 % is a purity. */
const SHARE_OF = String.raw`\d{1,3}(?:[.,]\d+)?\s*(?:wt\.?-?\s*)?%\s*(?:of |d['’]|de )?\p{L}{1,14}`
const CONTAINED = new RegExp(
  String.raw`(?:(?:that|which|who|die|der|das|qui|que|che)\s+)?(?:(?<!\p{L})(?:contain(?:s|ing)?|with|enthält|enthalten|mit|avec|contient|con|contiene)\s+(?:about |approx\.? |ca\. ?|etwa )?|含有?\s*)(?<shares>${SHARE_OF}(?:\s*(?:,|;|and|und|et|y|e|&|和|、)\s*${SHARE_OF})*)(?!\p{L})`,
  'giu',
)

/** Rare earths with their shares of weight: `Nd 30 %, Dy 3 %`. Without shares they describe the good. */
export function findElements(text: string): SentencePart[] {
  const contained = [...text.matchAll(CONTAINED)].flatMap(({ index, 0: all, groups }) => {
    const written = (groups?.['shares'] ?? '').replaceAll(/%\s*(?:of |d['’]|de )/giu, '% ')
    const read = readElements(written)
    return read.kind === 'value' ? part('product.elements', text, { from: index, to: index + all.length }, read) : []
  })
  if (contained.length > 0) return contained
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
  /(?<![\d.])20\d\d[./]\d{1,2}[./]\d{1,2}(?![\d.]?\d)/gu,
  /\d{4}\s?년\s?\d{1,2}\s?월\s?\d{1,2}\s?일/gu,
  /(?<![\d.])\d{1,2}º?\sde\s\p{L}{4,10}\sde\s20\d\d(?!\d)/giu,
  /(?:(?<![\p{L}])(?:on|by|am|asof|as of)\s+)?(?<![\d.])\d{4}-\d{1,2}-\d{1,2}(?!\d)/giu,
  /\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日/gu,
  /(?:(?<![\p{L}])(?:on|by|am)\s+)?(?<![\d.])\d{1,2}[./]\d{1,2}[./](?:20)?\d{2}(?![\d.])/giu,
  /(?:(?<![\p{L}])(?:on|by|am)\s+)?(?<!\d)\d{1,2}(?:st|nd|rd|th|\.)?\s+\p{L}{3,9}\.?,?\s+20\d\d(?!\d)/giu,
  /(?:(?<![\p{L}])(?:on|by|am)\s+)?(?<![\p{L}])\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+20\d\d(?!\d)/giu,
]

/** The day of a contract, a letter or an arrival is none of export. */
const OF_OTHER_DAY =
  /(?:(?<!\p{L})(?:dated|(?:mail|letter|order|invoice|contract)(?: of)?|eta\b[^,;]*|arriv\p{L}*(?: on)?)|合同日期|订单日期|签约日期|到港日期?|抵达日期?)[\s:：]*$/iu

/** The day of export. */
export const findDays = (text: string): SentencePart[] =>
  DAYS.flatMap((pattern) =>
    placesOf(pattern, text).flatMap(({ from, to }) => {
      if (OF_OTHER_DAY.test(text.slice(0, from))) return []
      const read = readDay(text.slice(from, to).replace(/^(?:on|by|am|as\s?of)\s+/i, ''), null)
      return read.kind === 'value' || (read.kind === 'ask' && read.either.length > 0)
        ? part('asOf', text, { from, to }, read)
        : []
    }),
  )

const CODES = [
  /(?:(?<![\p{L}])(?:hs|hts|htsus|cn|taric)(?:[\s-]?(?:code|no\.?|nr\.?))?|warennummer|zolltarifnummer|tariff(?: code| no\.?)?|hsコード|税则号列|税则号|税号|海关编码)\s*[:#]?\s*(\d{4}(?:[. ]?\d{2}){0,3})(?!\d)/giu,
  /(?<![\d.\p{L}])(\d{4}\.\d{2}(?:[. ]?\d{2}){0,2})(?![\d\p{L}])(?!\s*(?:kg|g|lb|lbs|t|mm|cm|m|v|w|pcs|%)(?![\p{L}]))/giu,
  // Not the number of an order or of a telephone.
  /(?<![\d.\p{L}-])(?<!(?:(?<!\p{L})(?:p\.?o\.?|order|invoice|contract|tel|phone|ref)|电话|订单|合同)[\s.:#号№]*(?:no|nr)?[\s.:#号]*)(\d{6}|\d{8}|\d{10})(?![\d\p{L}.-])/giu,
]

/** Customs commodity codes, by the word before them or by their writing. */
export const findCodes = (text: string): SentencePart[] =>
  CODES.flatMap((pattern) =>
    placesOf(pattern, text).flatMap(({ from, to, groups }) =>
      part('product.commodityCode', text, { from, to }, readCommodityCode(groups[0] ?? '')),
    ),
  )

const WEIGHTS =
  /(?:(?<!\p{L})(?:ca|approx(?:imately)?|about|around|circa|etwa|rund)\.?\s|大?约\s?)?(?<![\p{Script=Latin}\p{Script=Cyrillic}\d.,])\d[\d.,'’\u00A0\u202F]*(?:(?<=\d) \d{3})*\s?(?:(?:kgs?|mts?|metric tons?|kilos?|kilograms?|kilogramm|grams?|gramm|g|lbs?|pounds?|tonnes?|tonnen|tons?|toneladas?|tonnellat[ae]|ton[ay]|tấn|t|キログラム|キロ|トン|кг|г|т|тонн\p{L}{0,2}|килограмм\p{L}{0,2}|킬로그램|톤)(?!(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}])\p{L})|公斤|千克|克(?!拉)|吨|噸)/giu

/** 五十公斤, 两吨: numbers below ten thousand in Chinese. */
const HAN_WEIGHTS =
  /(?<![第每几数百分之零〇万一二两三四五六七八九十千])(?:半|[一二两三四五六七八九十百千]+)(?=公斤|千克|克(?!拉)|吨|噸)(?:公斤|千克|克|吨|噸)半?/gu
const DIGITS = '零一二三四五六七八九'
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

function numberOf(han: string): number {
  if (han === '半') return 0.5
  let [sum, digit] = [0, 0]
  for (const sign of han) {
    const ten = TENS[sign]
    if (ten === undefined) digit = DIGITS.indexOf(sign === '两' ? '二' : sign)
    else {
      sum += (digit || 1) * ten
      digit = 0
    }
  }
  return sum + digit
}

/** How many packages there are of the weight behind: 20 bags of 25 kg, 20 x 25 kg. */
const PACKAGES =
  /(?<![\p{L}\d.,-])(\d{1,6})\s?(?:(\p{L}+?)(?:e?s)?\s?(?:\s(?:of|at|à|a|zu|je|de|da|po|по|@)|[x×*])|[x×*])\s?$/iu
/** What says that a weight is that of one package: 25 kg per bag, 每袋25公斤. */
const OF_EACH_BEFORE = /(?:每\p{Script=Han}|each)\s?$/iu
const OF_EACH_BEHIND =
  /^\s?(?:\/\s?\p{L}|(?:each|apiece)(?!\p{L})|(?:per|je|pro|par|por)\s(\p{L}+?)(?:e?s)?(?!\p{L}))/iu
/** How many there are, before that: 20袋，每袋25公斤. */
const EACH_OF = /(?<![\p{L}\d.,-])(?<count>\d{1,6})\s?(?<unit>\p{Script=Han})[，,、\s]*每\k<unit>\s?$/u
/** The same behind it: 25 kg x 4 bags, 25公斤×4桶. */
const PACKAGES_BEHIND =
  /^\s?(?:(?:drum|bag|box|carton|crate|pallet|sack|can|bottle)\s)?[x×*]\s?(\d{1,6})(?:\s?(\p{L}+?)(?:e?s)?)?(?![\p{L}\d])/iu
/** 25公斤/袋，共40袋: how many there are, behind the weight of one. */
const IN_EACH = /^\s?\/\s?(?<unit>\p{Script=Han})[，,、\s]*共?\s?(?<count>\d{1,6})\s?\k<unit>/u
/** The last of a range, or what a good can bear: 200-300 kg, pull 35 kg, 600 kg capacity. */
const NO_WEIGHT_BEFORE =
  /(?:\d\s?[-–~～至到]\s?|between\s\d[\d.,]*\s(?:kg\s)?and\s|(?<!\p{L})(?:g\.?\s?w\.?|gross(?: weight)?|brutto(?:gewicht)?|(?:poids )?brut|(?:peso )?bruto)[:\s]*|毛重[:：]?\s?|(?<!\p{L})(?:pull|force|capacity|load|thrust|torque|haftkraft|tragkraft|zugkraft|fuerza|force de|吸力|拉力|载重|承重)[:\s]*(?:of |de )?)$/iu
const NO_WEIGHT_BEHIND =
  /^\s?(?:pull|force|capacity|load|thrust|holding|lifting|haftkraft|tragkraft|zugkraft|吸力|拉力|载重|承重)(?!\p{L})/iu
/** Behind a number, T is tesla in these. */
const MAGNETIC_FIELD =
  /(?<!\p{L})(?:MRI|NMR|MRT|IRM|RM|МРТ|MR)(?!\p{L})|tesla|(?:magn\p{L}+ )?r[ei]s+on[aâ]n\p{L}*|magnetresonanz\p{L}*|磁共振/iu

/** Words of languages that write 1,250.5, and of those that write 1.250,5. Where both stand, or none, a number may be either. */
const WITH_POINT =
  /[\p{Script=Han}\p{Script=Hangul}]|(?<!\p{L})(?:to|for|of|and|with|the|our|we|buyer|customer|from|please|pls|check|need|shipment|loading|ship|export|is|are)(?!\p{L})/iu
const WITH_COMMA =
  /\p{Script=Cyrillic}|[ğışłąęćśźżřěůđơưạảấầ]|(?<!\p{L})(?:nach|für|und|der|die|das|wir|käufer|kunde|vers|pour|les|acheteur|client|destinataire|para|comprador|cliente|per|dla|do|alıcı|müşteri|đi|sang|giao)(?!\p{L})/iu
function decimalSignIn(text: string): '.' | ',' | null {
  const [point, comma] = [WITH_POINT.test(text), WITH_COMMA.test(text)]
  return point === comma ? null : point ? '.' : ','
}

/** A weight in digits. That of one package counts only with the number of packages. */
function findWeight(text: string, place: Stretch): SentencePart[] {
  const written = text.slice(place.from, place.to).replace(/^\D+/u, '')
  const [before, behind] = [text.slice(0, place.from), text.slice(place.to)]
  if (/\d\s?T$/.test(written) && MAGNETIC_FIELD.test(text)) return []
  if (NO_WEIGHT_BEFORE.test(before) || NO_WEIGHT_BEHIND.test(behind)) return []
  const packages = PACKAGES.exec(before) ?? EACH_OF.exec(before) ?? PACKAGES_BEHIND.exec(behind) ?? IN_EACH.exec(behind)
  const [whole = '', first = '1', second] = packages ?? []
  const { count = first, unit = second } = packages?.groups ?? {}
  const read = readWeight(written, { sign: decimalSignIn(text), unit: null })
  if (packages !== null) {
    // Two orders of 5 kg, or order 2 of 5 kg: only packages are counted.
    if (read.kind !== 'value' || (unit !== undefined && kilogramsOf(unit) !== 'no-mass')) return []
    const value = Number((Number(count) * read.value).toPrecision(15))
    const stretch = before.endsWith(whole)
      ? { from: packages.index, to: place.to }
      : { from: place.from, to: place.to + whole.length }
    return part('quantityKg', text, stretch, { kind: 'value', value })
  }
  const each = OF_EACH_BEHIND.exec(behind)
  const isOfEach = each !== null && (each[1] === undefined || kilogramsOf(each[1]) === 'no-mass')
  return isOfEach || OF_EACH_BEFORE.test(before) ? [] : part('quantityKg', text, place, read)
}

/** The net weight. */
export const findWeights = (text: string): SentencePart[] => [
  ...placesOf(WEIGHTS, text).flatMap((place) => findWeight(text, place)),
  ...placesOf(HAN_WEIGHTS, text).flatMap(({ from, to }) => {
    const [, han = '', unit = '', half] = /^(.+?)(公斤|千克|克|吨|噸)(半)?$/u.exec(text.slice(from, to)) ?? []
    const amount = numberOf(han) + (half === undefined ? 0 : 0.5)
    return part('quantityKg', text, { from, to }, readWeight(`${amount}${unit}`, { sign: '.', unit: null }))
  }),
]

export const findUses = (text: string): SentencePart[] =>
  USES.flatMap(([value, written]) =>
    placesOf(new RegExp(written, 'giu'), text).flatMap((place) =>
      part('endUse.kind', text, place, { kind: 'value', value }),
    ),
  )

/** “This is Kenji from Osaka”, “our buyer from Germany”: where people are from, goods need not be. */
const OF_PERSON =
  /(?<!\p{L})(?:this is|i am|i['’]m|we are|we['’]re|my name is|regards|(?<buyer>buyer|customer|client)|company|firm|inquiry|enquiry|request)(?:\s\p{Lu}\p{L}*){0,2},? $/iu
/** “our US buyer” */
const OF_BUYER =
  /(?<=(?<!\p{L})(?:our|the|an?|my)\s)\p{Lu}\p{L}+(?=\s(?:buyer|customer|client|end[- ]user)(?!\p{L}))/giu

/** Symbols of elements that are codes of countries as well: the Co and Al of an alloy are no Colombia and no Albania. */
const SYMBOL =
  /^(?:A[glmrstu]|B[aehir]|C[adflmoru]|G[ade]|I[nr]|Kr|L[airu]|M[dgnot]|N[aeiop]|P[amrst]|R[eu]|S[bceimnr]|T[hlm])$/

/** Countries: after a word that says what they are to the deal, or alone between commas. */
export function countryAt(text: string, taken: readonly Stretch[]): SentencePart[] {
  const cued = COUNTRIES.flatMap(({ field, before }) =>
    placesOf(before, text).flatMap(({ from, to }) => {
      const name = countryFrom(text, to)
      const person = field === 'exportedFrom' ? OF_PERSON.exec(text.slice(0, from)) : null
      if (name !== null && person?.groups?.['buyer'] !== undefined)
        return part('endUser.country', text, { from, to: to + name.length }, readPlace(name))
      return name === null || person !== null ? [] : part(field, text, { from, to: to + name.length }, readPlace(name))
    }),
  )
  cued.push(
    ...placesOf(OF_BUYER, text).flatMap((place) => {
      const read = readPlace(text.slice(place.from, place.to))
      return read.kind === 'value' ? part('endUser.country', text, place, read) : []
    }),
  )
  const behind = findBeforeParticle(text)
  const alone = placesOf(ALONE, withoutPlaces(text, [...taken, ...cued, ...behind])).flatMap(({ from, to }) => {
    const read = readPlace(
      text
        .slice(from, to)
        .trim()
        .replace(/(?:へ|に|向け|行き|宛て?)$/u, ''),
    )
    if (read.kind !== 'value' || SYMBOL.test(text.slice(from, to).trim()) || namesGood(text.slice(from, to))) return []
    // Elmhurst, IL: the state or Israel.
    if (OF_STATE.test(text.slice(from, to).trim()) && /\p{Lu}[\p{L}.'’-]+,\s?$/u.test(text.slice(0, from)))
      return part('destination', text, { from, to }, stateOrCountry(read.value))
    // Goods leave a port of China and go to a country: “Ningbo to Hamburg”.
    return part(
      read.value === 'CN' && read.note !== undefined ? 'exportedFrom' : 'destination',
      text,
      { from, to },
      read,
    )
  })
  return [...cued, ...behind, ...alone, ...beforeTo(text, cued)]
}

const OF_STATE = new RegExp(`^(?:${SHARED_CODES})$`)
const stateOrCountry = (country: string) =>
  asked([country, 'US'], reason('severalCountries', { text: country, count: 2 }))

/** More words than a country has, some of which name a good: rubber magnets (ferrite) for Norway. */
const namesGood = (words: string): boolean =>
  words.trim().includes(' ') && proposeGood({ description: words }).because.length > 0

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
