import type { Instrument } from '../../schema/instrument.ts'

/** A measure on imports into China: it bars nothing that leaves China. The listing itself (announcement 4) was not lifted. */
export const uel20256 = {
  id: 'UEL-2025-6',
  title: { en: 'Import ban on gene sequencers of Illumina', zh: '不可靠实体清单工作机制公告〔2025〕6号' },
  number: 'Unreliable-entity-list mechanism announcement 6 of 2025',
  issuers: ['Unreliable Entity List Working Mechanism'],
  published: '2025-03-04',
  link: 'https://wap.iivd.net/article-43050-1.html',
  layer: 'law',
  transcribed: true,
  provenance: { confidence: 'single-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'uel2025-6', article: '1' }],
  effects: [{ type: 'enact', cite: 'uel2025-6', limbs: ['uel2025-6'], from: '2025-03-04' }],
  passages: { 'uel2025-6': { article: '1' } },
} satisfies Instrument
