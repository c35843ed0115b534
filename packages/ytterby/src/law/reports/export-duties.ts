import type { Instrument } from '../../schema/instrument.ts'

/** Rates before 2012 as the trade press reported them; the plan of 2012 in a copied table; abolition on 2015-05-01. Rates of 2013 to 2015 were not read. */
export const exportDuties = {
  id: 'EXPORT-DUTIES',
  title: { en: 'Export duties on rare earths', zh: '稀土出口关税' },
  number: null,
  issuers: ['Customs Tariff Commission of the State Council'],
  published: null,
  knownBy: '2015-05-01',
  link: 'http://www.sdjtsy.cn/Page/Web_Xl.aspx?oid=12&rid=891&tid=22',
  layer: 'report',
  transcribed: true,
  provenance: { confidence: 'single-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [],
  effects: [],
  passages: {
    'duty-2008': { article: '2008' },
    'duty-2011': { article: '2011' },
    'duty-2012': {
      article: '税委会[2011]27号, export duty plan of 2012',
      doubt: {
        en: 'The copy of the duty table of 2012 ends at 28469015; the other rates are named in the text beside it.',
        zh: '2012年关税表的抄件止于28469015；其余税率见表外文字。',
      },
    },
    'duty-2015': { article: 'abolition from 2015-05-01' },
    'duty-2026': { article: 'export tariff of 2026: no rare-earth line', confidence: 'primary-text' },
  },
} satisfies Instrument
