import type { Instrument } from '../../schema/instrument.ts'

/** 2 names, from countermeasures-2026-11-29.json. */
export const mfa20230915 = {
  id: 'MFA-2023-09-15',
  title: { en: 'Sanctions on Lockheed Martin in St. Louis and Northrop Grumman', zh: '外交部2023年9月15日宣布对两家美国军工企业实施制裁' },
  number: 'Foreign Ministry statement of 2023-09-15',
  issuers: ['Ministry of Foreign Affairs'],
  published: '2023-09-15',
  link: 'https://www.mfa.gov.cn/eng/xwfw_665399/s2510_665401/202309/t20230915_11143584.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'mfa-2023-09-15', article: 'whole' }],
  effects: [
    {
      type: 'list',
      cite: 'mfa-2023-09-15',
      limb: 'mfa-2023-09-15',
      list: 'countermeasure',
      from: '2023-09-15',
      country: 'US',
      retransfer: 'not-applicable',
      order: { clause: 'no-measure-named', consentOf: 'MFA', measures: ['not-named'] },
      parties: [
        { name: 'Lockheed Martin Corporation, St. Louis, MO', nameZh: '洛克希德·马丁公司密苏里州圣路易斯市分公司' },
        { name: 'Northrop Grumman', nameZh: '诺斯罗普·格鲁曼公司' },
      ],
    },
  ],
  passages: {
    'mfa-2023-09-15': {
      article: 'whole',
      says: {
        en: 'The spokesperson announced sanctions under the Anti-Foreign Sanctions Law and named no measure. A ban on transactions is neither stated nor excluded.',
        zh: '发言人宣布依据《反外国制裁法》实施制裁，未说明具体措施；既未说明也未排除禁止交易。',
      },
    },
  },
} satisfies Instrument
