import type { Instrument } from '../../schema/instrument.ts'

/** The edition of 2005 of the yearly catalogue. */
export const mofcomGacc200478 = {
  id: 'MOFCOM-GACC-2004-78',
  title: { en: 'Export licence catalogue, 2005 edition', zh: '商务部 海关总署公告2004年第78号 2005年出口许可证管理货物目录' },
  number: 'MOFCOM & GACC announcement 78 of 2004',
  issuers: ['MOFCOM', 'GACC'],
  published: null,
  knownBy: '2005-01-01',
  link: 'https://cheman.chemnet.com/news/2005/04/02/188210.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'xl2005', article: 'rare-earth rows' }],
  effects: [
    { type: 'enact', cite: 'xl2005', limbs: ['xl2005'], from: '2005-01-01' },
    { type: 'revoke', cite: 'xl2005', limbs: ['xl2005'], from: '2006-01-01' },
  ],
  passages: { xl2005: { article: 'rare-earth rows; an edition serves its own year', says: { en: '47 kinds of goods in all.', zh: '共47种货物。' } } },
} satisfies Instrument
