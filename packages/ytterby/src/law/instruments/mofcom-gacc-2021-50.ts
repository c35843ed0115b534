import type { Instrument } from '../../schema/instrument.ts'

/** The edition of 2022 of the yearly catalogue. */
export const mofcomGacc202150 = {
  id: 'MOFCOM-GACC-2021-50',
  title: { en: 'Export licence catalogue, 2022 edition', zh: '商务部 海关总署公告2021年第50号 出口许可证管理货物目录（2022年）' },
  number: 'MOFCOM & GACC announcement 50 of 2021',
  issuers: ['MOFCOM', 'GACC'],
  published: null,
  knownBy: '2021-12-31',
  link: 'http://hy-wine.com/show-22-540-1.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'xl2022', article: 'rare-earth rows' }],
  effects: [
    { type: 'enact', cite: 'xl2022', limbs: ['xl2022'], from: '2022-01-01' },
    { type: 'revoke', cite: 'xl2022', limbs: ['xl2022'], from: '2023-01-01' },
  ],
  passages: {
    xl2022: {
      article: 'rare-earth rows; an edition serves its own year',
      says: { en: '43 kinds of goods in all. Issued by MOFCOM or the local commerce departments it entrusts.', zh: '共43种货物。由商务部或其委托的地方商务主管部门签发。' },
    },
  },
} satisfies Instrument
