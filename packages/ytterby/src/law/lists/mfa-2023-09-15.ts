import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

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

export const mfa20230915Sources = [
  {
    title: 'no measure named, on companies',
    url: 'http://www.ssqshz.com/Item/Show.asp?m=1&d=44803',
    publisher: 'ssqshz.com, the ministry’s press conference',
    date: '2023-09-15',
    quote: '根据《中华人民共和国反外国制裁法》,中方决定对上述两家美国军工企业实施制裁',
  },
  { title: 'another copy: no measure named', url: 'https://www.shine.cn/news/nation/2309158749/', publisher: 'Xinhua', date: '2023-09-15' },
  { title: 'another copy: no measure named', url: 'https://www.nippon.com/en/news/kd1075381848535744804/', publisher: 'nippon.com', date: '2023-09-15' },
  {
    title: 'another copy: no measure named',
    url: 'https://www.europeansanctions.com/2023/09/china-sanctions-us-defence-entities/',
    publisher: 'europeansanctions.com',
    date: '2023-09-15',
  },
  {
    title: 'the page of the issuer, not opened',
    url: 'https://www.mfa.gov.cn/eng/xwfw_665399/s2510_665401/202309/t20230915_11143584.html',
    publisher: 'as one compilation of the lists gives it',
    date: '2023-09-15',
  },
  {
    title: 'second reading: measures',
    url: 'https://www.n4mation.org/news/2023/09/15/china-blacklists-northrop-grumman-and-lockheed-martin-unit-over-taiwan-arms-sales/',
    publisher: 'after SCMP',
    quote: 'Without saying what action Beijing would take',
  },
  { title: 'second reading: measures', url: 'https://italian.cri.cn/2023/09/15/ARTIFWToEup9qpTSDBBo6B1j230915.shtml', publisher: 'italian.cri.cn' },
] satisfies Source[]
