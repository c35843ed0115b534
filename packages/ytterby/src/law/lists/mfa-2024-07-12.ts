import type { Instrument } from '../../schema/instrument.ts'

/** 6 names, from countermeasures-2026-11-29.json. The compilation repeats the six under the day 2024-07-31 with the address of this decision: a slip of the day, not a second decision (2024-07-31 names one person). */
export const mfa20240712 = {
  id: 'MFA-2024-07-12',
  title: {
    en: 'Decision on countermeasures against six United States military-industry companies and five persons',
    zh: '外交部2024年7月12日决定：对6家美国军工企业及5人采取反制措施',
  },
  number: 'Foreign Ministry decision of 2024-07-12',
  issuers: ['Ministry of Foreign Affairs'],
  published: '2024-07-12',
  link: 'https://www.mfa.gov.cn/wjb_673085/zfxxgk_674865/gknrlb/fzcqdcs/202407/t20240712_11453049.shtml',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'mfa-2024-07-12', article: 'whole' }],
  effects: [
    {
      type: 'list',
      cite: 'mfa-2024-07-12',
      limb: 'mfa-2024-07-12',
      list: 'countermeasure',
      from: '2024-07-12',
      country: 'US',
      retransfer: 'not-applicable',
      order: { clause: 'not-read', consentOf: 'MFA', measures: ['freeze'] },
      parties: [
        { name: 'Anduril Industries', nameZh: '安杜里尔公司' },
        { name: 'Maritime Tactical Systems', nameZh: '海上战术系统公司' },
        { name: 'Pacific Rim Defense', nameZh: '环太平洋防务公司' },
        { name: 'AEVEX Aerospace', nameZh: 'AEVEX航天公司' },
        { name: 'LKD Aerospace', nameZh: 'LKD航天公司' },
        { name: 'Summit Technologies Inc.', nameZh: '顶峰科技公司' },
      ],
    },
  ],
  passages: {
    'mfa-2024-07-12': {
      article: 'whole',
      says: { en: 'Property in China is frozen. Whether transactions with the companies are forbidden was not read.', zh: '冻结在中国境内的财产。是否禁止与企业交易，未读到。' },
      doubt: {
        en: 'The decision was not seen. Reports differ on whether its ban on transactions covers the companies or only their managers.',
        zh: '决定原文未见；禁止交易是否适用于企业，抑或仅适用于高管，各报道不一。',
      },
    },
  },
} satisfies Instrument
