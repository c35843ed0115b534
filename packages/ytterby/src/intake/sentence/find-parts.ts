import { readCommodityCode } from '../value/commodity-code.ts'
import { countryOfCity } from '../value/city.ts'
import { readCountry, SHARED_CODES } from '../value/country.ts'
import { proposeGood } from '../good/propose-good.ts'
import { asked } from '../value/read.ts'
import { reason } from '../reason.ts'
import { buyerBehind, institutionBehind } from './beside-destination.ts'
import type { NamesIn } from './listed-names.ts'
import { COUNTRIES, NO_NAME, OF_TRADE, PARTIES, SOLD_TO } from './cues.ts'
import { findBeforeParticle, isMisspeltCountry } from './find-where.ts'
import { CUT, type Stretch } from './pieces.ts'
import { countryFrom, part, placesOf, readPlace, SAYS_WHOSE } from './read-place.ts'
import type { SentencePart } from './sentence-part.ts'
import { USES } from './uses.ts'

/** A comma before these belongs to the name of a company. */
const LEGAL_FORM =
  /^,?\s*(?:co\b\.?|ltd\b\.?|inc\b\.?|llc\b|corp\b\.?|limited\b|company\b|corporation\b|s\.?a\.?(?:\s?de\s?c\.?v\.?)?(?![\p{L}])|gmbh\b|ag\b|kg\b|k\.?k\.?(?![\p{L}])|pte\b\.?|plc\b|b\.?v\.?(?![\p{L}])|s\.?r\.?[ol]\.?(?![\p{L}])|l\.?p\.?(?![\p{L}]))/iu
/** The name of a company may name goods as well: Teal Drones Inc. */
const FIRM = new RegExp(`\\s${LEGAL_FORM.source.replace('^,?\\s*', '')}\\s*$`, 'iu')
/** A day or a weight behind a name: Bosch 2026-12-15, 博世 12月15日, 博世 500公斤. */
const DAY_OR_WEIGHT = String.raw`\s(?:\d{4}[-/.]\d\d?[-/.]\d|\d\d?[-/.]\d\d?[-/.]\d\d|(?:\d{4}\s?年\s?)?\d{1,2}\s?月|\d[\d.,]*\s?(?:kgs?|公斤|千克|吨|噸)(?!\p{L}))`
const NAME_ENDS = new RegExp(
  String.raw`${CUT}|${DAY_OR_WEIGHT}|\s[-–—]\s|\s[\p{Script=Han}\p{Script=Katakana}ー]{2,12}(?:へ|向け|行き|宛)|位于|(?<=\p{Script=Latin}\s?|\p{Script=Han}{3})的(?=\p{L})|${OF_TRADE}|[发运销]往|目的[国地港]|订购|需要|(?<=\s(?:SDN BHD|GmbH|Ltd\.?|Inc\.?|B\.?V\.?|A\/S|LLC))\s(?=\p{Script=Han})|[要订需](?=\s?\d)|(?<![\p{L}])(?:to|in|en|from|via|nach|aus|on|by|within|am|em|à|para|из|в|before|until|after|urgently|immediately|asap|starting|wants?|went|goes|has|instead|and(?=\s(?:the|we|our|it)\s)|we|needs?|requires?|orders|ordered|asks?|braucht|benötigt|veut|quiere|necesita|(?:next|this|last)(?=\s(?:week|month|year|quarter))|for(?=\s(?:repair|test|evaluation|return|analysis|inspection|re-?export))|consignee|importer|end[- ]user|buyer|exporter|supplier)(?=\s|:|$)`,
  'iu',
)

/** Names of parties: what follows the word that says which party it is. Beside an end user, a buyer is the importer. */
export function findNames(text: string): SentencePart[] {
  const named = namedParties(text)
  const isBuyer = ({ field, why }: SentencePart): boolean =>
    field.startsWith('endUser.') && why?.id === 'buyerAsEndUser'
  const hasEndUser = named.some((one) => one.field === 'endUser.name' && !isBuyer(one))
  if (!hasEndUser || named.some(({ field }) => field === 'importer.name')) return named
  return named.map((one) => (isBuyer(one) ? { ...one, field: 'importer.name', why: null } : one))
}

