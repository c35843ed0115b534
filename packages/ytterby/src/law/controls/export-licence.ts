import type { Control } from '../../schema/control.ts'

/** The ordinary licence. The full 78 rows were not obtained; the reach table holds the rule. */
export const controlExportLicence = {
  code: 'EXPORT-LICENCE',
  instrument: 'MOFCOM-GACC-2014-94',
  limb: 'export-licence',
  permit: 'export-licence',
  effect: 'licence',
  reach: 'export-licence',
  title: { en: 'Rare-earth goods of the export licence catalogue', zh: '出口许可证管理货物目录中的稀土货物' },
  article: 'rare-earth rows',
  entries: [
    {
      id: 'xl2015:catalogue',
      code: null,
      kind: 'catalogue',
      element: null,
      text: {
        en: 'Rare-earth goods of the export licence catalogue: an ordinary export licence on the strength of the export contract',
        zh: '出口许可证管理货物目录中的稀土货物：凭出口合同申领出口许可证',
      },
      commodityCodes: [],
    },
  ],
  notes: [],
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
} satisfies Control
