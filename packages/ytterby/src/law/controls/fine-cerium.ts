import type { Control } from '../../schema/control.ts'

/** An older dual-use control. No control code was read, so the item carries none. */
export const controlFineCerium = {
  code: 'FINE-CERIUM',
  instrument: 'MOFCOM-GACC-2014-94',
  limb: 'fine-cerium',
  permit: 'dual-use-licence',
  effect: 'licence',
  reach: 'fine-cerium',
  title: { en: 'Cerium under 500 micrometres', zh: '颗粒小于500微米的铈及其合金' },
  article: '2805301510',
  entries: [
    {
      id: 'xl2015:fine-cerium',
      code: null,
      kind: 'fine-cerium',
      element: 'Ce',
      text: {
        en: 'Cerium and cerium alloys, 97 % cerium or more, with particles under 500 micrometres (catalogue row 2805301510): dual-use licence instead of the ordinary licence',
        zh: '颗粒<500μm、含铈量≥97%的铈及其合金（目录商品编号2805301510）：须领两用物项出口许可证，不领出口许可证',
      },
      commodityCodes: ['2805301510'],
    },
  ],
  notes: [],
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
} satisfies Control
