import type { Lang } from '../locales/langs.ts'
import { currentRuleset } from '../current-ruleset.ts'
import { loadedData } from '../engine/law/ruleset.ts'
import { wordOf, type Word } from './codes.ts'

const word = (en: string, zh: string): Word => ({ en, zh })

/** Facts of an inquiry, a licence and a reason by their names in the contract, in words. */
const NAMES: Readonly<Record<string, Word>> = {
  asOf: word('day asked about', '所询日期'),
  knownAt: word('known by', '已知截至'),
  'product.form': word('form', '货物形态'),
  'product.elements': word('elements', '稀土元素'),
  'product.elementsComplete': word('list of elements complete', '元素清单完整'),
  'product.alloyedWith': word('other metals', '其他金属'),
  'product.elements and product.alloyedWith': word('elements and other metals', '稀土元素及其他金属'),
  'product.host': word('host', '基体'),
  'product.technology': word('field of technology', '技术领域'),
  'product.processing': word('processing', '加工程度'),
  'product.particleSizeMicron': word('particle size in micrometres', '粒度（微米）'),
  'product.commodityCode': word('commodity code', '商品编号'),
  'product.controlCode': word('control code', '管制编码'),
  'product.grade': word('grade', '牌号'),
  'product.description': word('description', '品名'),
  origin: word('origin', '原产地'),
  exportedFrom: word('exported from', '出口地'),
  destination: word('destination', '目的地'),
  destinations: word('destinations', '目的地'),
  'chineseContent.valuePercent': word('share of Chinese value in per cent', '中国成分价值比例（%）'),
  'chineseContent.technology': word('made with Chinese technology', '使用中国技术'),
  'endUse.kind': word('end use', '最终用途'),
  'endUse.field': word('field of end use', '用途领域'),
  'endUse.kind or endUser.kind': word('end use or end user', '最终用途或最终用户'),
  'endUser.name': word('end user', '最终用户'),
  'endUser.country': word('country of the end user', '最终用户所在地'),
  'endUser.kind': word('kind of end user', '最终用户类型'),
  'endUser.listed': word('list of the end user', '最终用户所列名单'),
  'endUser.listedOwnershipPercent': word('held by listed parties in per cent', '名单主体持股比例（%）'),
  endUsers: word('end users', '最终用户'),
  importer: word('importer', '进口商'),
  'importer.name': word('importer', '进口商'),
  'importer.country': word('country of the importer', '进口商所在地'),
  'importer.listed': word('list of the importer', '进口商所列名单'),
  consignees: word('consignees', '收货人'),
  exporter: word('exporter', '出口商'),
  'exporter.name': word('exporter', '出口商'),
  'exporter.complianceProgramme': word('compliance programme', '内部合规制度'),
  'exporter.exportRecord': word('export record', '出口记录'),
  'exporter.penalised': word('penalised', '曾受处罚'),
  holder: word('holder', '持有人'),
  'shipment.purpose': word('purpose', '出口目的'),
  customer: word('customer', '客户'),
  quantityKg: word('quantity in kg', '数量（公斤）'),
  usedKg: word('exported so far in kg', '已出口数量（公斤）'),
  documents: word('papers in hand', '已备材料'),
  'clock.submittedOn': word('handed in', '提交申请日'),
  'clock.acceptedOn': word('accepted', '受理日'),
  'clock.neededBy': word('needed by', '需用日'),
  'clock.transitDays': word('days in transit', '运输天数'),
  listed: word('list', '所列名单'),
  state: word('state', '状态'),
  number: word('number', '编号'),
  form: word('form', '形式'),
  forms: word('forms', '形式'),
  items: word('entries', '条目'),
  name: word('name', '名称'),
  country: word('country', '所在地'),
  kind: word('kind', '类型'),
  field: word('field', '领域'),
  verdict: word('verdict', '结论'),
  possible: word('possible', '可能结论'),
  validFrom: word('valid from', '有效期起'),
  validUntil: word('valid until', '有效期至（不含）'),
  years: word('years', '年数'),
  used: word('used', '已使用'),
  changeRequest: word('application to change it', '变更申请'),
  notices: word('notices', '名单公告'),
  met: word('met', '匹配'),
  'endUser.cleared': word('near matches of the end user that were cleared', '最终用户已排除的相近匹配'),
  'importer.cleared': word('near matches of the importer that were cleared', '进口商已排除的相近匹配'),
}

