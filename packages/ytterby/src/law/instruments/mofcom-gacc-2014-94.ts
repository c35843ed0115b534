import type { Instrument } from '../../schema/instrument.ts'

/** The catalogue is re-issued every year (2026: announcement 89 of 2025). The full list of 78 rows was not obtained: the goods follow from the rows and rules that were read. */
export const mofcomGacc201494 = {
  id: 'MOFCOM-GACC-2014-94',
  key: 'xl2015',
  title: {
    en: 'Export licence catalogue 2015 and its yearly successors: rare earths on an ordinary export licence',
    zh: '商务部 海关总署公告2014年第94号 2015年出口许可证管理货物目录（及此后各年度目录）',
  },
  number: 'MOFCOM & GACC announcement 94 of 2014',
  issuers: ['MOFCOM', 'GACC'],
  published: '2014-12-31',
  link: 'https://yfs8.com/thread/941589.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [
    { id: 'export-licence', article: 'rare-earth rows', text: { en: 'Rare-earth goods of the export licence catalogue', zh: '出口许可证管理货物目录中的稀土货物' } },
    {
      id: 'fine-cerium',
      article: 'cerium row',
      text: {
        en: 'Cerium and cerium alloys under 500 micrometres: dual-use licence instead of the ordinary licence',
        zh: '颗粒小于500微米的铈及其合金：不领出口许可证，须领两用物项出口许可证',
      },
    },
  ],
  effects: [
    { type: 'enact', cite: 'xl2015', limbs: ['export-licence'], from: '2015-01-01' },
    { type: 'enact', cite: 'xl2015-cerium', limbs: ['fine-cerium'], from: '2015-01-01' },
    { type: 'revoke', cite: 'xl2015', limbs: ['export-quota'], from: '2015-01-01' },
  ],
  passages: {
    xl2015: { article: 'rare-earth rows' },
    'xl2015-cerium': { article: 'cerium row (2805301510); first read in the 2016 edition, counted from the first day of the licence regime', confidence: 'single-secondary' },
    'xl2015-contract': { article: 'licence on the strength of the export contract', confidence: 'two-secondary' },
    'xl2015-processing': { article: 'letter x; processing-trade prohibited list from 2006-11-01', confidence: 'single-secondary' },
    'xl2015-absence': { article: 'rows that were read; inferred from absence', confidence: 'single-secondary' },
  },
} satisfies Instrument
