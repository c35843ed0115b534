import type { Instrument } from '../../schema/instrument.ts'

/** Kuala Lumpur consensus. One year from 2025-11-10; one reading prints «until 2026-11-10», whether that day is inside was not seen. */
export const mofcomStatement20251105 = {
  id: 'MOFCOM-STATEMENT-2025-11-05',
  title: { en: 'Adjustment of the export-control and unreliable-entity lists', zh: '商务部新闻发言人就调整出口管制管控名单措施答记者问（2025年11月）' },
  number: null,
  issuers: ['MOFCOM'],
  published: '2025-11-05',
  link: 'http://exportcontrol.mofcom.gov.cn/article/gndt/202511/1186.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [],
  effects: [
    { type: 'suspend', cite: 'st2025-11', limbs: ['m2025-21', 'uel2025-7'], from: '2025-11-10', until: '2026-11-11', lastDayUnclear: '2026-11-10' },
    { type: 'revoke', cite: 'st2025-11', limbs: ['m2025-13', 'uel2025-5'], from: '2025-11-10' },
    { type: 'revoke', cite: 'st2025-11', limbs: ['uel2025-6'], from: '2025-11-10' },
  ],
  passages: {
    'st2025-11': {
      article: 'whole',
      says: {
        en: 'Pausing or ending a listing does not end the duty to have a licence: exporters still apply.',
        zh: '暂停或者停止列名措施不免除许可义务：出口经营者仍须申请许可。',
      },
    },
  },
} satisfies Instrument
