import { FIELDS, nearColumn } from 'ytterby/dotted'

/** What a column can be besides a field of an inquiry. */
export const BESIDES = ['id', 'value', 'currency'] as const

const plain = (name: string): string => name.toLowerCase().replaceAll(/[\s_\-./()（）]+/g, '')

/** What trade files call them; each word stands for itself and nothing else. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  id: [
    'id',
    'partno',
    'partnumber',
    'sku',
    'item',
    'itemno',
    'material',
    'materialnumber',
    'article',
    'articleno',
    '编号',
    '料号',
    '物料号',
  ],
  'product.description': [
    'description',
    'productdescription',
    'itemdescription',
    'goods',
    'product',
    'name',
    'productname',
    '品名',
    '货物名称',
    '描述',
  ],
  'product.form': ['form', 'productform', 'type', 'producttype', '形态', '货物形态'],
  'product.elements': ['elements', 'rareearths', 'rareearthelements', 'ree', 'composition', '元素', '稀土元素', '成分'],
  'product.commodityCode': [
    'hs',
    'hscode',
    'hts',
    'htscode',
    'commoditycode',
    'tariffcode',
    'cncode',
    'customscode',
    '商品编号',
    '税号',
    '海关编码',
  ],
  'product.grade': ['grade', '牌号'],
  destination: [
    'destination',
    'destinationcountry',
    'shipto',
    'shiptocountry',
    'countryofdestination',
    '目的地',
    '目的国',
  ],
  origin: ['origin', 'countryoforigin', 'coo', '原产地', '原产国'],
  'endUser.name': ['enduser', 'endusername', 'customername', 'buyer', 'consumer', '最终用户', '客户'],
  'importer.name': ['importer', 'importername', '进口商'],
  'endUse.kind': ['enduse', 'use', '最终用途'],
  quantityKg: ['quantitykg', 'qtykg', 'weightkg', 'netweight', 'netweightkg', 'kg', '净重', '数量kg', '重量'],
  value: ['value', 'amount', 'linevalue', 'totalvalue', '金额', '价值'],
  currency: ['currency', 'cur', '币种'],
  asOf: ['asof', 'exportdate', 'shipdate', 'shippingdate', 'dateofexport', '出口日期'],
  'clock.neededBy': ['neededby', 'needby', 'requireddate', 'deliverydate', '需用日期'],
}

const BY_WORD = new Map(Object.entries(USUAL).flatMap(([field, words]) => words.map((word) => [word, field] as const)))

/** What a column probably is; null for one of the file's own. Two columns are never taken for the same. */
export function guesses(names: readonly string[]): readonly (string | null)[] {
  const taken = new Set<string>()
  const exact = names.map((name) => (FIELDS.has(name) || BESIDES.some((one) => one === name) ? name : null))
  for (const name of exact) if (name !== null) taken.add(name)
  return names.map((name, at) => {
    const known = exact[at] ?? null
    if (known !== null) return names.indexOf(name) === at ? known : null
    const guess = BY_WORD.get(plain(name)) ?? nearColumn(name, FIELDS) ?? null
    if (guess === null || taken.has(guess)) return null
    taken.add(guess)
    return guess
  })
}
