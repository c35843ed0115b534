import type { Instrument } from '../../schema/instrument.ts'

/** Repealed in 2025; the day was not read. */
export const moftec200235 = {
  id: 'MOFTEC-2002-35',
  title: { en: 'Register of exporters of sensitive items (repealed in 2025)', zh: '敏感物项出口经营登记（2025年已取消）' },
  number: 'Decree 35 of 2002',
  issuers: ['MOFTEC'],
  published: null,
  knownBy: '2025-12-31',
  link: 'http://www.digipub.cc/dy/article/KC2J701I05562JTQ.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'single-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [],
  effects: [],
  passages: { 'd35-repeal': { article: 'repeal' } },
} satisfies Instrument
