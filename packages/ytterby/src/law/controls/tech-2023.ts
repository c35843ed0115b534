import type { Control } from '../../schema/control.ts'

/** Prohibited technology may not leave at all. Restricted entries and calcium oxyborate were not read: open. */
export const controlTech2023 = {
  code: 'TECH-2023',
  instrument: 'MOFCOM-MOST-2023-57',
  limb: 'tech2023',
  permit: 'technology-licence',
  effect: 'prohibition',
  reach: 'tech2023',
  title: { en: 'Rare-earth technology prohibited from export', zh: '禁止出口的稀土技术' },
  article: 'rare-earth entries',
  entries: [
    {
      id: 'tech2023:rare-earth',
      code: null,
      kind: 'technology',
      element: null,
      text: {
        en: 'Rare-earth extraction and separation, metal and alloy production, preparation of SmCo, NdFeB and cerium magnets: export prohibited',
        zh: '稀土的提炼、分离，稀土金属及合金的生产，钐钴、钕铁硼、铈磁体的制备：禁止出口',
      },
      commodityCodes: [],
    },
  ],
  notes: [],
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
} satisfies Control
