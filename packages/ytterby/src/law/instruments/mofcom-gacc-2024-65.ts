import type { Instrument } from '../../schema/instrument.ts'

/** The edition of 2025 of the yearly catalogue. */
export const mofcomGacc202465 = {
  id: 'MOFCOM-GACC-2024-65',
  title: { en: 'Export licence catalogue, 2025 edition', zh: '商务部 海关总署公告2024年第65号 出口许可证管理货物目录（2025年）' },
  number: 'MOFCOM & GACC announcement 65 of 2024',
  issuers: ['MOFCOM', 'GACC'],
  published: null,
  knownBy: '2025-01-01',
  link: 'http://hubeizhihe.com/xinwendongtai/855502.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'xl2025', article: 'rare-earth rows' }],
  effects: [{ type: 'enact', cite: 'xl2025', limbs: ['xl2025'], from: '2025-01-01' }],
  passages: { xl2025: { article: 'rare-earth rows; an edition serves its own year', says: { en: '43 kinds of goods in all.', zh: '共43种货物。' } } },
} satisfies Instrument
