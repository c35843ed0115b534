import type { Instrument } from '../../schema/instrument.ts'

/** 4 names. The text was not read. */
export const mfa20210326 = {
  id: 'MFA-2021-03-26',
  title: { en: 'Sanctions on entities and persons of the United Kingdom', zh: '外交部2021年3月26日宣布对英国有关机构和人员实施制裁' },
  number: 'Foreign Ministry statement of 2021-03-26',
  issuers: ['Ministry of Foreign Affairs'],
  published: '2021-03-26',
  link: null,
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'unverified', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'mfa-2021-03-26', article: 'as reported' }],
  effects: [
    {
      type: 'list',
      cite: 'mfa-2021-03-26',
      limb: 'mfa-2021-03-26',
      list: 'countermeasure',
      from: '2021-03-26',
      country: null,
      retransfer: 'not-applicable',
      order: { clause: 'mentioned', measures: ['not-named'] },
      parties: [{ name: 'China Research Group' }, { name: 'Conservative Party Human Rights Commission' }, { name: 'Essex Court Chambers' }, { name: 'Uyghur Tribunal' }],
    },
  ],
  passages: {
    'mfa-2021-03-26': {
      article: 'as reported',
      confidence: 'unverified',
      doubt: {
        en: 'The text was not read; that these bodies were named comes from a note without a copy. On 2026-01-30 restrictions on serving parliamentarians were said to end; these bodies were not named.',
        zh: '原文未读；列名情况仅据一则没有副本的记录。2026年1月30日据称解除对现任议员的限制；未提及这些机构。',
      },
    },
  },
} satisfies Instrument
