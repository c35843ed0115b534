import { reason } from '../reason.ts'
import { nearCountry, readCountry } from '../value/country.ts'
import { countryFrom, hanCountry, part, placesOf, readPlace } from './read-place.ts'
import { pieces, type Stretch } from './pieces.ts'
import type { SentencePart } from './sentence-part.ts'

/** Words that say where goods go if nothing says it better: in Rotterdam, pour l’Espagne, в Германию, 在奥地利. */
const WHERE =
  /(?<![\p{L}\p{N}])(?<!\b(?:made|produced|manufactured|mined|refined|stored|based|hergestellt|fabriqué\p{L}*|produ\p{L}+) )(?:in|for|to|für|pour|en|em|no|para|a|à|au|aux|vers|per|alla|do|na|w|we|в|во|til|till)\s+|[在于]/giu

/** ドイツへ輸出, フランス向け; 독일로 수출, 프랑스 수출; Türkiye'ye; 德国民用客户. */
const BEFORE_PARTICLE =
  /(?<name>[\p{Script=Katakana}ー\p{Script=Han}]{2,12}?)(?:の?(?:工場|拠点|子会社|支社))?(?:へ|に|(?:のお?(?:客様|顧客))?向け|行き|宛て?)(?:の?(?:輸出|出荷|発送|送付|販売|納入)(?:する|したい|します)?)?|(?<hangul>\p{Script=Hangul}{2,8}?)(?:(?:으로|로|에|행|향)\s?(?:수출|출하|발송|선적|판매)?|\s(?:수출|출하|발송|선적|판매))(?!\p{Script=Hangul})|(?<suffixed>\p{Lu}\p{L}{2,})['’](?:[yn]?[ae])(?!\p{L})|(?<buyers>\p{Script=Han}{2,8}?)(?=的?(?:民用|军用)?(?:最终)?(?:客户|买家|买方|用户)(?!\p{Script=Han}))/gu

/** 非德国客户: who does not get the goods. */
const DENIED = /(?:非|不是|除了?)$/u

const hasDestination = (parts: readonly SentencePart[]): boolean => parts.some(({ field }) => field === 'destination')

/** Where goods go, in languages that name it before its particle. */
export function findBeforeParticle(text: string): SentencePart[] {
  return [...text.matchAll(BEFORE_PARTICLE)].flatMap(({ index, 0: whole, groups }) => {
    const words = groups?.['name'] ?? groups?.['hangul'] ?? groups?.['suffixed'] ?? groups?.['buyers'] ?? ''
    const starts = groups?.['suffixed'] === undefined ? words.length - 1 : 1
    for (let at = 0; at < starts; at += 1) {
      if (DENIED.test(text.slice(0, index + at))) continue
      const read = readPlace(words.slice(at))
      if (read.kind === 'value') return part('destination', text, { from: index + at, to: index + whole.length }, read)
    }
    return []
  })
}

/** Where goods go by a word that may say something else, where no other does and there is one reading. */
export function findWhere(text: string, taken: readonly SentencePart[]): SentencePart[] {
  if (hasDestination(taken) || taken.some(({ field }) => OF_BUYER.test(field))) return []
  const found = placesOf(WHERE, text).flatMap(({ from, to }) => {
    const name = countryFrom(text, to)
    const read = name === null ? null : readPlace(name)
    if (name === null || read?.kind !== 'value' || read.value === 'CN') return []
    return part('destination', text, { from, to: to + name.length }, read)
  })
  return new Set(found.map(({ value }) => value)).size === 1 ? found : []
}

/** A country that no word introduces, where goods go if nothing else is said: “magnets 600 kg poland tomorrow”. */
export function findBareCountry(text: string, taken: readonly SentencePart[]): SentencePart[] {
  if (hasDestination(taken) || taken.some(({ field }) => OF_BUYER.test(field))) return []
  const found = pieces(text, taken).flatMap(({ from, to }) =>
    placesOf(BARE, text.slice(from, to)).flatMap(({ from: place, groups: [words = ''] }) => {
      for (let count = words.split(' ').length; count > 0; count -= 1) {
        const name = words.split(' ').slice(0, count).join(' ')
        const at = { from: from + place, to: from + place + name.length }
        const read = name.length < SHORTEST_BARE && !SHORT_NAME.test(name) ? null : readPlace(name)
        if (read === null || /\p{Script=Han}\p{Script=Latin}/u.test(name) || OF_OTHER.test(text.slice(at.to))) continue
        if (read.kind === 'ask' && read.why.id === 'severalCountries') return part('destination', text, at, read)
        if (read.kind === 'value' && readCountry(name).kind === 'value' && read.value !== 'CN')
          return part('destination', text, at, { ...read, note: reason('bareCountry', { text: name }) })
      }
      return []
    }),
  )
  return new Set(found.map(({ value }) => value)).size === 1 ? found : []
}

/** “to Boston, Lincolnshire UK”: another country than that of the city before it. */
export function findOtherCountry(text: string, taken: readonly SentencePart[]): SentencePart[] {
  const city = taken.find(({ field, why }) => field === 'destination' && why?.id === 'byCity')
  if (city === undefined) return []
  return placesOf(BEHIND_REGION, text.slice(city.to)).flatMap(({ to, groups: [name = ''] }) => {
    const [from, end] = [city.to + to - name.length, city.to + to]
    const read = readCountry(name)
    return read.kind === 'value' && read.value !== city.value ? part('destination', text, { from, to: end }, read) : []
  })
}
const BEHIND_REGION = /^, ?\p{Lu}\p{L}+ (UK|USA|\p{Lu}\p{L}{3,})(?=[,;.\s]|$)/gu

/** Up to three words at a place where a country may stand. */
const BARE =
  /(?<=^\s?|(?<!(?<!\p{L})(?:in|of|from|to|via|through|by|at|the|made|and|or|not|no|for|near))\s)(?=(\p{L}{2,}(?: \p{L}{2,}){0,2})(?:[\s:)]|$))/gu
