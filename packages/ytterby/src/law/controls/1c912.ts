import type { Control } from '../../schema/control.ts'

/** Europium under announcement 57 of 2025. */
export const control1C912 = {
  code: '1C912',
  instrument: 'MOFCOM-GACC-2025-57',
  limb: 'a57',
  permit: 'dual-use-licence',
  effect: 'licence',
  reach: 'a57',
  title: { en: 'Europium-related items', zh: '铕相关物项' },
  article: '1C912',
  entries: [
    { code: '1C912.a.1', kind: 'metal', element: 'Eu', text: { en: 'Europium metal', zh: '金属铕' }, commodityCodes: ['28053019'] },
    {
      code: '1C912.a.2.a',
      kind: 'alloy',
      element: 'Eu',
      text: { en: 'Europium-magnesium alloys', zh: '镁铕合金' },
      named: { elements: ['Eu'], alloyedWith: ['Mg'] },
      commodityCodes: [],
    },
    { code: '1C912.a.3.a', kind: 'target', element: 'Eu', text: { en: 'Europium targets', zh: '铕靶' }, named: { elements: ['Eu'], alloyedWith: [] }, commodityCodes: [] },
    {
      code: '1C912.a.4',
      kind: 'luminescent',
      element: 'Eu',
      text: { en: 'Europium-containing luminescent materials, a. phosphors; b. reserved', zh: '含铕的发光材料：a.荧光粉；b.【保留】' },
      commodityCodes: [],
    },
    { code: '1C912.a.5', kind: 'crystal', element: 'Eu', text: { en: 'Europium-containing crystal materials', zh: '含铕的晶体材料' }, commodityCodes: [] },
    { code: '1C912.a.6', kind: 'hydrogen-storage', element: 'Eu', text: { en: 'Europium-containing hydrogen-absorbing materials', zh: '含铕的吸氢材料' }, commodityCodes: [] },
    { code: '1C912.b', kind: 'oxide', element: 'Eu', text: { en: 'Europium oxide and its mixtures', zh: '氧化铕及其混合物' }, commodityCodes: [] },
    { code: '1C912.c', kind: 'compound', element: 'Eu', text: { en: 'Europium-containing compounds and their mixtures', zh: '含铕的化合物及其混合物' }, commodityCodes: [] },
  ],
  notes: [
    {
      en: 'Controlled alloys include ingots, blocks, wires and powders; controlled targets include sheets and tubes.',
      zh: '所管制的合金包括锭、块、丝、粉末等形态；所管制的靶材包括片、管等形态。',
    },
  ],
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
} satisfies Control
