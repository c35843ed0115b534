import type { Instrument } from '../../schema/instrument.ts'

/** 1 name, from countermeasures-2026-11-29.json. Every copy prints 卡隆 (Kharon); “1nteger, LLC” stands in one compilation alone and is not printed here. */
export const mfa20231226 = {
  id: 'MFA-2023-12-26',
  title: { en: 'Countermeasures against Kharon and two persons', zh: '外交部2023年12月26日宣布对卡隆公司及两人采取反制措施' },
  number: 'Foreign Ministry statement of 2023-12-26',
  issuers: ['Ministry of Foreign Affairs'],
  published: '2023-12-26',
  link: 'http://fi.china-embassy.gov.cn/eng/fyrth/202312/t20231226_11213181.htm',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'mfa-2023-12-26', article: 'whole' }],
  effects: [
    {
      type: 'list',
      cite: 'mfa-2023-12-26',
      limb: 'mfa-2023-12-26',
      list: 'countermeasure',
      from: '2023-12-26',
      country: 'US',
      retransfer: 'not-applicable',
      order: { clause: 'read', relevant: true, consentOf: 'MFA', measures: ['transactions-ban', 'freeze'] },
      parties: [{ name: 'Kharon', nameZh: '卡隆' }],
    },
  ],
  passages: {
    'mfa-2023-12-26': {
      article: 'whole',
      says: {
        en: 'Their property in China is frozen. Organisations and persons in China are forbidden relevant transactions, cooperation and other activities with them.',
        zh: '冻结其在中国境内的动产、不动产和其他各类财产。禁止中国境内的组织、个人与其进行有关交易、合作等活动。',
      },
    },
  },
} satisfies Instrument
