import type { Instrument } from '../../schema/instrument.ts'

/** 20 names, from countermeasures-2026-11-29.json. Chinese title read (udn, hk01); number and English title from the translation of geopolitechs.org. Announcement 13 of 2025 and list 10 of 2025 print the Chinese of Gibbs & Cox and of Epirus otherwise, and so does one agency for this decision. */
export const mfa20251226 = {
  id: 'MFA-2025-12-26',
  title: {
    en: 'Decision on countermeasures against relevant United States defence companies and senior executives',
    zh: '外交部令第19号 关于对美国军工相关企业及高级管理人员采取反制措施的决定',
  },
  number: 'Foreign Ministry order 19 of 2025-12-26',
  issuers: ['Ministry of Foreign Affairs'],
  published: '2025-12-26',
  link: 'https://www.mfa.gov.cn/wjb_673085/zfxxgk_674865/gknrlb/fzcqdcs/202512/t20251226_11787617.shtml',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'mfa-2025-12-26', article: 'whole' }],
  effects: [
    {
      type: 'list',
      cite: 'mfa-2025-12-26',
      limb: 'mfa-2025-12-26',
      list: 'countermeasure',
      from: '2025-12-26',
      country: 'US',
      retransfer: 'not-applicable',
      order: { clause: 'read', relevant: true, consentOf: 'MFA', measures: ['transactions-ban', 'freeze'] },
      parties: [
        { name: 'Northrop Grumman Systems Corporation', nameZh: '诺斯罗普·格鲁曼系统公司' },
        { name: 'L3Harris Maritime Services', nameZh: 'L3哈里斯海事服务公司' },
        { name: 'Boeing in St. Louis', nameZh: '波音密苏里州圣路易斯市分公司' },
        { name: 'Gibbs & Cox, Inc.', nameZh: '吉布斯与考克斯公司' },
        { name: 'Advanced Acoustic Concepts', nameZh: '先进声学概念有限责任公司' },
        { name: 'VSE Corporation', nameZh: 'VSE公司' },
        { name: 'Sierra Technical Services, Inc.', nameZh: '塞拉技术服务公司' },
        { name: 'Red Cat Holdings, Inc.', nameZh: '红猫控股公司' },
        { name: 'Teal Drones, Inc.', nameZh: '蒂尔无人机公司' },
        { name: 'ReconCraft', nameZh: '侦察艇有限责任公司' },
        { name: 'High Point Aerotechnologies', nameZh: '高点航空技术公司' },
        { name: 'Epirus, Inc.', nameZh: '伊庇鲁斯公司' },
        { name: 'Dedrone Holdings Inc.', nameZh: '迪德罗恩公司' },
        { name: 'Area-I', nameZh: 'I领域公司' },
        { name: 'Blue Force Technologies', nameZh: '蓝力技术公司' },
        { name: 'Dive Technologies', nameZh: '潜航技术公司' },
        { name: 'Vantor', nameZh: '万拓公司' },
        { name: 'Intelligent Epitaxy Technology, Inc.', nameZh: '英特磊公司' },
        { name: 'Rhombus Power Inc.', nameZh: '菱形力量公司' },
        { name: 'Lazarus Enterprises Inc.', nameZh: '拉撒路人工智能公司' },
      ],
    },
  ],
  passages: {
    'mfa-2025-12-26': {
      article: 'whole',
      says: {
        en: 'Their property in China is frozen. Organisations and persons in China are forbidden relevant transactions, cooperation and other activities with them.',
        zh: '冻结其在中国境内的动产、不动产和其他各类财产。禁止中国境内的组织、个人与其进行有关交易、合作等活动。',
      },
    },
  },
} satisfies Instrument
