import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

/** Totals as reported; the notices that set them were not read. */
export const exportQuotaTotals = {
  id: 'EXPORT-QUOTA-TOTALS',
  title: {
    en: 'Yearly totals of the rare-earth export quota',
    zh: '稀土出口配额年度总量',
  },
  number: 'as reported',
  issuers: ['MOFCOM'],
  published: null,
  knownBy: '2026-11-24',
  link: 'https://www.techmetalsresearch.net/the-second-round-of-chinese-rare-earth-export-quota-allocations-for-2014/',
  layer: 'report',
  transcribed: true,
  provenance: {
    confidence: 'two-secondary',
    checked: '2026-11-24',
    readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'],
  },
  limbs: [],
  effects: [],
  passages: {
    'quota-2003': {
      article: 'year 2003',
      confidence: 'single-secondary',
    },
    'quota-2005': {
      article: 'year 2005',
      confidence: 'single-secondary',
    },
    'quota-2006': {
      article: 'year 2006',
      confidence: 'single-secondary',
    },
    'quota-2007': {
      article: 'year 2007',
      confidence: 'single-secondary',
    },
    'quota-2008': {
      article: 'year 2008',
      confidence: 'single-secondary',
    },
    'quota-2009': {
      article: 'year 2009',
      confidence: 'two-secondary',
    },
    'quota-2010': {
      article: 'year 2010',
      confidence: 'two-secondary',
    },
    'quota-2011': {
      article: 'year 2011',
      confidence: 'two-secondary',
      doubt: {
        en: 'Some later series show 30,246 t for 2011.',
        zh: '部分后来的统计将2011年记为30,246吨。',
      },
    },
    'quota-2012': {
      article: 'year 2012',
      confidence: 'two-secondary',
      doubt: {
        en: 'Some reports print the total of 2012 as 30,966 t.',
        zh: '有的报道将2012年总量误印为30,966吨。',
      },
    },
    'quota-2013': {
      article: 'year 2013',
      confidence: 'two-secondary',
      doubt: {
        en: 'The total of 2013 is also printed as 30,999 t.',
        zh: '2013年总量另有30,999吨的说法。',
      },
    },
    'quota-2014': {
      article: 'year 2014',
      confidence: 'two-secondary',
    },
    'quota-series': {
      article: 'series with foreign-invested firms',
      confidence: 'unverified',
      says: {
        en: 'Totals of 65,609 t (2005), 61,821 t (2006), 59,643 t (2007) and 56,939 t (2008) are widely printed; no page read holds them.',
        zh: '常见的含外资企业总量65,609吨（2005）、61,821吨（2006）、59,643吨（2007）、56,939吨（2008），所读页面均未见。',
      },
    },
  },
} satisfies Instrument

export const exportQuotaTotalsSources = [
  {
    title: '2003年稀土出口配额',
    url: 'http://www.8341v.cn/news/1893.html',
    publisher: 'trade-site copy',
    date: '2003',
    quote: '2003年出口配额总量为4万吨(折氧化物计)',
  },
  {
    title: 'China Issues 23,000 tonnes of Rare Earth Export License',
    url: 'http://www.japanmetalbulletin.com/?p=13491',
    publisher: 'Japan Metal Bulletin',
    date: '2008-01',
    quote: 'export license for rare earth to 40,000 tonnes in 2007 from 45,000 tonnes in 2006 and 50,000 … 2005',
  },
  {
    title: 'China to Cut Rare Earth Export License in 2009',
    url: 'http://japanmetalbulletin.com/?p=12160',
    publisher: 'Japan Metal Bulletin',
    date: '2009-01',
    quote: 'The annual EL totaled 34,156 tonnes, cut by 22% from the previous year',
  },
  {
    title: 'China lifts Export Quota of Rare Earths',
    url: 'http://www.inautonews.com/china-lifts-export-quota-of-rare-earths',
    publisher: 'inautonews',
    date: '2012-05',
    quote: 'China has curbed output and exports since 2009, when quotas were set at 50,145 tons',
  },
  {
    title: 'China 2012 rare earth quotas unchanged from 2011',
    url: 'http://abrasivesunion.com/information/show_detail/14767',
    publisher: 'abrasivesunion (Reuters)',
    date: '2012-12-10 (page date; story is of 27 Dec 2011)',
    quote: '30,184 tonnes this year, down only marginally from 30,258 tonnes in 2010',
  },
  {
    title: 'China sets rare earth export quotas',
    url: 'https://www.evwind.es/2010/12/30/china-sets-rare-earth-export-quotas/9244',
    publisher: 'evwind (Xinhua)',
    date: '2010-12-30',
    quote: 'export quotas stood at 30,300 tonnes for 2010, a decline of nearly 40 percent from 2009',
  },
  {
    title: 'MOC second batch 2011',
    url: 'https://global.chinadaily.com.cn/imqq/china/2011-07/14/content_12913906.htm',
    publisher: 'China Daily / Xinhua',
    date: '2011-07-14',
    quote: 'second batch of rare earth export quotas for this year, totaling 15,738 tonnes',
  },
  {
    title: 'China announces second rare earth export quota for 2012',
    url: 'http://europe.chinadaily.com.cn/business/2012-08/23/content_15699380.htm',
    publisher: 'China Daily / Xinhua',
    date: '2012-08-23',
    quote: '8,537 tons of light rare earth metals and 1,233 tons of medium and heavy',
  },
  {
    title: 'The Final Chinese Rare-Earth Export-Quota Allocations For 2012',
    url: 'http://www.techmetalsresearch.com/2012/08/the-final-chinese-rare-earth-export-quota-allocations-for-2012/',
    publisher: 'Technology Metals Research',
    date: '2012-08-23',
    quote:
      'MOFCOM issued separate allocations for light (LRE) and medium / heavy (M/HRE) rare-earth products for the first time',
  },
  {
    title: 'China lifts Export Quota of Rare Earths',
    url: 'http://www.inautonews.com/china-lifts-export-quota-of-rare-earths',
    publisher: 'inautonews',
    date: '2012-05',
    quote: '9,490 metric tonnes were light rare earths, while medium and heavy rare earths were 1,190',
  },
  {
    title: 'China sets rare earth export quota for second half',
    url: 'https://sg.news.yahoo.com/china-sets-rare-earth-export-quota-second-half-044739860.html',
    publisher: 'AFP via Yahoo',
    date: '2013-07-02',
    quote: 'bringing the full-year total to 31,001 tonnes',
  },
  {
    title: 'China announces second REE quota for 2013',
    url: 'http://www.mineweb.com/archive/china-announces-second-ree-quota-for-2013/',
    publisher: 'Mineweb',
    date: '2013-07-01',
    quote: '13,821 tonnes for light rare earth metals and 1,670 tonnes for heavy',
  },
  {
    title: 'The Second Round Of Chinese Rare-Earth Export-Quota Allocations For 2014',
    url: 'https://www.techmetalsresearch.net/the-second-round-of-chinese-rare-earth-export-quota-allocations-for-2014/',
    publisher: 'Technology Metals Research',
    date: '2014-07',
    quote: 'total allocations for 2014 to 30,611 t',
  },
  {
    title: 'China trims rare earth quota',
    url: 'http://www.abc.net.au/news/2013-12-13/an-china-rare-earth/5156708?site=perth',
    publisher: 'ABC (AFP)',
    date: '2013-12-13',
    quote: 'export a total 15,110 tonnes in the first six months of 2014',
  },
] satisfies Source[]
