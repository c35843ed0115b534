import type { Instrument } from '../../schema/instrument.ts'

/** 2 names, from countermeasures-2026-11-29.json. */
export const mofcomOrder20255 = {
  id: 'MOFCOM-ORDER-2025-5',
  title: { en: 'Decision on countermeasures against two financial institutions of the European Union', zh: '商务部令2025年第5号 关于对欧盟两家金融机构采取反制措施的决定' },
  number: 'MOFCOM order 5 of 2025',
  issuers: ['MOFCOM'],
  published: '2025-08-13',
  link: 'https://aqygzj.mofcom.gov.cn/flzc/gzjgfxwj/art/2025/art_22c10ec9fd12424eb314c75306fcd6cc.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'order2025-5', article: 'whole' }],
  effects: [
    {
      type: 'list',
      cite: 'order2025-5',
      limb: 'order2025-5',
      list: 'countermeasure',
      from: '2025-08-13',
      country: 'LT',
      retransfer: 'not-applicable',
      order: { clause: 'read', relevant: true, consentOf: 'MOFCOM', measures: ['transactions-ban'] },
      parties: [{ name: 'UAB Urbo Bankas' }, { name: 'AB Mano Bankas' }],
    },
  ],
  passages: {
    'order2025-5': {
      article: 'whole',
      says: {
        en: 'Organisations and persons in China are forbidden relevant transactions, cooperation and other activities with them. It is the only measure.',
        zh: '禁止中国境内的组织、个人与其进行有关交易、合作等活动。别无其他措施。',
      },
    },
  },
} satisfies Instrument
