import type { Instrument } from '../../schema/instrument.ts'

/** Geneva joint statement. For unreliable-entity announcement 8 no end was stated. */
export const mofcomStatement20250514 = {
  id: 'MOFCOM-STATEMENT-2025-05-14',
  title: { en: 'Suspension of measures against 28 United States entities for 90 days', zh: '商务部2025年5月14日关于暂停有关措施90天的表态' },
  number: null,
  issuers: ['MOFCOM'],
  published: '2025-05-14',
  link: 'https://www.geopolitechs.org/p/china-removed-non-tariff-retaliation',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [],
  effects: [
    { type: 'suspend', cite: 'st2025-05', limbs: ['m2025-21', 'm2025-22', 'uel2025-7'], from: '2025-05-14', until: '2025-08-12' },
    { type: 'suspend', cite: 'st2025-05', limbs: ['uel2025-8'], from: '2025-05-14', until: null },
  ],
  passages: {
    'st2025-05': {
      article: 'whole',
      says: {
        en: 'Pausing or ending a listing does not end the duty to have a licence: exporters still apply.',
        zh: '暂停或者停止列名措施不免除许可义务：出口经营者仍须申请许可。',
      },
    },
  },
} satisfies Instrument
