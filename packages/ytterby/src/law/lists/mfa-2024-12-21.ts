import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** 2 names. */
export const mfa20241221 = {
  id: 'MFA-2024-12-21',
  title: { en: 'Decision on countermeasures against Canadian organisations and persons', zh: '外交部令第15号 关于对加拿大机构及人员采取反制措施的决定' },
  number: 'Foreign Ministry order 15 of 2024-12-21',
  issuers: ['Ministry of Foreign Affairs'],
  published: '2024-12-21',
  link: 'https://www.mfa.gov.cn/wjb_673085/zfxxgk_674865/gknrlb/fzcqdcs/202412/t20241222_11514801.shtml',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'mfa-2024-12-21', article: 'whole' }],
  effects: [
    {
      type: 'list',
      cite: 'mfa-2024-12-21',
      limb: 'mfa-2024-12-21',
      list: 'countermeasure',
      from: '2024-12-21',
      country: 'CA',
      retransfer: 'not-applicable',
      order: { clause: 'read', relevant: true, consentOf: 'MFA', measures: ['transactions-ban', 'freeze'] },
      parties: [
        { name: 'Uyghur Rights Advocacy Project', nameZh: '维吾尔人权倡导项目' },
        { name: 'Canada Tibet Committee', nameZh: '加拿大西藏委员会' },
      ],
    },
  ],
  passages: {
    'mfa-2024-12-21': {
      article: 'whole',
      confidence: 'two-secondary',
      says: {
        en: 'Their property in China is frozen. Organisations and persons in China are forbidden relevant transactions, cooperation and other activities with them.',
        zh: '冻结其在中国境内的动产、不动产和其他各类财产。禁止中国境内的组织、个人与其进行有关交易、合作等活动。',
      },
    },
  },
} satisfies Instrument

export const mfa20241221Sources = [
  {
    title: 'the measures as quoted',
    url: null,
    publisher: 'VOA/RFA copy of the text, 2024-12-22',
    date: '2024-12-21',
    quote: '禁止我国境内的组织、个人与其进行有关交易、合作等活动',
  },
  { title: 'another copy', url: 'http://portuguese.news.cn/20241223/d3d736184f2d4ff28e526552fb22080f/c.html', publisher: 'portuguese.news.cn', date: '2024-12-21' },
  {
    title: 'the page of the issuer, not opened',
    url: 'https://www.mfa.gov.cn/wjb_673085/zfxxgk_674865/gknrlb/fzcqdcs/202412/t20241222_11514801.shtml',
    publisher: 'as one compilation of the lists gives it',
    date: '2024-12-21',
  },
  {
    title: 'second reading: two Canadian bodies, freeze and ban',
    url: 'https://uyghurtimes.com/china-imposes-sanctions-on-canadian-institutions-advocating-for-uyghur-and-tibetan-rights',
    publisher: 'uyghurtimes.com',
    quote: 'prohibiting organizations and individuals within China from conducting any transactions, cooperation, or related activities with them',
  },
] satisfies Source[]
