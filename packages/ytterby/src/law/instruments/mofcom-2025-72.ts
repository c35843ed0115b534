import type { Instrument } from '../../schema/instrument.ts'

/** Item 1 (United States military users and uses) stays. */
export const mofcom202572 = {
  id: 'MOFCOM-2025-72',
  title: { en: 'Suspension of item 2 of announcement 46 of 2024', zh: '商务部公告2025年第72号 暂停实施公告2024年第46号第二款' },
  number: 'MOFCOM announcement 72 of 2025',
  issuers: ['MOFCOM'],
  published: '2025-11-09',
  link: 'https://www.mofcom.gov.cn/zcfb/blgg/gg/2025/art/2025/art_bc4513421bb24faaa84e44c2e4f36dc5.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [],
  effects: [{ type: 'suspend', cite: 'a72', limbs: ['a46-2'], from: '2025-11-09', until: '2026-11-28', lastDayUnclear: '2026-11-27' }],
  passages: { a72: { article: 'whole' } },
} satisfies Instrument
