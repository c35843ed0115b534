import type { Instrument } from '../../schema/instrument.ts'

/** Notice of holidays. */
export const stateCouncilHolidays2026 = {
  id: 'STATE-COUNCIL-HOLIDAYS-2026',
  title: { en: 'Holidays and make-up working days 2026', zh: '国务院办公厅关于2026年部分节假日安排的通知' },
  number: null,
  issuers: ['General Office of the State Council'],
  published: '2025-11-04',
  link: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [],
  effects: [],
  passages: { 'holidays-2026': { article: 'whole' } },
} satisfies Instrument
