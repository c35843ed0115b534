import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** 2 names, from countermeasures-2026-11-29.json. English title as printed by the embassy; Chinese title as reported by udn (关于 added). */
export const mfa20240411 = {
  id: 'MFA-2024-04-11',
  title: {
    en: 'Decision on Taking Countermeasures Against General Atomics Aeronautical Systems and General Dynamics Land Systems',
    zh: '外交部令第5号 关于对美国通用原子航空系统公司、通用动力陆地系统公司采取反制措施的决定',
  },
  number: 'Foreign Ministry order 5 of 2024-04-11',
  issuers: ['Ministry of Foreign Affairs'],
  published: '2024-04-11',
  link: 'https://www.fmprc.gov.cn/eng/zxxx_662805/202404/t20240411_11280072.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'mfa-2024-04-11', article: 'whole' }],
  effects: [
    {
      type: 'list',
      cite: 'mfa-2024-04-11',
      limb: 'mfa-2024-04-11',
      list: 'countermeasure',
      from: '2024-04-11',
      country: 'US',
      retransfer: 'not-applicable',
      order: { clause: 'none', measures: ['freeze', 'entry-ban'] },
      parties: [
        { name: 'General Atomics Aeronautical Systems', nameZh: '通用原子航空系统公司' },
        { name: 'General Dynamics Land Systems', nameZh: '通用动力陆地系统公司' },
      ],
    },
  ],
  passages: {
    'mfa-2024-04-11': {
      article: 'whole',
      says: {
        en: 'The decision was read whole: property in China is frozen, and senior managers get no visa and no entry. It holds no ban on transactions.',
        zh: '决定已读全文：冻结在中国境内的动产、不动产和其他各类财产，对高级管理人员不予签发签证、不准入境；没有禁止交易的条款。',
      },
    },
  },
} satisfies Instrument

export const mfa20240411Sources = [
  {
    title: 'freeze, on companies',
    url: 'http://bb.china-embassy.gov.cn/eng/zgyw/202404/t20240411_11280072.htm',
    publisher: 'bb.china-embassy.gov.cn',
    date: '2024-04-11',
    quote: 'All of their movable and immovable properties, and other kinds of assets within China shall be frozen.',
  },
  { title: 'another copy: freeze', url: 'http://forum.udn.com/forum/NewsLetter/NewsPreview?NewsID=7892718', publisher: 'forum.udn.com', date: '2024-04-11' },
  {
    title: 'entry ban, on senior management',
    url: 'http://bb.china-embassy.gov.cn/eng/zgyw/202404/t20240411_11280072.htm',
    publisher: 'bb.china-embassy.gov.cn',
    date: '2024-04-11',
    quote: 'Their senior management shall be denied visas or entry into China.',
  },
  {
    title: 'the page of the issuer, not opened',
    url: 'https://www.fmprc.gov.cn/eng/zxxx_662805/202404/t20240411_11280072.html',
    publisher: 'as one compilation of the lists gives it',
    date: '2024-04-11',
  },
  {
    title: 'another page of the issuer',
    url: 'https://www.mfa.gov.cn/web/wjb_673085/zfxxgk_674865/gknrlb/fzcqdcs/202404/t20240411_11280056.shtml',
    publisher: 'as one compilation of the lists gives it',
    date: '2024-04-11',
  },
  {
    title: 'second reading: no ban on transactions',
    url: 'https://www.straitstimes.com/asia/east-asia/china-sanctions-two-us-defence-firms-for-selling-taiwan-weapons',
    publisher: 'Reuters',
    quote: 'frozen the firms’ properties in China and banned their senior executives from entering the country',
  },
  {
    title: 'second reading: no ban on transactions',
    url: 'https://kvia.com/news/ap-national/2024/04/11/china-sanctions-2-u-s-companies-over-support-for-arms-sales-to-taiwan/',
    publisher: 'AP',
  },
] satisfies Source[]
