import type { Control } from '../../schema/control.ts'

/** Lutetium under announcement 18 of 2025. Commodity codes are those of the April 2025 text; the 2026 catalogue amends them. */
export const control1C906 = {
  code: '1C906',
  instrument: 'MOFCOM-GACC-2025-18',
  limb: 'a18',
  permit: 'dual-use-licence',
  effect: 'licence',
  reach: 'a18',
  title: { en: 'Lutetium-related items', zh: '镥相关物项' },
  article: 'V (1C906)',
  entries: [
    { code: '1C906.a.1', kind: 'metal', element: 'Lu', text: { en: 'Lutetium metal', zh: '金属镥' }, commodityCodes: ['2805301910'] },
    {
      code: '1C906.a.2',
      kind: 'alloy',
      element: 'Lu',
      text: { en: 'Ytterbium-lutetium alloys', zh: '镱镥合金' },
      named: { elements: ['Yb', 'Lu'], alloyedWith: [] },
      commodityCodes: [],
    },
    {
      code: '1C906.a.3',
      kind: 'target',
      element: 'Lu',
      text: { en: 'Lutetium targets', zh: '镥靶' },
      named: { elements: ['Lu'], alloyedWith: [] },
      commodityCodes: ['3824999922', '8486909110'],
    },
    {
      code: '1C906.b',
      kind: 'oxide',
      element: 'Lu',
      text: { en: 'Lutetium oxide and its mixtures', zh: '氧化镥及其混合物' },
      commodityCodes: ['2846901800', '2846901993', '3824999922'],
    },
    {
      code: '1C906.c',
      kind: 'compound',
      element: 'Lu',
      text: { en: 'Lutetium-containing compounds and their mixtures', zh: '含镥的化合物及其混合物' },
      commodityCodes: ['2846902810', '2846902910', '2846903910', '2846904820', '2846904910', '2846909920', '3824999922'],
    },
  ],
  notes: [
    {
      en: 'Controlled alloys include forms such as ingots, blocks, strips/bars, wire, sheets, rods, plates, tubes, granules and powder.',
      zh: '.a.2 项所管制的合金包括锭、块、条、丝、片、棒、板、管、颗粒、粉末等形态。',
    },
    { en: 'Controlled targets include sheet, tube and other forms.', zh: '.a.3 项所管制的靶材包括片、管等形态。' },
    { en: 'Controlled oxides, compounds and mixtures include, but are not limited to, powder form.', zh: '.b、.c 项所管制的氧化物、化合物及其混合物包括但不限于粉末等形态。' },
  ],
  provenance: { confidence: 'two-secondary', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
} satisfies Control