/** The same of what has a number or an id within its name. */
const NUMBERED_NAMES: readonly (readonly [RegExp, Word])[] = [
  [/^consignees\.(\d+)\.name$/, word('consignee $1', '收货人$1')],
  [/^consignees\.(\d+)\.country$/, word('country of consignee $1', '收货人$1所在地')],
  [/^consignees\.(\d+)\.cleared$/, word('near matches of consignee $1 that were cleared', '收货人$1已排除的相近匹配')],
  [/^consignees\.(\d+)\.listed$/, word('list of consignee $1', '收货人$1所列名单')],
  [/^notices\.(.+)$/, word('notice $1', '名单公告$1')],
]

/** Values of closed lists that have no word of their own elsewhere. */
const VALUES: Readonly<Record<string, Word>> = {
  none: word('none', '无'),
  other: word('other', '其他'),
  true: word('yes', '是'),
  false: word('no', '否'),
  civil: word('civil', '民用'),
  military: word('military', '军事'),
  wmd: word('weapons of mass destruction', '大规模杀伤性武器'),
  terrorism: word('terrorism', '恐怖主义'),
  'logic-14nm-or-below': word('logic of 14 nm or below', '14纳米及以下逻辑芯片'),
  'memory-256-layers-or-more': word('memory of 256 layers or more', '256层及以上存储芯片'),
  'chip-equipment': word('equipment for such chips', '上述制程的半导体设备'),
  'military-ai': word('artificial intelligence of military potential', '具有潜在军事用途的人工智能'),
  humanitarian: word('humanitarian', '人道主义用途'),
  'rare-earth-production': word('rare-earth production', '境外稀土生产'),
  'extraction-separation': word('mining, smelting and separation', '开采、冶炼分离'),
  'metal-alloy-production': word('production of metals and alloys', '金属及合金冶炼'),
  'magnet-preparation': word('making of magnets', '磁材制造'),
  'calcium-oxyborate': word('calcium oxyborate crystals', '稀土硼酸氧钙晶体'),
  primary: word('primary', '初级加工'),
  deep: word('deep', '深度加工'),
  sale: word('sale', '销售'),
  'return-after-repair': word('return after repair', '维修后复运出境'),
  'exhibition-return': word('return of an exhibit', '展品复运出境'),
  'aircraft-part': word('part of an aircraft', '民用飞机零部件'),
  sample: word('sample', '样品'),
  new: word('new', '新客户'),
  established: word('established', '既有客户'),
  pending: word('pending', '审查中'),
  refused: word('refused', '未获准'),
  'cerium-97-percent-or-more': word('97 % cerium or more', '铈含量97%及以上'),
  'neither-wmd-nor-terrorism': word('neither such weapons nor terrorism', '非大规模杀伤性武器及恐怖主义用途'),
  'not-unreliable-entity': word('not on the unreliable-entity list', '不在不可靠实体清单'),
  destination: word('the destination', '目的地'),
}

/** What a caller writes freely: it is repeated, never put into other words. */
const FREE = /(^|\.)(name|grade|description|holder|exporter|importer|endUsers|number|documents|items)$/

/** The name of a fact in words; a name of its own where there are none. */
export function factName(path: string, lang: Lang): string {
  const known = NAMES[path]
  if (known !== undefined) return known[lang]
  for (const [pattern, words] of NUMBERED_NAMES)
    if (pattern.test(path)) return path.replace(pattern, words[lang]).replace(/\d+/, (digits) => numberOf(path, digits))
  return nameOf(loadedData(currentRuleset).kinds, path)?.[lang] ?? path
}

/** Consignees are counted from 1. */
const numberOf = (path: string, digits: string): string =>
  path.startsWith('consignees.') ? String(Number(digits) + 1) : digits

/** A value of a closed list in words; anything else as it is. */
export function factValue(value: string, path: string, lang: Lang): string {
  if (FREE.test(path) && value !== 'end-user') return value
  return (VALUES[value] ?? nameOf(loadedData(currentRuleset).forms, value))?.[lang] ?? wordOf(value, lang)
}

const nameOf = (records: readonly { readonly id: string; readonly name: Word }[], of: string): Word | undefined =>
  records.find(({ id }) => id === of)?.name
