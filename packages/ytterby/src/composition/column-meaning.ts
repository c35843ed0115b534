import { fieldNamed, FIELDS, type Field } from '../dotted/fields.ts'
import { meaningsOf } from '../intake/table/header-meaning.ts'
import type { Meaning as ListMeaning } from '../intake/table/meaning.ts'

/** What a column holds: a place in the tree, a unit, or a fact of the node. */
type Place = 'parent' | 'level' | 'id' | 'quantityPer' | 'base' | 'unit' | 'per'
export type ColumnMeaning = { readonly kind: Place } | { readonly kind: 'fact'; readonly field: Field }

export const SHARE = 'chineseContent.valuePercent'

/** Facts of a node that an inquiry does not have, or has elsewhere. */
const OWN: readonly Field[] = [
  own('description', 'text'),
  own('unitValue', 'number'),
  own('currency', 'text'),
  own('supplier', 'text'),
  own('source', 'text'),
  own('day', 'text'),
  ...['AtMost', 'Below', 'AtLeast'].map((bound) => own(SHARE + bound, 'number')),
]

function own(name: string, kind: Field['kind']): Field {
  return { name, keys: name.split('.'), kind, freeText: false }
}

/** How many of a part are in one unit of the node above. */
export const QUANTITY = own('quantityPer', 'number')

