import type { Instrument } from '../../schema/instrument.ts'

/** Not transcribed: for technology before 2023-12-21 the answer is unsettled. Of 2008 two prohibited entries are known (053301J, 053302J); what stood before is not, so the limb starts with the first day we answer for. */
export const technologyCataloguesBefore2023 = {
  id: 'TECHNOLOGY-CATALOGUES-BEFORE-2023',
  key: 'tech2008',
  title: {
    en: 'Catalogues of technologies prohibited or restricted from export before 2023 (edition of 2008 known, not transcribed)',
    zh: '2023年之前的中国禁止出口限制出口技术目录（已知2008年版，未录入）',
  },
  number: null,
  issuers: ['MOFCOM', 'MOST'],
  published: null,
  knownBy: '2003-01-01',
  link: 'https://giti.sg/markets/markets_files/176e514ac8ea62e6da5490a4977fa389-145.html',
  layer: 'law',
  transcribed: false,
  provenance: { confidence: 'single-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
  limbs: [{ id: 'tech2008', article: 'rare-earth entries' }],
  effects: [{ type: 'enact', cite: 'tech2008', limbs: ['tech2008'], from: '2003-01-01' }],
  passages: { tech2008: { article: 'rare-earth entries' } },
} satisfies Instrument
