import type { Instrument } from '../../schema/instrument.ts'

/** 2 names, from countermeasures-2026-11-29.json. English title as printed by the embassy; Chinese title as reported by udn (关于 added). */
export const mfa20240411 = {
  id: 'MFA-2024-04-11',
  title: {
    en: 'Decision on Taking Countermeasures Against General Atomics Aeronautical Systems and General Dynamics Land Systems',
    zh: '外交部令第5号 关于对美国通用原子航空系统公司、通用动力陆地系统公司采取反制措施的决定',
  },
  number: 'Foreign Ministry order 5 of 2024-04-11',
  issuers: ['Ministry of Foreign Affairs'],
  published: '2024-04-11',
  link: 'https://www.fmprc.gov.cn/eng/zxxx_662805/202404/t20240411_11280072.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'mfa-2024-04-11', article: 'whole' }],
  effects: [
    {
      type: 'list',
      cite: 'mfa-2024-04-11',
      limb: 'mfa-2024-04-11',
      list: 'countermeasure',
      from: '2024-04-11',
      country: 'US',
      retransfer: 'not-applicable',
      order: { clause: 'none', measures: ['freeze', 'entry-ban'] },
      parties: [
        { name: 'General Atomics Aeronautical Systems', nameZh: '通用原子航空系统公司' },
        { name: 'General Dynamics Land Systems', nameZh: '通用动力陆地系统公司' },
      ],
    },
  ],
  passages: {
    'mfa-2024-04-11': {
      article: 'whole',
      says: {
        en: 'The decision was read whole: property in China is frozen, and senior managers get no visa and no entry. It holds no ban on transactions.',
        zh: '决定已读全文：冻结在中国境内的动产、不动产和其他各类财产，对高级管理人员不予签发签证、不准入境；没有禁止交易的条款。',
      },
    },
  },
} satisfies Instrument
