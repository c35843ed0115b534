import type { Instrument } from '../../schema/instrument.ts'

/** 2 names. */
export const mfa20241221 = {
  id: 'MFA-2024-12-21',
  title: { en: 'Decision on countermeasures against Canadian organisations and persons', zh: '外交部令第15号 关于对加拿大机构及人员采取反制措施的决定' },
  number: 'Foreign Ministry order 15 of 2024-12-21',
  issuers: ['Ministry of Foreign Affairs'],
  published: '2024-12-21',
  link: 'https://www.mfa.gov.cn/wjb_673085/zfxxgk_674865/gknrlb/fzcqdcs/202412/t20241222_11514801.shtml',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'mfa-2024-12-21', article: 'whole' }],
  effects: [
    {
      type: 'list',
      cite: 'mfa-2024-12-21',
      limb: 'mfa-2024-12-21',
      list: 'countermeasure',
      from: '2024-12-21',
      country: 'CA',
      retransfer: 'not-applicable',
      order: { clause: 'read', relevant: true, consentOf: 'MFA', measures: ['transactions-ban', 'freeze'] },
      parties: [
        { name: 'Uyghur Rights Advocacy Project', nameZh: '维吾尔人权倡导项目' },
        { name: 'Canada Tibet Committee', nameZh: '加拿大西藏委员会' },
      ],
    },
  ],
  passages: {
    'mfa-2024-12-21': {
      article: 'whole',
      confidence: 'two-secondary',
      says: {
        en: 'Their property in China is frozen. Organisations and persons in China are forbidden relevant transactions, cooperation and other activities with them.',
        zh: '冻结其在中国境内的动产、不动产和其他各类财产。禁止中国境内的组织、个人与其进行有关交易、合作等活动。',
      },
    },
  },
} satisfies Instrument
