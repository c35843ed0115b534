import type { Instrument } from '../../schema/instrument.ts'

/** A habit of the trade, not in any text. A warning only. */
export const practiceMakerThreshold = {
  id: 'PRACTICE-MAKER-THRESHOLD',
  title: { en: 'A maker’s practice: 0.1 wt% of dysprosium and terbium together', zh: '某磁材企业惯例：镝、铽合计0.1%（重量）' },
  number: null,
  issuers: ['Mainrich International'],
  published: null,
  knownBy: '2026-02-28',
  link: 'https://mainrichinternational.com/export-control',
  layer: 'report',
  transcribed: true,
  provenance: { confidence: 'single-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [],
  effects: [],
  passages: { 'practice-threshold': { article: 'guide' } },
} satisfies Instrument
