import type { Instrument } from '../../schema/instrument.ts'

/** 1 name. The text was not read. */
export const mfa20210723 = {
  id: 'MFA-2021-07-23',
  title: { en: 'Measures against the Hong Kong Democracy Council and others', zh: '外交部2021年7月23日宣布对“香港民主委员会”等采取反制措施' },
  number: 'Foreign Ministry statement of 2021-07-23',
  issuers: ['Ministry of Foreign Affairs'],
  published: '2021-07-23',
  link: null,
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'unverified', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'mfa-2021-07-23', article: 'as reported' }],
  effects: [
    {
      type: 'list',
      cite: 'mfa-2021-07-23',
      limb: 'mfa-2021-07-23',
      list: 'countermeasure',
      from: '2021-07-23',
      country: null,
      retransfer: 'not-applicable',
      order: { clause: 'mentioned', measures: ['not-named'] },
      parties: [{ name: 'Hong Kong Democracy Council' }],
    },
  ],
  passages: {
    'mfa-2021-07-23': {
      article: 'as reported',
      confidence: 'unverified',
      doubt: { en: 'The text was not read; that these bodies were named comes from a note without a copy.', zh: '原文未读；列名情况仅据一则没有副本的记录。' },
    },
  },
} satisfies Instrument
