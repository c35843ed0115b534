import type { Control } from '../../schema/control.ts'

/** Erbium under announcement 57 of 2025. */
export const control1C910 = {
  code: '1C910',
  instrument: 'MOFCOM-GACC-2025-57',
  limb: 'a57',
  permit: 'dual-use-licence',
  effect: 'licence',
  reach: 'a57',
  title: { en: 'Erbium-related items', zh: '铒相关物项' },
  article: '1C910',
  entries: [
    { code: '1C910.a.1', kind: 'metal', element: 'Er', text: { en: 'Erbium metal', zh: '金属铒' }, commodityCodes: ['28053019'] },
    {
      code: '1C910.a.2.a',
      kind: 'alloy',
      element: 'Er',
      text: { en: 'Erbium-aluminium alloys', zh: '铒铝合金' },
      named: { elements: ['Er'], alloyedWith: ['Al'] },
      commodityCodes: [],
    },
    { code: '1C910.a.3.a', kind: 'target', element: 'Er', text: { en: 'Erbium targets', zh: '铒靶' }, named: { elements: ['Er'], alloyedWith: [] }, commodityCodes: [] },
    { code: '1C910.a.4', kind: 'crystal', element: 'Er', text: { en: 'Erbium-containing crystal materials', zh: '含铒的晶体材料' }, commodityCodes: [] },
    { code: '1C910.a.5', kind: 'optical-fibre', element: 'Er', text: { en: 'Erbium-containing optical fibre materials', zh: '含铒的光纤材料' }, commodityCodes: [] },
    { code: '1C910.a.6', kind: 'hydrogen-storage', element: 'Er', text: { en: 'Erbium-containing hydrogen storage materials', zh: '含铒的储氢材料' }, commodityCodes: [] },
    { code: '1C910.a.7', kind: 'ceramic', element: 'Er', text: { en: 'Erbium-containing ceramic materials', zh: '含铒的陶瓷材料' }, commodityCodes: [] },
    { code: '1C910.b', kind: 'oxide', element: 'Er', text: { en: 'Erbium oxide and its mixtures', zh: '氧化铒及其混合物' }, commodityCodes: [] },
    { code: '1C910.c', kind: 'compound', element: 'Er', text: { en: 'Erbium-containing compounds and their mixtures', zh: '含铒的化合物及其混合物' }, commodityCodes: [] },
  ],
  notes: [
    {
      en: 'Controlled alloys include ingots, blocks, wires and powders; controlled targets include sheets and tubes.',
      zh: '所管制的合金包括锭、块、丝、粉末等形态；所管制的靶材包括片、管等形态。',
    },
  ],
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
} satisfies Control
