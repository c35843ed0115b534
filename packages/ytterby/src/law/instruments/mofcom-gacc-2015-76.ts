import type { Instrument } from '../../schema/instrument.ts'

/** The edition of 2016 of the yearly catalogue. */
export const mofcomGacc201576 = {
  id: 'MOFCOM-GACC-2015-76',
  title: { en: 'Export licence catalogue, 2016 edition', zh: '商务部 海关总署公告2015年第76号 2016年出口许可证管理货物目录' },
  number: 'MOFCOM & GACC announcement 76 of 2015',
  issuers: ['MOFCOM', 'GACC'],
  published: '2015-12-31',
  link: 'https://news.yole9.com/zcfg/9840.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'xl2016', article: 'rare-earth rows' }],
  effects: [
    { type: 'enact', cite: 'xl2016', limbs: ['xl2016'], from: '2016-01-01' },
    { type: 'revoke', cite: 'xl2016', limbs: ['xl2016'], from: '2017-01-01' },
  ],
  passages: {
    xl2016: {
      article: 'rare-earth rows; an edition serves its own year',
      says: {
        en: '78 rare-earth codes on the export contract; issued by local authorities; nine designated customs. 48 kinds of goods in all.',
        zh: '稀土78项，凭出口合同申领；地方发证机构签发；指定9个口岸。共48种货物。',
      },
    },
  },
} satisfies Instrument
