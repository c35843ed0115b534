import type { Control } from '../../schema/control.ts'
import { codedEntry, namedEntry } from '../control-entries.ts'

/** Gadolinium under announcement 18 of 2025. Commodity codes are those of the April 2025 text; the 2026 catalogue amends them. */
export const control1C903 = {
  code: '1C903',
  instrument: 'MOFCOM-GACC-2025-18',
  limb: 'a18',
  permit: 'dual-use-licence',
  effect: 'licence',
  reach: 'a18',
  title: { en: 'Gadolinium-related items', zh: '钆相关物项' },
  article: 'II (1C903)',
  entries: [
    codedEntry('1C903.a.1', 'metal', 'Gd', ['2805301910'], { en: 'Gadolinium metal', zh: '金属钆' }),
    namedEntry('1C903.a.2.a', 'alloy', 'Gd', [['Gd'], ['Mg']], { en: 'Gadolinium-magnesium alloys', zh: '钆镁合金' }),
    namedEntry('1C903.a.2.b', 'alloy', 'Gd', [['Gd'], ['Al']], { en: 'Gadolinium-aluminium alloys', zh: '钆铝合金' }),
    namedEntry('1C903.a.3.a', 'target', 'Gd', [['Gd'], [], ['3824999922', '8486909110']], { en: 'Gadolinium targets', zh: '钆靶' }),
    namedEntry('1C903.a.3.b', 'target', 'Gd', [['Gd'], ['Fe'], ['3824999922', '8486909110']], { en: 'Gadolinium-iron alloy targets', zh: '钆铁合金靶' }),
    namedEntry('1C903.a.3.c', 'target', 'Gd', [['Gd'], ['Co'], ['3824999922', '8486909110']], { en: 'Gadolinium-cobalt alloy targets', zh: '钆钴合金靶' }),
    codedEntry('1C903.b', 'oxide', 'Gd', ['2846901930', '2846901993', '3824999922'], { en: 'Gadolinium oxide and its mixtures', zh: '氧化钆及其混合物' }),
    codedEntry('1C903.c', 'compound', 'Gd', ['2846902810', '2846902910', '2846903910', '2846904820', '2846904910', '2846909920', '3824999922'], {
      en: 'Gadolinium-containing compounds and their mixtures',
      zh: '含钆的化合物及其混合物',
    }),
  ],
  notes: [
    {
      en: 'Controlled alloys include forms such as ingots, blocks, strips/bars, wire, sheets, rods, plates, tubes, granules and powder.',
      zh: '.a.2 项所管制的合金包括锭、块、条、丝、片、棒、板、管、颗粒、粉末等形态。',
    },
    { en: 'Controlled targets include sheet, tube and other forms.', zh: '.a.3 项所管制的靶材包括片、管等形态。' },
    { en: 'Controlled oxides, compounds and mixtures include, but are not limited to, powder form.', zh: '.b、.c 项所管制的氧化物、化合物及其混合物包括但不限于粉末等形态。' },
  ],
  provenance: { confidence: 'primary-text', checked: '2026-11-24', readBy: ['transcription 2026-11-24', 'second reading 2026-11-24'] },
} satisfies Control
