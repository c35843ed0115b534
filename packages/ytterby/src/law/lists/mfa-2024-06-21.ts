import type { Instrument } from '../../schema/instrument.ts'

/** 3 names, from countermeasures-2026-11-29.json. */
export const mfa20240621 = {
  id: 'MFA-2024-06-21',
  title: { en: 'Decision on countermeasures against three units of Lockheed Martin and three persons', zh: '外交部2024年6月21日决定：对洛克希德·马丁公司3家实体及3人采取反制措施' },
  number: 'Foreign Ministry decision of 2024-06-21',
  issuers: ['Ministry of Foreign Affairs'],
  published: '2024-06-21',
  link: 'https://www.mfa.gov.cn/wjb_673085/zfxxgk_674865/gknrlb/fzcqdcs/202406/t20240621_11439508.shtml',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'mfa-2024-06-21', article: 'whole' }],
  effects: [
    {
      type: 'list',
      cite: 'mfa-2024-06-21',
      limb: 'mfa-2024-06-21',
      list: 'countermeasure',
      from: '2024-06-21',
      country: 'US',
      retransfer: 'not-applicable',
      order: { clause: 'none', measures: ['freeze'] },
      parties: [
        { name: 'Lockheed Martin Missile System Integration Lab', nameZh: '洛克希德·马丁导弹系统集成实验室' },
        { name: 'Lockheed Martin Advanced Technology Laboratories', nameZh: '洛克希德·马丁先进技术实验室' },
        { name: 'Lockheed Martin Ventures', nameZh: '洛克希德·马丁风险投资公司' },
      ],
    },
  ],
  passages: {
    'mfa-2024-06-21': {
      article: 'whole',
      says: {
        en: 'Item 1, on the companies, ends with the freeze of property in China. The ban on transactions stands in item 2, on three persons.',
        zh: '第一项（实体）止于冻结财产；禁止交易规定在第二项，对象为三名个人。',
      },
      doubt: {
        en: 'One report extends the ban on transactions to the companies. The words quoted of both items do not.',
        zh: '有一篇报道称禁止交易也适用于企业；所引两项原文并非如此。',
      },
    },
  },
} satisfies Instrument
