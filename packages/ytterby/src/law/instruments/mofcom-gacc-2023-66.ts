import type { Instrument } from '../../schema/instrument.ts'

/** Re-issued every year; the edition of 2026 is announcement 91 of 2025. Reference codes only. */
export const mofcomGacc202366 = {
  id: 'MOFCOM-GACC-2023-66',
  title: { en: 'Dual-use licence catalogue, 2024 edition', zh: '商务部 海关总署公告2023年第66号 两用物项和技术进出口许可证管理目录（2024年）' },
  number: 'MOFCOM & GACC announcement 66 of 2023',
  issuers: ['MOFCOM', 'GACC'],
  published: '2023-12-29',
  link: 'https://github.com/weiqi-kids/agent.cross-border-trade',
  layer: 'law',
  transcribed: false,
  provenance: { confidence: 'single-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'cat2024', article: 'whole' }],
  effects: [
    { type: 'enact', cite: 'cat2024', limbs: ['cat2024'], from: '2024-01-01' },
    { type: 'revoke', cite: 'cat2024', limbs: ['cat2024'], from: '2025-01-01' },
  ],
  passages: { cat2024: { article: 'whole; an edition serves its own year' } },
} satisfies Instrument
