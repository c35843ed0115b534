import type { Instrument } from '../../schema/instrument.ts'

/** The edition of 2011 of the yearly catalogue. */
export const mofcomGacc2010108 = {
  id: 'MOFCOM-GACC-2010-108',
  title: { en: 'Export licence catalogue, 2011 edition', zh: '商务部 海关总署公告2010年第108号 2011年出口许可证管理货物目录' },
  number: 'MOFCOM & GACC announcement 108 of 2010',
  issuers: ['MOFCOM', 'GACC'],
  published: null,
  knownBy: '2011-01-01',
  link: 'http://worldmetal.cn/ll/show-26669-1.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'xl2011', article: 'rare-earth rows' }],
  effects: [
    { type: 'enact', cite: 'xl2011', limbs: ['xl2011'], from: '2011-01-01' },
    { type: 'revoke', cite: 'xl2011', limbs: ['xl2011'], from: '2012-01-01' },
  ],
  passages: { xl2011: { article: 'rare-earth rows; an edition serves its own year' } },
} satisfies Instrument
