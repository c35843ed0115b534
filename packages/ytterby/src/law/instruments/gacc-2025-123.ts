import type { Instrument } from '../../schema/instrument.ts'
import type { Source } from '../../schema/record.ts'

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

export const gacc2025123Sources = [
  {
    title: 'GACC Announcement No. 123 of 2025 (text)',
    url: 'https://news.metal.com/newscontent/103378654/Directorate-General-of-Customs-and-Excise-Optimizes-Customs-Inquiry-Work-for-Export-Control-of-Dual-Use-Items',
    publisher: 'SMM',
    date: '2025-06',
  },
  {
    title: 'China optimizes dual-use item export control challenge procedures (GACC Announcement 123 of 2025)',
    url: 'https://www.chemradar.com/news/detail/epwdgxtdh79c',
    publisher: 'ChemRadar',
    date: '2025-06-24',
    quote: 'Within 7 working days of receiving the challenge notice',
  },
  { title: 'GACC announcement on customs challenge (text)', url: 'https://magsees.com/rare-earth-industry-insights-news-20250620', publisher: 'Magsees', date: '2025-06-20' },
] satisfies Source[]