/** Other names of columns, as bills of materials have them. They are compared in small letters, without spaces and signs. */
const SYNONYMS: Readonly<Record<string, string>> = {
  level:
    'lvl depth bomlevel structurelevel levelno levelnumber explosionlevel stufe ebene strukturstufe niveau nivel livello poziom 层级 层次 阶层 階層 レベル',
  quantityPer:
    'quantity qty qtyper qtyperassembly 单位用量 netqty quantityperparent componentquantity componentqty partquantity partqty compqty compqtycun menge komponentenmenge anzahl stückzahl quantité qté cantidad cant quantità quantidade aantal antal ilość množství количество колво 数量 用量 基本用量 单耗 单件用量 单台用量 单机用量 单套用量 員数 個数 수량',
  base: 'basequantity bezugsmenge basismenge 基础数量 基準数量',
  unit: 'un unitofmeasure unitofmeasurement quantityunit componentunit baseunit baseunitofmeasure bun cun komponentenmengeneinheit 基本单位 单位名称',
  per: 'priceunit priceper costper unitvalueper valueper pricingunit unitofprice priceuom preiseinheit preisje preisper pe peinh je za 计价单位 价格单位 单价单位 価格単位 単価単位',
  description: 'childname componentname objectdescription objektkurztext componentdescription componentdesc 子件名称',
  unitValue:
    'unitprice price unitcost cost itemcost componentcost standardcost stdcost standardprice stdprice preis stückpreis einzelpreis nettopreis standardpreis stückkosten stückwert cena 标准成本 单价 单价元 单位价值 単価',
  currency: 'crcy ccy cur curr costcurrency pricecurrency pricecurr währung waluta 币种 币别 货币',
  origin: 'componentorigin countryoforigin madein',
  source: 'statedby 来源',
  day: 'date statedon 日期',
  'good.form': 'form 形态',
  'good.elements':
    'elements elemente rareearths rareearthelements selteneerden terresrares terrerare tierrasraras 稀土元素 稀土',
  'good.alloyedWith': 'alloyedwith legiertmit 其他金属',
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

const PLACES = ['parent', 'level', 'id', 'quantityPer', 'base', 'unit', 'per'] as const

const MEANINGS: ReadonlyMap<string, ColumnMeaning> = new Map(
  [
    ...PLACES.map((kind) => [kind, { kind }] as const),
    ...[...OWN, ...fieldsOfInquiry()].map((field) => [field.name, { kind: 'fact', field }] as const),
  ].flatMap(([name, meaning]: readonly [string, ColumnMeaning]) =>
    [name, name.replace(/^good\./, 'product.'), ...(SYNONYMS[name]?.split(' ') ?? [])].map(
      (one) => [plain(one), meaning] as const,
    ),
  ),
)

/** The good, the origin and the declared content have the columns that a list of goods has. */
function fieldsOfInquiry(): Field[] {
  const goods = [...FIELDS.values()].filter(({ name }) => name.startsWith('product.'))
  return [
    ...goods.map((field) => ({
      ...field,
      name: field.name.replace('product.', 'good.'),
      keys: ['good', ...field.keys.slice(1)],
    })),
    ...['origin', SHARE, 'chineseContent.technology'].map(fieldNamed),
  ]
}

const NUMBER = '(?:item|part|teil|物料|id|no|nr|num|number|nummer|code|编码|编号|代码|号)'
const PARENT = new RegExp(
  `^(?:(?:parent|assembly|eltern|übergeordnete?r?s?(?:baugruppe|teil|artikel|material)?|baugruppe|oberteil|母件|父[件项]|上级)${NUMBER}*|main(?:item|part)${NUMBER}*)$`,
)
const CHILD = new RegExp(`^(?:db)?(?:child|component|komponenten?|part|teile?|子[件项]|部件)${NUMBER}*$`)

/**
 * The field of a share that is neither one of weight nor a bound: CN part 1 share of value, CN_PART1_VALUE_PCT. Those of Chinese
 * origin are at most all part 1 items.
 */
function shareIn(name: string): string {
  if (!/%|share|percent|pct|anteil|udzia|占比|比例|割合/i.test(name)) return ''
  if (name.replaceAll(OF_SHARE, '') !== '') return ''
  const isChinese = /(?<!\p{L})cn(?!\p{L})|chin|中[国國]/iu.test(name) && OF_ANNEX.test(name)
  return isChinese ? SHARE : /part ?1 items|第一部分物项/i.test(name) ? `${SHARE}AtMost` : ''
}

/** What the name of such a share is made of. Any other word makes it another one: not of China, of weight, at least. */
const OF_SHARE =
  /chin\p{L}*|cn|中[国國]产?|origin|annex|part|items?|posten|teil|anh\p{L}*\.?|anlage|zał\.?|cz\.?|附件|第?一部分|物项|wert|anteil|udzia\p{L}*|wartości|价值|占比|比例|割合|value|share|percent(?:age)?|pct|of|in|the|[\s_\d%,.()（）[\]-]/giu

/** Annex 1, part 1, in several languages. */
const OF_ANNEX = /(?:part|teil|annex|anh\p{L}*\.?|anlage|zał\.?|cz\.?|附件|第)[\s_]*[1一](?!\d)/iu

/** A currency behind a name: Unit Value EUR, Price (USD). */
const IN_CURRENCY = /^(.+?)[\s([,/_-]+([A-Z]{3})[)\]]?$/

/** Odoo names the product of a bill of materials, and the parts in its lines: BoM/Product, BoM Lines/Component. */
const IN_LINES = /^(bom(?: lines?)?)\/(.+)$/i

/** What a name says, by our names and those of bills of materials; with the currency that it names. */
export function meaningOf(name: string): { readonly meaning: ColumnMeaning; readonly currency?: string } | undefined {
  const bare = plain(name)
  const [, of, field = ''] = (MEANINGS.has(bare) ? null : IN_LINES.exec(name)) ?? []
  if (of !== undefined) return meaningOf(/line/i.test(of) ? field : /^product$/i.test(field) ? 'parent' : '')
  const meaning =
    MEANINGS.get(bare) ?? MEANINGS.get(PARENT.test(bare) ? 'parent' : CHILD.test(bare) ? 'id' : plain(shareIn(name)))
  if (meaning !== undefined) return { meaning }
  const [, before = '', currency = ''] = IN_CURRENCY.exec(name) ?? []
  const price = MEANINGS.get(plain(before))
  const isPrice = price?.kind === 'fact' && price.field.name === 'unitValue'
  return isPrice && Intl.supportedValuesOf('currency').includes(currency) ? { meaning: price, currency } : undefined
}

/** What words of lists of goods say of a bill of materials. A quantity there can be that of an order. */
const BY_WORDS: Partial<Record<ListMeaning, string>> = {
  id: 'id',
  'product.description': 'description',
  origin: 'origin',
  unit: 'unit',
  'exporter.name': 'supplier',
}
/** How surely they must say it. */
const SURE = 0.95

/** What a name says by the words of lists of goods, in many languages. */
export function meaningByWords(name: string): ColumnMeaning | undefined {
  if (/^(?:number|nummer|编[号码])$/.test(plain(name))) return MEANINGS.get('id')
  const says = meaningsOf(name).find(({ weight }) => weight >= SURE)?.says
  return says === undefined ? undefined : MEANINGS.get(BY_WORDS[says] ?? '')
}
