import type { Control } from '../../schema/control.ts'
import type { Source } from '../../schema/record.ts'

/** The quota licence of 2003 to 2014. */
export const controlExportQuota = {
  code: 'EXPORT-QUOTA',
  instrument: 'MOFCOM-GACC-EXPORT-QUOTA',
  limb: 'export-quota',
  permit: 'quota-licence',
  effect: 'licence',
  reach: 'export-quota',
  title: { en: 'Rare-earth goods under export quota', zh: '实行出口配额管理的稀土货物' },
  article: 'yearly catalogues',
  entries: [
    {
      id: 'quota:catalogue',
      code: null,
      kind: 'catalogue',
      element: null,
      text: { en: 'Rare-earth goods under export quota: a quota licence within the yearly quota', zh: '实行出口配额管理的稀土货物：在年度配额内申领出口许可证' },
      commodityCodes: [],
    },
  ],
  notes: [],
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
} satisfies Control

export const controlExportQuotaSources = [
  {
    title: '2005年出口许可证管理货物目录 公告2004年第78号',
    url: 'https://cheman.chemnet.com/news/2005/04/02/188210.html',
    publisher: '全球化工网',
    date: '2005-04-02',
    quote: '实行出口配额许可证管理的货物是…稀土',
  },
  {
    title: '2013年出口许可证管理货物目录 公告2012年第97号',
    url: 'http://bjblx.cn/dl/swb/gg/27.html',
    publisher: 'copy of MOFCOM text',
    date: '2012-12-31',
    quote: '实行出口配额许可证管理的货物是…稀土',
  },
  {
    title: '2013年出口许可证管理货物分级发证目录',
    url: 'http://law.foodmate.net/show-175601.html',
    publisher: '食品伙伴网法规',
    date: '2012-12-31',
    quote: '特办负责签发以下25种货物的出口许可证…稀土',
  },
] satisfies Source[]
