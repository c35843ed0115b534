import type { Instrument } from '../../schema/instrument.ts'

/** 1 name. The text was not read. */
export const mfa20200713 = {
  id: 'MFA-2020-07-13',
  title: { en: 'Measures against the Congressional-Executive Commission on China', zh: '外交部2020年7月13日宣布对美国国会及行政当局中国委员会采取措施' },
  number: 'Foreign Ministry statement of 2020-07-13',
  issuers: ['Ministry of Foreign Affairs'],
  published: '2020-07-13',
  link: null,
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'unverified', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'mfa-2020-07-13', article: 'as reported' }],
  effects: [
    {
      type: 'list',
      cite: 'mfa-2020-07-13',
      limb: 'mfa-2020-07-13',
      list: 'countermeasure',
      from: '2020-07-13',
      country: null,
      retransfer: 'not-applicable',
      order: { clause: 'mentioned', measures: ['not-named'] },
      parties: [{ name: 'US Congressional-Executive Commission on China' }],
    },
  ],
  passages: {
    'mfa-2020-07-13': {
      article: 'as reported',
      confidence: 'unverified',
      doubt: { en: 'The text was not read; that these bodies were named comes from a note without a copy.', zh: '原文未读；列名情况仅据一则没有副本的记录。' },
    },
  },
} satisfies Instrument
