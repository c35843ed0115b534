import type { Instrument } from '../../schema/instrument.ts'

/** 2 names. */
export const mfa20230407 = {
  id: 'MFA-2023-04-07',
  title: { en: 'Countermeasures against the Hudson Institute and the Reagan Library', zh: '外交部2023年4月7日决定：对哈德逊研究所、里根图书馆采取反制措施' },
  number: 'Foreign Ministry decision of 2023-04-07',
  issuers: ['Ministry of Foreign Affairs'],
  published: '2023-04-07',
  link: 'https://www.mfa.gov.cn/wjb_673085/zfxxgk_674865/gknrlb/fzcqdcs/202304/t20230407_11055802.shtml',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'mfa-2023-04-07', article: 'whole' }],
  effects: [
    {
      type: 'list',
      cite: 'mfa-2023-04-07',
      limb: 'mfa-2023-04-07',
      list: 'countermeasure',
      from: '2023-04-07',
      country: null,
      retransfer: 'not-applicable',
      order: { clause: 'restricts', relevant: true, consentOf: 'MFA', measures: ['restriction'] },
      parties: [
        { name: 'Hudson Institute', nameZh: '哈德逊研究所' },
        { name: 'Ronald Reagan Presidential Library', nameZh: '里根图书馆' },
      ],
    },
  ],
  passages: {
    'mfa-2023-04-07': {
      article: 'whole',
      confidence: 'two-secondary',
      says: {
        en: 'Universities, institutions and other organisations in China are strictly restricted in relevant transactions, exchange and cooperation with the two. That restricts and does not forbid.',
        zh: '严格限制中国境内高校、机构等组织与此两机构进行有关交易、交流、合作等活动。系限制，并非禁止。',
      },
    },
  },
} satisfies Instrument
