import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** The catalogue is re-issued every year (2026: announcement 89 of 2025). The full list of 78 rows was not obtained: the goods follow from the rows and rules that were read. */
export const mofcomGacc201494 = {
  id: 'MOFCOM-GACC-2014-94',
  key: 'xl2015',
  title: {
    en: 'Export licence catalogue 2015 and its yearly successors: rare earths on an ordinary export licence',
    zh: '商务部 海关总署公告2014年第94号 2015年出口许可证管理货物目录（及此后各年度目录）',
  },
  number: 'MOFCOM & GACC announcement 94 of 2014',
  issuers: ['MOFCOM', 'GACC'],
  published: '2014-12-31',
  link: 'https://yfs8.com/thread/941589.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [
    { id: 'export-licence', article: 'rare-earth rows', text: { en: 'Rare-earth goods of the export licence catalogue', zh: '出口许可证管理货物目录中的稀土货物' } },
    {
      id: 'fine-cerium',
      article: 'cerium row',
      text: {
        en: 'Cerium and cerium alloys under 500 micrometres: dual-use licence instead of the ordinary licence',
        zh: '颗粒小于500微米的铈及其合金：不领出口许可证，须领两用物项出口许可证',
      },
    },
  ],
  effects: [
    { type: 'enact', cite: 'xl2015', limbs: ['export-licence'], from: '2015-01-01' },
    { type: 'enact', cite: 'xl2015-cerium', limbs: ['fine-cerium'], from: '2015-01-01' },
    { type: 'revoke', cite: 'xl2015', limbs: ['export-quota'], from: '2015-01-01' },
  ],
  passages: {
    xl2015: { article: 'rare-earth rows' },
    'xl2015-cerium': { article: 'cerium row (2805301510); first read in the 2016 edition, counted from the first day of the licence regime', confidence: 'single-secondary' },
    'xl2015-contract': { article: 'licence on the strength of the export contract', confidence: 'two-secondary' },
    'xl2015-processing': { article: 'letter x; processing-trade prohibited list from 2006-11-01', confidence: 'single-secondary' },
    'xl2015-absence': { article: 'rows that were read; inferred from absence', confidence: 'single-secondary' },
  },
} satisfies Instrument

export const mofcomGacc201494Sources = [
  {
    title: '商务部 海关总署公告2014年第94号 公布2015年出口许可证管理货物目录',
    url: 'https://yfs8.com/thread/941589.html',
    publisher: 'copy of MOFCOM text',
    date: '2014-12-31',
    quote: '实行出口许可证管理的货物是…矾土、稀土、焦炭',
  },
  {
    title: 'China ends export quota system…',
    url: 'https://www.magnetnrg.com/news1/china-ends-export-quota-system-and-counters-with-a-strict-export-license-to-limit-the-worlds-supply-of-rare-earths-tungsten-and-molybdenum/',
    publisher: 'magnetnrg (quoting 2014 No.94 and No.97)',
    date: '2015-01-04',
    quote: 'apply for an export license on the strength of the export contracts',
  },
  {
    title: '2016年出口许可证管理货物目录公布 涉及稀土货物78项',
    url: 'https://news.yole9.com/zcfg/9840.html',
    publisher: '优乐有色金属网',
    date: '2016-01-05',
    quote: '出口稀土,凭货物出口合同申领出口许可证',
  },
  {
    title: '2016年出口许可证管理货物分级发证目录',
    url: 'http://www.worldmetal.cn/ys/show-1072163-1.html',
    publisher: '世界金属网',
    date: '2016-01',
    quote: '地方发证机构负责签发以下22种货物的出口许可证…稀土',
  },
  {
    title: '《出口许可证管理货物目录(2026年)》公布 商务部 海关总署公告2025年第89号',
    url: 'https://www.10100.com/article/65966349',
    publisher: 'copy of MOFCOM text',
    date: '2025-12-30',
    quote: '2026年实行出口许可证管理的货物共43种',
  },
  {
    title: '2024 China HS CODE 2805301510',
    url: 'https://www.htshub.com/cn-hs/detail/2805301510',
    publisher: 'htshub (18 Jan 2024)',
    date: '2024-01-18',
    quote: 'Regulations & Restrictions 3B … 3 Export license for dual-use items and technologies',
  },
  {
    title: 'China HS code 2805',
    url: 'https://registry.china-gacc.agency/China_HS_code/HScode_search.asp?page=-1&word=2805',
    publisher: 'china-gacc.agency (undated, before April 2025)',
    quote: 'Dysprosium, not intermixed or interalloyed … 4Bxy',
  },
  {
    title: 'Catalogue of Commodities subject to the Administration of Export Licences',
    url: 'https://www.iea.org/policies/17894-catalogue-of-commodities-subject-to-the-administration-of-export-licences',
    publisher: 'IEA',
    date: '2023-12-08',
    quote: 'suspension of designated port management for items such as magnesite, rare earths … remains in effect',
  },
] satisfies Source[]
