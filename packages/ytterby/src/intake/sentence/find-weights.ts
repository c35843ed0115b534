import { kilogramsOf, readWeight } from '../value/weight.ts'
import type { Stretch } from './pieces.ts'
import { part, placesOf } from './read-place.ts'
import type { SentencePart } from './sentence-part.ts'

const WEIGHTS =
  /(?:(?<!\p{L})(?:ca|approx(?:imately)?|about|around|circa|etwa|rund)\.?\s|大?约\s?)?(?<!(?!(?<=\d)[xX])[\p{Script=Latin}\p{Script=Cyrillic}\d.]|\d,)\d[\d.,'’\u00A0\u202F]*(?:(?<=(?<!\d)\d{1,3}(?: \d{3})*) \d{3})*\s?(?:(?:kgs?|mts?|metric tons?|kilos?|kilograms?|kilogramm|grams?|gramm|g|lbs?|pounds?|tonnes?|tonnen|tons?|toneladas?|tonnellat[ae]|ton[ay]|tấn|t|キログラム|キロ|トン|кг|г|т|тонн\p{L}{0,2}|килограмм\p{L}{0,2}|킬로그램|톤)(?!(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}])\p{L})|公斤|千克|克(?!拉)|吨|噸)/giu

/** 五十公斤, 两吨: numbers below ten thousand in Chinese. */
const HAN_WEIGHTS =
  /(?<![第每几数百分之零〇万点一二两三四五六七八九十千])(?:半|[一二两三四五六七八九十百千]+(?:点[零一二三四五六七八九]+)?)(?=公斤|千克|克(?!拉)|吨|噸)(?:公斤|千克|克|吨|噸)半?/gu
const DIGITS = '零一二三四五六七八九'
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

function numberOf(han: string): number {
  if (han === '半') return 0.5
  const [whole = '', decimals] = han.split('点')
  if (decimals !== undefined)
    return Number(`${numberOf(whole)}.${[...decimals].map((digit) => DIGITS.indexOf(digit)).join('')}`)
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
  /^[\s-]?(?:drum|bag|sack|carton|Sack|Säcke|Fass|Fässer)s?(?!\p{L})|^(?:\/\s?|\s\/)\p{L}|^\s?(?:(?:each|apiece)(?!\p{L})|(?:per|je|pro|par|por)\s(\p{L}+?)(?:e?s)?(?!\p{L}))/iu
/** How many there are, before that: 20袋，每袋25公斤. */
const EACH_OF = /(?<![\p{L}\d.,-])(?<count>\d{1,6})\s?(?<unit>\p{Script=Han})[，,、\s]*每\k<unit>\s?$/u
/** The same behind it: 25 kg x 4 bags, 25公斤×4桶. */
const PACKAGES_BEHIND =
  /^\s?(?:(?:drum|bag|box|carton|crate|pallet|sack|can|bottle)(?:e?s)?\s)?[x×*]\s?(\d{1,6})(?:\s?(?!(?:to|for|from|in|at|nach)\s)(\p{L}+?)(?:e?s)?)?(?![\p{L}\d])/iu
/** 25公斤/袋，共40袋: how many there are, behind the weight of one. */
const IN_EACH = /^\s?\/\s?(?<unit>\p{Script=Han})[，,、\s]*共?\s?(?<count>\d{1,6})\s?\k<unit>/u
/** The last of a range, or what a good can bear: 200-300 kg, pull 35 kg, 600 kg capacity. */
const NO_WEIGHT_BEFORE =
  /(?:\d\s?[-–~～至到]\s?|(?<!\p{L})(?:annual(?:ly)?|monthly|yearly|per (?:year|month|annum)|jährlich|monatlich)[:\s]*|每[年月]|年[需用]?量?|between\s\d[\d.,]*\s(?:kg\s)?and\s|(?<!\p{L})(?:g\.?\s?w\.?|gross(?: weight)?|brutto(?:gewicht)?|(?:poids )?brut|(?:peso )?bruto)[:\s]*|毛重[:：]?\s?|(?<!\p{L})(?:pull|force|capacity|load|thrust|torque|haftkraft|tragkraft|zugkraft|fuerza|force de|吸力|拉力|载重|承重)[:\s]*(?:of |de )?)$/iu
const NO_WEIGHT_BEHIND =
  /^\s?(?:(?:gross|brutto)(?!\D{0,12}\d)|(?:per|a|\/) ?(?:year|month|annum)|annually|monthly|pull|force|capacity|load|thrust|holding|lifting|haftkraft|tragkraft|zugkraft|吸力|拉力|载重|承重)(?!\p{L})/iu
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

const SMALL_NUMBERS = 'a one two three four five six seven eight nine ten eleven twelve'.split(' ')
const TENS_IN_WORDS = 'ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
/** Fifty kilograms, two tonnes, a hundred kilos. */
const WORD_WEIGHTS = new RegExp(
  String.raw`(?<![\p{L}\d.,-])(${[...SMALL_NUMBERS, ...TENS_IN_WORDS].join('|')})(\shundred)?\s(kilo(?:gram)?s?|kgs?|tonnes?)(?!\p{L})`,
  'giu',
)

const findWordWeights = (text: string): SentencePart[] =>
  placesOf(WORD_WEIGHTS, text).flatMap(({ from, to, groups: [word = '', hundred, unit] }) => {
    if (OF_EACH_BEHIND.test(text.slice(to))) return []
    const small = SMALL_NUMBERS.indexOf(word.toLowerCase())
    const number = small === -1 ? 10 * (TENS_IN_WORDS.indexOf(word.toLowerCase()) + 1) : Math.max(1, small)
    const amount = hundred === undefined ? number : 100 * number
    return part('quantityKg', text, { from, to }, readWeight(`${amount} ${unit}`, { sign: '.', unit: null }))
  })

/** The net weight. */
export const findWeights = (text: string): SentencePart[] => [
  ...placesOf(WEIGHTS, text).flatMap((place) => findWeight(text, place)),
  ...findWordWeights(text),
  ...placesOf(HAN_WEIGHTS, text).flatMap(({ from, to }) => {
    const [, han = '', unit = '', half] = /^(.+?)(公斤|千克|克|吨|噸)(半)?$/u.exec(text.slice(from, to)) ?? []
    const amount = numberOf(han) + (half === undefined ? 0 : 0.5)
    return part('quantityKg', text, { from, to }, readWeight(`${amount}${unit}`, { sign: '.', unit: null }))
  }),
]
