import type { Instrument } from '../../schema/instrument.ts'

/** The knowledge day of the ruleset: nothing that extends 70 or 72 of 2025 was on the list; Nos. 39 and 43 were not located. */
export const mofcomListReading20261009 = {
  id: 'MOFCOM-LIST-READING-2026-10-09',
  title: { en: 'Last reading of the list of MOFCOM announcements of 2026 (to No. 44)', zh: '商务部2026年公告目录的最近一次核对（至第44号）' },
  number: null,
  issuers: ['MOFCOM'],
  published: '2026-10-09',
  link: 'https://github.com/williepowen-debug/Research-workspace',
  layer: 'report',
  transcribed: true,
  provenance: { confidence: 'single-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [],
  effects: [],
  passages: { 'reading2026-10': { article: 'list' } },
} satisfies Instrument
