import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** 7 names, from countermeasures-2026-11-29.json. */
export const mfa20241227 = {
  id: 'MFA-2024-12-27',
  title: {
    en: 'Decision on countermeasures against United States military-industry companies and senior managers',
    zh: '外交部2024年12月27日决定：对7家美国军工企业及有关高管采取反制措施',
  },
  number: 'Foreign Ministry decision of 2024-12-27',
  issuers: ['Ministry of Foreign Affairs'],
  published: '2024-12-27',
  link: 'https://www.mfa.gov.cn/wjb_673085/zfxxgk_674865/gknrlb/fzcqdcs/202412/t20241227_11520050.shtml',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'mfa-2024-12-27', article: 'whole' }],
  effects: [
    {
      type: 'list',
      cite: 'mfa-2024-12-27',
      limb: 'mfa-2024-12-27',
      list: 'countermeasure',
      from: '2024-12-27',
      country: 'US',
      retransfer: 'not-applicable',
      order: { clause: 'read', consentOf: 'MFA', measures: ['transactions-ban', 'freeze'] },
      parties: [
        { name: 'Insitu, Inc.' },
        { name: 'Hudson Technologies Co.' },
        { name: 'Saronic Technologies, Inc.' },
        { name: 'Raytheon Canada', country: 'CA' },
        { name: 'Raytheon Australia', country: 'AU' },
        { name: 'Aerkomm Inc.' },
        { name: 'Oceaneering International, Inc.' },
      ],
    },
  ],
  passages: {
    'mfa-2024-12-27': {
      article: 'whole',
      says: {
        en: 'Their property in China is frozen. Organisations and persons in China are forbidden transactions, cooperation and other activities with them.',
        zh: '冻结其在中国境内的动产、不动产和其他各类财产。禁止中国境内的组织、个人与其进行交易、合作等活动。',
      },
      doubt: {
        en: 'The Chinese words were not seen, so whether they hold “relevant” (有关) is open. The English copies do not.',
        zh: '中文原文未见，是否有“有关”二字未定；英文副本没有。',
      },
    },
  },
} satisfies Instrument

export const mfa20241227Sources = [
  {
    title: 'freeze, on companies and relevant senior executives',
    url: 'https://en.mehrnews.com/news/226089/China-sanctions-7-US-military-companies-senior-executives',
    publisher: 'en.mehrnews.com',
    date: '2024-12-27',
    quote: 'Their movable and immovable properties, and other kinds of assets within China shall be frozen.',
  },
  {
    title: 'another copy: freeze',
    url: 'https://www.pakistantoday.com.pk/2024/12/28/china-sanctions-7-us-military-companies-relevant-executives-over-arms-sales-to-taiwan-region/',
    publisher: 'pakistantoday.com.pk',
    date: '2024-12-27',
  },
  {
    title: 'ban on transactions, on companies and relevant senior executives',
    url: 'https://en.mehrnews.com/news/226089/China-sanctions-7-US-military-companies-senior-executives',
    publisher: 'en.mehrnews.com',
    date: '2024-12-27',
    quote: 'All organizations and individuals within China shall be prohibited from engaging in transaction, cooperation and other activities with them',
  },
  { title: 'another copy: ban on transactions', url: 'http://aolaikelin.cn/a/202412/28/WS676f424aa310f1265a1d5654.html', publisher: 'China Daily', date: '2024-12-27' },
  {
    title: 'another copy: ban on transactions',
    url: 'https://pojoknegeri.com/china-sanksi-perusahaan-militer-amerika-usai-persenjatai-taiwan-perang?page=3',
    publisher: 'pojoknegeri.com',
    date: '2024-12-27',
  },
  {
    title: 'the page of the issuer, not opened',
    url: 'https://www.mfa.gov.cn/wjb_673085/zfxxgk_674865/gknrlb/fzcqdcs/202412/t20241227_11520050.shtml',
    publisher: 'as one compilation of the lists gives it',
    date: '2024-12-27',
  },
  {
    title: 'second reading: day; ban on transactions with the companies',
    url: 'https://mideastdiscourse.com/2024/12/28/china-imposes-sanctions-on-7-us-military-companies',
    publisher: 'mideastdiscourse.com',
    quote: 'Prohibiting Chinese organizations and individuals from engaging in transactions, cooperation, or other related activities with these companies.',
  },
  {
    title: 'second reading: day; ban on transactions with the companies',
    url: 'https://morningexpress.in/china-has-a-new-move-in-response-to-the-us-supporting-taiwan',
    publisher: 'after SCMP',
  },
  { title: 'second reading: parties', url: 'https://americanfaith.com/china-sanctions-7-u-s-companies-over-taiwan-aid', publisher: 'americanfaith.com' },
  { title: 'second reading: parties', url: 'https://menafn.com/1109041538/China-imposes-sanctions-on-US-defense-companies', publisher: 'menafn.com' },
] satisfies Source[]
