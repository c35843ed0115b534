import type { Instrument } from '../../schema/instrument.ts'

/** Reference only: a code never controls a good and never frees it. */
export const hsCodeTables = {
  id: 'HS-CODE-TABLES',
  title: { en: 'Customs commodity codes as code tables and rulings show them', zh: '海关商品编号（编码表及归类裁定）' },
  number: null,
  issuers: ['GACC'],
  published: null,
  knownBy: '2026-11-24',
  link: 'https://news.yole9.com/zcfg/9840.html',
  layer: 'report',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [],
  effects: [],
  passages: { hs: { article: 'code tables' } },
} satisfies Instrument
