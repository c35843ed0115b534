import type { Instrument } from '../../schema/instrument.ts'

/** The edition of 2024 of the yearly catalogue. */
export const mofcomGacc202365 = {
  id: 'MOFCOM-GACC-2023-65',
  title: { en: 'Export licence catalogue, 2024 edition', zh: '商务部 海关总署公告2023年第65号 出口许可证管理货物目录（2024年）' },
  number: 'MOFCOM & GACC announcement 65 of 2023',
  issuers: ['MOFCOM', 'GACC'],
  published: null,
  knownBy: '2024-01-01',
  link: 'http://iodlife.com/news/202401/09/c158638.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'xl2024', article: 'rare-earth rows' }],
  effects: [
    { type: 'enact', cite: 'xl2024', limbs: ['xl2024'], from: '2024-01-01' },
    { type: 'revoke', cite: 'xl2024', limbs: ['xl2024'], from: '2025-01-01' },
  ],
  passages: { xl2024: { article: 'rare-earth rows; an edition serves its own year', says: { en: '43 kinds of goods in all.', zh: '共43种货物。' } } },
} satisfies Instrument
