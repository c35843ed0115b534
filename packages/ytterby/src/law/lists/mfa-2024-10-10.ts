import type { Instrument } from '../../schema/instrument.ts'

/** 3 names, from countermeasures-2026-11-29.json. Chinese title rendered from the Japanese and German reports that print it in their tongue. */
export const mfa20241010 = {
  id: 'MFA-2024-10-10',
  title: {
    en: 'Decision on countermeasures against United States military-industry companies and senior managers',
    zh: '外交部2024年10月10日关于对美国军工企业及高级管理人员采取反制措施的决定',
  },
  number: 'Foreign Ministry decision of 2024-10-10',
  issuers: ['Ministry of Foreign Affairs'],
  published: '2024-10-10',
  link: 'https://www.mfa.gov.cn/wjb_673085/zfxxgk_674865/gknrlb/fzcqdcs/202410/t20241010_11504846.shtml',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'mfa-2024-10-10', article: 'whole' }],
  effects: [
    {
      type: 'list',
      cite: 'mfa-2024-10-10',
      limb: 'mfa-2024-10-10',
      list: 'countermeasure',
      from: '2024-10-10',
      country: 'US',
      retransfer: 'not-applicable',
      order: { clause: 'read', relevant: true, consentOf: 'MFA', measures: ['transactions-ban', 'freeze'] },
      parties: [
        { name: 'Edge Autonomy Operations LLC', nameZh: '边缘自治运营公司' },
        { name: 'Huntington Ingalls Industries Inc.', nameZh: '亨廷顿·英格尔斯工业公司' },
        { name: 'Skydio Inc.', nameZh: '斯凯迪奥公司' },
      ],
    },
  ],
  passages: {
    'mfa-2024-10-10': {
      article: 'whole',
      says: {
        en: 'Their property in China is frozen. Organisations and persons in China are forbidden relevant transactions, cooperation and other activities with them.',
        zh: '冻结其在中国境内的动产、不动产和其他各类财产。禁止中国境内的组织、个人与其进行有关交易、合作等活动。',
      },
    },
  },
} satisfies Instrument
