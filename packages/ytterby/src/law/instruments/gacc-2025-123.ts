import type { Instrument } from '../../schema/instrument.ts'

/** Seven working days to answer a challenge. */
export const gacc2025123 = {
  id: 'GACC-2025-123',
  title: { en: 'Customs challenge procedure', zh: '海关总署公告2025年第123号' },
  number: 'GACC announcement 123 of 2025',
  issuers: ['GACC'],
  published: '2025-06-16',
  link: 'https://news.metal.com/newscontent/103378654/Directorate-General-of-Customs-and-Excise-Optimizes-Customs-Inquiry-Work-for-Export-Control-of-Dual-Use-Items',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'gacc123', article: 'whole' }],
  effects: [{ type: 'enact', cite: 'gacc123', limbs: ['gacc123'], from: '2025-06-16' }],
  passages: { gacc123: { article: 'whole' } },
} satisfies Instrument
