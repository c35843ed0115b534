import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** 5 names, from countermeasures-2026-11-29.json. */
export const mofcomOrder20256 = {
  id: 'MOFCOM-ORDER-2025-6',
  title: {
    en: 'Decision on countermeasures against five United States subsidiaries of Hanwha Ocean',
    zh: '商务部令2025年第6号 关于对韩华海洋株式会社5家美国相关子公司采取反制措施的决定',
  },
  number: 'MOFCOM order 6 of 2025',
  issuers: ['MOFCOM'],
  published: '2025-10-14',
  link: 'https://aqygzj.mofcom.gov.cn/flzc/gzjgfxwj/art/2025/art_ff624c30d2734ed9b3d0916a23ed1c45.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-29', readBy: ['transcription 2026-11-29', 'second reading 2026-11-29'] },
  limbs: [{ id: 'order2025-6', article: 'whole' }],
  effects: [
    {
      type: 'list',
      cite: 'order2025-6',
      limb: 'order2025-6',
      list: 'countermeasure',
      from: '2025-10-14',
      country: 'US',
      retransfer: 'not-applicable',
      order: { clause: 'read', relevant: true, consentOf: 'MOFCOM', measures: ['transactions-ban'] },
      parties: [
        { name: 'Hanwha Shipping LLC' },
        { name: 'Hanwha Philly Shipyard Inc.' },
        { name: 'Hanwha Ocean USA International LLC' },
        { name: 'Hanwha Shipping Holdings LLC' },
        { name: 'HS USA Holdings Corp.' },
      ],
    },
  ],
  passages: {
    'order2025-6': {
      article: 'whole',
      says: {
        en: 'Organisations and persons in China are forbidden relevant transactions, cooperation and other activities with them. It is the only measure.',
        zh: '禁止中国境内的组织、个人与其进行有关交易、合作等活动。别无其他措施。',
      },
    },
  },
} satisfies Instrument

export const mofcomOrder20256Sources = [
  {
    title: 'ban on transactions, on companies',
    url: 'https://www.hk01.com/即時中國/60285130/',
    publisher: 'hk01.com, text',
    date: '2025-10-14',
    quote: '禁止中國境內的組織、個人與其進行有關交易、合作等活動',
  },
  { title: 'another copy: ban on transactions', url: 'https://udn.com/news/story/7333/9069014', publisher: 'udn.com', date: '2025-10-14' },
  {
    title: 'another copy: ban on transactions',
    url: 'https://www.bastillepost.com/global/article/5278844-china-announces-countermeasures-against-five-us-linked-subsidiaries-of-hanwha-ocean',
    publisher: 'bastillepost.com',
    date: '2025-10-14',
  },
  {
    title: 'the page of the issuer, not opened',
    url: 'https://aqygzj.mofcom.gov.cn/flzc/gzjgfxwj/art/2025/art_ff624c30d2734ed9b3d0916a23ed1c45.html',
    publisher: 'as one compilation of the lists gives it',
    date: '2025-10-14',
  },
  {
    title: 'second reading: day; number; ban on transactions with the companies',
    url: 'https://www.imarinenews.com/28204.html',
    publisher: 'imarinenews.com',
    quote: 'prohibited from conducting relevant transactions, cooperation and other activities with these entities',
  },
  {
    title: 'second reading: day; number; ban on transactions with the companies',
    url: 'https://www.xindemarinenews.com/m/view.php?aid=61686',
    publisher: 'xindemarinenews.com, number',
  },
  { title: 'second reading: parties', url: 'https://www.etnet.com.hk/www/tc/forex/news-article/20251014843', publisher: 'etnet.com.hk' },
  {
    title: 'second reading: suspension by order 7 of 2025',
    url: 'https://seantel.news/shipbuilding-technology/china-suspends-sanctions-on-hanwha-oceans-us-subsidiaries',
    publisher: 'seantel.news',
    quote: 'remove sanctions imposed on various shipping entities',
  },
  { title: 'second reading: suspension by order 7 of 2025', url: null, publisher: 'White House fact sheet 2025-11-01 (brian14708/wh-briefings)' },
  { title: 'second reading: after the year', url: null, publisher: 'horizon-and-extension.json' },
  { title: 'second reading: after the year', url: null, publisher: 'public register of MOFCOM notices, 2026-10 (no stable address)' },
] satisfies Source[]
