import type { Instrument } from '../../schema/instrument.ts'

/** The regime before the licence: same goods, with a yearly quota; it ended with 2014. Totals and duties come with the history. */
export const mofcomGaccExportQuota = {
  id: 'MOFCOM-GACC-EXPORT-QUOTA',
  key: 'quota',
  title: { en: 'Rare-earth export quotas 2003 to 2014', zh: '稀土出口配额管理（2003年至2014年）' },
  number: null,
  issuers: ['State Economic and Trade Commission (2003)', 'MOFCOM', 'GACC'],
  published: null,
  knownBy: '2003-01-01',
  link: 'https://cheman.chemnet.com/news/2005/04/02/188210.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'export-quota', article: 'yearly catalogues' }],
  effects: [{ type: 'enact', cite: 'quota', limbs: ['export-quota'], from: '2003-01-01' }],
  passages: {
    'quota-ferro-alloys': { article: 'code 7202999100, from 2011-05-20', confidence: 'single-secondary' },
    'quota-start': {
      article: 'beginning',
      confidence: 'single-secondary',
      says: {
        en: 'The trade press says that quotas began in 1998; 1999 is also named, but no page read states it.',
        zh: '行业报道称配额始于1998年；亦有1999年之说，所读页面未见。',
      },
    },
    quota: { article: 'yearly catalogues' },
  },
} satisfies Instrument
