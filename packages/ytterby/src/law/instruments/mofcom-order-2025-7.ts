import type { Instrument } from '../../schema/instrument.ts'

/** An order of its own, published on the day from which it holds. One year is read as to 2026-11-10, as one register of notices prints it. */
export const mofcomOrder20257 = {
  id: 'MOFCOM-ORDER-2025-7',
  title: {
    en: 'Decision on suspending for one year the countermeasures against five United States subsidiaries of Hanwha Ocean',
    zh: '商务部令2025年第7号 关于暂停对韩华海洋株式会社5家美国相关子公司实施反制措施一年的决定',
  },
  number: 'MOFCOM order 7 of 2025',
  issuers: ['MOFCOM'],
  published: '2025-11-10',
  link: 'https://aqygzj.mofcom.gov.cn/flzc/gzjgfxwj/art/2025/art_d52352ad387d4d9eac9ce684f12e777b.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [],
  effects: [{ type: 'suspend', cite: 'order2025-7', limbs: ['order2025-6'], from: '2025-11-10', until: '2026-11-11', lastDayUnclear: '2026-11-10' }],
  passages: {
    'order2025-7': {
      article: 'whole',
      says: { en: 'The countermeasures of order 6 of 2025 are suspended for one year from 2025-11-10.', zh: '自2025年11月10日起，暂停实施2025年第6号令的反制措施一年。' },
    },
  },
} satisfies Instrument
