import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

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

export const mfa20231226Sources = [
  {
    title: 'freeze, on company and persons',
    url: 'https://www.szhgh.com/Article/news/politics/2023-12-27/344144.html',
    publisher: 'Beijing Daily',
    date: '2023-12-26',
    quote: '冻结上述公司和个人在中国境内的动产、不动产和其他各类财产',
  },
  { title: 'another copy: freeze', url: 'http://yzaobao.com/cngov/2023-12/28153519.html', publisher: 'yzaobao.com', date: '2023-12-26' },
  { title: 'another copy: freeze', url: 'https://japanese.cri.cn/2023/12/26/ARTIJpqZVEQvXcALXdbkV2PL231226.shtml', publisher: 'japanese.cri.cn', date: '2023-12-26' },
  {
    title: 'ban on transactions, on company and persons',
    url: 'https://www.szhgh.com/Article/news/politics/2023-12-27/344144.html',
    publisher: 'Beijing Daily',
    date: '2023-12-26',
    quote: '禁止中国境内的组织、个人与其进行有关交易、合作等活动',
  },
  {
    title: 'entry ban, on 2 persons only',
    url: 'https://www.szhgh.com/Article/news/politics/2023-12-27/344144.html',
    publisher: 'szhgh.com',
    date: '2023-12-26',
    quote: '禁止上述2人入境中国（包括内地和香港、澳门特区）',
  },
  {
    title: 'the page of the issuer, not opened',
    url: 'http://fi.china-embassy.gov.cn/eng/fyrth/202312/t20231226_11213181.htm',
    publisher: 'as one compilation of the lists gives it',
    date: '2023-12-26',
  },
  {
    title: 'second reading: day; ban on transactions with the company',
    url: 'https://www.ktsf.com/2023/12/27/china-sanctions-us-entity-individual/',
    publisher: 'i-Cable',
    quote: '凍結有關公司和個人在中國境內財產…禁止中國境內的組織或個人與其進行有關交易、合作等活動',
  },
  {
    title: 'second reading: day; ban on transactions with the company',
    url: 'https://www.xn--9iqu5s04guq4c.cn/page175?article_id=4183',
    publisher: 'Beijing Daily, dated 2023-12-26; same origin as the first source',
  },
] satisfies Source[]
