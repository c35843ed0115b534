import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** The catalogue of the day: 43 goods, issued by MOFCOM or the provincial departments it delegates to. */
export const mofcomGacc202589 = {
  id: 'MOFCOM-GACC-2025-89',
  key: 'xl2026',
  title: {
    en: 'Export licence catalogue, 2026 edition',
    zh: '商务部 海关总署公告2025年第89号 出口许可证管理货物目录（2026年）',
  },
  number: 'MOFCOM & GACC announcement 89 of 2025',
  issuers: ['MOFCOM', 'GACC'],
  published: '2025-12-30',
  link: 'https://xkzj.mofcom.gov.cn/tzgg/art/2026/art_c21114e6c05b42fb8aeb86fe8734aa61.html',
  layer: 'law',
  transcribed: true,
  provenance: {
    confidence: 'primary-text',
    checked: '2026-11-24',
    readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'],
  },
  limbs: [],
  effects: [],
  passages: {
    'xl2026-overlap': {
      article: 'goods also on the dual-use list (summary)',
      confidence: 'single-secondary',
    },
    xl2026: {
      article: 'rare-earth rows; issuers',
    },
  },
} satisfies Instrument

export const mofcomGacc202589Sources = [
  {
    title: '《出口许可证管理货物目录(2026年)》公布 商务部 海关总署公告2025年第89号',
    url: 'https://www.10100.com/article/65966349',
    publisher: 'copy of MOFCOM text',
    date: '2025-12-30',
    quote: '2026年实行出口许可证管理的货物共43种',
  },
] satisfies Source[]
