import type { Control } from '../../schema/control.ts'

/** Holmium under announcement 57 of 2025. */
export const control1C909 = {
  code: '1C909',
  instrument: 'MOFCOM-GACC-2025-57',
  limb: 'a57',
  permit: 'dual-use-licence',
  effect: 'licence',
  reach: 'a57',
  title: { en: 'Holmium-related items', zh: '钬相关物项' },
  article: '1C909',
  entries: [
    { code: '1C909.a.1', kind: 'metal', element: 'Ho', text: { en: 'Holmium metal', zh: '金属钬' }, commodityCodes: ['28053019'] },
    {
      code: '1C909.a.2.a',
      kind: 'alloy',
      element: 'Ho',
      text: { en: 'Holmium-copper alloys', zh: '钬铜合金' },
      named: { elements: ['Ho'], alloyedWith: ['Cu'] },
      commodityCodes: [],
    },
    {
      code: '1C909.a.2.b',
      kind: 'alloy',
      element: 'Ho',
      text: { en: 'Holmium-magnesium alloys', zh: '镁钬合金' },
      named: { elements: ['Ho'], alloyedWith: ['Mg'] },
      commodityCodes: [],
    },
    {
      code: '1C909.a.2.c',
      kind: 'alloy',
      element: 'Ho',
      text: { en: 'Holmium-iron alloys', zh: '钬铁合金' },
      named: { elements: ['Ho'], alloyedWith: ['Fe'] },
      commodityCodes: [],
    },
    { code: '1C909.a.3.a', kind: 'target', element: 'Ho', text: { en: 'Holmium targets', zh: '钬靶' }, named: { elements: ['Ho'], alloyedWith: [] }, commodityCodes: [] },
    {
      code: '1C909.a.3.b',
      kind: 'target',
      element: 'Ho',
      text: { en: 'Holmium-copper alloy targets', zh: '钬铜合金靶' },
      named: { elements: ['Ho'], alloyedWith: ['Cu'] },
      commodityCodes: [],
    },
    { code: '1C909.a.4', kind: 'magnet-material', element: 'Ho', text: { en: 'Holmium-containing permanent magnet materials', zh: '含钬的永磁材料' }, commodityCodes: [] },
    { code: '1C909.a.5', kind: 'crystal', element: 'Ho', text: { en: 'Holmium-containing crystal materials', zh: '含钬的晶体材料' }, commodityCodes: [] },
    {
      code: '1C909.a.6',
      kind: 'magnetic-refrigeration',
      element: 'Ho',
      text: { en: 'Holmium-containing magnetic refrigeration materials', zh: '含钬的磁制冷材料' },
      commodityCodes: [],
    },
    { code: '1C909.a.7', kind: 'magnetostrictive', element: 'Ho', text: { en: 'Holmium-containing magnetostrictive materials', zh: '含钬的磁致伸缩材料' }, commodityCodes: [] },
    { code: '1C909.b', kind: 'oxide', element: 'Ho', text: { en: 'Holmium oxide and its mixtures', zh: '氧化钬及其混合物' }, commodityCodes: [] },
    { code: '1C909.c', kind: 'compound', element: 'Ho', text: { en: 'Holmium-containing compounds and their mixtures', zh: '含钬的化合物及其混合物' }, commodityCodes: [] },
  ],
  notes: [
    {
      en: 'Controlled alloys include ingots, blocks, wires and powders; controlled targets include sheets and tubes.',
      zh: '所管制的合金包括锭、块、丝、粉末等形态；所管制的靶材包括片、管等形态。',
    },
  ],
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
} satisfies Control
