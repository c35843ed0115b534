import type { Instrument } from '../../schema/instrument.ts'

/** 5 names, from countermeasures-2026-11-29.json. */
export const mofcomOrder20256 = {
  id: 'MOFCOM-ORDER-2025-6',
  title: {
    en: 'Decision on countermeasures against five United States subsidiaries of Hanwha Ocean',
    zh: '商务部令2025年第6号 关于对韩华海洋株式会社5家美国相关子公司采取反制措施的决定',
  },
  number: 'MOFCOM order 6 of 2025',
  issuers: ['MOFCOM'],
  published: '2025-10-14',
  link: 'https://aqygzj.mofcom.gov.cn/flzc/gzjgfxwj/art/2025/art_ff624c30d2734ed9b3d0916a23ed1c45.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'order2025-6', article: 'whole' }],
  effects: [
    {
      type: 'list',
      cite: 'order2025-6',
      limb: 'order2025-6',
      list: 'countermeasure',
      from: '2025-10-14',
      country: 'US',
      retransfer: 'not-applicable',
      order: { clause: 'read', relevant: true, consentOf: 'MOFCOM', measures: ['transactions-ban'] },
      parties: [
        { name: 'Hanwha Shipping LLC' },
        { name: 'Hanwha Philly Shipyard Inc.' },
        { name: 'Hanwha Ocean USA International LLC' },
        { name: 'Hanwha Shipping Holdings LLC' },
        { name: 'HS USA Holdings Corp.' },
      ],
    },
  ],
  passages: {
    'order2025-6': {
      article: 'whole',
      says: {
        en: 'Organisations and persons in China are forbidden relevant transactions, cooperation and other activities with them. It is the only measure.',
        zh: '禁止中国境内的组织、个人与其进行有关交易、合作等活动。别无其他措施。',
      },
    },
  },
} satisfies Instrument
