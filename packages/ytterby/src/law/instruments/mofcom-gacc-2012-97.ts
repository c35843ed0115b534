import type { Instrument } from '../../schema/instrument.ts'

/** The edition of 2013 of the yearly catalogue. */
export const mofcomGacc201297 = {
  id: 'MOFCOM-GACC-2012-97',
  title: { en: 'Export licence catalogue, 2013 edition', zh: '商务部 海关总署公告2012年第97号 2013年出口许可证管理货物目录' },
  number: 'MOFCOM & GACC announcement 97 of 2012',
  issuers: ['MOFCOM', 'GACC'],
  published: null,
  knownBy: '2012-12-31',
  link: 'http://bjblx.cn/dl/swb/gg/27.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'xl2013', article: 'rare-earth rows' }],
  effects: [
    { type: 'enact', cite: 'xl2013', limbs: ['xl2013'], from: '2013-01-01' },
    { type: 'revoke', cite: 'xl2013', limbs: ['xl2013'], from: '2014-01-01' },
  ],
  passages: { xl2013: { article: 'rare-earth rows; an edition serves its own year', says: { en: '48 kinds of goods in all.', zh: '共48种货物。' } } },
} satisfies Instrument
