import type { Instrument } from '../../schema/instrument.ts'

/** Adds two commodity codes to every .c entry of 1C902 to 1C908. The day of publication was not read; the edition applies from 2026-01-01. */
export const mofcomGacc202591 = {
  id: 'MOFCOM-GACC-2025-91',
  title: { en: 'Dual-use licence catalogue, 2026 edition', zh: '商务部 海关总署公告2025年第91号 两用物项和技术进出口许可证管理目录（2026年）' },
  number: 'MOFCOM & GACC announcement 91 of 2025',
  issuers: ['MOFCOM', 'GACC'],
  published: null,
  knownBy: '2026-01-01',
  link: 'https://github.com/chycici/dual-use-export-control-catalog',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [],
  effects: [
    { type: 'revoke', cite: 'cat2026', limbs: ['cat2025'], from: '2026-01-01' },
    { type: 'amend', cite: 'cat2026', entryKind: 'compound', addsCommodityCodes: ['2846904810', '2846909910'], limbs: ['a18'], from: '2026-01-01' },
  ],
  passages: { cat2026: { article: 'records 315-373' } },
} satisfies Instrument
