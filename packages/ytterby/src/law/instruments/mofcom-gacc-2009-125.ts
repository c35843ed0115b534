import type { Instrument } from '../../schema/instrument.ts'

/** The edition of 2010 of the yearly catalogue. */
export const mofcomGacc2009125 = {
  id: 'MOFCOM-GACC-2009-125',
  title: { en: 'Export licence catalogue, 2010 edition', zh: '商务部 海关总署公告2009年第125号 2010年出口许可证管理货物目录' },
  number: 'MOFCOM & GACC announcement 125 of 2009',
  issuers: ['MOFCOM', 'GACC'],
  published: null,
  knownBy: '2010-01-01',
  link: 'http://cncmrn.com/channels/official/20100108/148827.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'xl2010', article: 'rare-earth rows' }],
  effects: [
    { type: 'enact', cite: 'xl2010', limbs: ['xl2010'], from: '2010-01-01' },
    { type: 'revoke', cite: 'xl2010', limbs: ['xl2010'], from: '2011-01-01' },
  ],
  passages: {
    xl2010: {
      article: 'rare-earth rows; an edition serves its own year',
      says: { en: 'Issued by the offices of the special commissioners of MOFCOM. 49 kinds of goods in all.', zh: '由商务部驻各地特派员办事处签发。共49种货物。' },
    },
  },
} satisfies Instrument
