import type { Instrument } from '../../schema/instrument.ts'

/** 9 names, from countermeasures-2026-11-29.json. Chinese title rendered from the Japanese full text of Xinhua and the page name; not seen letter by letter. */
export const mfa20240918 = {
  id: 'MFA-2024-09-18',
  title: { en: 'Decision on countermeasures against United States military-industry companies', zh: '外交部2024年9月18日关于对美国军工企业采取反制措施的决定' },
  number: 'Foreign Ministry decision of 2024-09-18',
  issuers: ['Ministry of Foreign Affairs'],
  published: '2024-09-18',
  link: 'https://www.mfa.gov.cn/wjb_673085/zfxxgk_674865/gknrlb/fzcqdcs/202409/t20240918_11492303.shtml',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'mfa-2024-09-18', article: 'whole' }],
  effects: [
    {
      type: 'list',
      cite: 'mfa-2024-09-18',
      limb: 'mfa-2024-09-18',
      list: 'countermeasure',
      from: '2024-09-18',
      country: 'US',
      retransfer: 'not-applicable',
      order: { clause: 'read', relevant: true, consentOf: 'MFA', measures: ['transactions-ban', 'freeze'] },
      parties: [
        { name: 'Sierra Nevada Corporation', nameZh: '内华达山脉公司' },
        { name: 'Stick Rudder Enterprises LLC', nameZh: '摇杆舵公司' },
        { name: 'Cubic Corporation', nameZh: '立方公司' },
        { name: 'S3 AeroDefense', nameZh: 'S3航空防务公司' },
        { name: 'TCOM, Limited Partnership', nameZh: '特科姆公司' },
        { name: 'TextOre', nameZh: '文本矿公司' },
        { name: 'Planate Management Group', nameZh: '扁平地球管理公司' },
        { name: 'ACT1 Federal', nameZh: 'ACT1联邦公司' },
        { name: 'Exovera', nameZh: '埃克索维拉公司' },
      ],
    },
  ],
  passages: {
    'mfa-2024-09-18': {
      article: 'whole',
      says: {
        en: 'Their property in China is frozen. Organisations and persons in China are forbidden relevant transactions, cooperation and other activities with them.',
        zh: '冻结其在中国境内的动产、不动产和其他各类财产。禁止中国境内的组织、个人与其进行有关交易、合作等活动。',
      },
      doubt: { en: 'The Chinese words were not seen. “Relevant” (有关) stands in Xinhua’s full text in Japanese.', zh: '中文原文未见；“有关”据新华社日文全文。' },
    },
  },
} satisfies Instrument
