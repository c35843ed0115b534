import type { Control } from '../../schema/control.ts'

/** Not transcribed. */
export const controlTech2008 = {
  code: 'TECH-2008',
  instrument: 'TECHNOLOGY-CATALOGUES-BEFORE-2023',
  limb: 'tech2008',
  permit: 'technology-licence',
  effect: 'prohibition',
  reach: 'tech2008',
  title: { en: 'Rare-earth technology before the 2023 catalogue', zh: '2023年目录之前的稀土技术' },
  article: 'rare-earth entries',
  entries: [
    {
      id: 'tech2008:rare-earth',
      code: null,
      kind: 'technology',
      element: null,
      text: {
        en: 'Rare-earth technology under the catalogues before 2023; of the edition of 2008 two prohibited entries are known: 053301J heap leaching of ion-adsorption ore, 053302J refining, processing and use of rare earths',
        zh: '2023年之前各目录中的稀土技术；2008年版已知禁止类条目两项：053301J离子型稀土矿山浸取技术，053302J稀土的提炼、加工、利用技术',
      },
      commodityCodes: [],
    },
  ],
  notes: [],
  provenance: { confidence: 'single-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
} satisfies Control
