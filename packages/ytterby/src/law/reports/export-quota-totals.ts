import type { Instrument } from '../../schema/instrument.ts'

/** Totals as reported; the notices that set them were not read. */
export const exportQuotaTotals = {
  id: 'EXPORT-QUOTA-TOTALS',
  title: { en: 'Yearly totals of the rare-earth export quota', zh: '稀土出口配额年度总量' },
  number: 'as reported',
  issuers: ['MOFCOM'],
  published: null,
  knownBy: '2026-11-24',
  link: 'https://www.techmetalsresearch.net/the-second-round-of-chinese-rare-earth-export-quota-allocations-for-2014/',
  layer: 'report',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [],
  effects: [],
  passages: {
    'quota-2003': { article: 'year 2003', confidence: 'single-secondary' },
    'quota-2005': { article: 'year 2005', confidence: 'single-secondary' },
    'quota-2006': { article: 'year 2006', confidence: 'single-secondary' },
    'quota-2007': { article: 'year 2007', confidence: 'single-secondary' },
    'quota-2008': { article: 'year 2008', confidence: 'single-secondary' },
    'quota-2009': { article: 'year 2009', confidence: 'two-secondary' },
    'quota-2010': { article: 'year 2010', confidence: 'two-secondary' },
    'quota-2011': { article: 'year 2011', confidence: 'two-secondary', doubt: { en: 'Some later series show 30,246 t for 2011.', zh: '部分后来的统计将2011年记为30,246吨。' } },
    'quota-2012': {
      article: 'year 2012',
      confidence: 'two-secondary',
      doubt: { en: 'Some reports print the total of 2012 as 30,966 t.', zh: '有的报道将2012年总量误印为30,966吨。' },
    },
    'quota-2013': { article: 'year 2013', confidence: 'two-secondary', doubt: { en: 'The total of 2013 is also printed as 30,999 t.', zh: '2013年总量另有30,999吨的说法。' } },
    'quota-2014': { article: 'year 2014', confidence: 'two-secondary' },
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
