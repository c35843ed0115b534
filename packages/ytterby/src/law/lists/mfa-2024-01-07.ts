import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** 5 names, from countermeasures-2026-11-29.json. */
export const mfa20240107 = {
  id: 'MFA-2024-01-07',
  title: { en: 'Countermeasures against five United States military-industry companies', zh: '外交部2024年1月7日宣布对五家美国军工企业采取反制措施' },
  number: 'Foreign Ministry statement of 2024-01-07',
  issuers: ['Ministry of Foreign Affairs'],
  published: '2024-01-07',
  link: 'https://www.mfa.gov.cn/eng/xwfw_665399/s2510_665401/2535_665405/202401/t20240107_11219409.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'mfa-2024-01-07', article: 'whole' }],
  effects: [
    {
      type: 'list',
      cite: 'mfa-2024-01-07',
      limb: 'mfa-2024-01-07',
      list: 'countermeasure',
      from: '2024-01-07',
      country: 'US',
      retransfer: 'not-applicable',
      order: { clause: 'read', consentOf: 'MFA', measures: ['transactions-ban', 'freeze'] },
      parties: [
        { name: 'AeroVironment, Inc.', nameZh: '宇航环境公司' },
        { name: 'Alliant Techsystems Operations', nameZh: '联合技术系统运营公司' },
        { name: 'BAE Systems Land and Armaments', nameZh: '贝宜陆上和武器系统公司' },
        { name: 'Data Link Solutions' },
        { name: 'ViaSat, Inc.' },
      ],
    },
  ],
  passages: {
    'mfa-2024-01-07': {
      article: 'whole',
      says: {
        en: 'Their property in China is frozen. Organisations and persons in China are forbidden transactions, cooperation and other activities with them.',
        zh: '冻结其在中国境内的动产、不动产和其他各类财产。禁止中国境内的组织、个人与其进行交易、合作等活动。',
      },
      doubt: { en: 'The ban as quoted lacks the word “relevant” (有关). That rests on one Chinese copy.', zh: '所引禁令没有“有关”二字；仅据一份中文副本。' },
    },
  },
} satisfies Instrument

export const mfa20240107Sources = [
  { title: 'freeze, on companies', url: 'https://dzb.zzrbnews.com/news/54276.html', publisher: 'Xinhua', date: '2024-01-07', quote: '冻结在我国境内的动产、不动产和其他各类财产' },
  { title: 'another copy: freeze', url: 'https://www.shine.cn/news/nation/2401074318/', publisher: 'shine.cn', date: '2024-01-07' },
  {
    title: 'ban on transactions, on companies',
    url: 'https://dzb.zzrbnews.com/news/54276.html',
    publisher: 'Xinhua',
    date: '2024-01-07',
    quote: '禁止我国境内组织、个人与其进行交易、合作等活动',
  },
  { title: 'another copy: ban on transactions', url: 'https://en.mehrnews.com/amp/210443', publisher: 'en.mehrnews.com', date: '2024-01-07' },
  {
    title: 'the page of the issuer, not opened',
    url: 'https://www.mfa.gov.cn/eng/xwfw_665399/s2510_665401/2535_665405/202401/t20240107_11219409.html',
    publisher: 'as one compilation of the lists gives it',
    date: '2024-01-07',
  },
  {
    title: 'second reading: day; ban on transactions with the companies',
    url: 'https://www.bnnbloomberg.ca/china-sanctions-five-us-defense-companies-on-taiwan-arms-sales-1.2018526',
    publisher: 'Bloomberg',
    quote: 'prohibiting organizations and individuals in China from transactions and cooperation with them',
  },
  { title: 'second reading: day; ban on transactions with the companies', url: 'https://www.ffhr.cz/post/china-sanctions-5-us-defense-companies', publisher: 'AP' },
  { title: 'second reading: wording without 有关 (“relevant”)', url: 'https://geopolitechs.org/p/the-operating-mechanism-of-chinas', publisher: 'geopolitechs.org' },
] satisfies Source[]
