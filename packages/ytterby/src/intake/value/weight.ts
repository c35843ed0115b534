import { readNumber, times, type DecimalSign } from './number.ts'
import { reason } from '../reason.ts'
import { asked, NOTHING, saysNothing, valued, type Read } from './read.ts'

/** Kilograms in a unit of mass, exactly. */
const KILOGRAMS: readonly (readonly [names: RegExp, kilograms: string])[] = [
  [
    /^(?:kg|kgs|kg\.|kgm|kilo|kilos|kilogram|kilograms|kilogramm|kilogramme|kilogrammes|kilogramos|chilogrammi|chilogrammo|kilogramo|quilo|quilos|quilograma|quilogramas|kilogramy|kilogramów|kilogramu|kilogramm\.|килограмм|килограммов|килограмма|кілограм|κιλ|κιλ.|κιλά|κιλα|κιλό|χλγ|χλγ.|χγρ|กก.|กก|กิโลกรัม|ק"ג|كغ|كجم|公斤|千克|キロ|キログラム|킬로그램|кг)$/,
    '1',
  ],
  [
    /^(?:g|gr|gm|gms|grm|gram|grams|gramm|gramme|grammes|gramos|grammi|grammo|gramo|gramas|grama|gramy|gramów|gramů|грамм|граммов|γρ|γρ.|γραμμ|γραμμάρια|גרם|غرام|جرام|กรัม|gr\.|grs|克|公克|グラム|그램|г|гр\.?)$/,
    '0.001',
  ],
  [/^(?:dkg|dag|deka)$/, '0.01'],
  [/^(?:mg|毫克)$/, '0.000001'],
  [
    /^(?:t|to|tn|tm|mt|mts|tne|tonne|tonnes|tonnen|tonne\(s\)|metric ton|metric tons|toneladas|tonelada|tonnellate|tona|tony|tonn|tonna|тонна|тонн|тонны|τον|τον.|τόνος|τόνοι|τόνων|τν|tấn|tấn.|ตัน|טון|طن|吨|公吨|公噸|噸|トン|톤|т|тн)$/,
    '1000',
  ],
  [/^(?:lb|lbs|lbs\.|lb\.|lbr|pound|pounds|pfund \(lb\)|磅|ポンド|libras|libra|livres)$/, '0.45359237'],
  [/^(?:oz|ozs|onz|ounce|ounces|盎司)$/, '0.028349523125'],
]
/** More is a number of something else, and could not be added up. */
const MOST_KILOGRAMS = 1e15
const isPossible = (kilograms: number): boolean => kilograms <= MOST_KILOGRAMS

/** What is counted, or measured otherwise, in the languages of the lists. */
const PIECES = new Set(
  [
    'st|stk|stck|stück|stueck|pc|pcs|pce|ea|each|set|sets|unit|units|nos|no|m|mtr|meter|metre|l|ltr|litre|roll|rolls|box|bx|ctn|ctns|pal|plt|vpe|pr|prs|pair|pairs|k|tsd|1000 st|dz|doz|dozen|pkg|pack|pk|ct|carton|cartons|bag|bags|bg|drum|drums|drm|dr|can|cans|jar|bottle|btl|spool|reel|kit|lot|sheet|sheets|sht|tube|ft|gal',
    'pa|paar|fl|flasche|flaschen|ro|rolle|rollen|sa|sack|säcke|kar|karton|kiste|kisten|dose|dosen|fass|fässer|eimer|beutel|bund|satz',
    'pièce|pièces|piece|pieces|u|unité|unités|boîte|sac|sacs|rouleau|fût|fûts|bidon|bidons|lots|paire',
    'pz|pza|pieza|piezas|ud|uds|un|und|unid|caja|cajas|rollo|saco|sacos|bolsa|bolsas|tambor|tambores|bidones|par|pares',
    'pezzo|pezzi|nr|cf|conf|sc|fu|rt|scatola|scatole|rotolo|sacchi|fusti|coppia',
    'pç|pçs|peça|peças|cx|rolo|saca',
    'szt|szt.|op|opak|kpl|mb|rol|para|wor|worek|worki|worków|beczek|kartonów|skrzyń',
    'ks|bal|role|pyt|pytel|sada|pár|bm',
    'stuk|stuks|doos|zak',
    'styck|rulle|säck|burk|förp|sæk|pk.|pkt|rll|pari|säkki',
    'adet|ad|takım|kutu|rulo|çift|torba|çuval|varil|koli',
    'шт|шт.|уп|упак|компл|рул|пар|мешок|мешка|мешков|бочка|бочки|бочек|коробок|ящиков|м|л',
    'db|csomag|tekercs|zsák|klt',
    'buc|rola|cutie|per',
    'cái|chiếc|bộ|cuộn|thùng|bao|hộp|túi|đôi',
    '件|个|只|台|套|片|块|支|根|条|张|卷|盒|包|袋|桶|瓶|罐|双|对|副|组|把|颗|粒|米|升|箱',
    '個|本|枚|巻|缶|束|組|丁|セット|ケース|ロール',
    '개|대|매|롤|박스|세트|통|포|병|쌍',
    'ชิ้น|ตัว|ใบ|แผ่น|ม้วน|กล่อง|ชุด|อัน|คู่|قطعة|قطع|عدد|حبة|علبة',
  ].flatMap((words) => words.split('|')),
)

/** Kilograms in one of a unit; `no-mass` where it counts or measures something else, null where it is not known. */
export function kilogramsOf(unit: string): string | null {
  const plain = unit
    .normalize('NFKC')
    .toLowerCase()
    .trim()
    .replaceAll(/[()[\]]/g, '')
    .replace(/[\s.]+(?:net|nett|netto|neto|nette)$/, '')
  const found = KILOGRAMS.find(([names]) => names.test(plain))
  if (found !== undefined) return found[1]
  const [outside, inside] = /^([^()]+?)\s*[(（]([^()]+)[)）]$/.exec(unit.normalize('NFKC').trim())?.slice(1) ?? []
  if (outside !== undefined && inside !== undefined) {
    const both = kilogramsOf(outside)
    return both === kilogramsOf(inside) ? both : null
  }
  return PIECES.has(plain) || PIECES.has(plain.replace(/\.$/, '')) ? 'no-mass' : null
}

/** Masses of a customs declaration, which are stated in kilograms: boxes 35 and 38, Eigenmasse, Rohmasse. */
const OF_DECLARATION = /^(?:mass\p{L}*|masa|peso|poids)\b.*[([]3[58][)\]]$|^(?:eigen|roh)masse$/iu

/** The unit that a header names: “Net weight (kg)”, “Gewicht in g”, 净重KG, NetWtKg; null where it names none or several. */
export function unitInHeader(header: string): string | null {
  const plain = header
    .normalize('NFKC')
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    // Гр. 38 is a box of a declaration, no gram.
    .replace(/^гр\.?\s?\d+/, '')
  const named = new Set(
    [
      ...plain.matchAll(
        /(?:\p{Script=Latin}+|\p{Script=Cyrillic}+|\p{Script=Hangul}+|\p{Script=Greek}+|\p{Script=Arabic}+|\p{Script=Hebrew}+|[\p{Script=Thai}\p{M}]+)\.?/gu,
      ),
    ]
      .filter(([word]) => word.length > 2 || SHORT_UNITS.has(word))
      .map(([word]) => kilogramsOf(word))
      .filter((kilograms) => kilograms !== null && kilograms !== 'no-mass'),
  )
  for (const [, word] of plain.matchAll(SHORT_UNIT)) named.add(kilogramsOf(word ?? ''))
  for (const [sign] of plain.matchAll(/ק"ג|公斤|千克|毫克|克|吨|キログラム|キロ|グラム|トン|磅/g))
    named.add(kilogramsOf(sign))
  if (named.size === 0 && OF_DECLARATION.test(header.trim())) return '1'
  const [only] = named
  return named.size === 1 ? (only ?? null) : null
}
const SHORT_UNITS = new Set(['kg', 'lb', 'oz', 'кг', 'كغ'])
/** A word of so few letters is a unit only where it stands alone: “(t)”, “in g”, and not “(to ship)”. */
const SHORT_UNIT = /(?<=[([/,]\s*|\bin |\s(?=[gtгт]$))(g|gr|t|to|mt|г|гр|т)\.?\s*(?=[)\]/,]|$)/g

/** The unit that a text above the header gives all weights: “Gewichte in kg”, “Poids en kg, montants en EUR”, 单位：千克. */
export function unitInTitle(title: string): string | null {
  const named = new Set([...title.normalize('NFKC').matchAll(OF_ALL)].map(([, unit]) => kilogramsOf(unit ?? '')))
  const [only] = named
  return named.size === 1 && only !== 'no-mass' ? (only ?? null) : null
}
/** A word for weights or for a unit, and right behind it a unit without a number before it. */
const OF_ALL =
  /(?:weight|mass|gewicht|poids|peso|pesi|wag|masy|hmotnost|ağırlık|вес|масс|vikt|vægt|vekt|paino|súly|greut|trọng lượng|khối lượng|βάρ|重量|净重|淨重|중량|무게|وزن|משקל|น้ำหนัก|berat|unit|uom|einheit|unité|unidad|unità|jednostk|jednotk|birim|enhet|eenheid|едини|ед\. ?изм|单位|單位|単位|단위)[^\d\n;.|]{0,24}?((?<=(?:\b(?:in|en|w|v)|в)\s|[:：=(（\p{Script=Han}\p{Script=Hangul}]\s*)(?:[gtгт])|(?<=[\s:：=(（\p{Script=Han}\p{Script=Hangul}])(?:kgs?|kilograms?|kilogram\p{L}*|grams?|gramm\p{L}*|lbs?|pounds|tonnes?|tonnen|mt|кг|кілограм\p{L}*|килограмм\p{L}*|千克|公斤|克|吨|噸|キログラム|グラム|トン|킬로그램|그램|톤|กก|ק"ג|كجم))(?![\p{L}\d])/giu

const TON = /^\s*tons?\.?\s*$/i

type Writing = {
  readonly sign: DecimalSign | 'mixed'
  readonly unit: string | null
  /** Whether a ton is the metric one. */
  readonly isMetric?: boolean
}

/** Kilograms of a cell, its own unit before that of the column beside it and that of the header. */
export function readWeight(text: string, writing: Writing): Read<number> {
  const parts = text.split(/\s*[/;+]\s*/).filter((part) => part !== '')
  return parts.length === 2 && parts.every((part) => /\d/.test(part))
    ? weightOfTwo(parts, text, writing)
    : weightOfOne(text, writing)
}

/** 1.200 AD / 14,16 KG: of two quantities, the one that is a mass. */
function weightOfTwo(parts: readonly string[], text: string, writing: Writing): Read<number> {
  const isMass = (part: string): boolean => {
    const unit = part.replace(/^[\s\d.,'’+-]+/u, '')
    return TON.test(unit) || !['no-mass', null].includes(kilogramsOf(unit))
  }
  const [mass, ...others] = parts.filter(isMass)
  return mass === undefined || others.length > 0
    ? asked([], reason('noWeight', { text: text.trim() }))
    : weightOfOne(mass, writing)
}

function weightOfOne(text: string, { sign, unit, isMetric = false }: Writing): Read<number> {
  const [, number = '', own = ''] =
    /^\s*([+]?[\d.,'’\s\u00A0\u202F]*\d)\s*([^\d]*?)\s*$/u.exec(text.normalize('NFKC')) ?? []
  if (number === '') return saysNothing(text) ? NOTHING : asked([], reason('noWeight', { text: text.trim() }))
  const written = own === '' ? unit : own
  const named = isMetric && written !== null && TON.test(written) ? 't' : written
  if (named !== null && TON.test(named)) {
    const tons = readNumber(number, sign)
    return asked(
      tons.kind === 'value' ? [times(tons.value, '907.18474'), times(tons.value, '1000')].filter(isPossible) : [],
      reason('whichTon'),
    )
  }
  const kilograms = named === null ? null : KILOGRAMS.some(([, one]) => one === named) ? named : kilogramsOf(named)
  if (kilograms === 'no-mass') return own === '' ? NOTHING : asked([], reason('notMass', { text: own }))
  const read = readNumber(number, sign)
  if (read.kind !== 'value')
    return read.kind === 'nothing'
      ? NOTHING
      : asked(kilograms === null ? [] : read.either.map((one) => times(one, kilograms)).filter(isPossible), read.why)
  if (kilograms === null) return asked([], named === null ? reason('noUnit') : reason('unknownUnit', { text: named }))
  const value = times(read.value, kilograms)
  if (!isPossible(value)) return asked([], reason('noWeight', { text: text.trim() }))
  return value > 0 ? valued(value) : NOTHING
}
