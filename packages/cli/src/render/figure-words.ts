import type { Lang } from 'ytterby'
import type { Word } from 'ytterby/words'

const word = (en: string, zh: string): Word => ({ en, zh })

/** Figures of the supply chain by name. */
const NAMES: Readonly<Record<string, Word>> = {
  premium: word('premium', '溢价'),
  stock: word('stock', '库存'),
  'processing-share': word('share of processing', '加工份额'),
  reserves: word('reserves', '储量'),
  'share-of-demand-outside-china': word('share of demand outside China', '占中国以外需求的份额'),
  'defense-grant-2024': word('defence grant of 2024', '2024年国防资助'),
  'dla-magnets-2023': word('magnets bought by the Defense Logistics Agency in 2023', '2023年国防后勤局采购磁体'),
  'global-share': word('share worldwide', '全球份额'),
  recovery: word('recovery', '回收率'),
  'domestic-share': word('share of its own', '本土份额'),
  'chinese-processed-share': word('share processed in China', '中国加工份额'),
}

const UNITS: Readonly<Record<string, string>> = {
  'USD million': '百万美元',
  RMB: '人民币元',
  'million t': '百万吨',
  t: '吨',
  't REO': '吨（稀土氧化物）',
  months: '个月',
  'working days': '个工作日',
  days: '天',
  'day of month': '日',
  weeks: '周',
  year: '年',
  years: '年',
  times: '倍',
  ratio: '（比值）',
  applications: '份申请',
  elements: '种元素',
  entities: '个主体',
  firms: '家企业',
  lines: '行',
  products: '种产品',
}

/** What a figure is of. */
export const figureName = (name: string, lang: Lang): string => NAMES[name]?.[lang] ?? name.replaceAll('-', ' ')

/** A value with its unit. Symbols, such as % and kA/m, are the same in both languages. */
export function withUnit(value: string, unit: string, lang: Lang): string {
  const chinese = lang === 'zh' ? UNITS[unit] : undefined
  return chinese === undefined ? `${value} ${unit}` : value + chinese
}

const SOURCE_DAYS: Readonly<Record<string, string>> = {
  '2025 (after June; day not stated)': '2025年（6月以后，日期未注明）',
}

/** When a source appeared. */
export const sourceDay = (date: string, lang: Lang): string =>
  lang === 'zh' ? (SOURCE_DAYS[date] ?? date.replace(/^(\S+) to (\S+)$/, '$1至$2')) : date
