import type { Instrument } from '../../schema/instrument.ts'

/** China’s quotas and duties before the World Trade Organization. */
export const wtoDs431 = {
  id: 'WTO-DS431',
  title: {
    en: 'WTO disputes DS431, DS432 and DS433: China, measures related to the exportation of rare earths',
    zh: '世界贸易组织DS431、DS432、DS433案：中国稀土、钨、钼出口措施',
  },
  number: 'DS431, DS432, DS433',
  issuers: ['WTO'],
  published: null,
  knownBy: '2015-05-01',
  link: 'https://docslib.org/doc/5291030/wt-ds431-ab-r-wt-ds432-ab-r-wt-ds433-ab-r',
  layer: 'report',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [],
  effects: [],
  passages: {
    'ds431-consultations': { article: 'request for consultations, 2012-03-13; request for a panel, 2012-06-27', confidence: 'single-secondary' },
    'ds431-panel': { article: 'panel established, 2012-07-23', confidence: 'single-secondary' },
    'ds431-report': { article: 'panel reports, 2014-03-26' },
    'ds431-appellate': {
      article: 'Appellate Body reports, 2014-08-07',
      doubt: {
        en: 'That the period to comply with the WTO rulings (DS431) ended on 2015-05-02 was not found in a page read.',
        zh: '执行合理期限于2015年5月2日届满一说，所读页面未见。',
      },
    },
  },
} satisfies Instrument
