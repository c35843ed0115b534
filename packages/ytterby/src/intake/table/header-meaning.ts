import { foldWords } from '../good/fold.ts'
import words from './header-words.json' with { type: 'json' }
import { composedMeaning } from './compose-header.ts'
import type { Meaning } from './meaning.ts'

const byWord = new Map<string, Set<Meaning>>()
for (const { says, words: written } of words)
  for (const word of written) byWord.set(word, (byWord.get(word) ?? new Set()).add(says))
const longest = Math.max(...[...byWord.keys()].map((word) => word.length))

/** A meaning with how much of the header says so, from 0 to 1. */
export type Weighed = { readonly says: Meaning; readonly weight: number }

/** A header whose words are known says less surely what it says than one that is known itself. */
const COMPOSED = 0.95

/** What a total is of says what a column is: “Total NW”, “Pds net total”, 合計净重. */
const SUMMED =
  /^(?:total|tot|ttl|gesamt|ges|łączn[ay]|celk|toplam|tong|общ[ий][йе]|合[計计]|总)(?:[.\s]+|(?=\p{Script=Han}))|[.\s]+(?:total|tot|ttl|totale|totaal|totalt|gesamt|ges|razem|celkem|toplam|yht|i alt|всего|общий|общая|összesen)\.?$/u

/** The unit behind a name. */
const IN_KILOGRAMS = /\skgs?\.?$/

