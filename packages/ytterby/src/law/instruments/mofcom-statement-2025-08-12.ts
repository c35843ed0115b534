import type { Instrument } from '../../schema/instrument.ts'

/** Stockholm joint statement. */
export const mofcomStatement20250812 = {
  id: 'MOFCOM-STATEMENT-2025-08-12',
  title: { en: 'Further 90 days for 16 entities, end of the measures against 12', zh: '商务部新闻发言人2025年8月12日谈话' },
  number: null,
  issuers: ['MOFCOM'],
  published: '2025-08-12',
  link: 'http://m.qjsabbmu.com/news/guonei/2025-08-13/1761027.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [],
  effects: [
    { type: 'suspend', cite: 'st2025-08', limbs: ['m2025-21', 'uel2025-7'], from: '2025-08-12', until: '2025-11-10' },
    { type: 'revoke', cite: 'st2025-08', limbs: ['m2025-22', 'uel2025-8'], from: '2025-08-12' },
  ],
  passages: {
    'st2025-08': {
      article: 'whole',
      says: {
        en: 'Pausing or ending a listing does not end the duty to have a licence: exporters still apply.',
        zh: '暂停或者停止列名措施不免除许可义务：出口经营者仍须申请许可。',
      },
    },
  },
} satisfies Instrument
