import type { Control } from '../../schema/control.ts'

/** The quota licence of 2003 to 2014. */
export const controlExportQuota = {
  code: 'EXPORT-QUOTA',
  instrument: 'MOFCOM-GACC-EXPORT-QUOTA',
  limb: 'export-quota',
  permit: 'quota-licence',
  effect: 'licence',
  reach: 'export-quota',
  title: { en: 'Rare-earth goods under export quota', zh: '实行出口配额管理的稀土货物' },
  article: 'yearly catalogues',
  entries: [
    {
      id: 'quota:catalogue',
      code: null,
      kind: 'catalogue',
      element: null,
      text: { en: 'Rare-earth goods under export quota: a quota licence within the yearly quota', zh: '实行出口配额管理的稀土货物：在年度配额内申领出口许可证' },
      commodityCodes: [],
    },
  ],
  notes: [],
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
} satisfies Control
