import type { Instrument } from '../../schema/instrument.ts'

/** Known through the edition that repeals it. Reference codes only. */
export const mofcomGacc202467 = {
  id: 'MOFCOM-GACC-2024-67',
  title: { en: 'Dual-use licence catalogue, 2025 edition', zh: '商务部 海关总署公告2024年第67号 两用物项和技术进出口许可证管理目录（2025年）' },
  number: 'MOFCOM & GACC announcement 67 of 2024',
  issuers: ['MOFCOM', 'GACC'],
  published: null,
  knownBy: '2025-01-01',
  link: null,
  layer: 'law',
  transcribed: false,
  provenance: { confidence: 'single-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'cat2025', article: 'whole' }],
  effects: [{ type: 'enact', cite: 'cat2025', limbs: ['cat2025'], from: '2025-01-01' }],
  passages: { cat2025: { article: 'whole; an edition serves its own year' } },
} satisfies Instrument
