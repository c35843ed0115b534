import { compositionTableRefusals } from '../locales/en/refusals/composition-table.ts'
import { InvalidCompositionError, type CompositionIssue } from '../errors/invalid-composition-error.ts'
import { fieldNamed, FIELDS, type Field } from '../dotted/fields.ts'
import { textOf, type TableRecord } from '../intake/table/cell.ts'
import { isCommonUnit, isKnownUnit } from './quantity-unit.ts'

/** What a column holds: a place in the tree, a unit, or a fact of the node. */
type Place = 'parent' | 'level' | 'id' | 'quantityPer' | 'unit' | 'per'
type Meaning = { readonly kind: Place } | { readonly kind: 'fact'; readonly field: Field }

/** A column that is read. */
export type Column = { readonly meaning: Meaning; readonly name: string; readonly index: number }

const SHARE = 'chineseContent.valuePercent'

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
  parent: 'parentid parentitem parentnumber assembly assemblyitem elternteil 上级 父项 父项物料',
  level:
    'lvl bomlevel levelno levelnumber explosionlevel stufe ebene strukturstufe niveau nivel livello 层级 层次 阶层 階層 レベル',
  id: 'child childid childnumber component componentnumber componentitem part partnumber item material komponente teil 部件 子项 子项物料 物料编号',
  quantityPer: 'quantity qty quantityperparent componentquantity compqty compqtycun menge komponentenmenge 数量 用量',
  unit: 'uom um un unitofmeasure unitofmeasurement quantityunit componentunit baseunit baseunitofmeasure bun cun me einheit mengeneinheit basismengeneinheit komponentenmengeneinheit unité unidad unità jm 单位 计量单位 基本单位 单位名称 単位 数量単位',
  per: 'priceunit priceper costper unitvalueper valueper pricingunit unitofprice priceuom preiseinheit preisje preisper pe peinh 计价单位 价格单位 单价单位 価格単位 単価単位',
  description:
    'name childname componentname objectdescription componentdescription componentdesc bezeichnung benennung 名称 描述',
  unitValue: 'unitprice price unitcost cost itemcost componentcost preis stückpreis 单价 单位价值 単価',
  currency: 'crcy währung 币种 货币',
  origin: 'countryoforigin componentorigin madein ursprung ursprungsland hergestelltin 原产地 原产国',
  supplier: 'vendor lieferant 供应商',
  source: '来源',
  day: 'date 日期',
  'good.form': 'form 形态',
  'good.elements': 'elements 稀土元素',
  'good.alloyedWith': 'alloyedwith 其他金属',
}

const plain = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

const PLACES = ['parent', 'level', 'id', 'quantityPer', 'unit', 'per'] as const

const MEANINGS: ReadonlyMap<string, Meaning> = new Map(
  [
    ...PLACES.map((kind) => [kind, { kind }] as const),
    ...[...OWN, ...fieldsOfInquiry()].map((field) => [field.name, { kind: 'fact', field }] as const),
  ].flatMap(([name, meaning]: readonly [string, Meaning]) =>
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

/** The member of `chineseContent` that a column of shares states; null for other columns. */
export const shareMember = ({ meaning }: Column): string | null =>
  meaning.kind === 'fact' && meaning.field.name.startsWith(SHARE) ? (meaning.field.keys[1] ?? null) : null

/** An issue with a row, whose pointer names its line and column. */
export const rowIssue = (line: number, column: string, code: string, message: string): CompositionIssue => ({
  code,
  pointer: `/lines/${line}${column === '' ? '' : `/${column}`}`,
  message,
})

/**
 * Reads which columns a table has.
 *
 * @throws InvalidCompositionError if no column names the nodes, or two mean the same.
 */
export function readHeader([header, ...rows]: readonly TableRecord[]): {
  columns: readonly Column[]
  unread: readonly string[]
} {
  const columns: Column[] = []
  let unread: Omit<Column, 'meaning'>[] = []
  const line = header?.line ?? 1
  const has = (kind: Meaning['kind']): boolean => columns.some(({ meaning }) => meaning.kind === kind)
  for (const [index, cell] of (header?.cells ?? []).entries()) {
    const name = textOf(cell)
    const meaning = MEANINGS.get(plain(name))
    if (meaning === undefined) {
      if (name !== '') unread.push({ name, index })
    } else if (!isUnit(meaning) && columns.some((one) => one.meaning === meaning))
      throw new InvalidCompositionError([rowIssue(line, name, 'duplicate-id', compositionTableRefusals.columnTwice)])
    else columns.push({ meaning, name, index })
  }
  if (!has('id')) throw new InvalidCompositionError([rowIssue(line, '', 'missing', compositionTableRefusals.noParent)])
  // A unit must not be overlooked because its column has another name.
  for (const column of unread) {
    const kind = OF_PRICE.test(column.name) ? 'per' : 'unit'
    const cells = rows.map(({ cells: all }) => textOf(all[column.index])).filter((text) => text !== '')
    if (!OF_OTHER.test(column.name) && cells.every(isKnownUnit) && cells.some(isCommonUnit))
      columns.push({ ...column, meaning: { kind } })
  }
  unread = unread.filter(({ index }) => !columns.some((one) => one.index === index))
  if (!has('parent')) return { columns, unread: unread.map(({ name }) => name) }
  const isLevel = ({ meaning }: Column): boolean => meaning.kind === 'level'
  return {
    columns: columns.filter((one) => !isLevel(one)),
    unread: [...unread, ...columns.filter(isLevel)].toSorted((a, b) => a.index - b.index).map(({ name }) => name),
  }
}

/** Two columns of units may stand beside each other: 100 in one, and KG in the other. */
const isUnit = ({ kind }: Meaning): boolean => kind === 'unit' || kind === 'per'
const OF_PRICE = /pri[cx]|prei|cost|kosten|价|価/i
/** Units of other amounts. */
const OF_OTHER = /weight|gewicht|mass|length|länge|volume|重|长|長/i