function namedParties(text: string): SentencePart[] {
  return PARTIES.flatMap(({ field: said, before }) =>
    placesOf(before, text).flatMap(({ from, to }) => {
      const end = to + withoutUse(text.slice(to, nameEnd(text, to))).length
      const field = WE_EXPORT.test(text.slice(end)) ? 'exporter.name' : said
      const name = text.slice(to, end).replace(OPEN_BRACKET, '').trim()
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

/** “buyer Siemens civil use”: what a name ends with is what the goods are used for. */
const withoutUse = (name: string): string =>
  USES.reduce((rest, { written }) => rest.replace(new RegExp(`\\s(?:${written.source})\\s*$`, written.flags), ''), name)

/** A comma ended the name within a bracket: Oxide Corporation (Yamanashi, Japan). */
const OPEN_BRACKET = /\s*[(（][^()（）]*$/

/** “on behalf of Ganqin we export” */
const WE_EXPORT = /^\s?(?:we|i)\s(?:export|ship|sell|supply|send)/iu

/** “to Siemens”, “for Bosch GmbH”: whom goods go to, where it is no country and no good. */
const GOES_TO =
  /(?<![\p{L}\p{N}])(?:[Tt]o:?|[Ff]or|(?<=\b(?:the|an?|new|our|this) (?:order|inquiry|enquiry|request) )from|für|à|chez|naar|voor|(?<!\b(?:have|has|is|with|by|for|to|from|of)\s)an|pour|para|per|для|(?<=(?<!\p{L})(?:per|para|di|de|del|della|kg)\s.*\s)a)\s+(?:(?:das|die|den|der)\s+(?=\p{Lu}\S*\s\p{Lu})(?:Firma\s)?|(?:la|le|les|el|il|o|a)\s+)?(?=\p{Lu})/gu

/** “Shin-Etsu Chemical as end user”, “Bosch is the buyer”, “Siemens needs 50 kg”. */
const IS_BUYER =
  /(?<=^|[,;]\s)(?!(?:We|I|They|The|Our|My|Who|It|This|That|He|She|You)\s)(?<name>\p{Lu}[^,;?]{1,60}?)\s(?:(?:as|is|will be)\s(?:(?:the|our)\s)?(?:end[- ]user|buyer|customer)|end[- ]user(?=[,;.]|$)|(?:needs|wants|requires|orders|ordered|braucht|benötigt)(?=\s\d))(?!\p{L})/gu

/** 信越化学工業向け, 現代モービス納入; 현대모비스 울산 납품: a firm before the particle that says who gets the goods. */
const BEFORE_PARTICLE =
  /(?<name>[\p{Script=Katakana}ー\p{Script=Han}]{2,16}(?:工業|会社|製作所|電[機子工]|重工|自動車|化学|金属|製鋼|産業))(?:\s?[様殿])?(?:向け|宛て?|(?:へ|に)?納入)|(?<=^|\s)(?<hangul>\p{Script=Hangul}{2,12}?)(?:에|\s\p{Script=Hangul}{2,4})?\s납품(?!\p{Script=Hangul})/gu

/** 德国大众要1000套电机: who wants goods, at the beginning of a line. */
const WANTS = /^(?<name>\p{Script=Han}{3,12}?)(?=(?:想要|需要|要|需|订购|采购|求购)\s?\d)/gu

const NOBODY = /^(?:this|that|it|he|she|who|they)$|^[我他你]|(?:客户|买家|买方|用户|厂家|工厂|朋友|公司要求)$/i

/** A buyer that follows a word of no other meaning. It is read as the end user. */
export function findBuyers(text: string, taken: readonly SentencePart[], namesIn: NamesIn): SentencePart[] {
  if (taken.some(({ field }) => field === 'endUser.name')) return []
  const behind = buyerBehind(text, taken, namesIn)
  if (behind !== null)
    return part('endUser.name', text, behind, { kind: 'value', value: behind.name, note: reason('buyerAsEndUser') })
  const institution = institutionBehind(text, taken)
  if (institution.length > 0) return institution
  const named = [...text.matchAll(IS_BUYER), ...text.matchAll(BEFORE_PARTICLE), ...text.matchAll(WANTS)].flatMap(
    (match) => {
      const {
        index: from,
        0: { length },
        groups,
      } = match
      const value = groups?.['name'] ?? groups?.['hangul'] ?? ''
      const isGood = !FIRM.test(value) && proposeGood({ description: value }).because.length > 0
      const isNobody = NOBODY.test(value) || readPlace(value).kind === 'value'
      return isGood || isNobody ? [] : part('endUser.name', text, { from, to: from + length }, { kind: 'value', value })
    },
  )
  if (named.length > 0) return named
  const cues = [...placesOf(GOES_TO, text), ...placesOf(SOLD_TO, text)]
  return cues.flatMap(({ from, to }) => {
    const end = Math.min(nameEnd(text, to), ...taken.flatMap((one) => (one.from > to ? [one.from] : [])))
    const name = text.slice(to, end).trim()
    const cue = text.slice(from, to)
    if (isMisspeltCountry(name.replace(/\sfor\s.*/, ''))) return []
    // “pour Saint-Gobain à Cavaillon”: where the buyer is.
    if (/^[àa]\s/i.test(cue) && cues.some((other) => other.from < from)) return []
    const isNobody = (/^für\s/i.test(cue) && GERMAN_USE.test(name)) || (/^per\s/i.test(cue) && BY_POST.test(name))
    if (isNobody || NAMES_NOBODY.test(name)) return []
    const country = countryFrom(text, to)
    if (!FIRM.test(name) && (isPlace(name, country, taken) || saysGood(withoutCountry(name), country !== null)))
      return []
    const read = { kind: 'value', value: name, note: reason('buyerAsEndUser') } as const
    return [...part('endUser.name', text, { from, to: end }, read), ...countryOf('endUser.name', text, end)]
  })
}

/** The Steel Works of Japan are no good. */
function saysGood(description: string, isOfCountry: boolean): boolean {
  const { because, scope } = proposeGood({ description })
  return because.length > 0 && !(isOfCountry && scope === 'out')
}

/** Whether words are where goods go. Where that is said before, a country begins a name: “to Japan for Japan Steel Works”. */
const isPlace = (name: string, country: string | null, taken: readonly SentencePart[]): boolean =>
  country !== null &&
  !(taken.some(({ field }) => field === 'destination') && /^\s\p{Lu}/u.test(name.slice(country.length)))

/** RTX Corporation USA: the name without the country at its end. */
function withoutCountry(name: string): string {
  const last = /\s(\p{Lu}\p{L}{2,}|U[KS])$/u.exec(name)
  return last !== null && readCountry(last[1] ?? '').kind === 'value' ? name.slice(0, last.index) : name
}

/** “für Autotüren”, “für Elektromotoren”: one long German word of a kind that names no firm. */
const GERMAN_USE = /^\p{Lu}\p{Ll}{5,}(?:e[rl]?n|ung|bau|technik|industrie|teile|zwecke)$/u

/** “per Mail an …” names no firm; “buyer Mail.ru” does. */
const BY_POST = /^(?:(?:E-?)?Mail|Post)(?!\S)/u

/** “client wants”: what follows the word names nobody. */
const NAMES_NOBODY = new RegExp(
  `^(?:$|["':的]|同(?:买家|上)|还?没|未[定知]|待定|不是|\\d[\\d.,]*\\s?(?:kgs?|g|t|tons?|tonnes?|lbs?|pcs|pieces|units|sets)\\b|${NO_NAME}|(?:wants?|needs?|asks?|asked|would|has|have|will|who|which|that|for|or|and|is|of|with|not|yet|named|either|y|und|et|unknown|open|tb[acd]|changed|changes|now)\\b)`,
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

/** “This is Kenji from Osaka”, “our buyer from Germany”: where people are from, goods need not be. */
const OF_PERSON =
  /(?<!\p{L})(?:this is|i am|i['’]m|we are|we['’]re|my name is|regards|(?<buyer>buyer|customer|client)|company|firm|inquiry|enquiry|request)(?:\s\p{Lu}\p{L}*){0,2},? $/iu
/** “our US buyer” */
const OF_BUYER =
  /(?<=(?<!\p{L})(?:our|the|an?|my)\s)\p{Lu}\p{L}+(?=\s(?:buyer|customer|client|end[- ]user)(?!\p{L}))/giu

/** The place of a name, or those of which one is meant: to Germany or Austria. */
function readOneOf(text: string, at: number, name: string) {
  const read = readPlace(name)
  const or = /^\s(?:or|oder|ou|或者?)\s?/u.exec(text.slice(at + name.length))?.[0]
  const other = or === undefined ? null : countryFrom(text, at + name.length + or.length)
  const others = other === null ? null : readPlace(other)
  if (read.kind !== 'value' || others?.kind !== 'value') return read
  const either = [read.value, others.value]
  return asked(either, reason('saidTwice', { either }))
}

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
      return name === null || person !== null
        ? []
        : part(field, text, { from, to: to + name.length }, readOneOf(text, to, name))
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
    const words = text.slice(from, to).trim()
    // Neither “and” nor “) for Bosch in Germany” is a place.
    if (/^\p{Ll}{2,3}$/u.test(words) || SAYS_WHOSE.test(words)) return []
    const read = readPlace(words.replace(/(?:へ|に|向け|行き|宛て?)$/u, ''))
    if (read.kind !== 'value' || SYMBOL.test(words) || namesGood(words) || NAMES_FIRM.test(words)) return []
    // Elmhurst, IL: the state or Israel.
    if (OF_STATE.test(words) && /\p{Lu}[\p{L}.'’-]+,\s?$/u.test(text.slice(0, from)))
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

/** 英国LCM公司 names a firm beside its country. */
const NAMES_FIRM = /^\p{Script=Han}{2,}\s?\p{Script=Latin}/u

const OF_STATE = new RegExp(`^(?:${SHARED_CODES})$`)
const stateOrCountry = (country: string) =>
  asked([country, 'US'], reason('severalCountries', { text: country, count: 2 }))

/** More words than a country has, some of which name a good: rubber magnets (ferrite) for Norway. */
const namesGood = (words: string): boolean =>
  words.trim().includes(' ') && proposeGood({ description: words }).because.length > 0

/** What stands between commas, and between lines that part places: Guangzhou - Hanoi, 75 kg / Japan. */
const ALONE =
  /(?:[^,;，；、?？!！。\s/|>–—-]|\s(?![/|>–—-]{1,2}\s)(?!(?<=\p{Script=Han}\s)\p{Script=Han})|(?<!\s[/>]?)[/|>–—-]|[/|>–—-](?![/>]?\s))+/gu

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
