import type { Instrument, Source } from '../../schema/ruleset.ts'

/** Reference only: a code never controls a good and never frees it. */
export const hsCodeTables = {
  id: 'HS-CODE-TABLES',
  key: 'hs',
  title: {
    en: 'Customs commodity codes as code tables and rulings show them',
    zh: '海关商品编号（编码表及归类裁定）',
  },
  number: null,
  issuers: ['GACC'],
  published: null,
  knownBy: '2026-11-24',
  link: 'https://news.yole9.com/zcfg/9840.html',
  layer: 'report',
  transcribed: true,
  provenance: {
    confidence: 'two-secondary',
    checked: '2026-11-24',
    readBy: ['transcription 2026-11-24'],
  },
  limbs: [],
  effects: [],
  passages: {
    hs: {
      article: 'code tables',
    },
  },
} satisfies Instrument

export const hsCodeTablesSources = [
  {
    title: '2016年出口许可证管理货物目录 (稀土78项)',
    url: 'https://news.yole9.com/zcfg/9840.html',
    publisher: 'yole9.com',
    date: '2016-01-05',
  },
  {
    title: 'Announcement 56 extraction',
    url: 'https://github.com/weiqi-kids/agent.cross-border-trade',
    publisher: 'weiqi-kids (GitHub)',
    date: '2025-10',
  },
  {
    title: 'chinesetariff 2805301 (current 10-digit split)',
    url: 'https://www.chinesetariff.com/list/2805301',
    publisher: 'chinesetariff.com',
  },
  {
    title: 'China HS 2805 with clearance codes (pre-2025 edition: no code 3 on Dy/Tb/Y)',
    url: 'https://registry.china-gacc.agency/China_HS_code/HScode_search.asp?page=-1&word=2805',
    publisher: 'china-gacc.agency',
  },
  {
    title: 'Announcement 18 HS list (see announcement-18-2025.json)',
    url: 'https://www.hymagnetics.com/news_detail/24.html',
    publisher: 'HY Magnetics',
    date: '2025-04-04',
  },
  {
    title: '28053015.10 detail (3B; meaning of codes)',
    url: 'https://www.htshub.com/cn-hs/detail/2805301510',
    publisher: 'HTSHUB',
    date: '2024-01-18',
  },
] satisfies Source[]
