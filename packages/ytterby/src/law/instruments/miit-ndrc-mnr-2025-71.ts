import type { Instrument } from '../../schema/instrument.ts'

/** Domestic: who may mine and separate, and how much. Signed 2025-07-28, published and in force 2025-08-22. */
export const miitNdrcMnr202571 = {
  id: 'MIIT-NDRC-MNR-2025-71',
  title: {
    en: 'Interim measures for total-volume control of rare-earth mining and smelting-separation',
    zh: '工业和信息化部 国家发展和改革委员会 自然资源部令第71号 稀土开采和稀土冶炼分离总量调控管理暂行办法',
  },
  number: 'MIIT, NDRC & MNR Decree No. 71',
  issuers: ['MIIT', 'NDRC', 'MNR'],
  published: '2025-08-22',
  link: 'https://www.kankanews.com/detail/DgwMVGqX82W',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24', 'second reading 2026-11-27'] },
  limbs: [{ id: 'd71', article: 'whole' }],
  effects: [{ type: 'enact', cite: 'd71', limbs: ['d71'], from: '2025-08-22' }],
  passages: {
    d71: {
      article: 'whole',
      says: {
        en: 'Quotas also cover the smelting-separation of imported ore and of ore from other minerals; designated enterprises only; the month’s entry in the traceability system by the 10th. No export licence follows from it. Signed on 2025-07-28 and published on 2025-08-22: some sources call them the July measures.',
        zh: '总量指标也涵盖进口矿及其他矿物所得矿的冶炼分离；仅限指定企业；每月10日前录入追溯系统。不涉及出口许可。2025年7月28日签署、8月22日公布，有的来源称为7月的办法。',
      },
    },
  },
} satisfies Instrument
