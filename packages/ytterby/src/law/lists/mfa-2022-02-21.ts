import type { Instrument } from '../../schema/instrument.ts'

/** 2 names, from countermeasures-2026-11-29.json. */
export const mfa20220221 = {
  id: 'MFA-2022-02-21',
  title: { en: 'Countermeasures against Raytheon Technologies and Lockheed Martin', zh: '外交部2022年2月21日宣布对雷神技术公司和洛克希德·马丁公司实施反制' },
  number: 'Foreign Ministry statement of 2022-02-21',
  issuers: ['Ministry of Foreign Affairs'],
  published: '2022-02-21',
  link: 'http://xilu.com/jsdt/20220223/1000010001200049.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'mfa-2022-02-21', article: 'whole' }],
  effects: [
    {
      type: 'list',
      cite: 'mfa-2022-02-21',
      limb: 'mfa-2022-02-21',
      list: 'countermeasure',
      from: '2022-02-21',
      country: 'US',
      retransfer: 'not-applicable',
      order: { clause: 'no-measure-named', consentOf: 'MFA', measures: ['not-named'] },
      parties: [
        { name: 'Raytheon Technologies Corporation', nameZh: '雷神技术公司' },
        { name: 'Lockheed Martin Corporation', nameZh: '洛克希德·马丁公司' },
      ],
    },
  ],
  passages: {
    'mfa-2022-02-21': {
      article: 'whole',
      says: {
        en: 'The spokesperson announced countermeasures under the Anti-Foreign Sanctions Law and named no measure.',
        zh: '发言人宣布依据《反外国制裁法》实施反制，未说明具体措施。',
      },
    },
  },
} satisfies Instrument
