import type { Instrument } from '../../schema/instrument.ts'

/** The edition of 2009 of the yearly catalogue. */
export const mofcomGacc2008100 = {
  id: 'MOFCOM-GACC-2008-100',
  title: { en: 'Export licence catalogue, 2009 edition', zh: '商务部 海关总署公告2008年第100号 2009年出口许可证管理货物目录' },
  number: 'MOFCOM & GACC announcement 100 of 2008',
  issuers: ['MOFCOM', 'GACC'],
  published: null,
  knownBy: '2008-12-31',
  link: 'http://www.sinotex.cn/news/Html/zhengcefagui/2009-1-4/',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'single-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'xl2009', article: 'rare-earth rows' }],
  effects: [
    { type: 'enact', cite: 'xl2009', limbs: ['xl2009'], from: '2009-01-01' },
    { type: 'revoke', cite: 'xl2009', limbs: ['xl2009'], from: '2010-01-01' },
  ],
  passages: {
    xl2009: {
      article: 'rare-earth rows; an edition serves its own year',
      says: {
        en: 'One batch, one licence, except for foreign-invested firms, processing and compensation trade and named goods, rare earths not among them. Goods with more than 10 % of licence goods count as those goods; mixing that changes the code leaves the old code decisive; aid goods are exempt.',
        zh: '一批一证，外商投资企业、加工贸易、补偿贸易及列名货物除外，稀土不在其列。含许可证货物10%以上的按该货物管理；简单混合、加工致编号改变的按原编号管理；援外物资除外。',
      },
      doubt: { en: 'One batch one licence and the 10 % rule were read in the edition of 2009 only.', zh: '一批一证和10%规则读自2009年版；此后各版未就此核对。' },
    },
  },
} satisfies Instrument
