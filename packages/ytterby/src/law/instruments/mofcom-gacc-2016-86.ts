import type { Instrument } from '../../schema/instrument.ts'

/** The edition of 2017 of the yearly catalogue. */
export const mofcomGacc201686 = {
  id: 'MOFCOM-GACC-2016-86',
  title: { en: 'Export licence catalogue, 2017 edition', zh: '商务部 海关总署公告2016年第86号 2017年出口许可证管理货物目录' },
  number: 'MOFCOM & GACC announcement 86 of 2016',
  issuers: ['MOFCOM', 'GACC'],
  published: null,
  knownBy: '2016-12-31',
  link: null,
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'xl2017', article: 'rare-earth rows' }],
  effects: [
    { type: 'enact', cite: 'xl2017', limbs: ['xl2017'], from: '2017-01-01' },
    { type: 'revoke', cite: 'xl2017', limbs: ['xl2017'], from: '2018-01-01' },
  ],
  passages: {
    xl2017: {
      article: 'rare-earth rows; an edition serves its own year',
      says: {
        en: '44 kinds of goods in all. Local authorities issue, by announcement 91 of 2016; for central enterprises in Beijing the licence bureau or MOFCOM.',
        zh: '共44种货物。地方发证机构签发（公告2016年第91号）；在京中央企业由许可证局或者商务部签发。',
      },
    },
  },
} satisfies Instrument