/** A name may begin with a country, and so may what another country asks for: Korea Zinc, US tariffs. */
const OF_OTHER = /^ (?:\p{Lu}|or |tariff|dut|law|import|customs|market)/u
const SHORTEST_BARE = 4
const SHORT_NAME = /^(?:uk|usa?|uae|\p{Script=Hangul}{2,}|\p{Script=Katakana}{2,}|\p{Script=Han}{2,})$/iu

/** “to polnad”: where goods go, misspelt. */
const TO_PLACE = /(?<![\p{L}\p{N}])(?:to|into|nach|vers|para|destination:?)\s+(\p{L}{4,20})(?!\p{L})/giu

/** Whether a name is that of a country with a typing error: Germny. */
export const isMisspeltCountry = (name: string): boolean => nearCountry(name) !== null

/** A destination with a typing error is asked about where none is read. */
export function findMisspelt(text: string, taken: readonly SentencePart[]): SentencePart[] {
  if (hasDestination(taken)) return []
  return placesOf(TO_PLACE, text).flatMap(({ from, to, groups: [word = ''] }) => {
    const near = nearCountry(word)
    const read = { kind: 'ask', either: near === null ? [] : [near], why: reason('noCountry', { text: word }) } as const
    return near === null ? [] : part('destination', text, { from, to }, read)
  })
}

/** The country of who gets the goods, and the name of one. */
const OF_BUYER = /^(?:endUser|importer|consignees\.0)\.country$/
const NAME_OF_BUYER = /^(?:endUser|importer|consignees\.0)\.name$/

/** Where the buyer is, goods go if nothing else is said: “to Bosch in Germany”, “to Osram Regensburg”. */
export function atBuyer(text: string, found: readonly SentencePart[]): SentencePart[] {
  if (hasDestination(found)) return []
  const places = found.flatMap((one): (Stretch & { value: string })[] => {
    const { field, value, from, to } = one
    if (value === null) return []
    if (OF_BUYER.test(field)) return [{ from: to - lastWord(text.slice(from, to)).length, to, value }]
    if (!NAME_OF_BUYER.test(field)) return []
    const place = placeAtEnd(text.slice(from, to))
    if (place !== null) return [{ from: to - place.name.length, to, value: place.country }]
    const begins = hanCountry(value)
    return begins === null
      ? []
      : [{ from: to - value.length, to: to - value.length + begins.name.length, value: begins.country }]
  })
  const [first] = places
  if (first === undefined || places.some(({ value }) => value !== first.value) || first.value === 'CN') return []
  return part('destination', text, first, { kind: 'value', value: first.value, note: reason('byBuyer') })
}

const lastWord = (text: string): string => /\S+$/.exec(text)?.[0] ?? text

/** The country or the city at the end of a name. */
function placeAtEnd(name: string): { readonly name: string; readonly country: string } | null {
  const words = name.split(' ')
  for (let count = Math.min(3, words.length - 1); count > 0; count -= 1) {
    const last = words.slice(-count).join(' ')
    const read = /^(?:\p{Lu}\p{L}{2}|U[KS]$)/u.test(last) ? readPlace(last) : null
    if (read?.kind === 'value') return { name: last, country: read.value }
  }
  return null
}
