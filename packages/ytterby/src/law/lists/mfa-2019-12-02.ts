import type { Instrument } from '../../schema/instrument.ts'

/** 5 names. The text was not read; the first three are known by their initials, their long names stand in party-names.ts. */
export const mfa20191202 = {
  id: 'MFA-2019-12-02',
  title: { en: 'Measures against five United States organisations', zh: '外交部2019年12月2日宣布对五家美国非政府组织采取措施' },
  number: 'Foreign Ministry statement of 2019-12-02',
  issuers: ['Ministry of Foreign Affairs'],
  published: '2019-12-02',
  link: null,
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'unverified', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'mfa-2019-12-02', article: 'as reported' }],
  effects: [
    {
      type: 'list',
      cite: 'mfa-2019-12-02',
      limb: 'mfa-2019-12-02',
      list: 'countermeasure',
      from: '2019-12-02',
      country: null,
      retransfer: 'not-applicable',
      order: { clause: 'mentioned', measures: ['not-named'] },
      parties: [{ name: 'NED' }, { name: 'NDI' }, { name: 'IRI' }, { name: 'Human Rights Watch' }, { name: 'Freedom House' }],
    },
  ],
  passages: {
    'mfa-2019-12-02': {
      article: 'as reported',
      confidence: 'unverified',
      doubt: { en: 'The text was not read; that these bodies were named comes from a note without a copy.', zh: '原文未读；列名情况仅据一则没有副本的记录。' },
    },
  },
} satisfies Instrument
