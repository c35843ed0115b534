import type { Instrument } from '../../schema/instrument.ts'

/** 13 names, from countermeasures-2026-11-29.json. Chinese title rendered from Italian, German and Japanese reports that print it in their tongue. */
export const mfa20241205 = {
  id: 'MFA-2024-12-05',
  title: {
    en: 'Decision on countermeasures against United States military-industry companies and senior managers',
    zh: '外交部2024年12月5日关于对美国军工企业及高级管理人员采取反制措施的决定',
  },
  number: 'Foreign Ministry decision of 2024-12-05',
  issuers: ['Ministry of Foreign Affairs'],
  published: '2024-12-05',
  link: 'https://www.mfa.gov.cn/wjb_673085/zfxxgk_674865/gknrlb/fzcqdcs/202412/t20241217_11495202.shtml',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'mfa-2024-12-05', article: 'whole' }],
  effects: [
    {
      type: 'list',
      cite: 'mfa-2024-12-05',
      limb: 'mfa-2024-12-05',
      list: 'countermeasure',
      from: '2024-12-05',
      country: 'US',
      retransfer: 'not-applicable',
      order: { clause: 'read', relevant: true, consentOf: 'MFA', measures: ['transactions-ban', 'freeze'] },
      parties: [
        { name: 'Teledyne Brown Engineering, Inc.' },
        { name: 'BRINC Drones, Inc.' },
        { name: 'Rapid Flight LLC' },
        { name: 'Red Six Solutions' },
        { name: 'Shield AI, Inc.' },
        { name: 'SYNEXXUS, Inc.' },
        { name: 'Firestorm Labs, Inc.' },
        { name: 'Kratos Unmanned Aerial Systems, Inc.' },
        { name: 'HavocAI' },
        { name: 'Neros Technologies' },
        { name: 'Cyberlux Corporation' },
        { name: 'Domo Tactical Communications' },
        { name: 'Group W' },
      ],
    },
  ],
  passages: {
    'mfa-2024-12-05': {
      article: 'whole',
      says: {
        en: 'Their property in China is frozen. Organisations and persons in China are forbidden relevant transactions, cooperation and other activities with them.',
        zh: '冻结其在中国境内的动产、不动产和其他各类财产。禁止中国境内的组织、个人与其进行有关交易、合作等活动。',
      },
      doubt: { en: 'The Chinese words were not seen. “Relevant” (有关) stands in the Italian text of People’s Daily Online.', zh: '中文原文未见；“有关”据人民网意大利文文本。' },
    },
  },
} satisfies Instrument
