import type { Instrument } from '../../schema/instrument.ts'

/** Notice of holidays. */
export const stateCouncilHolidays2024 = {
  id: 'STATE-COUNCIL-HOLIDAYS-2024',
  title: { en: 'Holidays and make-up working days 2024', zh: '国务院办公厅关于2024年部分节假日安排的通知' },
  number: null,
  issuers: ['General Office of the State Council'],
  published: '2023-10-25',
  link: 'https://www.gov.cn/zhengce/zhengceku/202310/content_6911528.htm',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [],
  effects: [],
  passages: { 'holidays-2024': { article: 'whole' } },
} satisfies Instrument
