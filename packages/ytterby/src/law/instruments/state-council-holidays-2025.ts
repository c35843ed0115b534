import type { Instrument } from '../../schema/instrument.ts'

/** Notice of holidays. */
export const stateCouncilHolidays2025 = {
  id: 'STATE-COUNCIL-HOLIDAYS-2025',
  title: { en: 'Holidays and make-up working days 2025', zh: '国务院办公厅关于2025年部分节假日安排的通知' },
  number: null,
  issuers: ['General Office of the State Council'],
  published: '2024-11-12',
  link: 'https://www.gov.cn/zhengce/zhengceku/202411/content_6986383.htm',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [],
  effects: [],
  passages: { 'holidays-2025': { article: 'whole' } },
} satisfies Instrument