/** Weights that are no net weight of a line: with what the goods are packed in, or of one piece. */
const GROSS =
  /gross|\b(?:ship(?:ping|ments?)|shpg|shpt|charg\p{L}*|chg|vol\p{L}*|dim\p{L}*|bill\p{L}*|pallet|pkg\p{L}*|pack\p{L}*|carton|ctn|container|tare|tara)\.? w|brut|lordo|brüt|hrub|брутт?о|毛|皮|グロス|cả bì|incl\S* (?:pack|verp|emb|imb)|(?:mit verp|w\/ ?pack|con imb|avec emb)|\b(?:poids|peso)\.? d(?:['’]|[ei] )(?:exp|env|emb|sped)|fracht|versandgew|verpack|梱包|[風风]袋|容積|(?<![出入着])荷重|包装|计费|体积/iu
const NET = /(?<!mag)net|eigen|pur|čist|нет[тн]?о|净|淨|正味|純|순|tịnh/i
const NET_IN_BRACKETS = /[(（]\s*(?:n\.?w\.?|net\p{L}*|净重?|淨重?|正味|순중량)\s*[)）]/iu
const OF_ONE =
  /[([（【]\s*(?:(?:per|je|pro|par|por|za|na|на|за|(?:kg|g|lbs?)?\s*\/)?\s*(?:each|ea|unit\S*|pc|pce|piece|st|stk|stück|stuk|pz|pezzo|pza|pieza|pièce|pcs|szt|ks|kus|шт|db|buc|adet|cái)|单件|单个|单只|単品|1個|1个|개당)\.?\s*[)\]）】]/iu
/** Net wt/pc, Gewicht je Einheit, 每箱净重, N.W. @. */
const OF_EACH =
  /@|(?:\/|\b(?:per|je|pro|par|por|za|na|на|за))\s*(?:100{1,2}\s?)?(?:each|ea|units?|pcs?|pce|piece|st|stk|stück|einheit|szt|ks|шт|ctn|carton|box|pallet)(?!\p{L})|(?:\/|\b(?:per|je|pro|par|por))\s*(?:100{1,2}|hundert|hundred|thousand|tausend)(?!\d)|^(?:unit|piece|each)\b|每|一个|单[件个只重]|單[件個重]/iu
/** Kg netos, Bruttokilo: nothing but a unit of mass and which mass it is. */
const OF_MASS = /^(?:kgs?|kilos?|kilograms?|kilogramos?)\.? \p{L}+$|^\p{L}+ ?(?:kgs?|kilos?)$/u
/** S/T NAME, B/T CTY: ship to, bill to. */
const SHIP_TO = /(?<![\p{L}/])s\/t(?![\p{L}/])/iu
const BILL_TO = /(?<![\p{L}/])b\/t(?![\p{L}/])/iu
/** ETD Busan: what stands behind says from where. */
const FROM_WHERE = /^(et[ds]|atd)\s+(?!.*\beta)[\p{L}\s()]+$/iu
/** The path to a column of a record: picking_id/partner_id/country_id. */
const OF_RECORD = /_ids?(?:\/|$)/gi

/** An amount with its unit in the same cell: 法定数量及单位, Qty & UOM. */
const WITH_UNIT =
  /\s*(?:及|和|与|與|&|\b(?:and|und|et|y|e)\b)\s*(?:计量|計量)?(?:unit|uom|单位|單位|単位|einheit|unité|unidad|unità)$/iu

/** Codes of goods that are no commodity codes. */
const OTHER_CODES = /\b(?:unspsc|e-?cl[a@]ss|eccn|cas|cpv|etim|naics)\b/i
/** The box of a customs declaration in which the code of a good stands: Kod towaru (33), Гр. 33. */
const BOX_OF_CODE = /[([]33[)\]]|(?:\b(?:box|feld|case|casilla|rubr\p{L}*|pole|kutu)|гр\p{L}*)\.? ?33(?!\d)/iu
/** The boxes of a single administrative document, by which customs systems of the East name their columns: Гр. 34 Кр. походж. */
const BOX = /^гр(?:афа)?\.? ?(\d{1,2})(?!\d)/iu
const BOXES: ReadonlyMap<string, Meaning> = new Map([
  ['2', 'exporter.name'],
  ['8', 'consignees.0.name'],
  ['11', 'ignore'],
  ['15', 'exportedFrom'],
  ['17', 'destination'],
  ['31', 'product.description'],
  ['33', 'product.commodityCode'],
  ['34', 'origin'],
  ['35', 'grossWeight'],
  ['38', 'netWeight'],
])
/** A person at a company, whose name decides nothing: Ship To Attention, 担当者. */
const CONTACT =
  /\battn\b|\battention\b|\bcontact (?:name|person)|\b(?:customer|buyer|client|ship[- ]to|consignee)[- ]contact\b|ansprechpartner|kontaktperson|contactpersoon|persona de contacto|nom du contact|\breferente\b|osoba kontaktow|kontaktní osob|kontaktná osob|yhteyshenkilö|ilgili kişi|контактное лицо|担当者|担当名|联系人|聯絡人|담당자|người liên hệ|ผู้ติดต่อ/iu
/** What somebody wrote beside: Customer Note. */
const REMARK = /\b(?:notes?|remarks?|comments?|instructions?)\s*$|hinweis|bemerkung|kommentar|备注|備註|留言|備考/iu
/** How far a document or a line of it has got: Estatus, 明細ステータス. */
const STATUS = /statu[st]\b|estatus|ステータス|状[态態]|狀態|상태|статус|trạng thái|สถานะ/iu
/** Who is only told that goods arrive, where no other party stands in the same column. */
const NOTIFIED =
  /^(?!.*(?:consig|buyer|customer|收货|收貨|荷受)).*(?:\bnotify\b|\bnotified\b|benachrichtig|通知[方人先]|통지)/iu
/** Who goods are bought from, by a word for either side: 구매거래처, purchasing partner. */
const BOUGHT_FROM =
  /^(?=.*(?:구매|매입|발주|purchas|procure|einkauf|achat|acquist|zakup|nákup|inkoop|inköp|закуп|采购|採購|进货|進貨|仕入|購買|購入|発注|調達)).*(?:거래처|업체|partner|kontrahent|контрагент|往来单位|取引先)/iu
/** Amounts that are not those of a delivery: held in stock, ordered at least, needed in a year; and what a magnet holds. */
const OTHER_AMOUNT =
  /\bstock|inventory|on[ -]hand|bestand|\bmoq\b|min(?:imum|dest|\.)?[ -]?(?:order|bestell|menge|qty)|annual|yearly|(?:\/\s?|\bper\s|\bp\.?\s?)(?:yr|year|annum|a\b|jahr|an\b|année|año|anno|month|mo\b|monat|mois|mes\b)|jahres|\bforecast|起订|起訂|库存|庫存|在庫|最小発注|年用量|(?:haft|halte|zug|trag|anzieh)kraft|\b(?:pull|holding|hold|adhesi\p{L}+|breakaway)\b|udźwig|przyd[rźz]*na|吸力|吸着力|保持力/iu
/** The price of one is no value of a line. */
const PRICE =
  /pri[cs]e?\b|preis|prix|prec?i[oó]\b|prezzo|preço|prijs|\bcen[aey]?\b|fiyat|hinta|\bár\b|egységár|цена|单价|單價|単価|단가|đơn giá/iu
const AMOUNTS: ReadonlySet<Meaning> = new Set(['quantity', 'netWeight', 'grossWeight'])
const IN_ALL = /total|tot\b|sum|gesamt|ext|amount|betrag|montant|importe|importo|wartość|tutar|сумма|总|總|合計|금액/iu

/**
 * What the header of a column says, the best first. Where it has several rows, the last one counts if the rows together say
 * nothing for sure: below “取引先”, 需要家 names the column.
 *
 * @param own what the last of several rows says; empty where there is one row.
 */
export function meaningsBelow(header: string, own: string): readonly Weighed[] {
  const all = meaningsOf(header)
  if (own === '' || (all[0]?.weight ?? 0) >= COMPOSED) return all
  const last = meaningsOf(own)
  return (last[0]?.weight ?? 0) >= COMPOSED ? last : all
}

/** The part of a document before the name of a column, and its key: FCustomerID#Name *(单据头)客户#名称. */
const KEY = /^F_?[A-Z][\w#]*(?:\(\w+\))?\s+(?=\*?[(（]\p{Script=Han})/iu
const PART_OF_DOCUMENT = /^[*＊\s]*[(（]\p{Script=Han}{2,6}[)）]\s*(?=\S)/u

/** A field that a company added to its system: CF.End User, Item.CF.Net Weight (kg). */
const CUSTOM_FIELD = /^(?:\w+\.)?CF\.\s?(?=\S)/

/** A header as its column is named, without what a system puts before it. */
export const labelIn = (header: string): string =>
  header
    .replace(KEY, '')
    .replace(PART_OF_DOCUMENT, '')
    .replace(CUSTOM_FIELD, '')
    .replaceAll(/(?<=\p{Script=Han})#(?=\p{Script=Han})/gu, ' ')
    .trim()

const GLUED =
  'ACCOUNT|ADDRESS|AMOUNT|CODE|CONFIRMED|COUNTRY|CURRENCY|CUSTOMER|DATE|DELIVERY|DESCRIPTION|GROSS|ID|INVOICE|ITEM|LINE|NAME|NET|NUMBER|ORDERED|ORDER|ORIGIN|PRODUCT|QUANTITY|REGION|REQUESTED|SALES|SHIPPING|STATUS|SYMBOL|UNIT|WEIGHT'
const ALL_GLUED = new RegExp(`^(?:${GLUED}){2,}$`)

/** REQUESTEDSHIPPINGDATE of Dynamics with spaces between its words; any other header unchanged. */
const apart = (header: string): string =>
  ALL_GLUED.test(header)
    ? header.replaceAll(/ADDRESS(?=COUNTRY)|(?<=COUNTRY)REGION/g, '').replaceAll(new RegExp(GLUED, 'g'), '$& ')
    : header

/** What a header says, the best first: as a whole, or by the parts or the longest known words in it. */
export function meaningsOf(text: string): readonly Weighed[] {
  if (BOUGHT_FROM.test(text)) return [{ says: 'exporter.name', weight: COMPOSED }]
  if ([OTHER_CODES, NOTIFIED, CONTACT, REMARK, STATUS].some((about) => about.test(text)))
    return [{ says: 'ignore', weight: 1 }]
  const header = labelIn(text.includes('/') ? text.replaceAll(OF_RECORD, ' ') : apart(text))
    .replace(SHIP_TO, 'ship to')
    .replace(BILL_TO, 'bill to')
    .replace(FROM_WHERE, '$1')
    .replace(WITH_UNIT, '')
  const written = plainOf(header)
  if (written === '') return []
  // NetWeight, CountryOfOrigin, ДтОтгр.
  const divided = plainOf(header.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '))
  const whole = wholeOf(written) ?? wholeOf(divided)
  const plain = whole === undefined ? divided : written
  // Country (origin), Code (HS): what stands in brackets may say which one is meant.
  const all = /[([（【]/.test(header) ? namedWithBrackets(plainOf(header.replaceAll(/[()[\]（）【】]/g, ' '))) : null
  const within = all === composedMeaning(written) ? null : all
  const most = within === null ? 1 : COMPOSED
  const weighed = new Map<Meaning, number>()
  for (const says of whole ?? []) weighed.set(says, most)
  if (whole === undefined) {
    const composed = composedMeaning(written) ?? composedMeaning(plain) ?? sharedMeaning(written)
    if (composed !== null) weighed.set(composed, COMPOSED)
  }
  if (within !== null) weighed.set(within, 1)
  const ofBox = BOXES.get(BOX.exec(header)?.[1] ?? '')
  if (ofBox !== undefined && weighed.size === 0) weighed.set(ofBox, 1)
  if (weighed.has('id') && BOX_OF_CODE.test(header)) weighed.set('product.commodityCode', 1)
  if (OF_MASS.test(written) && (NET.test(written) || GROSS.test(written)) && !OF_EACH.test(written))
    weighed.set('netWeight', COMPOSED)
  const isCountry = weighed.has('origin') || weighed.has('destination')
  for (const { word, place } of wordsIn(plain)) {
    // What stands last in a header says what it is, what stands before describes it: customer part number.
    const share = most * ((word.length / plain.length) * 0.8 + (place + word.length === plain.length ? 0.2 : 0))
    // The code of a country is no number of a good.
    for (const says of byWord.get(word) ?? [])
      if (share > (weighed.get(says) ?? 0) && !(says === 'id' && isCountry)) weighed.set(says, share)
  }
  const meanings = [...weighed].map(([says, weight]) => ({ says: usedAs(says, header), weight }))
  return meanings.toSorted((a, b) => b.weight - a.weight)
}

/** What a column is used as: prices, stocks and forces are no value and no amount of a line. */
function usedAs(says: Meaning, header: string): Meaning {
  if (says === 'value' && PRICE.test(header) && !IN_ALL.test(header)) return 'ignore'
  if (AMOUNTS.has(says) && OTHER_AMOUNT.test(header)) return 'ignore'
  if (says === 'grossWeight' && OF_EACH.test(header)) return 'ignore'
  return says === 'netWeight' || (says === 'grossWeight' && NET_IN_BRACKETS.test(header)) ? weightOf(header) : says
}

/** What a header says whose brackets belong to its name: Company (Shipping). */
function namedWithBrackets(written: string): Meaning | null {
  const [only, ...others] = byWord.get(written) ?? []
  return only !== undefined && others.length === 0 ? only : composedMeaning(written)
}

/** nettogewicht_gesamt_kg: a weight, a sum and its unit. */
function summedWeight(written: string): ReadonlySet<Meaning> | undefined {
  const summed = written.replace(IN_KILOGRAMS, '').replace(SUMMED, '').trim()
  const found = byWord.get(summed) ?? byWord.get(summed.replaceAll('.', ''))
  return found?.has('netWeight') === true || found?.has('grossWeight') === true ? found : undefined
}

/** What a header says as it stands, without its points, without a word for a sum, or without its number. */
const wholeOf = (written: string): ReadonlySet<Meaning> | undefined =>
  byWord.get(written) ??
  byWord.get(written.replaceAll(/[.:]/g, '').trim()) ??
  byWord.get(written.replace(SUMMED, '').trim()) ??
  summedWeight(written) ??
  byWord.get(written.replace(/\s?1$/, ''))

const weightOf = (header: string): Meaning =>
  OF_ONE.test(header) || OF_EACH.test(header) ? 'ignore' : namesGross(header) ? 'grossWeight' : 'netWeight'

/** Whether an amount is that of one piece, held in stock or needed in a year, and none of the line. */
export const isOtherAmount = (header: string): boolean =>
  OTHER_AMOUNT.test(header) || OF_ONE.test(header) || OF_EACH.test(header)

/** Whether a header says of a weight that it is the net weight. */
export const namesNet = (header: string): boolean => NET.test(header)
/** Whether a header says of a weight that it is no net weight. */
export const namesGross = (header: string): boolean => GROSS.test(header) && !NET.test(header)

/** What the names in a header say that names its column twice: 材質 / MATERIAL, 品名/规格. */
function sharedMeaning(written: string): Meaning | null {
  const names = written.split(
    /\s*[/|・、]\s*|(?<=[\p{Script=Han}\p{Script=Hangul}ー])\s+(?=\p{Script=Latin})|(?<=\p{Script=Latin})\s+(?=[\p{Script=Han}\p{Script=Hangul}])/u,
  )
  if (names.length !== 2) return null
  const meanings = names.map((name) => byWord.get(name) ?? new Set([composedMeaning(name) ?? []].flat()))
  const [first, second] = meanings
  if (first === undefined || second === undefined) return null
  const both = [...first].filter((says) => second.has(says))
  // “Material” is a number, a description or a grade; its other name says which.
  const told = (both.length > 0 ? both : [...first, ...second]).filter((says) => says !== 'ignore' && says !== 'id')
  const [only] = told
  return new Set(told).size === 1 ? (only ?? null) : null
}

/** A header without units in brackets, numbers and line breaks. */
const plainOf = (header: string): string =>
  foldWords(header.replaceAll(/[\r\n]+/g, ' '))
    .replaceAll(/[([（【][^)\]）】]*[)\]）】]/g, ' ')
    .replaceAll(/[*_"?¿？!！]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()

function wordsIn(plain: string): { word: string; place: number }[] {
  const found = []
  for (let place = 0; place < plain.length; place += 1) {
    if (isWithin(plain, place)) continue
    for (let length = Math.min(longest, plain.length - place); length >= 2; length -= 1) {
      const word = plain.slice(place, place + length)
      if (!byWord.has(word) || isWithin(plain, place + length)) continue
      found.push({ word, place })
      place += length - 1
      break
    }
  }
  return found
}

const isWithin = (text: string, place: number): boolean =>
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}]/u.test(text.charAt(place - 1)) &&
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}]/u.test(text.charAt(place))
